import { readLayout, type Layout } from '../core/text/layout.js';
import type { Found, FoundPart } from './article.entity.js';
import { detectLanguage } from './detect-language.js';
import type { ReadArticle } from './readers/read-article.js';

/** What people know about an article; null or absent where they don't. */
export interface ArticleDetails {
  title?: string | null;
  outlet?: string | null;
  agency?: string | null;
  author?: string | null;
  url?: string | null;
  publishedOn?: string | null;
  statementDate?: string | null;
  statementPlace?: string | null;
  language?: string | null;
}

type ReadWords = Pick<ReadArticle, 'text' | 'format' | 'found'>;

/** Everything about an article but what makes it this one: what people say wins over the page, the page over the text. */
export function describeArticle(read: ReadWords, input: ArticleDetails) {
  const { language, confidence } = languageOf(read, input);
  const layout = readLayout(read.text, language);
  const found = { ...foundInText(layout), ...read.found };
  return {
    text: read.text,
    textLength: read.text.length,
    format: read.format,
    language,
    languageConfidence: confidence,
    title: input.title ?? found.title?.text ?? null,
    outlet: input.outlet ?? found.outlet?.text ?? null,
    agency: input.agency ?? layout.agency?.name ?? null,
    author: input.author ?? found.author?.text ?? null,
    photoCredit: layout.photoCredit?.text ?? null,
    url: input.url ?? found.url?.text ?? null,
    publishedOn: input.publishedOn ?? read.found.publishedOn?.text ?? layout.date?.date ?? null,
    statementDate: input.statementDate ?? null,
    statementPlace: input.statementPlace ?? null,
    found,
  };
}

/** Below this a guess is no better than what the page says of itself, which is often its software's default. */
const SURE = 0.7;

function languageOf(read: ReadWords, { language }: ArticleDetails): { language: string; confidence: number } {
  if (language) return { language, confidence: 1 };
  const guess = detectLanguage(read.text);
  const said = read.found.language?.text;
  return said && guess.confidence < SURE ? { language: said, confidence: SURE } : guess;
}

function foundInText({
  title,
  agency,
  photoCredit,
  dateline,
  date,
}: Layout): Partial<Record<FoundPart, Found>> {
  const parts = { title, agency, photoCredit, dateline, publishedOn: date };
  const places = Object.entries(parts).flatMap(([part, place]) =>
    place ? [[part, { start: place.start, end: place.end, text: place.text, how: place.how }]] : [],
  );
  return Object.fromEntries(places);
}
