import { setTimeout as sleep } from 'node:timers/promises';
import { FeedItemRounds } from '../../src/articles/feeds/feed-item-rounds.js';
import { axeFindings } from '../harness/axe.js';
import { openSite, type Site } from '../platform/egress/site.js';
import { ask } from './as-person.js';
import { openDesk, photograph, seat, told, type DeskInBrowser } from './desk.js';

const FEED = `<rss version="2.0"><channel><title>Contoh Post</title>
  <item><guid>1</guid><title>Jembatan selesai</title><link>/jembatan</link></item>
  <item><guid>2</guid><title>Halaman hilang</title><link>/hilang</link></item></channel></rss>`;
const PAGE = `<!doctype html><title>Jembatan selesai</title><article><p>Jembatan baru itu selesai pada hari Selasa dan dibuka untuk umum.</p>
  <p>"Kami bangga pada jembatan ini," kata Wali Kota Rina Contoh di hadapan warga yang hadir.</p></article>`;

describe('the feeds of the desk', () => {
  let desk: DeskInBrowser;
  let site: Site;

  beforeAll(async () => {
    site = await openSite((request, reply) => {
      const pages: Record<string, string> = { '/rss': FEED, '/jembatan': PAGE };
      const body = pages[request.url!];
      reply
        .writeHead(body ? 200 : 404, { 'content-type': body === FEED ? 'text/xml' : 'text/html' })
        .end(body);
    });
    desk = await openDesk({ egress: site.egress });
  });
  afterAll(async () => {
    await desk?.stop();
    await site?.close();
  });

  it.each([1280, 390])(
    'are looked at, watched, checked, removed and taken back, %i px wide',
    async (width) => {
      const { page: ayu, complaints } = await seat(desk, {
        person: 'Ayu',
        viewport: { width, height: 900 },
        knows: / 422 /,
      });
      await ayu.goto('/feeds');
      const address = ayu.getByLabel('Address');
      const look = ayu.getByRole('button', { name: 'Have a look' });
      await address.fill(`${site.url}/jembatan`);
      await look.click();
      await ayu.getByText('What is there is no feed.').waitFor();
      await address.fill(`${site.url}/rss`);
      await look.click();
      await ayu.getByText('Jembatan selesai').waitFor();
      await ayu.getByLabel('Language').selectOption({ label: 'Indonesian' });
      await photograph(ayu, `feeds-look-${width}`);
      expect(await axeFindings(ayu)).toEqual([]);
      await ayu.getByRole('button', { name: 'Watch this feed' }).click();
      await told(ayu, 'Contoh Post is watched');

      const listed = ayu.getByRole('link', { name: /Contoh Post|127\.0\.0\.1/ }).first();
      await listed.click();
      await ayu.getByText('Indonesian', { exact: true }).waitFor();
      await ayu.getByRole('button', { name: 'Check now' }).click();
      const lost = ayu.getByText('There is no page at its address');
      // What is done once a minute, at once.
      for (; !(await lost.isVisible()); await sleep(200)) await desk.app.nest.get(FeedItemRounds).round();
      await ayu.getByText(/Became an article|An article with this text is here already/).waitFor();
      await photograph(ayu, `feeds-one-${width}`);
      expect(await axeFindings(ayu)).toEqual([]);

      await ayu.getByRole('button', { name: 'Remove' }).click();
      await told(ayu, 'is watched no longer');
      await ayu.getByText('No feed is watched yet').waitFor();
      await ayu.locator('[data-ui=toast]').getByRole('button', { name: 'Undo' }).click();
      await listed.waitFor();
      const { data } = await ask<{ data: object[] }>(ayu, 'GET', '/feeds');
      expect(data).toEqual([
        expect.objectContaining({ url: `${site.url}/rss`, language: 'id', active: true }),
      ]);
      await desk.app.database.rows('DELETE FROM feeds');
      // The address that was no feed is an answer of 422, which a browser writes into its console.
      expect(complaints).toEqual([]);
    },
  );
});
