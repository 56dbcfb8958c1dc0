import { ActionIcon } from '@mantine/core';
import { Bold, Heading, Italic, Link, List, TextQuote, type LucideIcon } from 'lucide-react';
import { useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { useCommand } from '../../lib/commands/commands';
import { formatted, FORMATS, type Format } from './format-text';
import style from './toolbar.module.css';
import { typeInto } from './type-into';

const ICONS: Record<Format, LucideIcon> = {
  heading: Heading,
  bold: Bold,
  italic: Italic,
  quote: TextQuote,
  list: List,
  link: Link,
};

interface ToolbarProps {
  /** The text area that it belongs to. */
  input: RefObject<HTMLTextAreaElement | null>;
  label: string;
  /** The text area has the focus: its keys have a meaning. */
  focused: boolean;
  cite: () => void;
}

/** Puts marks of Markdown around what is selected. One stop for the Tab key; arrows go from button to button. */
export function Toolbar({ input, label, focused, cite }: ToolbarProps) {
  const t = useTranslations('claim');
  const [stop, setStop] = useState(0);
  const apply = (format: Format) => {
    const { value: text, selectionStart: start, selectionEnd: end } = input.current!;
    typeInto(input.current!, formatted(format, { text, start, end }));
  };
  useCommand('text.bold', () => apply('bold'), { when: focused });
  useCommand('text.italic', () => apply('italic'), { when: focused });
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const next = { ArrowRight: stop + 1, ArrowLeft: stop - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    buttons.at(next % buttons.length)!.focus();
  };
  const button = (index: number, name: string, run: () => void, inside: ReactNode) => (
    <ActionIcon
      key={name}
      variant="subtle"
      color="gray"
      aria-label={name}
      title={name}
      tabIndex={index === stop ? 0 : -1}
      // What is selected in the text stays so.
      onPointerDown={(event) => event.preventDefault()}
      onFocus={() => setStop(index)}
      onClick={run}
    >
      {inside}
    </ActionIcon>
  );
  return (
    <div
      role="toolbar"
      aria-label={t('toolbar', { field: label })}
      className={style.toolbar}
      onKeyDown={move}
    >
      {FORMATS.map((format, index) => {
        const Icon = ICONS[format];
        return button(index, t(`format.${format}`), () => apply(format), <Icon size={16} aria-hidden />);
      })}
      {button(FORMATS.length, t('cite'), cite, <span aria-hidden>@E</span>)}
    </div>
  );
}
