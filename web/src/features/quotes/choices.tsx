import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { KeyHint } from '../../components/key-hint';
import style from './choices.module.css';

/** Something to choose with its digit, the arrows and Enter, or a click. */
export interface Choice {
  id: string;
  label: ReactNode;
  detail?: ReactNode;
  /** It stands so now. */
  current?: boolean;
}

/** A short list in which one key decides. */
export function Choices({
  label,
  choices,
  choose,
}: {
  label: string;
  choices: readonly Choice[];
  choose: (id: string) => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const digit = choices[Number(event.key) - 1];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!digit && !step) return;
    event.preventDefault();
    event.stopPropagation();
    if (digit) return choose(digit.id);
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons.at((at + step!) % buttons.length)?.focus();
  };
  return (
    <ul ref={list} className={style.choices} aria-label={label} onKeyDown={press}>
      {choices.map(({ id, label: words, detail, current }, index) => (
        <li key={id}>
          <button
            type="button"
            className={style.choice}
            data-autofocus={index === 0 || undefined}
            data-ui={`choice-${id}`}
            aria-current={current || undefined}
            onClick={() => choose(id)}
          >
            {index < 9 ? <KeyHint keys={String(index + 1)} /> : <span />}
            <span className={style.label}>{words}</span>
            {detail && <span className={style.detail}>{detail}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
