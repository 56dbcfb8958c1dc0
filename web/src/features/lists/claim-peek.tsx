import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { withoutCitations } from '../../../../src/core/rich-text/citations.js';
import { Peek } from '../../components/peek';
import style from '../../components/peek.module.css';
import { PersonChip } from '../../components/person-chip';
import { ProblemPanel } from '../../components/problem-panel';
import { RatingChip } from '../../components/rating-chip';
import { SpeakerChip } from '../../components/speaker-chip';
import { StateChip } from '../../components/state-chip';
import { ApiProblem } from '../../lib/api/problem';
import { useCodeWords, useDates } from '../../words/words';
import { claimQuery, type Dossier } from '../claim/claim-query';
import { STANCE_SIGNS } from '../claim/stances';
import type { ClaimLineRow } from './claims-query';

interface ClaimPeekProps {
  row: ClaimLineRow;
  /** Before its page is gone to. */
  onOpen: () => void;
  close: () => void;
}

/** More of a claim, beside the list: where it stands, what was found, the words that were said, what it rests on. */
export function ClaimPeek({ row, onOpen, close }: ClaimPeekProps) {
  const t = useTranslations('lists');
  const { day } = useDates();
  const { data: claim, error, refetch } = useQuery(claimQuery(row.ref));
  const { ref, statement, language, state, rating, claimant, statedOn, assignee } = row;
  return (
    <Peek
      language={language}
      close={close}
      heading={
        <Link to="/claims/$claimId" params={{ claimId: ref }} onClick={onOpen}>
          {statement}
        </Link>
      }
    >
      <ul className={style.facts}>
        <li translate="no">{ref}</li>
        <li>
          <StateChip state={state} />
        </li>
        {rating && (
          <li>
            <RatingChip name={rating.key} words={rating.alternateName} />
          </li>
        )}
        <li>{claimant?.name ? <SpeakerChip name={claimant.name} /> : t('nobodyNamed')}</li>
        {statedOn && <li>{day(statedOn)}</li>}
        <li>{assignee ? <PersonChip name={assignee.name} /> : t('unassigned')}</li>
      </ul>
      {!claim && error instanceof ApiProblem && <ProblemPanel problem={error} again={() => void refetch()} />}
      {claim && <Findings claim={claim} />}
    </Peek>
  );
}

function Findings({ claim: { summary, language, quotes, evidence, threads } }: { claim: Dossier }) {
  const t = useTranslations('lists');
  const code = useCodeWords();
  const open = threads.filter(({ state }) => state === 'open').length;
  return (
    <>
      <h3>{t('found')}</h3>
      {summary ? (
        <p lang={language} dir="auto">
          {withoutCitations(summary)}
        </p>
      ) : (
        <p>{t('nothingWritten')}</p>
      )}
      {quotes.length > 0 && (
        <>
          <h3>{t('said')}</h3>
          <ul className={style.quotes}>
            {quotes.map(({ id, content, speakers }) => (
              <li key={id}>
                <q dir="auto">{content}</q> {speakers[0] && <SpeakerChip name={speakers[0].name} />}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t('evidence', { n: evidence.length })}</h3>
      <ol className={style.pieces}>
        {evidence.map(({ id, stance, title, url }) => (
          <li key={id}>
            <span aria-hidden>{STANCE_SIGNS[stance]}</span> {code('stance', stance)}:{' '}
            <bdi>{title ?? url}</bdi>
          </li>
        ))}
      </ol>
      {open > 0 && <p>{t('openThreads', { n: open })}</p>}
    </>
  );
}
