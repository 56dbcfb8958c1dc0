import { getDocumentProxy } from 'unpdf';
import { textsIn } from '../../platform/redaction/blank.js';
import type { Found, FoundPart } from '../article.entity.js';
import type { Places, ReadingStep } from '../reading.js';
import { hasExceeded } from './bound-arrays.js';
import { inColumns } from './columns.js';
import { DocumentRefused } from './document-refused.js';
import { metadataIn } from './pdf-metadata.js';
import { mendPages } from './mend-pages.js';
import { linesOfPage, type PdfItem, type PdfLine } from './pdf-lines.js';

/** Pages read; the longest reports stay below. */
const MOST_PAGES = 2_000;
const ERRORS_ONLY = 0;
/** Titles that the program has put in, not a person. */
const NO_TITLE = /^(?:untitled|microsoft word\b.*|.*\.(?:docx?|indd|pdf|odt|xlsx?|tmp))$/i;

/** The words of a PDF in paragraphs. @throws DocumentRefused `encrypted`, `no_text`, `too_large_inside`; Error for a broken file. */
export async function readPdf(bytes: Buffer): Promise<{
  text: string;
  found: Partial<Record<FoundPart, Found>>;
  pages: Places['pages'];
  steps: ReadingStep[];
}> {
  const document = await open(bytes);
  const pages: PdfLine[][] = [];
  for await (const printed of pagesOf(document)) pages.push(inColumns(printed).flatMap(linesOfPage));
  if (pages.every((lines) => !lines.length))
    throw new DocumentRefused('no_text', { pages: document.numPages });
  const { info } = (await document.getMetadata().catch(() => ({ info: {} }))) as {
    info: Record<string, unknown>;
  };
  return { ...mendPages(pages), found: foundIn(info) };
}

interface PdfFile {
  filename: string;
  content: Uint8Array;
}

/** All that is printed in a PDF, as its program wrote it and with the margins, notes and fields upon it, other words for it, and what it says of itself. */
export interface SaidInPdf {
  text: string;
  /** XMP, one text a stream. */
  metadata: string[];
  /** False where a page has no words, or a picture beside them or metadata that is locked may say more. */
  whole: boolean;
  attachments: PdfFile[];
}

/** Names of streams stand in the file as they are, however the rest is packed: ISO 32000-1, 7.5.7. */
const PICTURE = /\/Subtype\s*\/Image\b/;

/** @throws as `readPdf`, but for a lack of text */
export async function saidInPdf(bytes: Buffer): Promise<SaidInPdf> {
  const document = await open(bytes);
  const pages: string[] = [];
  for await (const printed of pagesOf(document))
    pages.push(printed.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join(''));
  const notes: { file?: PdfFile }[] = [];
  const structure: unknown[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    notes.push(...(await page.getAnnotations()));
    structure.push(await page.getStructTree());
  }
  const { info, metadata } = await document.getMetadata();
  const bookmarks = await document.getOutline();
  const { texts, locked } = metadataIn(bytes);
  const attached: PdfFile[] = Object.values((await document.getAttachments()) ?? {});
  return {
    text: [
      ...pages,
      ...notes.flatMap(({ file: _, ...said }) => textsIn(said)),
      ...textsIn(structure),
      ...textsIn(bookmarks),
      JSON.stringify(info),
    ].join('\n'),
    metadata: [...texts, metadata?.getRaw() ?? ''],
    // What the whole file says of itself may be locked with it: that is read all the same.
    whole:
      pages.every((words) => words.trim()) &&
      locked <= Number(metadata !== null) &&
      !PICTURE.test(bytes.toString('latin1')),
    attachments: [...attached, ...notes.flatMap(({ file }) => file ?? [])],
  };
}

type Printed = PdfItem & { hasEOL: boolean };

async function* pagesOf(document: Awaited<ReturnType<typeof open>>): AsyncGenerator<Printed[]> {
  if (document.numPages > MOST_PAGES)
    throw new DocumentRefused('too_large_inside', { pages: document.numPages });
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    yield items.filter((item: object) => 'str' in item) as Printed[];
    page.cleanup();
    if (hasExceeded()) throw new DocumentRefused('too_large_inside', { page: number });
  }
}

async function open(bytes: Buffer) {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: ERRORS_ONLY, disableFontFace: true });
  } catch (error) {
    if ((error as Error).name === 'PasswordException') throw new DocumentRefused('encrypted');
    throw error;
  }
}

function foundIn({ Title, Author }: Record<string, unknown>): Partial<Record<FoundPart, Found>> {
  const parts: [FoundPart, unknown, string][] = [
    ['title', NO_TITLE.test(String(Title)) ? null : Title, 'Title of the PDF'],
    ['author', Author, 'Author of the PDF'],
  ];
  return Object.fromEntries(
    parts.flatMap(([part, value, how]) => {
      const text = typeof value === 'string' ? value.replace(/[\s\0]+/g, ' ').trim() : '';
      return text ? [[part, { start: null, end: null, text, how }]] : [];
    }),
  );
}
