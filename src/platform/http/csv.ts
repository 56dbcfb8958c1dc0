/** Tells a spreadsheet that a file is UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

/** What a cell can hold. */
export type Cell = string | number | boolean | null | undefined;

/** One record of a table as RFC 4180 has it, with its end. */
export const csvRecord = (cells: readonly Cell[]): string => `${cells.map(cellText).join(',')}\r\n`;

/** What a spreadsheet would take for a formula gets an apostrophe: https://owasp.org/www-community/attacks/CSV_Injection */
function cellText(cell: Cell): string {
  if (typeof cell !== 'string') return cell == null ? '' : String(cell);
  const safe = /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
