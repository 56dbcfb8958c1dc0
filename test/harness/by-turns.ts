import { HttpClient, type Answer, type RequestOptions } from './http-client.js';

/** Speaks to several applications on one database as one person, to each in turn: what one has in memory the others do not know. */
export class ByTurns extends HttpClient {
  private sent = 0;

  constructor(private readonly clients: readonly HttpClient[]) {
    super(clients[0]!.base, '', clients[0]!.key);
  }

  override send<Body>(
    method: string,
    path: string,
    body?: unknown,
    options?: RequestOptions,
  ): Promise<Answer<Body>> {
    return this.clients[(this.sent += 1) % this.clients.length]!.send<Body>(method, path, body, options);
  }
}
