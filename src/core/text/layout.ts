import { packFor } from '../quotes/pack-for.js';
import { findAgency } from './agencies.js';
import { findDate } from './dates.js';
import { findDateline } from './dateline.js';
import type { AgencyPart, DatePart, LayoutPart } from './layout-part.js';
import { findPhotoCredit, findTitle } from './title-and-credits.js';
import { edgeLines, type EdgeLines } from './lines.js';

/** Something the desk must be told, never guessed around. */
export interface LayoutWarning {
  code: 'date_missing';
}

/** What an article says about itself, each part with its place, or null when the text does not say. */
export interface Layout {
  title: LayoutPart | null;
  agency: AgencyPart | null;
  photoCredit: LayoutPart | null;
  /** The place of a dateline ("MOSCOW (Reuters) - "). */
  dateline: LayoutPart | null;
  date: DatePart | null;
  warnings: LayoutWarning[];
}

/**
 * Reads title, agency, photo credit, dateline and date of an article, as far as the text itself gives them. Looks at
 * the first and last lines only, so it costs the same for every length; never guesses a date.
 */
export function readLayout(text: string, language: string): Layout {
  const { layout: words } = packFor(language);
  const lines = edgeLines(text);
  const { title, photoCredit } = besideBody(text, lines, words.photoCredits);
  const dateline = findDateline(text, lines, title);
  const date = findDate(text, lines, words.months);
  const agency = findAgency(text, lines);
  return { title, agency, photoCredit, dateline, date, warnings: date ? [] : [{ code: 'date_missing' }] };
}

/** The title and the photo credit alone: where an article speaks and yet nobody in it does. Costs less than the rest. */
export function readTitleAndCredit(text: string, language: string): Pick<Layout, 'title' | 'photoCredit'> {
  return besideBody(text, edgeLines(text), packFor(language).layout.photoCredits);
}

function besideBody(text: string, lines: EdgeLines, creditWords: readonly string[]) {
  const photoCredit = findPhotoCredit(text, lines, creditWords);
  return { title: findTitle(text, lines, photoCredit), photoCredit };
}
