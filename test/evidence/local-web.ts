import { gzipSync } from 'node:zlib';
import type { RequestListener } from 'node:http';
import { column, encodeAs, makePdf } from '../articles/readers/make-documents.js';
import { article, LANGUAGES, pageOf, type PageLanguage } from './local-pages.js';

/** What a page answers; by visit for those that change. */
interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

/** A page of the local web, and what is to come of it. */
export interface LocalPage {
  kind: PageKind;
  language: PageLanguage;
  /** Where the piece of evidence says it is. */
  path: string;
  state: 'archived' | 'failed' | 'pending';
  /** Why not. */
  code: string | null;
  /** The words of the page, by paragraph; empty where there are none. */
  paragraphs: string[];
  /** What it says from its second visit on. */
  later: string[] | null;
  /** Where redirects end. */
  final: string;
  /** By path, what the site answers. */
  answers: Record<string, (visit: number) => Answer>;
}

const KINDS = [
  ...(['plain', 'legacy_encoding', 'declared_encoding', 'utf16', 'packed', 'pdf', 'chain', 'moved'] as const),
  ...(['changed', 'gone', 'missing', 'members', 'forbidden', 'sign_in_form', 'loop', 'inside'] as const),
  ...(['trouble', 'empty', 'wall', 'door', 'article_with_form'] as const),
];
export type PageKind = (typeof KINDS)[number];

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const FORM = '<form><input name="who"><input name="secret" type="password"><button>OK</button></form>';
/** Of each language, an encoding of before Unicode. */
const LEGACY: Record<PageLanguage, string> = { id: 'windows-1252', en: 'windows-1252', ru: 'windows-1251' };

/** A web of so many pages, of every kind and language in turn; the same for the same seed. */
export function localWeb(count: number, seed: number): LocalPage[] {
  const next = numbers(seed);
  const pick = (of: string[]) => of[Math.floor(next() * of.length)]!;
  return Array.from({ length: count }, (_, number) => {
    const kind = KINDS[number % KINDS.length]!;
    const turn = Math.floor(number / KINDS.length) + (number % KINDS.length);
    const language = LANGUAGES[turn % LANGUAGES.length]!;
    const write = () => article(language, number, pick);
    return { kind, language, ...make(kind, `/${kind}/${number}`, language, write) };
  });
}

type Made = Omit<LocalPage, 'kind' | 'language'>;

function make(kind: PageKind, path: string, language: PageLanguage, write: () => string[]): Made {
  const paragraphs = write();
  const html = pageOf(language, `${path} ${paragraphs[0]!.slice(0, 30)}`, paragraphs);
  const kept = (answer: Answer, more: Partial<Made> = {}): Made => ({
    ...{ path, state: 'archived', code: null, paragraphs, later: null, final: path },
    ...{ answers: { [path]: () => answer }, ...more },
  });
  const lost = (code: string, answer: Answer, more: Partial<Made> = {}): Made => ({
    ...kept(answer, { state: 'failed', code, paragraphs: [] }),
    ...more,
  });
  const to = (location: string, status = 302): Answer => ({ status, headers: { location } });
  switch (kind) {
    case 'plain':
      return kept({ headers: HTML, body: html });
    case 'legacy_encoding': {
      const label = LEGACY[language];
      return kept({
        headers: { 'content-type': `text/html; charset=${label}` },
        body: encodeAs(label, html),
      });
    }
    case 'declared_encoding': {
      const label = LEGACY[language];
      const body = encodeAs(label, html.replace('<head>', `<head><meta charset="${label}">`));
      return kept({ headers: { 'content-type': 'text/html' }, body });
    }
    case 'utf16':
      return kept({
        headers: { 'content-type': 'text/html' },
        body: Buffer.from(`\ufeff${html}`, 'utf16le'),
      });
    case 'packed':
      return kept({ headers: { ...HTML, 'content-encoding': 'gzip' }, body: gzipSync(html) });
    case 'pdf': {
      // The fonts of every reader of PDF have no Cyrillic letters.
      const words = language === 'ru' ? article('en', 0, (of) => of[path.length % of.length]!) : paragraphs;
      return kept(
        { headers: { 'content-type': 'application/pdf' }, body: pdfOf(words) },
        { paragraphs: words },
      );
    }
    case 'chain': {
      const [second, third] = [`${path}/a`, `${path}/b`];
      const answers = {
        ...{ [path]: () => to(second, 301), [second]: () => to(`${third}?x=1`, 307) },
        [`${third}?x=1`]: () => ({ headers: HTML, body: html }),
      };
      return kept({}, { final: `${third}?x=1`, answers });
    }
    case 'moved': {
      const there = `${path}-new`;
      const relative = there.slice(there.lastIndexOf('/') + 1);
      const answers = { [path]: () => to(relative, 308), [there]: () => ({ headers: HTML, body: html }) };
      return kept({}, { final: there, answers });
    }
    case 'changed': {
      const later = [...paragraphs.slice(0, -1), write().at(-1)!];
      const pages = [html, pageOf(language, path, later)];
      return kept(
        {},
        { later, answers: { [path]: (visit) => ({ headers: HTML, body: pages[visit === 1 ? 0 : 1] }) } },
      );
    }
    case 'gone':
      return lost('page_missing', { status: 410, headers: HTML, body: html });
    case 'missing':
      return lost('page_missing', { status: 404, headers: HTML, body: html });
    case 'members':
      return lost('sign_in', { status: 401, headers: HTML, body: html });
    case 'forbidden':
      return lost('sign_in', { status: 403, headers: HTML, body: html });
    case 'wall':
      return lost('sign_in', { headers: HTML, body: `<html><body><h1>OK</h1>${FORM}</body></html>` });
    case 'door': {
      const door = `${path}/login`;
      const body =
        '<html><body><h1>Login</h1><form><input name="who"><button>OK</button></form></body></html>';
      const answers = {
        [path]: () => to(`${door}?next=1`),
        [`${door}?next=1`]: () => ({ headers: HTML, body }),
      };
      return lost('sign_in', {}, { answers });
    }
    case 'article_with_form':
      return kept({ headers: HTML, body: html.replace(/<body[^>]*>/, `$&${FORM}`) });
    case 'sign_in_form': {
      const door = `${path}/door`;
      const answers = {
        [path]: () => to(door),
        [door]: () => ({ headers: HTML, body: `<html><body>${FORM}</body></html>` }),
      };
      return lost('sign_in', {}, { answers });
    }
    case 'loop':
      return lost('too_many_redirects', to(path));
    case 'inside':
      return lost('address', to('http://10.0.0.1/secret'));
    case 'trouble':
      return lost('site_trouble', { status: 503 }, { state: 'pending' });
    case 'empty':
      return lost('empty', { headers: HTML });
  }
}

/** Serves a web. */
export function serve(pages: LocalPage[]): RequestListener {
  const answers = new Map(pages.flatMap((page) => Object.entries(page.answers)));
  const visits = new Map<string, number>();
  return (request, reply) => {
    const path = request.url!;
    visits.set(path, (visits.get(path) ?? 0) + 1);
    const {
      status = 200,
      headers = {},
      body = '',
    } = answers.get(path)?.(visits.get(path)!) ?? { status: 404 };
    reply.writeHead(status, headers).end(body);
  };
}

const WIDTH = 80;

function pdfOf(paragraphs: string[]): Buffer {
  const lines = paragraphs.flatMap((words) =>
    words.match(new RegExp(`.{1,${WIDTH}}(?: |$)`, 'g'))!.map((line) => line.trim()),
  );
  return makePdf([column(lines)]);
}

/** Numbers from 0 to 1, the same for the same seed: https://prng.di.unimi.it/splitmix64.c in 32 bits */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let word = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
    return ((word ^ (word >>> 15)) >>> 0) / 2 ** 32;
  };
}
