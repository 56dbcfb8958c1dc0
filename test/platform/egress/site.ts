import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readConfig, type Config } from '../../../src/platform/config.js';
import { Egress } from '../../../src/platform/egress/egress.js';
import { NameResolver } from '../../../src/platform/egress/name-resolver.js';

/** A web server of the test's own. */
export interface Site {
  /** `http://127.0.0.1:…`, without a slash at the end. */
  url: string;
  /** `host:port`, for the allow-list. */
  entry: string;
  /** Settings of a desk that reaches it, and is in a hurry. */
  egress: Config['egress'];
  /** What it was asked, in order. */
  requests: IncomingMessage[];
  close(): Promise<void>;
}

/** Opens a web server on a free port. */
export async function openSite(answer: RequestListener, host = '127.0.0.1'): Promise<Site> {
  return listen(createServer(answer), 'http', host);
}

/** Lets a server listen on a free port and keeps account of what it is asked. */
export async function listen(server: Server, scheme: 'http' | 'https', host = '127.0.0.1'): Promise<Site> {
  const requests: IncomingMessage[] = [];
  server.prependListener('request', (request) => requests.push(request));
  server.on('clientError', (_, socket) => socket.destroy());
  server.listen(0, host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const entry = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  return {
    url: `${scheme}://${entry}`,
    entry,
    egress: readConfig({ NODE_ENV: 'test', EGRESS_ALLOW: entry, EGRESS_PAUSES: 'off' }).egress,
    requests,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A resolver that knows names from a list only. */
export class KnownNames extends NameResolver {
  /** Names that were asked for. */
  readonly asked: string[] = [];

  constructor(private readonly known: Record<string, string[]> = {}) {
    super();
  }

  override resolve(name: string): Promise<string[]> {
    this.asked.push(name);
    const addresses = this.known[name];
    return addresses
      ? Promise.resolve(addresses)
      : Promise.reject(Object.assign(new Error(`No ${name}`), { code: 'ENOTFOUND' }));
  }
}

/** The door as a test wants it: what it may reach beside the public internet, and who tells it addresses. */
export function openDoor({
  allow = [],
  names = new KnownNames(),
  ...egress
}: {
  allow?: string[];
  names?: Pick<NameResolver, 'resolve'>;
  on?: boolean;
  proxy?: string;
  proxyChecks?: boolean;
} = {}): Egress {
  const config = {
    publicUrl: 'https://desk.example',
    egress: {
      on: true,
      proxy: null,
      proxyChecks: false,
      pauses: false,
      ...egress,
      allow: allow.map((entry) => entry.replace(/[[\]]/g, '')),
    },
  };
  return new Egress(config, names, { countOutgoing: () => undefined });
}
