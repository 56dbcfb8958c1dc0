/** A line of the palette. */
export interface Entry {
  id: string;
  words: string;
  language?: string;
  note?: string;
  keys?: string;
  /** What it does; nothing where the note says why not. */
  run?: () => void;
}

export interface Group {
  name: string;
  entries: Entry[];
}
