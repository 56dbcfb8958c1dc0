import { PAUSES } from '../../src/platform/egress/errands.js';
import { openDesk, type Desk } from '../articles/desk.js';
import { openSite, type Site } from '../platform/egress/site.js';
import { ended, handIn, line } from './files.js';

const words = (path: string) =>
  `Presiden di ${path} mengatakan bahwa kota itu bersih. “Kami bangga,” kata Wali Kota ${path}.`;

describe('addresses in a file of many articles', () => {
  let desk: Desk;
  let site: Site;
  const visits: number[] = [];

  beforeAll(async () => {
    site = await openSite((request, answer) => {
      visits.push(Date.now());
      answer
        .setHeader('content-type', 'text/html')
        .end(
          `<title>${request.url}</title><article><p>${words(request.url!)} ${words('sini')}</p></article>`,
        );
    });
    desk = await openDesk({ egress: { ...site.egress, pauses: true } });
  });
  afterAll(async () => {
    await desk?.stop();
    await site?.close();
  });

  it('are visited in their turn, none twice, while their host is left in peace', async () => {
    const rows = [{ url: `${site.url}/first` }, { url: `${site.url}/second` }, { text: words('rumah') }];
    const { body } = await handIn(desk.http, 'sopan.jsonl', rows.map(line).join(''));
    const done = await ended(desk.http, body.id);
    expect(done).toMatchObject({ state: 'succeeded', rows: { read: 3, added: 3 } });
    expect(site.requests.map(({ url }) => url)).toEqual(['/first', '/second']);
    // By the clocks of two programs.
    expect(visits[1]! - visits[0]!).toBeGreaterThan(PAUSES.import * 1000 - 500);
  });
});
