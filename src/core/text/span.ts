/** A stretch of a text: UTF-16 code units, half-open, as `String.prototype.slice` counts (a W3C TextPositionSelector). */
export interface Span {
  start: number;
  end: number;
}

/** A span together with its words, for people and for checks: `text === source.slice(start, end)`. */
export interface TextSpan extends Span {
  text: string;
}

/** The span of `text` from `start` to `end`, with its words. */
export function spanOf(text: string, start: number, end: number): TextSpan {
  return { start, end, text: text.slice(start, end) };
}

/** The same for whoever is named: initials keep the dot behind the last of them ("the U.S."), which may end the sentence too. */
export function spanOfName(text: string, start: number, end: number): TextSpan {
  const dotted = text[end] === '.' && text[end - 2] === '.' && /\p{L}\.\p{L}/u.test(text.slice(end - 3, end));
  return spanOf(text, start, dotted ? end + 1 : end);
}
