/** What was done to a document to make a text of it. Words for each live in the dashboard (`reading` in its words files). */
export const READING_STEPS = [
  'left_out_byte_order_mark',
  'undecodable_bytes',
  'suffix_differs',
  'paragraphs_from_markup',
  'left_out_page_parts',
  'whole_page',
  'joined_lines',
  'joined_hyphens',
  'left_out_page_numbers',
  'left_out_running_heads',
  'pages_without_text',
  'left_out_pictures',
  'left_out_comments',
  'chose_plain_text',
  'left_out_attachments',
  'line_ends',
  'joined_cues',
  'left_out_markup',
  'left_out_notes',
  'left_out_repeated_lines',
] as const;
export type ReadingStepCode = (typeof READING_STEPS)[number];

/** One kind of change and how often it was made. */
export interface ReadingStep {
  code: ReadingStepCode;
  count: number;
}

/**
 * How it was known which characters the bytes mean: a byte order mark, the Content-Type it came with, the document's own words, a strict
 * reading as UTF-8 that found no fault, or a guess by how often bytes stand together.
 */
export const ENCODING_SIGNS = [
  'byte_order_mark',
  'content_type',
  'declared',
  'valid_utf8',
  'guessed',
] as const;
export interface Encoding {
  /** As in https://encoding.spec.whatwg.org/#names-and-labels */
  name: string;
  how: (typeof ENCODING_SIGNS)[number];
}

/** How a text was made from what came: nothing between the original and the stored text is left unsaid. */
export interface Reading {
  /** Null where no bytes had to be decoded, or (PDF, DOCX) the format itself says how. */
  encoding: Encoding | null;
  steps: ReadingStep[];
  /** File names of an e-mail's attachments, which are not read. */
  attachments: string[];
}

/** A text that came as it is stored. */
export const READ_AS_IT_CAME: Reading = { encoding: null, steps: [], attachments: [] };

/** Where the pages of a document and the cues of subtitles stand in its text; half-open, UTF-16 code units. */
export interface Places {
  pages: { start: number; end: number; page: number }[];
  /** `at` is the time in the recording, HH:MM:SS.mmm. */
  timecodes: { start: number; end: number; at: string }[];
}

export const NO_PLACES: Places = { pages: [], timecodes: [] };

/** Steps that were taken at all. */
export function stepsOf(counts: Partial<Record<ReadingStepCode, number>>): ReadingStep[] {
  return READING_STEPS.flatMap((code) => (counts[code] ? [{ code, count: counts[code] }] : []));
}
