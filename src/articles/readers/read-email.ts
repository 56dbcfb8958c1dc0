import PostalMime, { type Address, type Email } from 'postal-mime';
import type { Found, FoundPart } from '../article.entity.js';
import { stepsOf, type Encoding, type ReadingStep } from '../reading.js';
import { declaredEncodings, wordsOfPage } from './declared-encoding.js';
import { decodeText, mendWindows1252 } from './decode-text.js';
import { DocumentRefused } from './document-refused.js';
import { parsePage } from './parse-page.js';
import { readableText } from './readable-text.js';

/** An e-mail as an article. */
export interface ReadEmail {
  text: string;
  found: Partial<Record<FoundPart, Found>>;
  encoding: Encoding | null;
  steps: ReadingStep[];
  attachments: string[];
}

/** Multipart within multipart; a press release has two or three. */
const DEEPEST = 32;
const MOST_ATTACHMENTS = 100;

/**
 * Reads an e-mail: its plain text as it is, with quoted and forwarded lines, else the words of its HTML. Attachments are only named.
 * @throws DocumentRefused `not_that_type` for what has no header of an e-mail.
 */
export async function readEmail(bytes: Buffer): Promise<ReadEmail> {
  const said = await parse(bytes);
  if (!said.from && !said.subject && !said.date) throw new DocumentRefused('not_that_type', { said: 'eml' });
  const guessed = broken(said) > sound(said) ? await parseUndeclared(bytes) : null;
  const email = guessed?.email ?? said;
  const plain = plainOf(email);
  const text = plain ?? (email.html ? readableText(parsePage(email.html).documentElement) : '');
  const attachments = email.attachments.map(({ filename, mimeType }) => filename ?? mimeType);
  const lineEnds = text.match(/\r\n/g)?.length ?? 0;
  return {
    text: mendWindows1252(text.replaceAll('\r\n', '\n')),
    found: foundIn(email),
    encoding: guessed?.encoding ?? encodingOf(bytes, plain ? 'plain' : 'html'),
    steps: stepsOf({
      chose_plain_text: plain && email.html ? 1 : 0,
      paragraphs_from_markup: plain ? 0 : text.split('\n').length,
      line_ends: lineEnds,
      undecodable_bytes: broken(email),
      left_out_attachments: attachments.length,
    }),
    attachments: attachments.slice(0, MOST_ATTACHMENTS),
  };
}

const parse = (bytes: Buffer): Promise<Email> =>
  PostalMime.parse(bytes, { maxNestingDepth: DEEPEST, maxRfc822NestingDepth: 3 });

const plainOf = ({ text }: Email): string | null => (text?.trim() ? text : null);

const sourceOf = (email: Email): string => plainOf(email) ?? email.html ?? '';

/** Bytes of the part that is read which mean nothing in its encoding. */
const broken = (email: Email): number => sourceOf(email).match(/\ufffd/g)?.length ?? 0;

/** Characters of the same beyond ASCII that mean something in it: where they are not the fewer, it is the right one. */
const sound = (email: Email): number => sourceOf(email).match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;

/** A part of words that says it is no UTF-8. */
const OTHER_CHARSET = /^content-type:\s*text\/(?:plain|html)\b(?:.|\r?\n[ \t])*?charset=(?!"?utf-?8\b)/im;

/** The same of an e-mail that does not say how it is encoded, or says it wrong; null where a guess makes no more of it. */
async function parseUndeclared(bytes: Buffer): Promise<{ email: Email; encoding: Encoding } | null> {
  // The guess is of the whole: such a part would be decoded twice.
  if (OTHER_CHARSET.test(bytes.toString('latin1'))) return null;
  try {
    const { text, encoding } = decodeText(bytes, declaredEncodings(bytes, null), wordsOfPage(bytes));
    const email = await parse(Buffer.from(text));
    return broken(email) ? null : { email, encoding };
  } catch (error) {
    if (error instanceof DocumentRefused) return null;
    throw error;
  }
}

function foundIn({ subject, from, headers }: Email): ReadEmail['found'] {
  const date = headers.find(({ key }) => key === 'date')?.value;
  const parts: [FoundPart, string | undefined, string][] = [
    ['title', subject, 'Subject of the e-mail'],
    ['author', from && nameOf(from), 'From of the e-mail'],
    ['publishedOn', dayOf(date ?? ''), 'Date of the e-mail'],
  ];
  return Object.fromEntries(
    parts.flatMap(([part, value, how]) => {
      const text = mendWindows1252(value ?? '')
        .replace(/\s+/g, ' ')
        .trim();
      return text ? [[part, { start: null, end: null, text, how }]] : [];
    }),
  );
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The day where the sender is: RFC 5322, 3.3. */
function dayOf(date: string): string | undefined {
  const [, day, month, year] = /\b(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})\b/i.exec(date) ?? [];
  const number = MONTHS.indexOf(month?.toLowerCase() ?? '') + 1;
  return number ? `${year}-${String(number).padStart(2, '0')}-${day!.padStart(2, '0')}` : undefined;
}

const nameOf = ({ name, address }: Address): string => name || (address ?? '');

/** What the part that was read says of its encoding. */
function encodingOf(bytes: Buffer, kind: 'plain' | 'html'): Encoding | null {
  const part = new RegExp(`^content-type:\\s*text/${kind}\\b[^]{0,200}?charset="?([\\w.:-]+)`, 'im');
  const label = part.exec(bytes.toString('latin1'))?.[1];
  try {
    return label ? { name: new TextDecoder(label).encoding, how: 'declared' } : null;
  } catch {
    return null;
  }
}
