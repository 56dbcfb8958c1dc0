import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { useDates } from '../words/words';
import style from './day-field.module.css';

/** A day to choose or type. The browser writes it in its own language, maybe with the month first, so its label has it in the desk's. */
export function DayField({ label, onChange, ...props }: TextInputProps) {
  const [chosen, choose] = useState(props.defaultValue);
  return (
    <TextInput
      {...props}
      type="date"
      label={
        <>
          {label} <WrittenDay day={props.value ?? chosen} />
        </>
      }
      onChange={(event) => {
        choose(event.currentTarget.value);
        onChange?.(event);
      }}
    />
  );
}

/** The day in a field, with its month in words; nothing as long as there is none, or its year is being typed. */
export function WrittenDay({ day: chosen }: { day: TextInputProps['value'] }) {
  const { day } = useDates();
  const isDay = typeof chosen === 'string' && /^[1-9]\d{3}-/.test(chosen);
  return isDay && <span className={style.written}>{day(chosen)}</span>;
}
