import { isWordCharacter } from './characters.js';
import type { AgencyPart } from './layout-part.js';
import type { EdgeLines } from './lines.js';
import { spanOf, type Span } from './span.js';

/** News agencies under their usual names, with the forms that articles use for them. */
const AGENCIES: Record<string, readonly string[]> = {
  'RIA Novosti': ['РИА Новости', 'RIA Novosti', 'Berita RIA', 'RIA'],
  TASS: ['ТАСС', 'TASS', 'Tass', 'ITAR-TASS', 'ИТАР-ТАСС'],
  Interfax: ['Интерфакс', 'Interfax'],
  Sputnik: ['Sputnik', 'Спутник'],
  Reuters: ['Reuters', 'Рейтер'],
  AFP: ['AFP', 'Agence France-Presse'],
  AP: ['AP', 'Associated Press', 'The Associated Press'],
  dpa: ['dpa', 'DPA', 'Deutsche Presse-Agentur'],
  EFE: ['EFE', 'Agencia EFE'],
  ANSA: ['ANSA', 'Ansa'],
  Lusa: ['Lusa', 'Agência Lusa'],
  Anadolu: ['Anadolu', 'Anadolu Agency', 'Anadolu Ajansı', 'AA'],
  Xinhua: ['Xinhua', '新华社'],
  Kyodo: ['Kyodo', 'Kyodo News'],
  Bernama: ['Bernama', 'BERNAMA'],
  Antara: ['Antara', 'ANTARA', 'Kantor Berita Antara'],
  UPI: ['UPI'],
  PTI: ['PTI', 'Press Trust of India'],
};

const byForm = new Map(
  Object.entries(AGENCIES).flatMap(([name, forms]) => forms.map((form) => [form, name] as const)),
);

/** The usual name of an agency, from a form that an article uses, or undefined when it is none. */
export function agencyNamed(form: string): string | undefined {
  return byForm.get(form);
}

/** Longest form first. */
const agencyForms: readonly (readonly [form: string, name: string])[] = [...byForm].sort(
  (a, b) => b[0].length - a[0].length,
);

/** Finds the agency in the opening or the credits of an article. */
export function findAgency(text: string, lines: EdgeLines): AgencyPart | null {
  for (const [lineSet, where] of [
    [lines.first.slice(0, 3), 'in the opening'],
    [lines.last, 'in the last lines'],
  ] as const) {
    for (const line of lineSet) {
      const found = agencyIn(text, line);
      if (found) return { ...found, how: `a known agency ${where}` };
    }
  }
  return null;
}

/** How much of a line is read for an agency. */
const REACH = 1000;

function agencyIn(text: string, line: Span): Omit<AgencyPart, 'how'> | null {
  const words = text.slice(line.start, Math.min(line.end, line.start + REACH));
  for (const [form, name] of agencyForms) {
    const at = words.indexOf(form);
    if (at < 0 || isWordAt(words, at - 1) || isWordAt(words, at + form.length)) continue;
    return { ...spanOf(text, line.start + at, line.start + at + form.length), name };
  }
  return null;
}

const isWordAt = (words: string, at: number) =>
  at >= 0 && at < words.length && isWordCharacter(words.charCodeAt(at));
