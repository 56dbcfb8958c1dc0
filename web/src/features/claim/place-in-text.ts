/** What decides where words stand in a text area. */
const LAYOUT = [
  'font',
  'letterSpacing',
  'lineHeight',
  'textAlign',
  'direction',
  'padding',
  'border',
  'boxSizing',
  'tabSize',
] as const;

/** Lays an unseen mark where a place of a text stands in its text area, which does not tell, for as long as it is looked at. */
export function atPlace<Seen>(
  input: HTMLTextAreaElement,
  at: number,
  look: (mark: HTMLElement) => Seen,
): Seen {
  const copy = document.createElement('div');
  const set = getComputedStyle(input);
  for (const name of LAYOUT) copy.style[name] = set[name];
  Object.assign(copy.style, {
    position: 'absolute',
    inset: '0',
    blockSize: 'min-content',
    visibility: 'hidden',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'break-word',
  });
  const mark = document.createElement('span');
  mark.textContent = '\u200b';
  copy.append(input.value.slice(0, at), mark, input.value.slice(at));
  input.parentElement!.append(copy);
  try {
    return look(mark);
  } finally {
    copy.remove();
  }
}
