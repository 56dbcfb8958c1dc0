import { useEffect, useId, useState, type KeyboardEvent, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { say } from '../../lib/undo/undo';
import { useCodeWords } from '../../words/words';
import { askedFor, meant, type Asked, type CitingSign } from './citing';
import style from './citing.module.css';
import { useEditing } from './editing';
import { atPlace } from './place-in-text';
import { STANCE_SIGNS } from './stances';
import { typeInto } from './type-into';

/**
 * Citing evidence while writing: who types the sign, or calls, chooses from a list of it.
 * @returns the list, what the text area needs for it, and the handlers to be called by it
 */
export function useCiting(input: RefObject<HTMLTextAreaElement | null>, sign: CitingSign | undefined) {
  const t = useTranslations('claim');
  const code = useCodeWords();
  const { claim } = useEditing();
  const id = useId();
  const [asked, ask] = useState<Asked & { below: number }>();
  const [at, setAt] = useState(0);
  /** Where somebody has called the list without the sign, and where they have closed it. */
  const [called, setCalled] = useState<number>();
  const [closed, setClosed] = useState<number>();

  const pieces = claim.evidence.map((piece, index) => ({ piece, number: index + 1 }));
  const found = asked ? meant(pieces, asked.words) : [];
  const open = found.length > 0;
  const chosen = found[Math.min(at, found.length - 1)];
  const optionId = (number: number) => `${id}-${number}`;

  const chosenId = open ? optionId(chosen!.number) : undefined;
  useEffect(() => {
    const option = chosenId && document.getElementById(chosenId);
    if (!option) return;
    option.parentElement!.scrollIntoView({ block: 'nearest' });
    option.scrollIntoView({ block: 'nearest' });
  }, [chosenId]);

  const close = () => {
    ask(undefined);
    setCalled(undefined);
  };
  const look = (from = called) => {
    const area = input.current;
    if (!area || !sign) return;
    const { value, selectionStart: caret, selectionEnd } = area;
    const words = from !== undefined && caret >= from ? value.slice(from, caret) : undefined;
    const since =
      words !== undefined && meant(pieces, words).length > 0 ? { start: from!, words } : undefined;
    if (!since) setCalled(undefined);
    const next = caret === selectionEnd ? (since ?? askedFor(value, caret, sign)) : undefined;
    if (!next) setClosed(undefined);
    if (!next || (next !== since && next.start === closed)) return close();
    if (next.words !== asked?.words) setAt(0);
    ask({ ...next, below: atPlace(area, next.start, (mark) => mark.offsetTop + mark.offsetHeight) });
  };
  const call = () => {
    if (pieces.length === 0) return say(t('noEvidence'));
    const area = input.current!;
    area.focus();
    area.setSelectionRange(area.selectionEnd, area.selectionEnd);
    setCalled(area.selectionEnd);
    look(area.selectionEnd);
  };
  const cite = (number: number) => {
    const { start, words } = asked!;
    const typed = start === called ? words.length : words.length + 1;
    const citation = `[E${number}]`;
    const caret = start + citation.length;
    close();
    typeInto(input.current!, { start, end: start + typed, words: citation, select: [caret, caret] });
  };

  /** @returns true if the key was for the list */
  const press = (event: KeyboardEvent): boolean => {
    if (!open || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey)
      return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setAt((Math.min(at, found.length - 1) + step + found.length) % found.length);
    else if (event.key === 'Enter' || event.key === 'Tab') cite(chosen!.number);
    else if (event.key === 'Escape') {
      setClosed(asked!.start);
      close();
    } else return false;
    event.preventDefault();
    return true;
  };

  return {
    call,
    press,
    look: () => look(),
    leave: () => {
      close();
      setClosed(undefined);
    },
    attributes: sign && {
      'aria-autocomplete': 'list' as const,
      'aria-haspopup': 'listbox' as const,
      'aria-controls': open ? id : undefined,
      'aria-activedescendant': chosenId,
    },
    list: sign && (
      <>
        <span role="status" className="spoken">
          {open && t('citeOptions', { n: found.length })}
        </span>
        {open && (
          <ul
            id={id}
            role="listbox"
            aria-label={t('cite')}
            className={style.list}
            style={{ insetBlockStart: asked!.below }}
          >
            {found.map(({ piece, number }) => (
              <li
                key={piece.id}
                id={optionId(number)}
                role="option"
                aria-selected={number === chosen!.number}
                className={style.option}
                // The text area keeps the focus.
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => cite(number)}
              >
                <span className={style.number}>E{number}</span>
                <span className={style.stance} data-stance={piece.stance}>
                  <span aria-hidden>{STANCE_SIGNS[piece.stance]}</span>
                  <span className="spoken">{code('stance', piece.stance)}</span>
                </span>
                <bdi>{piece.title ?? piece.url}</bdi>
              </li>
            ))}
          </ul>
        )}
      </>
    ),
  };
}
