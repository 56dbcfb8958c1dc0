import { Checkbox, TextInput, type CheckboxProps, type TextInputProps } from '@mantine/core';
import { memo } from 'react';
import { DayField } from '../../components/day-field';
import type { Draft } from './draft';

/** What holds a value of this kind. */
type Holding<Value> = { [Name in keyof Draft]: Draft[Name] extends Value ? Name : never }[keyof Draft];

interface Field<Value> {
  name: Holding<Value>;
  value: Value;
  /** Always the same function, or each letter in one field would draw them all. */
  change: (some: Partial<Draft>) => void;
}

/** A line of words of a draft, or a day. */
export const Line = memo(function Line({
  name,
  change,
  ...input
}: Field<string> & Pick<TextInputProps, 'label' | 'type' | 'list' | 'disabled'>) {
  const Input = input.type === 'date' ? DayField : TextInput;
  return <Input size="xs" {...input} onChange={(event) => change({ [name]: event.currentTarget.value })} />;
});

/** What is so, or is not so. */
export const Tick = memo(function Tick({
  name,
  value,
  change,
  ...input
}: Field<boolean> & Pick<CheckboxProps, 'label' | 'className'>) {
  return (
    <Checkbox
      size="xs"
      {...input}
      checked={value}
      onChange={(event) => change({ [name]: event.currentTarget.checked })}
    />
  );
});
