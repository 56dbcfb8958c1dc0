import type { RequestListener } from 'node:http';
import { ArchivedDesk } from '../../evidence/archived-desk.js';
import { openCanary, type Canary } from './canary.js';
import { hostileHosts } from './hostile-addresses.js';
import { seededPart } from './seeded-part.js';

/** A tenth of the addresses on every route takes long: every second of them is enough for a short run. */
const EACH = process.env.CLAIMDESK_LONG === '1' ? 1 : 2;

/** A desk whose web is made of redirects, with listeners wherever it must not go. */
export interface HostileDesk {
  desk: ArchivedDesk;
  canary: Canary;
  /** Addresses that lead inside. */
  addresses: string[];
  /** Addresses of the site that redirect to some of them. */
  redirects: string[];
  close(): Promise<void>;
}

/** @param pages what the site has beside redirects, by path */
export async function openHostileDesk(
  pages: (path: string) => RequestListener | undefined = () => undefined,
): Promise<HostileDesk> {
  const desk = await ArchivedDesk.open((request, answer) => {
    const { pathname, searchParams } = new URL(request.url!, 'http://guide.example');
    const page = pages(pathname);
    if (page) page(request, answer);
    else answer.writeHead(302, { location: encodeURI(searchParams.get('to') ?? '/') }).end();
  });
  const ours = [desk.newsroom.app.url, desk.newsroom.app.database.appUrl, desk.site.url];
  const canary = await openCanary(() => ours.map((url) => new URL(url).port));
  const ports = [80, 443, 8080, 8443, 22, 5432, canary.port];
  const all = hostileHosts(canary.addresses).map(
    (host, n) => `http${n % 2 ? 's' : ''}://${host}:${ports[n % ports.length]}/`,
  );
  const addresses = ['http://localhost/', `http://localhost:${canary.port}/`, ...seededPart(all)].filter(
    (_, n) => n % EACH === 0,
  );
  const redirects = addresses
    .filter((_, n) => n % 4 === 0)
    .map((url) => `${desk.site.url}/?to=${encodeURIComponent(url)}`);
  return {
    ...{ desk, canary, addresses, redirects },
    async close() {
      await canary.close();
      await desk.close();
    },
  };
}
