import { Button, TextInput } from '@mantine/core';
import { useEffect, useId, useRef } from 'react';
import { CopyButton } from './copy-button';
import style from './shown-secret.module.css';

/** A secret that was just made, to be kept now: it is never shown again. The words are the caller's. */
export function ShownSecret({
  title,
  label,
  hint,
  copy,
  kept,
  value,
  done,
}: {
  title: string;
  label: string;
  hint: string;
  copy: string;
  kept: string;
  value: string;
  done: () => void;
}) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <section className={style.secret} aria-labelledby={id} data-ui="shown-secret">
      <h2 id={id}>{title}</h2>
      <TextInput ref={field} readOnly label={label} description={hint} value={value} />
      <div className={style.choices}>
        <CopyButton text={value} label={copy} />
        <Button size="xs" onClick={done}>
          {kept}
        </Button>
      </div>
    </section>
  );
}
