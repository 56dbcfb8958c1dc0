import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { LookIntoBytes } from '../../src/articles/look-into-bytes.js';
import type { GivenDocument } from '../../src/articles/readers/read-document.js';
import { column, makeDocx, makePdf, type Printed } from './readers/make-documents.js';

const WORDS = 'Andi Tersembunyi';
const file = (fileName: string, bytes: Buffer): GivenDocument => ({ fileName, bytes, mediaType: null });
const pdf = (...pages: Printed[][]) => file('a.pdf', makePdf(pages));

const SAYING = pdf(column([WORDS]));
const SILENT = pdf(column(['The council voted.']));
const BOMB = file('bomb.pdf', makePdf([column(['The council voted.'])], { blanks: 34_000_000 }));
const BROKEN = file('broken.pdf', Buffer.from('%PDF-1.7\n1 0 obj <<'));
const LOCKED = file('locked.pdf', makePdf([column(['The council voted.'])], { encrypted: true }));

describe('files that are looked into one after the other', () => {
  let bytes: LookIntoBytes;

  beforeEach(() => {
    bytes = new LookIntoBytes((text) => text.includes(WORDS));
  });
  afterEach(() => bytes.close());

  it('are each looked into as if there were no other, whatever was before', async () => {
    const word = file('a.docx', makeDocx([WORDS]));
    for (const [before, look] of [
      [BOMB, 'unread'],
      [BROKEN, 'unread'],
      [LOCKED, 'unread'],
      [word, 'says'],
    ] as const) {
      expect(await bytes.look(before)).toBe(look);
      expect(await bytes.look(SILENT)).toBe('silent');
      expect(await bytes.look(SAYING)).toBe('says');
    }
  });

  it('have one thread', async () => {
    let threads = 0;
    const count = () => void (threads += 1);
    subscribe('worker_threads', count);
    for (const one of [SILENT, SAYING, LOCKED, SILENT]) await bytes.look(one);
    unsubscribe('worker_threads', count);
    expect(threads).toBe(1);
  });
});
