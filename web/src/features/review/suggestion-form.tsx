import { Button, Textarea, TextInput } from '@mantine/core';
import { useRef, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { KeyHint } from '../../components/key-hint';
import { WordChanges } from '../../components/word-changes';
import { mergeTexts } from '../../lib/text/merge';
import { replacingWords } from '../../lib/text/suggested-words';
import { useEditing } from '../claim/editing';
import { type Suggestable, type SuggestionDraft, useSuggestionDraft } from './suggestion-draft';
import style from './suggestion.module.css';
import { useSendSuggestion } from './use-send-suggestion';

interface FormProps {
  field: Suggestable;
  label: string;
  close: () => void;
}

/** In place of a field: a copy of its text to change. What is typed is kept on this device until it is sent or dropped. */
export function SuggestionForm({ field, label, close }: FormProps) {
  const t = useTranslations('review');
  const { claim } = useEditing();
  const input = useRef<HTMLTextAreaElement>(null);
  const { words: draft, write } = useSuggestionDraft(claim.id, field);
  const send = useSendSuggestion(claim, field);
  const now = claim[field] ?? '';
  const { base = now, why = '' } = draft ?? {};
  // What others have changed meanwhile is joined with it; where it is the same words, they stand struck through below.
  const merged = mergeTexts(base, draft?.text ?? now, now);
  const text = merged.conflict ? draft!.text : merged.text;
  const set = (some: Partial<SuggestionDraft>) => write({ base: now, text, why, ...some });

  const finish = () => {
    const words = replacingWords(now, text);
    if (!words) return input.current?.focus();
    void send(words, why);
    close();
  };
  const press = (event: KeyboardEvent) => {
    const sends = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!sends && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (sends) finish();
    else close();
  };
  return (
    <form
      className={style.form}
      aria-label={t('suggestFor', { field: label })}
      data-ui="suggestion-form"
      data-field={field}
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
    >
      <Textarea
        ref={input}
        label={t('suggestionOf', { field: label })}
        description={t('suggestionMeans')}
        autosize
        minRows={2}
        value={text}
        onChange={({ currentTarget }) => set({ text: currentTarget.value })}
        error={text.trim() === '' && t('suggestionEmpty')}
        autoFocus
      />
      {merged.conflict && <p className={style.outdated}>{t('suggestionMeanwhile')}</p>}
      {text !== now && <WordChanges before={now} after={text} near />}
      <TextInput
        label={t('suggestionWhy')}
        value={why}
        onChange={({ currentTarget }) => set({ why: currentTarget.value })}
        maxLength={10_000}
      />
      <div className={style.actions}>
        <Button type="submit" size="compact-sm" disabled={text === now}>
          {t('sendSuggestion')}&nbsp;
          <KeyHint keys="$mod+Enter" />
        </Button>
        <Button size="compact-sm" variant="default" onClick={close}>
          {t(draft ? 'suggestLater' : 'notNow')}
        </Button>
        {draft && (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => {
              write(undefined);
              close();
            }}
          >
            {t('dropRemark')}
          </Button>
        )}
      </div>
    </form>
  );
}
