import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Peek } from '../../components/peek';
import style from '../../components/peek.module.css';
import { ProblemPanel } from '../../components/problem-panel';
import { StateChip } from '../../components/state-chip';
import type { Schemas } from '../../lib/api/client';
import { ApiProblem } from '../../lib/api/problem';
import { useCodeWords, useDates } from '../../words/words';
import { claimQuery } from '../claim/claim-query';

interface EvidencePeekProps {
  row: Schemas['LibraryRow'];
  /** Of its place on the claim. */
  href: string;
  close: () => void;
}

/** More of a piece of evidence, beside the list: the words that matter, what the desk noted, the claim that stands on it. */
export function EvidencePeek({ row, href, close }: EvidencePeekProps) {
  const t = useTranslations('evidence');
  const code = useCodeWords();
  const { day } = useDates();
  const { data, error, refetch } = useQuery(claimQuery(row.claim.ref));
  const { claim, url, title, publisher, publishedOn, stance, archive, archivedAt } = row;
  const piece = data?.evidence.find(({ id }) => id === row.evidenceId);
  return (
    <Peek close={close} heading={<Link to={href}>{title ?? url ?? claim.ref}</Link>}>
      <ul className={style.facts}>
        <li>{code('stance', stance)}</li>
        {publisher && (
          <li>
            <bdi>{publisher}</bdi>
          </li>
        )}
        {publishedOn && <li>{day(publishedOn)}</li>}
        <li>
          {t(`archive.${archive as 'archived'}`)} {archivedAt && day(archivedAt.slice(0, 10))}
        </li>
      </ul>
      {title && url && /^https?:/.test(url) && (
        <a href={url} target="_blank" rel="noreferrer">
          {url}
        </a>
      )}
      {!data && error instanceof ApiProblem && <ProblemPanel problem={error} again={() => void refetch()} />}
      {piece && (
        <>
          <h3>{t('passage')}</h3>
          {piece.passage ? (
            <p>
              <q dir="auto">{piece.passage}</q> {piece.locator && <bdi>{piece.locator}</bdi>}
            </p>
          ) : (
            <p>{t('noPassage')}</p>
          )}
          {piece.note && (
            <>
              <h3>{t('note')}</h3>
              <p dir="auto">{piece.note}</p>
            </>
          )}
        </>
      )}
      <h3>{t('ofClaim')}</h3>
      <p className={style.facts}>
        <span translate="no">{claim.ref}</span> <StateChip state={claim.state} />
      </p>
      <p dir="auto">{claim.statement}</p>
    </Peek>
  );
}
