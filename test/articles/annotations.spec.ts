import { openDesk, addArticle, quotesOf, type Desk } from './desk.js';

interface Annotation {
  id: string;
  body: { type: string; purpose: string; value?: string }[];
  target: { source: string; selector: Selector | [Selector, Selector] }[];
}
type Selector = Record<string, unknown>;

const TEXT =
  '🛢️🛢️ Minyak. “Kami menolak 🇮🇩 itu,” kata Rina Contoh di Jakarta. “Kami setuju,” kata Tono Contoh.';

describe('quotes as Web Annotations', () => {
  let desk: Desk;
  let path: string;
  let articleId: string;

  beforeAll(async () => {
    desk = await openDesk();
    ({ id: articleId } = await addArticle(desk.http, {
      text: TEXT,
      language: 'id',
      url: 'https://news.example/oil',
    }));
    path = `/api/v1/articles/${articleId}/annotations`;
  });
  afterAll(() => desk?.stop());

  it('tell each quote by its words, and by its place in code points', async () => {
    const answer = await desk.http.get<{ total: number; first: { items: Annotation[] } }>(path);
    expect(answer.headers.get('content-type')).toContain(
      'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    );
    const quotes = await quotesOf(desk.http, articleId);
    expect(quotes).toHaveLength(2);
    const { items } = answer.body.first;
    expect(items.map(({ id }) => id)).toEqual(quotes.map(({ id }) => `urn:uuid:${id}`));
    for (const [n, { target, body }] of items.entries()) {
      const [words, place] = target[0]!.selector as [Selector, Selector];
      const told = [...TEXT].slice(place.start as number, place.end as number).join('');
      expect([words.exact, told]).toEqual([quotes[n]!.content, quotes[n]!.content]);
      expect(place.start).not.toBe(quotes[n]!.start);
      expect(target[1]).toEqual({ source: 'https://news.example/oil', language: 'id', selector: words });
      expect(body.find(({ purpose }) => purpose === 'identifying')!.value).toBe(
        ['Rina Contoh', 'Tono Contoh'][n],
      );
    }
  });

  it('can be narrowed', async () => {
    const none = await desk.http.get<{ total: number }>(`${path}?decision=rejected`);
    expect(none.body).toMatchObject({ type: 'AnnotationCollection', total: 0 });
    expect((await desk.http.get(`${path}?decision=perhaps`)).status).toBe(400);
  });
});
