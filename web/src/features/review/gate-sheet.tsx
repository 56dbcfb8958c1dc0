import { Button, Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { KeyHint } from '../../components/key-hint';
import { useCommand } from '../../lib/commands/commands';
import { Layer } from '../../lib/commands/layer';
import { useDraft } from '../../lib/use-draft';
import { useCodeWords } from '../../words/words';
import type { Dossier } from '../claim/claim-query';
import { Checklist } from './checklist';
import style from './gate-sheet.module.css';
import { asked, type InputRule, type Move } from './moves';
import { checklistOf, useTicks } from './ticks';
import { useDecision } from './use-move';

/** What a move takes along: a reason, a kind, a day, ticks. What is typed is there again after Esc. */
export function GateSheet({ claim, move, close }: { claim: Dossier; move: Move; close: () => void }) {
  const frame = useTranslations('frame');
  const code = useCodeWords();
  return (
    <Modal
      opened
      onClose={close}
      title={code('move', move.name)}
      closeButtonProps={{ 'aria-label': frame('close') }}
    >
      <Layer>
        <GateForm claim={claim} move={move} close={close} />
      </Layer>
    </Modal>
  );
}

function GateForm({ claim, move, close }: { claim: Dossier; move: Move; close: () => void }) {
  const t = useTranslations('review');
  const code = useCodeWords();
  const make = useDecision(claim);
  const inputs = asked(move, claim);
  const list = checklistOf(move, claim);
  const draft = useDraft<Record<string, string>>(`move.${claim.id}.${move.name}`);
  // They stay here while they are on their way, too.
  const [values, setValues] = useState<Record<string, string>>(() => ({
    ...Object.fromEntries(
      Object.entries(inputs).flatMap(([name, rule]) =>
        rule.type === 'choice' ? [[name, rule.values![0]!]] : [],
      ),
    ),
    ...draft.words,
  }));
  const { ticks, tick, forget } = useTicks(claim);
  const save = async () => {
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''));
    if (!(await make(move.name, { ...given, ...(list && { checklist: ticks }) }, draft.name))) return;
    if (list) forget();
    close();
  };
  useCommand('review.confirm', () => void save());
  const set = (name: string) => (value: string) => {
    const next = { ...values, [name]: value };
    setValues(next);
    const written = Object.keys(next).some(
      (one) => inputs[one]?.type !== 'choice' && next[one]!.trim() !== '',
    );
    draft.write(written ? next : undefined);
  };
  return (
    <form
      className={style.gate}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className={style.means}>{code('move', `${move.name}_means`)}</p>
      {list && <Checklist items={list} ticks={ticks} tick={tick} claim={claim} digits />}
      {Object.entries(inputs).map(([name, rule], index) => (
        <MoveInput
          key={name}
          name={name}
          rule={rule}
          first={index === 0}
          claim={claim}
          value={values[name] ?? ''}
          set={set(name)}
        />
      ))}
      <Button type="submit" data-autofocus={Object.keys(inputs).length === 0 || undefined}>
        {code('move', move.name)}&nbsp;
        <KeyHint keys="$mod+Enter" />
      </Button>
      <Button variant="default" onClick={close}>
        {t('notNow')}
      </Button>
    </form>
  );
}

interface MoveInputProps {
  name: string;
  rule: InputRule;
  /** It has the cursor. */
  first: boolean;
  claim: Dossier;
  value: string;
  set: (value: string) => void;
}

function MoveInput({ name, rule, first, claim, value, set }: MoveInputProps) {
  const code = useCodeWords();
  const label = code('input', name);
  const required = rule.required !== false;
  if (rule.type === 'checklist') return null;
  if (rule.type === 'choice')
    return (
      <NativeSelect
        label={label}
        data-autofocus={first || undefined}
        value={value}
        onChange={({ currentTarget }) => set(currentTarget.value)}
        data={rule.values!.map((one) => ({
          value: one,
          label: code(claim.state === 'published' ? 'correction' : 'kindOfNot', one),
        }))}
      />
    );
  if (rule.type === 'text')
    return (
      <Textarea
        label={label}
        data-autofocus={first || undefined}
        description={code('input', 'public')}
        required={required}
        autosize
        minRows={2}
        value={value}
        onChange={({ currentTarget }) => set(currentTarget.value)}
      />
    );
  return (
    <TextInput
      type={rule.type === 'date' ? 'date' : 'text'}
      label={label}
      data-autofocus={first || undefined}
      description={rule.type === 'claim' ? code('input', 'claimHint') : undefined}
      required={required}
      value={value}
      onChange={({ currentTarget }) => set(currentTarget.value)}
    />
  );
}
