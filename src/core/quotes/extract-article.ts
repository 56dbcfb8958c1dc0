import type { ScoredSentence } from '../check-worthiness/check-worthiness.js';
import { scoreSentences } from '../check-worthiness/score-sentences.js';
import { quotesIn } from './extract-quotes.js';
import { packFor } from './pack-for.js';
import type { Extraction } from './quote-row.js';
import { Reading } from './words/reading.js';

/** Everything that the command line tells of an article. */
export interface ArticleExtraction extends Extraction {
  /** Every sentence, the narrator's and those in quotations, with its check-worthiness. */
  sentences: ScoredSentence[];
}

/**
 * The quotes of an article and its sentences, each with its check-worthiness. Costs a third more than `extractQuotes`
 * alone, mostly for giving the reasons of every sentence.
 */
export function extractArticle(text: string, { language }: { language: string }): ArticleExtraction {
  const reading = new Reading(text, packFor(language));
  return { language, quotes: quotesIn(reading, language), sentences: scoreSentences(reading) };
}
