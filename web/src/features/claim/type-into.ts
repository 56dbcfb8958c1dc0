import type { Change } from './format-text';

/** Puts words into a text area as if they had been typed, so that the browser's own undo takes them back. */
export function typeInto(input: HTMLTextAreaElement, { start, end, words, select }: Change): void {
  input.focus();
  input.setSelectionRange(start, end);
  // Deprecated, and still the only way that the browser can undo.
  if (words !== '') document.execCommand('insertText', false, words);
  else if (start !== end) document.execCommand('delete');
  input.setSelectionRange(...select);
}
