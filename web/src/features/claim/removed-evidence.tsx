import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { CopyButton } from '../../components/copy-button';
import type { Schemas } from '../../lib/api/client';
import { say } from '../../lib/undo/undo';
import { useCodeWords } from '../../words/words';
import style from './aside-tray.module.css';
import type { Dossier } from './claim-query';
import { useEvidenceDraft, useRemovedDrafts } from './evidence-draft';

type Body = Partial<Schemas['NewEvidence']>;

/** What this person was writing of pieces that others have removed: theirs until they say what becomes of it. */
export function RemovedEvidence({ claim }: { claim: Dossier }) {
  const t = useTranslations('claim.removedEvidence');
  const removed = useRemovedDrafts(claim);
  if (removed.length === 0) return null;
  return (
    <section className={style.tray} aria-labelledby="removed-evidence" data-ui="removed-evidence">
      <h2 id="removed-evidence">{t('heading')}</h2>
      <p role="alert">{t('lead')}</p>
      <ul className={style.list}>
        {removed.map((piece) => (
          <Draft key={piece.id} claim={claim} piece={piece} />
        ))}
      </ul>
    </section>
  );
}

function Draft({ claim, piece }: { claim: Dossier; piece: { id: string } }) {
  const t = useTranslations('claim.removedEvidence');
  const { words, write } = useEvidenceDraft(claim, piece);
  const text = useDraftWords()(words ?? {});
  const discard = () => {
    write(undefined);
    say(t('discarded'), { undo: () => write(words) });
  };
  return (
    <li>
      <p className={style.words} dir="auto">
        {text || t('emptied')}
      </p>
      <div className={style.ways}>
        {text && <CopyButton text={text} />}
        <Button size="xs" variant="subtle" color="danger" onClick={discard}>
          {t('discard')}
        </Button>
      </div>
    </li>
  );
}

/** A draft as it is read and copied: a line for all that was written, under the name of its field. */
function useDraftWords(): (draft: Body) => string {
  const t = useTranslations('claim');
  const code = useCodeWords();
  return ({ stance, kind, archive, ...draft }) =>
    [
      [t('passage'), draft.passage],
      [t('stance'), stance && code('stance', stance)],
      [t('locator'), draft.locator],
      [t('kind'), kind && code('evidenceKind', kind)],
      [t('address'), draft.url],
      [t('whyNotArchived'), archive?.reason],
      [t('title'), draft.title],
      [t('publisher'), draft.publisher],
      [t('publishedOn'), draft.publishedOn],
      [t('noteLabel'), draft.note],
      [t('whySensitive'), draft.sensitiveReason],
    ]
      .filter(([, words]) => words)
      .map(([name, words]) => `${name}: ${words}`)
      .join('\n');
}
