import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCommand } from '../../lib/commands/commands';
import { meQuery } from '../../lib/session';
import { useEditing } from '../claim/editing';
import { isSuggestable, useSuggestionDraft } from './suggestion-draft';
import style from './suggestion.module.css';
import { withWords } from '../../words/with-words';

const Form = lazy(
  withWords(['claim', 'review'], async () => ({
    default: (await import('./suggestion-form')).SuggestionForm,
  })),
);
const Suggestions = lazy(
  withWords(['claim', 'review'], async () => ({
    default: (await import('./field-suggestions')).FieldSuggestions,
  })),
);

interface SuggestingProps {
  field: string;
  label: string;
  /** The command that leads to the field: whoever may not write there suggests with it. */
  command?: string;
  writable: boolean;
}

/**
 * Suggesting other words for a field instead of writing in it.
 * @returns what stands in place of the field, if anything; what stands at it; and what others have suggested for it
 */
export function useSuggesting({ field, label, command, writable }: SuggestingProps) {
  const t = useTranslations('review');
  const { claim } = useEditing();
  const { data: me } = useQuery(meQuery);
  const [open, setOpen] = useState(false);
  const { words: draft } = useSuggestionDraft(claim.id, field);
  const text = isSuggestable(field) ? (claim[field] ?? '') : '';
  const may = me?.permissions.includes('threads:write') === true && text.trim() !== '';
  const begin = () => setOpen(true);
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-field="${field}"] [data-ui=suggest]`)?.focus(),
    );
  };
  useCommand(`suggestion.${field}`, begin, { when: may });
  useCommand(command ?? `suggestion.${field}`, begin, { when: may && !writable && command !== undefined });

  const suggested = claim.threads.filter(
    ({ suggestion, state, target }) => suggestion && state === 'open' && target?.field === field,
  );
  return {
    form: open && isSuggestable(field) && (
      <Suspense>
        <Form field={field} label={label} close={close} />
      </Suspense>
    ),
    button: may && (
      <button
        type="button"
        className={style.begin}
        data-ui="suggest"
        aria-label={t(draft ? 'suggestOnFor' : 'suggestFor', { field: label })}
        onClick={begin}
      >
        {t(draft ? 'suggestOn' : 'suggest')}
      </button>
    ),
    suggestions: suggested.length > 0 && (
      <Suspense
        fallback={suggested.map(({ id }) => (
          <div key={id} className={style.suggested} />
        ))}
      >
        <Suggestions claim={claim} threads={suggested} label={label} />
      </Suspense>
    ),
  };
}
