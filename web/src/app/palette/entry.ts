import type { Handler } from '../../lib/commands/commands';

/** A line of the palette. */
export interface Entry {
  id: string;
  words: string;
  language?: string;
  note?: string;
  keys?: string;
  /** What it does; nothing where the note says why not. */
  run?: () => void;
  /** Does it with somebody who is asked for in the same box. */
  withPerson?: Handler['withPerson'];
}

export interface Group {
  name: string;
  entries: Entry[];
}
