/** Tells a spreadsheet that a file is UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

/** What a cell can hold. */
export type Cell = string | number | boolean | null | undefined;

/** One record of a table as RFC 4180 has it, with its end. */
export const csvRecord = (cells: readonly Cell[]): string => `${cells.map(cellText).join(',')}\r\n`;

/**
 * Where a spreadsheet would read a formula: https://owasp.org/www-community/attacks/CSV_Injection. With commas in its decimals it begins cells
 * behind `;`, tabs and line breaks too, and reads on behind quotation marks. An apostrophe at such a place is one more, so that taking one
 * away gives back the text.
 */
const FORMULAS = /^(?=[\t\r\n])|(?<=^|[;\t\r\n])(?=(?:(?![\t\r\n])["\s\p{Cc}])*[=+\-@＝＋－＠]|')/gu;

function cellText(cell: Cell): string {
  if (typeof cell !== 'string') return cell == null ? '' : String(cell);
  const safe = cell.replace(FORMULAS, "'");
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
