import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { KeyHint } from '../../components/key-hint';
import { useCommand } from '../../lib/commands/commands';
import { MOST_DIGITS } from './commands';
import style from './choices.module.css';

/** Something to choose with its digit, the arrows and Enter, or a click. */
export interface Choice {
  id: string;
  label: ReactNode;
  detail?: ReactNode;
  /** It stands so now. */
  current?: boolean;
}

/**
 * A short list in which one key decides, wherever the focus is.
 * @param digits false where another list beside it has them
 */
export function Choices({
  label,
  choices,
  choose,
  digits = true,
}: {
  label: string;
  choices: readonly Choice[];
  choose: (id: string) => void;
  digits?: boolean;
}) {
  const list = useRef<HTMLUListElement>(null);
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons.at((at + step) % buttons.length)?.focus();
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
            {digits && index < MOST_DIGITS ? (
              <Digit number={index + 1} choose={() => choose(id)} />
            ) : (
              <span />
            )}
            <span className={style.label}>{words}</span>
            {detail && <span className={style.detail}>{detail}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The key of a choice. */
function Digit({ number, choose }: { number: number; choose: () => void }) {
  useCommand(`quotes.choose${number}`, choose);
  return <KeyHint keys={String(number)} />;
}
