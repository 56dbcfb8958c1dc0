import { useTranslations } from 'use-intl';
import { WordChanges } from '../../components/word-changes';
import type { Schemas } from '../../lib/api/client';
import type { Dossier } from '../claim/claim-query';
import { useGoToField } from './go-to-field';
import style from './thread-card.module.css';
import { useSpotWords } from './use-spot-words';
import { useTextThen } from './use-text-then';

interface PlaceProps {
  claim: Dossier;
  thread: Schemas['ThreadAnswer'];
}

/** What a thread is about, and the way there; where the text has changed since, that it has, and how. */
export function ThreadPlace({ claim, thread }: PlaceProps) {
  const t = useTranslations('review');
  const spotWords = useSpotWords(claim);
  const goTo = useGoToField();
  const text = useTextThen(claim, thread);
  const { target, claimVersion } = thread;
  const changed = text !== undefined && text.then !== text.now;
  if (!target) return <p className={style.place}>{t('whole')}</p>;
  const { evidenceId, field = 'evidence' } = target;
  const words = text?.span && text.then;
  return (
    <>
      <p className={style.place}>
        <button
          type="button"
          className={style.way}
          onClick={() => void goTo(evidenceId ? 'evidence' : field, { evidenceId, span: text?.span })}
        >
          {spotWords({ target: target as never, words })}
        </button>
        {changed && (
          <span className={style.changed} data-ui="text-changed">
            {t('textChanged', { version: claimVersion })}
          </span>
        )}
      </p>
      {changed && (
        <details className={style.texts}>
          <summary>{t('beforeAfter')}</summary>
          <WordChanges before={text.text.then} after={text.text.now} near />
        </details>
      )}
    </>
  );
}
