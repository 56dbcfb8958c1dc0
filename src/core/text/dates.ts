import type { DatePart } from './layout-part.js';
import type { EdgeLines } from './lines.js';
import { spanOf, type Span } from './span.js';

/** How much of a line is read for a date. */
const REACH = 400;

type Months = readonly (readonly string[])[];

const compiled = new WeakMap<Months, RegExp | null>();

const NUMBERS = /(?<![\d/.-])(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?![\d/])/;
const ISO = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/;

/**
 * Finds the date of an article where articles give it: on a line of its own near an end, in a dateline, or in
 * brackets in the first paragraph ("Selasa (26/5/2020)"). A date elsewhere is the date of something else.
 */
export function findDate(text: string, lines: EdgeLines, months: Months): DatePart | null {
  const written = writtenDate(months);
  for (const line of [...lines.first.slice(0, 5), ...lines.last.slice(-3)]) {
    const found = dateIn(text, line, written, months);
    if (!found) continue;
    const own = line.end - line.start <= 80;
    const inBrackets = text[found.start - 1] === '(' && lines.first.indexOf(line) < 3;
    if (own) return { ...found, how: 'a date on a short line of its own' };
    if (inBrackets) return { ...found, how: 'a date in brackets in the opening' };
    if (found.start - line.start <= 40) return { ...found, how: 'a date in the dateline' };
  }
  return null;
}

/** "26 November 2015" or "November 26, 2015", with the months of the language. */
function writtenDate(months: Months): RegExp | null {
  const known = compiled.get(months);
  if (known !== undefined) return known;
  const pattern = compileDate(months);
  compiled.set(months, pattern);
  return pattern;
}

function compileDate(months: Months): RegExp | null {
  const names = months.flat().join('|');
  if (names === '') return null;
  return new RegExp(
    `(?:(?<!\\d)(\\d{1,2})\\.? (${names})\\.? (\\d{4})|(?<!\\p{L})(${names})\\.? (\\d{1,2}), (\\d{4}))(?!\\d)`,
    'iu',
  );
}

function dateIn(
  text: string,
  line: Span,
  written: RegExp | null,
  months: Months,
): Omit<DatePart, 'how'> | null {
  const words = text.slice(line.start, Math.min(line.end, line.start + REACH));
  const month = (name: string) => months.findIndex((forms) => forms.includes(name.toLowerCase())) + 1;
  const byName = written?.exec(words);
  if (byName) {
    const [, day, name, year, name2, day2, year2] = byName;
    return at(byName, Number(year ?? year2), month((name ?? name2)!), Number(day ?? day2));
  }
  const iso = ISO.exec(words);
  if (iso) return at(iso, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = NUMBERS.exec(words);
  // 5/6/2020 is June in one place and May in another: only a day above 12 decides.
  if (numbers && Number(numbers[1]) > 12)
    return at(numbers, Number(numbers[3]), Number(numbers[2]), Number(numbers[1]));
  return null;

  function at(
    match: RegExpExecArray,
    year: number,
    monthNumber: number,
    day: number,
  ): Omit<DatePart, 'how'> | null {
    const date = `${year}-${String(monthNumber).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    const real = new Date(`${date}T00:00:00Z`);
    if (Number.isNaN(real.getTime()) || !real.toISOString().startsWith(date)) return null;
    const start = line.start + match.index;
    return { ...spanOf(text, start, start + match[0].length), date };
  }
}
