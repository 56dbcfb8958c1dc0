/** A line of a page. Lengths in points; `y` grows upwards, as in PDF. */
export interface PdfLine {
  text: string;
  left: number;
  right: number;
  y: number;
  /** Of its letters. */
  height: number;
}

/** As much of a text item of PDF.js as lines need. */
export interface PdfItem {
  str: string;
  /** Matrix: the last two are where it stands. */
  transform: number[];
  width: number;
  height: number;
}

/** Pieces that stand this much of a letter's height apart vertically are on different lines. */
const SAME_LINE = 0.5;
/** A gap of this much of a letter's height is a space, where the file has none. */
const SPACE = 0.15;

/** Puts the pieces of a page together to lines, in the order in which the page writes them. */
export function linesOfPage(items: readonly PdfItem[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: PdfLine | null = null;
  for (const { str, transform, width, height } of items) {
    if (str === '') continue;
    const [left, y] = [transform[4]!, transform[5]!];
    const tall: number = height || open?.height || 1;
    if (open && str.trim() === '') {
      open.text += ' ';
      continue;
    }
    if (open && Math.abs(y - open.y) <= SAME_LINE * Math.max(tall, open.height) && left >= open.left - tall) {
      const apart = left - open.right > SPACE * tall && !/\s$/.test(open.text) && !/^\s/.test(str);
      open.text += (apart ? ' ' : '') + str;
      open.right = Math.max(open.right, left + width);
      open.height = Math.max(open.height, tall);
    } else {
      open = { text: str, left, right: left + width, y, height: tall };
      lines.push(open);
    }
  }
  return lines
    .map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
}
