import { Textarea } from '@mantine/core';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { useCommand } from '../../lib/commands/commands';
import { useSuggesting } from '../review/suggesting';
import type { CitingSign } from './citing';
import { ConflictSheet } from './conflict-sheet';
import { useField } from './editing';
import style from './text-field.module.css';
import { Toolbar } from './toolbar';
import { useCiting } from './use-citing';
import { useKeptCaret } from './use-kept-caret';
import { Writing } from './writing';

interface TextFieldProps {
  field: 'statement' | 'reading' | 'summary' | 'explanation' | 'unknowns' | 'statedAt';
  label: string;
  description?: string;
  /** Advised length: a hint, never a wall. */
  advised?: number;
  rows?: number;
  /** The command that puts the cursor here. */
  command?: string;
  /** It is Markdown. */
  rich?: boolean;
  /** What asks for a citation. */
  cites?: CitingSign;
}

/** Running text of a claim: saved by itself while it is written, joined with what others write. */
export function TextField(props: TextFieldProps) {
  const { field, label, description, advised, rows = 2, command, rich = false, cites } = props;
  const t = useTranslations('claim');
  const { value, edit, edits, error, writable, write, flush } = useField(field);
  const input = useRef<HTMLTextAreaElement>(null);
  const text = value ?? '';
  useKeptCaret(input, edits, text);
  useCommand(command ?? `claim.${field}`, () => input.current?.focus(), {
    when: command !== undefined && writable,
  });
  const [focused, focus] = useState(false);
  const readOnly = !writable || edit?.later === true;
  const citing = useCiting(input, readOnly ? undefined : cites);
  const suggesting = useSuggesting({ field, label, command, writable });
  const at = useRef(0);
  const isSettled = !edit?.theirs || edit.later;
  // The field is gone, and says no more that it has been left.
  useEffect(() => {
    if (!isSettled) focus(false);
  }, [isSettled]);
  if (!isSettled)
    return <ConflictSheet field={field} label={label} edit={edit} writingAt={focused ? at : undefined} />;
  if (suggesting.form) return suggesting.form;
  const press = (event: KeyboardEvent) => {
    if (citing.press(event)) return;
    if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey)))
      input.current?.blur();
  };
  return (
    <div data-field={field}>
      <Textarea
        ref={input}
        label={label}
        description={description}
        autosize
        minRows={rows}
        value={text}
        readOnly={readOnly}
        error={error}
        inputContainer={(area) => (
          <>
            {rich && !readOnly && (
              <Toolbar input={input} label={label} focused={focused} cite={citing.call} />
            )}
            <div className={style.area}>
              {area}
              {citing.list}
            </div>
          </>
        )}
        {...citing.attributes}
        onChange={({ currentTarget }) => {
          write(currentTarget.value);
          at.current = currentTarget.selectionStart;
          citing.look();
        }}
        onSelect={({ currentTarget }) => {
          at.current = currentTarget.selectionStart;
          citing.look();
        }}
        onFocus={() => focus(true)}
        onBlur={() => {
          focus(false);
          citing.leave();
          flush();
        }}
        onKeyDown={press}
      />
      <p className={style.below} role="status">
        {edit?.mergedWith !== undefined && (
          <span>{t('merged', { name: edit.mergedWith || t('somebody') })}</span>
        )}
        <Writing field={field} label={label} />
        {edit?.later && <DraftKept field={field} />}
        {suggesting.button}
        {advised && (
          <span className={style.count} data-over={[...text].length > advised || undefined}>
            {[...text].length} / {advised}
          </span>
        )}
      </p>
      {suggesting.suggestions}
    </div>
  );
}

/** A conflict that was put off: nothing is lost, and the way back to it. */
function DraftKept({ field }: { field: TextFieldProps['field'] }) {
  const t = useTranslations('claim');
  const { edits } = useField(field);
  return (
    <button type="button" className={style.draft} onClick={() => edits.takeUp(field)}>
      {t('draftKept')}
    </button>
  );
}
