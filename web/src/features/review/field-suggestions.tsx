import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Ago } from '../../components/ago';
import type { Schemas } from '../../lib/api/client';
import type { Dossier } from '../claim/claim-query';
import { Suggestion } from './suggestion';
import style from './suggestion.module.css';

interface FieldSuggestionsProps {
  claim: Dossier;
  threads: Schemas['ThreadAnswer'][];
  label: string;
}

/** What is suggested for a field, where its text is. */
export function FieldSuggestions({ claim, threads, label }: FieldSuggestionsProps) {
  const t = useTranslations('review');
  const [selected, select] = useState<string>();
  return (
    <ul className={style.list} aria-label={t('suggestionsFor', { field: label })}>
      {threads.map((thread) => (
        <li
          key={thread.id}
          className={style.suggested}
          data-suggestion={thread.id}
          tabIndex={-1}
          onFocus={() => select(thread.id)}
          onBlur={() => select(undefined)}
        >
          <p className={style.head}>
            {t('suggestedBy', { name: thread.openedBy.name })}
            <Ago at={thread.createdAt} />
          </p>
          <Suggestion claim={claim} thread={thread} selected={selected === thread.id}>
            {thread.body && <p dir="auto">{thread.body}</p>}
          </Suggestion>
        </li>
      ))}
    </ul>
  );
}
