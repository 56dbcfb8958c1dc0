import { Console } from 'node:console';
import { createReadStream } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { detectLanguage } from '../articles/detect-language.js';
import { extractArticle as extractAll, type ArticleExtraction } from '../core/quotes/extract-article.js';
import { extractQuotes } from '../core/quotes/extract-quotes.js';
import type { ReadAs } from '../core/quotes/read-as.js';
import { explainQuotes } from './explain-quotes.js';
import { printAll } from './print-all.js';
import { linesOf, readText } from './read-input.js';

/** Code units written at once. */
const AT_ONCE = 65_536;

/** What `claimdesk extract` was asked for. */
export interface ExtractOptions {
  /** A path, or `-` for standard input, which is also the default. */
  file?: string;
  /** BCP 47; detected when absent. */
  lang?: string;
  /** What it is; its labels tell when absent. */
  as?: ReadAs;
  /** Rows `{id, lang?, text}` in, rows `{id, quotes, sentences}` out. */
  jsonl?: boolean;
  /** For people instead of programs: every quote with its reasons. */
  explain?: boolean;
}

/** Where the command reads and writes. */
export interface ExtractStreams {
  stdin: Readable;
  stdout: Writable & { isTTY?: boolean };
  stderr: Writable;
}

/**
 * Runs `claimdesk extract`: one article in and `{language, quotes, sentences}` out, or with `jsonl` one row after
 * another in constant memory. Rows that cannot be read are told on `stderr` with their line number, the others go on; then
 * `process.exitCode` is 1. Rejects when the file cannot be read.
 */
export async function extract(options: ExtractOptions, io: ExtractStreams): Promise<void> {
  const input = options.file && options.file !== '-' ? createReadStream(options.file) : io.stdin;
  const answers = options.jsonl ? extractRows(input, options, io) : extractArticle(input, options, io);
  await printAll(answers, io.stdout);
}

async function* extractArticle(
  input: Readable,
  options: ExtractOptions,
  { stdout }: ExtractStreams,
): AsyncGenerator<string> {
  const text = await readText(input);
  yield* gathered(answerTo(text, options.lang, options, stdout.isTTY === true));
}

/** The answer about one article, in pieces: of a long one it may be too long for a single string. */
function answerTo(
  text: string,
  lang: string | undefined,
  { explain, jsonl, as }: ExtractOptions,
  coloured: boolean,
  id?: Row['id'],
): Iterable<string> {
  const language = lang ?? detectLanguage(text).language;
  if (explain) {
    const explained = explainQuotes(text, extractQuotes(text, { language, as }), coloured);
    return [...(id === undefined ? [] : [`${id}\n`]), explained, '\n'];
  }
  const extraction = extractAll(text, { language, as });
  return jsonl ? rowOf(id, extraction) : documentOf(extraction);
}

/** The same in large pieces. */
function* gathered(pieces: Iterable<string>): Generator<string> {
  let large = '';
  for (const piece of pieces) {
    large += piece;
    if (large.length < AT_ONCE) continue;
    yield large;
    large = '';
  }
  if (large) yield large;
}

/** `{id, quotes, sentences}` in one line. */
function* rowOf(id: Row['id'] | undefined, { quotes, sentences }: ArticleExtraction): Generator<string> {
  yield `{"id":${JSON.stringify(id)},"quotes":[`;
  for (const [n, quote] of quotes.entries()) yield (n > 0 ? ',' : '') + JSON.stringify(quote);
  yield '],"sentences":[';
  for (const [n, sentence] of sentences.entries()) yield (n > 0 ? ',' : '') + JSON.stringify(sentence);
  yield ']}\n';
}

/** `{language, quotes, sentences}`, laid out to be read. */
function* documentOf({ language, quotes, sentences }: ArticleExtraction): Generator<string> {
  yield `{\n  "language": ${JSON.stringify(language)},\n  "quotes": `;
  yield* listOf(quotes);
  yield ',\n  "sentences": ';
  yield* listOf(sentences);
  yield '\n}\n';
}

function* listOf(rows: readonly object[]): Generator<string> {
  yield '[';
  for (const [n, row] of rows.entries()) {
    yield n > 0 ? ',\n    ' : '\n    ';
    yield JSON.stringify(row, null, 2).replaceAll('\n', '\n    ');
  }
  yield rows.length > 0 ? '\n  ]' : ']';
}

async function* extractRows(
  input: Readable,
  options: ExtractOptions,
  { stdout, stderr }: ExtractStreams,
): AsyncGenerator<string> {
  for await (const { number, line } of linesOf(input)) {
    const row = line === null ? 'this is not UTF-8, or too long.' : readRow(line);
    if (row === null) continue;
    if (typeof row === 'string') {
      new Console(stderr).log(`Line ${number}: ${row}`);
      process.exitCode = 1;
      continue;
    }
    yield* gathered(answerTo(row.text, row.lang ?? options.lang, options, stdout.isTTY === true, row.id));
  }
}

interface Row {
  id: string | number;
  lang?: string;
  text: string;
}

/** A row, null for an empty line, or in plain English what is wrong with it. */
function readRow(line: string): Row | string | null {
  if (line.trim() === '') return null;
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return 'this is not JSON.';
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    return 'a row must be an object {id, lang?, text}.';
  const { id, lang, text } = row as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return '"id" must be a text or a number.';
  if (typeof text !== 'string') return '"text" must be a text.';
  if (lang !== undefined && lang !== null && typeof lang !== 'string') return '"lang" must be a text.';
  return { id, text, lang: lang ?? undefined };
}
