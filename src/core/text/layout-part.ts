import type { TextSpan } from './span.js';

/** A part of the layout, where it stands and, in plain English, how it was recognised. `text` is exactly the words there. */
export interface LayoutPart extends TextSpan {
  how: string;
}

/** An agency under its usual name, whatever script the article writes it in. */
export interface AgencyPart extends LayoutPart {
  /** "RIA Novosti" for "РИА Новости". */
  name: string;
}

/** A date that the text itself gives. */
export interface DatePart extends LayoutPart {
  /** `YYYY-MM-DD`. */
  date: string;
}
