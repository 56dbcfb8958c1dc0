import { Button, Textarea } from '@mantine/core';
import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { KeyHint } from '../../components/key-hint';
import { WordChanges } from '../../components/word-changes';
import { useCommand } from '../../lib/commands/commands';
import { say } from '../../lib/undo/undo';
import { useDates } from '../../words/words';
import type { Edit } from './claim-edits';
import { contested, inWords, withWords, type Field } from './claim-fields';
import style from './conflict-sheet.module.css';
import { useEditing } from './editing';

interface ConflictSheetProps {
  field: Field;
  label: string;
  edit: Edit;
  /** Where the cursor was, if this person is writing in the field. */
  writingAt?: RefObject<number>;
}

/** In place of a field that two people have changed at the same words: all versions, and a result to settle on. Nothing is lost. */
export function ConflictSheet({ field, label, edit, writingAt }: ConflictSheetProps) {
  const t = useTranslations('conflict');
  const { moment } = useDates();
  const { edits } = useEditing();
  const theirs = edit.theirs!;
  const name = theirs.by || t('somebody');
  const language = contested(field, edit.base, edit.mine, theirs.value);
  const [theirWords, myWords, baseWords] = [theirs.value, edit.mine, edit.base].map((value) =>
    inWords(field, value, language),
  );
  const [result, setResult] = useState(myWords!);
  const [differs, showDiffers] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  // Whoever is writing goes on in the result: the next letters would be keys of the page, and settle it.
  useLayoutEffect(() => {
    if (!writingAt) return;
    area.current?.focus();
    area.current?.setSelectionRange(writingAt.current, writingAt.current);
  }, [writingAt]);
  /** A version as it is, or as what it makes of what was there before. */
  const version = (words: string) => {
    if (differs) return <WordChanges before={baseWords!} after={words} />;
    return words || t('empty');
  };
  const settle = (words: string, otherwise: string) => {
    const settled = edits.settle(field, words);
    const other = withWords(field, settled, language, otherwise);
    say(t('settled', { field: label }), { undo: () => edits.write(field, other, settled) });
  };
  const mine = () => settle(myWords!, theirWords!);
  const take = () => settle(theirWords!, result);
  const save = () => settle(result, theirWords!);
  useCommand('conflict.mine', mine);
  useCommand('conflict.theirs', take);
  useCommand('conflict.save', save);
  return (
    <section
      className={style.sheet}
      aria-label={t('title', { field: label })}
      data-ui="conflict"
      data-field={field}
    >
      <h3>
        <span role="alert">
          {edit.from
            ? t('brought', { from: edit.from, name })
            : t('heading', { name, at: moment(theirs.at) })}
        </span>
      </h3>
      <dl className={style.versions}>
        <dt>{t('theirs', { name })}</dt>
        <dd dir="auto">{version(theirWords!)}</dd>
        <dt>{t('yours')}</dt>
        <dd dir="auto">{version(myWords!)}</dd>
        {!edit.from && (
          <>
            <dt>{t('base')}</dt>
            <dd dir="auto">{baseWords || t('empty')}</dd>
          </>
        )}
      </dl>
      <Button
        className={style.differs}
        size="compact-sm"
        variant="default"
        aria-pressed={differs}
        onClick={() => showDiffers(!differs)}
      >
        {t(differs ? 'hideDifferences' : 'showDifferences')}
      </Button>
      <Textarea
        ref={area}
        label={t('result')}
        autosize
        minRows={2}
        value={result}
        onChange={({ currentTarget }) => setResult(currentTarget.value)}
      />
      <div className={style.ways}>
        <Button size="xs" variant="default" onClick={mine}>
          {t('useMine')}&nbsp;
          <KeyHint keys="1" />
        </Button>
        <Button size="xs" variant="default" onClick={take}>
          {t('useTheirs', { name })}&nbsp;
          <KeyHint keys="2" />
        </Button>
        <Button size="xs" onClick={save}>
          {t('saveResult')}&nbsp;
          <KeyHint keys="$mod+Enter" />
        </Button>
        <Button size="xs" variant="subtle" onClick={() => edits.putOff(field)}>
          {t('later')}
        </Button>
      </div>
    </section>
  );
}
