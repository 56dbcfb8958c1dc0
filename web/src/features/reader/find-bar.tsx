import { ActionIcon, TextInput } from '@mantine/core';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useState, type KeyboardEvent, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { placesOf } from '../../lib/text/places';
import { rangeOf } from '../../lib/text/positions';
import { useReading } from './reading';
import style from './find-bar.module.css';

const MOST = 1000;

/** Finds words in the whole text, and leads from one place to the next. */
export function FindBar({ body, close }: { body: RefObject<HTMLElement | null>; close: () => void }) {
  const t = useTranslations('reader');
  const { text, quotes, select } = useReading();
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const places = words ? placesOf(text, words, MOST) : [];

  useEffect(() => {
    const root = body.current;
    if (!root) return;
    const ranges = places.map((place) => rangeOf(root, place));
    const shown = ranges.filter((range) => range !== null);
    CSS.highlights.set('found', new Highlight(...shown));
    const here = ranges[at];
    if (here) CSS.highlights.set('found-here', new Highlight(here));
    here?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    return () => {
      CSS.highlights.delete('found');
      CSS.highlights.delete('found-here');
    };
  });

  const go = (by: 1 | -1) => setAt((now) => (places.length ? (now + by + places.length) % places.length : 0));
  /** Goes on with the quote that holds the place. */
  const take = () => {
    const place = places[at];
    const quote = place && quotes.find(({ start, end }) => start <= place.start && place.start < end);
    if (!quote) return go(1);
    select(quote.id);
    close();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') go(1);
    if (event.key === 'ArrowUp') go(-1);
    if (event.key === 'Enter') take();
    if (event.key === 'Escape') close();
  };
  return (
    <search className={style.find}>
      <TextInput
        autoFocus
        size="xs"
        aria-label={t('find')}
        placeholder={t('find')}
        value={words}
        onChange={({ currentTarget }) => {
          setWords(currentTarget.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <span role="status">
        {words && t('foundAt', { n: places.length ? at + 1 : 0, all: places.length })}
      </span>
      <ActionIcon variant="subtle" color="gray" aria-label={t('previousPlace')} onClick={() => go(-1)}>
        <ChevronUp size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="subtle" color="gray" aria-label={t('nextPlace')} onClick={() => go(1)}>
        <ChevronDown size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="subtle" color="gray" aria-label={t('closeFind')} onClick={close}>
        <X size={16} aria-hidden />
      </ActionIcon>
    </search>
  );
}
