import { Client, type ClientConfig } from 'pg';

/**
 * A connection that may break at any moment without taking the process along. `pg` tells of it by an event, and an event of that kind that
 * nobody hears ends a process: between the moment when a connection is ready and the one when somebody takes it, nobody did. Whoever
 * uses the connection hears of it by the answer to their query.
 */
export class Connection extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
