import { createContext, use } from 'react';
import type { Span } from '../../lib/text/segments';
import type { Article, Quote } from './quotes-query';

/** How the text is worked on: read, one quote's bounds moved, words selected with a caret or from a list of sentences. */
export type Mode = 'reading' | 'bounds' | 'caret' | 'sentences';

/** Somebody who speaks in the article. `colour` is 1 to 6 by first appearance; then again with the second `pattern`. */
export interface Voice {
  name: string;
  colour: number;
  pattern: 1 | 2;
  count: number;
}

/** Of what a claim is made, or on what a note is written: a quote, or words of the text. */
export type Composing = { quoteId: string } | { words: Span };

/** What is read. It changes when the article or one of its quotes does, not when another quote is selected. */
export interface ReadText {
  article: Article;
  text: string;
  /** In the order of the text. */
  quotes: Quote[];
  /** What the quotes are called: Q5, Q6a. */
  names: ReadonlyMap<string, string>;
  voices: readonly Voice[];
}

/** What all parts of the reader know of each other. */
export interface Reading extends ReadText {
  selected: Quote | undefined;
  /** Selects a quote and brings it into sight; undefined selects none. */
  select(id: string | undefined): void;
  /** Words of the text that are selected for a quote or a claim of their own. */
  words: Span | null;
  setWords(words: Span | null): void;
  /** Of what a claim is being made; null while none is. */
  composing: Composing | null;
  compose(from: Composing | null): void;
  /** On what a note is being written; null while none is. */
  commenting: Composing | null;
  comment(on: Composing | null): void;
  mode: Mode;
  setMode(mode: Mode): void;
  /** Only this voice is shown. */
  solo: string | null;
  setSolo(name: string | null): void;
}

export const ReadTextContext = createContext<ReadText | null>(null);
export const ReadingContext = createContext<Reading | null>(null);

/** The article that is read, for what is not to be drawn anew for each quote that is selected. */
export function useReadText(): ReadText {
  const read = use(ReadTextContext);
  if (!read) throw new Error('used outside of the reader');
  return read;
}

/** The article that is being read. */
export function useReading(): Reading {
  const reading = use(ReadingContext);
  if (!reading) throw new Error('used outside of the reader');
  return reading;
}

const COLOURS = 6;

/** The voice of a quote: all its speakers together, or nobody. */
export function voiceOf(quote: Quote, voices: readonly Voice[]): Voice | undefined {
  const name = quote.speakers.map(({ name }) => name).join(' + ');
  return voices.find((voice) => voice.name === name);
}

/** Who speaks in these quotes, by first appearance. */
export function listVoices(quotes: readonly Quote[]): Voice[] {
  const counts = new Map<string, number>();
  for (const { speakers, decision } of quotes) {
    const name = speakers.map(({ name }) => name).join(' + ');
    if (name && decision !== 'rejected') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count], index) => ({
    name,
    colour: (index % COLOURS) + 1,
    pattern: index < COLOURS ? 1 : 2,
    count,
  }));
}
