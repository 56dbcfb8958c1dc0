import { SegmentedControl } from '@mantine/core';

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  words: Record<Value, string>;
  choose: (value: Value) => void;
}

/** A few ways to look at something, side by side. */
export function Choice<Value extends string>({ label, value, words, choose }: ChoiceProps<Value>) {
  return (
    <SegmentedControl
      size="xs"
      aria-label={label}
      value={value}
      onChange={(chosen) => choose(chosen as Value)}
      data={Object.entries<string>(words).map(([value, label]) => ({ value, label }))}
    />
  );
}
