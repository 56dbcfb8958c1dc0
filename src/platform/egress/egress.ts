import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../config.js';
import { Metrics } from '../http/metrics.js';
import { projectFolder } from '../project-folder.js';
import { CONFIG } from '../tokens.js';
import { checkedAddresses } from './checked-addresses.js';
import { openConnection } from './connection.js';
import { EgressRefused } from './egress-refused.js';
import { isForbidden } from './forbidden-address.js';
import { NameResolver } from './name-resolver.js';
import { headersAlong, isRedirect, nextAddress } from './redirect.js';
import { sendRequest, type RawAnswer } from './send-request.js';
import { hostAndPort, readTarget } from './target.js';

/** What is asked of the internet. */
export interface EgressRequest {
  url: string;
  method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
  headers?: Record<string, string>;
  body?: Buffer;
  signal?: AbortSignal;
  /** Asked before a redirect is followed: what it throws ends the request. */
  mayFollow?: (url: string) => Promise<void>;
  /** Decoded bytes at most, 10 MB when absent. */
  mostBytes?: number;
  /**
   * The address is of a server that whoever runs the desk has named in its settings, so where it leads is their word, and it is reached
   * with EGRESS=off too. Never for an address that somebody has entered at the desk. It may not send elsewhere.
   */
  ownServer?: boolean;
}

/** What came back, whatever its status. */
export interface EgressAnswer extends RawAnswer {
  /** Where it came from in the end. */
  url: string;
  /** The redirects on the way there, in order. */
  hops: { url: string; status: number }[];
}

const MOST_BYTES = 10_000_000;
const MOST_REDIRECTS = 5;

const { version } = JSON.parse(readFileSync(join(projectFolder(), 'package.json'), 'utf8')) as {
  version: string;
};

/**
 * The only door to the internet: every request that the desk makes of its own goes through here, to public addresses and the ports of
 * the web only. Redirects of GET and HEAD are followed, and each is checked like a first address.
 */
@Injectable()
export class Egress {
  /** Milliseconds for everything: names, connections, redirects, body. */
  mostMs = 15_000;
  private readonly userAgent: string;

  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'egress' | 'publicUrl'>,
    @Inject(NameResolver) private readonly names: Pick<NameResolver, 'resolve'>,
    @Inject(Metrics) private readonly metrics: Pick<Metrics, 'countOutgoing'>,
  ) {
    this.userAgent = `Claimdesk/${version} (+${config.publicUrl})`;
  }

  /**
   * Makes a request and reads the answer whole.
   * @throws EgressRefused if it was not made, or its answer is not used; the reason of `signal` if that was aborted
   */
  async fetch(request: EgressRequest): Promise<EgressAnswer> {
    const slow = AbortSignal.timeout(this.mostMs);
    const signal = request.signal ? AbortSignal.any([slow, request.signal]) : slow;
    try {
      const answer = await this.follow(request, signal);
      this.metrics.countOutgoing('answered');
      return answer;
    } catch (error) {
      if (request.signal?.aborted) throw request.signal.reason;
      const refused = slow.aborted
        ? new EgressRefused('too_slow', request.url, undefined, { cause: error })
        : error;
      this.metrics.countOutgoing(refused instanceof EgressRefused ? refused.code : 'failed');
      throw refused;
    }
  }

  /** Whether an address may be visited, without a visit. @throws EgressRefused */
  async check(url: string): Promise<void> {
    const { on, proxyChecks, allow } = this.config.egress;
    if (!on) throw new EgressRefused('off', url);
    await checkedAddresses(readTarget(url, allow), this.names, proxyChecks);
  }

  private async follow(request: EgressRequest, signal: AbortSignal): Promise<EgressAnswer> {
    const hops: EgressAnswer['hops'] = [];
    const { method = 'GET' } = request;
    let { url, headers = {} } = request;
    for (;;) {
      const answer = await this.visit({ ...request, url, headers }, signal);
      if (!isRedirect(method, answer.status, answer.headers)) return { ...answer, url, hops };
      if (request.ownServer) throw new EgressRefused('address', answer.headers.location!);
      if (hops.length === MOST_REDIRECTS) throw new EgressRefused('too_many_redirects', url);
      hops.push({ url, status: answer.status });
      const next = nextAddress(url, answer.headers.location!);
      await request.mayFollow?.(next);
      headers = headersAlong(headers, url, next);
      url = next;
    }
  }

  private async visit(request: EgressRequest, signal: AbortSignal): Promise<RawAnswer> {
    const { on, proxy, proxyChecks, allow } = this.config.egress;
    if (!on && !request.ownServer) throw new EgressRefused('off', request.url);
    const target = readTarget(request.url, request.ownServer ? [hostAndPort(request.url)] : allow);
    const leftToProxy = request.ownServer ? proxy !== null : proxyChecks;
    const addresses = await unlessAborted(checkedAddresses(target, this.names, leftToProxy), signal);
    // The proxy is the way to the internet, and should refuse to lead inside.
    const inside = request.ownServer && addresses?.some(isForbidden);
    const socket = await openConnection(target, { addresses, proxy: inside ? null : proxy, signal });
    try {
      return await sendRequest(socket, {
        url: target.url,
        method: request.method ?? 'GET',
        headers: request.headers ?? {},
        body: request.body,
        userAgent: this.userAgent,
        mostBytes: request.mostBytes ?? MOST_BYTES,
      });
    } finally {
      socket.destroy();
    }
  }
}

/** Looking a name up cannot be stopped, but nobody needs to wait for it. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
