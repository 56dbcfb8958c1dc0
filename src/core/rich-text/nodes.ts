/** A run of words, or what is within one. Line breaks are kept in the text. */
export type Inline =
  | { type: 'text'; text: string }
  | { type: 'citation'; number: number }
  | { type: 'emphasis' | 'strong'; children: Inline[] }
  | { type: 'link'; url: string; children: Inline[] };

/** Where it stands in the text that was written, in UTF-16 code units. */
interface Place {
  start: number;
  end: number;
}

/** A part of a text that stands by itself. */
export type Block =
  | ({ type: 'paragraph'; children: Inline[] } & Place)
  | ({ type: 'heading'; level: number; children: Inline[] } & Place)
  | { type: 'quote'; children: Block[] }
  /** `first` is the number of the first item; null for a list without numbers. */
  | { type: 'list'; first: number | null; items: Block[][] };
