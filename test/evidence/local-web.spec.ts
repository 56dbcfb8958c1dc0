import { ArchivedDesk, type ArchivedPiece } from './archived-desk.js';
import { AROUND } from './local-pages.js';
import { localWeb, serve, type LocalPage } from './local-web.js';

const SEED = Number(process.env.CLAIMDESK_SEED ?? 20261128);
const PAGES = process.env.CLAIMDESK_LONG === '1' ? 200 : 24;

jest.setTimeout(30 * 60 * 1000);

interface Copy {
  url: string;
  finalUrl: string;
  sha256: string;
  passage: { how: string } | null;
}

describe(`a local web of ${PAGES} pages in Indonesian, English and Russian`, () => {
  const pages = localWeb(PAGES, SEED);
  let desk: ArchivedDesk;
  const pieces = new Map<LocalPage, ArchivedPiece>();

  beforeAll(async () => {
    process.stdout.write(`local web: ${PAGES} pages, seed ${SEED}\n`);
    desk = await ArchivedDesk.open(serve(pages));
    for (const page of pages) pieces.set(page, await add(page));
    // A page that is in trouble stays pending; one for which this machine was too busy is tried again after a minute.
    for (const [page, { id }] of pieces)
      pieces.set(
        page,
        await desk.until(
          id,
          ({ state, code }) => state !== 'pending' || (code !== null && code === page.code),
        ),
      );
  });
  afterAll(() => desk.close());

  const add = (page: LocalPage) => desk.add(page.path, { passage: page.paragraphs[1] ?? null });
  const copyOf = async ({ id }: ArchivedPiece) =>
    (await desk.ayu.client.get<Copy>(`/api/v1/evidence/${id}/copy`)).body;
  const linesOf = async ({ id }: ArchivedPiece) =>
    (await desk.ayu.client.get<string>(`/api/v1/evidence/${id}/copy/text`)).body.split('\n');
  const kept = pages.filter(({ state }) => state === 'archived');

  it('comes to what each page is worth, and says why not', () => {
    const came = pages.map((page) => {
      const { state, code } = pieces.get(page)!.archive;
      return `${page.path} ${state} ${code}`;
    });
    expect(came).toEqual(pages.map(({ path, state, code }) => `${path} ${state} ${code}`));
  });

  it('is archived with the right text: all of the article, and nothing around it', async () => {
    for (const page of kept) {
      const lines = await linesOf(pieces.get(page)!);
      // Where paragraphs of a PDF end is a guess.
      const [is, should] = [lines, page.paragraphs].map((of) => (page.kind === 'pdf' ? [of.join(' ')] : of));
      expect({ path: page.path, lines: is }).toEqual({ path: page.path, lines: should });
      for (const words of AROUND[page.language]) expect(lines.join('\n')).not.toContain(words);
    }
  });

  it('is archived from where the redirects end, with the passage found', async () => {
    for (const page of kept) {
      const copy = await copyOf(pieces.get(page)!);
      expect([copy.url, copy.finalUrl]).toEqual([desk.site.url + page.path, desk.site.url + page.final]);
      expect(`${page.path} ${copy.passage?.how}`).toMatch(page.kind === 'pdf' ? /(exact|fuzzy)$/ : /exact$/);
    }
  });

  it('is archived anew where it has changed, and the copy of before stays as it was', async () => {
    for (const page of kept.filter(({ later }) => later)) {
      const first = pieces.get(page)!;
      const second = await desk.settled((await desk.add(page.path, { passage: page.paragraphs.at(-1) })).id);
      expect(await linesOf(second)).toEqual(page.later);
      expect(await linesOf(first)).toEqual(page.paragraphs);
      expect(second.archive.sha256).not.toBe(first.archive.sha256);
    }
  });

  it('is found by the words of its pages', async () => {
    type Found = { data: { evidenceId: string }[] };
    for (const page of kept.filter(({ kind }) => kind !== 'changed').slice(0, 12)) {
      const words = page.paragraphs
        .join(' ')
        .match(/\p{L}{7,}/gu)!
        .slice(0, 8);
      const number = /\((\d+)\.1\)$/.exec(page.paragraphs[0]!)![1]!;
      const q = encodeURIComponent(`${[...new Set(words)].join(' ')} ${number}.1`);
      const { body } = await desk.ayu.client.get<Found>(`/api/v1/evidence?q=${q}`);
      expect(body.data.map(({ evidenceId }) => evidenceId)).toContain(pieces.get(page)!.id);
    }
  });
});
