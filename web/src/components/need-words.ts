import { useTranslations } from 'use-intl';
import type { Schemas } from '../lib/api/client';
import { useCodeWords, useDates } from '../words/words';

type Need = Pick<Schemas['MoveNeed'], 'code' | 'params'>;
interface Person {
  name: string;
}
/** What a sentence may name: the claim's evidence and who asked for a retraction. */
type About = Pick<Schemas['Dossier'], 'evidence' | 'retractionRequest'>;

const MOST_NAMED = 4;

const WEIGHTIEST = ['statement', 'rating', 'summary', 'evidence', 'explanation'];

const list = (value: unknown) => (Array.isArray(value) ? (value as unknown[]) : []);

/** What somebody has changed, what matters most first. */
function weightiest(fields: unknown): unknown[] {
  const all = list(fields);
  return [
    ...WEIGHTIEST.filter((field) => all.includes(field)),
    ...all.filter((field) => !WEIGHTIEST.includes(String(field))),
  ];
}

/** Why a move is closed, in one sentence for each guard that is not met, with who could make it. */
export function useNeedWords(): (need: Need, who: readonly Person[], about?: About) => string {
  const translate = useTranslations('needs');
  const code = useCodeWords();
  const { and, or, moment } = useDates();
  const words = (group: Parameters<typeof code>[0], value: unknown) =>
    list(value).map((one) => code(group, String(one)));

  /** The first of them; the ledger of the review has them all. */
  const inShort = (all: string[]) =>
    all.length <= MOST_NAMED
      ? all
      : [...all.slice(0, MOST_NAMED - 1), translate('more', { n: all.length - MOST_NAMED + 1 })];

  const evidenceNames = (pieces: unknown, about?: About) =>
    and(
      list(pieces).map((piece) => {
        const { id } = piece as { id: string };
        const at = about?.evidence.findIndex((one) => one.id === id) ?? -1;
        return at < 0 ? '…' : `E${at + 1}`;
      }),
    );
  const inWords = ({ code: guard, params }: Need, about?: About): Record<string, string> => {
    switch (guard) {
      case 'state':
        return { from: or(words('state', params.from)), is: code('state', String(params.is)) };
      case 'role':
        return { roles: or([...words('roles', params.roles), ...words('standing', params.who)]) };
      case 'four_eyes':
        return { fields: and(inShort(words('field', weightiest(params.contributions)))) };
      case 'archive_pending':
      case 'archive_failed':
        return { evidence: evidenceNames(params.evidence, about) };
      case 'embargo':
        return { until: typeof params.until === 'string' ? moment(params.until) : '…' };
      case 'organisation_missing':
        return { missing: and(words('organisation', params.missing)) };
      case 'retraction_pending':
        return { by: about?.retractionRequest?.by.name ?? translate('somebody') };
      default:
        return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
    }
  };

  return (need, who, about) => {
    const alone = `${need.code}_alone`;
    const key = who.length === 0 && translate.has(alone as never) ? alone : need.code;
    const { n, evidence, quotes, problems } = need.params as { n?: number } & Record<string, unknown[]>;
    const names = who.length ? or(who.map(({ name }) => name)) : translate('nobody');
    const values = { ...inWords(need, about), names, n: n ?? (evidence ?? quotes ?? problems)?.length ?? 1 };
    return translate((translate.has(key as never) ? key : 'other') as never, values as never);
  };
}
