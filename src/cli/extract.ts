import { createReadStream } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { detectLanguage } from '../articles/detect-language.js';
import { extractQuotes } from '../core/quotes/extract-quotes.js';
import type { Extraction } from '../core/quotes/quote-row.js';
import { explainQuotes } from './explain-quotes.js';
import { linesOf, readText } from './read-input.js';

/** What `claimdesk extract` was asked for. */
export interface ExtractOptions {
  /** A path, or `-` for standard input, which is also the default. */
  file?: string;
  /** BCP 47; detected when absent. */
  lang?: string;
  /** Rows `{id, lang?, text}` in, rows `{id, quotes}` out. */
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
 * Runs `claimdesk extract`: one article in and `{language, quotes}` out, or with `jsonl` one row after another in
 * constant memory. Rows that cannot be read are told on `stderr` with their line number, the others go on; then
 * `process.exitCode` is 1. Rejects when the file cannot be read.
 */
export async function extract(options: ExtractOptions, io: ExtractStreams): Promise<void> {
  const input = options.file && options.file !== '-' ? createReadStream(options.file) : io.stdin;
  io.stdout.once('error', () => input.destroy());
  if (options.jsonl) await extractRows(input, options, io);
  else await extractArticle(input, options, io);
}

async function extractArticle(input: Readable, options: ExtractOptions, io: ExtractStreams): Promise<void> {
  const text = await readText(input);
  const extraction = extractFrom(text, options.lang);
  const coloured = io.stdout.isTTY === true;
  const answer = options.explain
    ? explainQuotes(text, extraction, coloured)
    : JSON.stringify(extraction, null, 2);
  await write(io.stdout, `${answer}\n`);
}

function extractFrom(text: string, language: string | undefined): Extraction {
  return extractQuotes(text, { language: language ?? detectLanguage(text).language });
}

async function extractRows(input: Readable, options: ExtractOptions, io: ExtractStreams): Promise<void> {
  for await (const { number, line } of linesOf(input)) {
    const row = line === null ? 'this is not UTF-8, or too long.' : readRow(line);
    if (row === null) continue;
    if (typeof row === 'string') {
      await write(io.stderr, `Line ${number}: ${row}\n`);
      process.exitCode = 1;
    } else if (!(await write(io.stdout, `${answerTo(row, options, io.stdout.isTTY === true)}\n`))) return;
  }
}

function answerTo({ id, lang, text }: Row, options: ExtractOptions, coloured: boolean): string {
  const extraction = extractFrom(text, lang ?? options.lang);
  if (options.explain) return `${id}\n${explainQuotes(text, extraction, coloured)}`;
  return JSON.stringify({ id, quotes: extraction.quotes });
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

/** Writes, and waits until a slow reader has caught up; false once the reader has gone away. */
async function write(stream: Writable, words: string): Promise<boolean> {
  if (stream.destroyed) return false;
  if (!stream.write(words)) await drained(stream);
  return !stream.destroyed;
}

function drained(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      stream.off('drain', done).off('close', done);
      resolve();
    };
    stream.on('drain', done).on('close', done);
  });
}
