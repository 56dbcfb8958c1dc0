import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import pg from 'pg';
import type { Config } from '../platform/config.js';
import { CONFIG } from '../platform/tokens.js';

/** Who is where: never stored, and forgotten unless it is said again. */
export interface Presence {
  subjectType: 'claim' | 'article';
  subjectId: string;
  person: { id: string; name: string };
  field: string | null;
  state: 'viewing' | 'typing' | 'idle' | 'left';
  /** RFC 3339. */
  at: string;
}

const FORGOTTEN_MS = 30_000;
const SWEEP_MS = 1_000;
const AGAIN_MS = 1_000;
export const CHANNEL = 'claimdesk_presence';

/** What all processes say of who is where, by one connection of this process that listens. */
@Injectable()
export class PresenceBoard implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('presence');
  private readonly present = new Map<string, { presence: Presence; until: number }>();
  private readonly listeners = new Set<(presence: Presence) => void>();
  private client: pg.Client | null = null;
  private sweep: NodeJS.Timeout | undefined;
  private closing = false;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** From the start, so that whoever opens the first stream is told of those who were there before. */
  async onApplicationBootstrap(): Promise<void> {
    this.sweep = setInterval(() => this.forget(), SWEEP_MS).unref();
    await this.connect();
  }

  async onModuleDestroy(): Promise<void> {
    this.closing = true;
    clearInterval(this.sweep);
    await this.client?.end().catch(() => undefined);
  }

  /** Who is there now, as far as this process has heard. */
  everybody(): Presence[] {
    return [...this.present.values()].map(({ presence }) => presence);
  }

  /** What this person is known to look at. */
  of(personId: string): Presence[] {
    return this.everybody().filter(({ person }) => person.id === personId);
  }

  /** Tells what is heard until the returned function is called. */
  listen(listener: (presence: Presence) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.config.databaseUrl!,
      application_name: 'claimdesk-presence',
    });
    this.client = client;
    client.on('notification', ({ payload }) => this.hear(JSON.parse(payload!) as Presence));
    client.on('error', (error) => this.log.debug(error));
    client.on('end', () => this.lost());
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
    } catch (error) {
      this.log.debug(error);
      await client.end().catch(() => undefined);
    }
  }

  private lost(): void {
    if (this.closing) return;
    setTimeout(() => !this.closing && void this.connect(), AGAIN_MS).unref();
  }

  private hear(presence: Presence): void {
    const key = `${presence.person.id} ${presence.subjectId}`;
    if (presence.state === 'left') this.present.delete(key);
    else this.present.set(key, { presence, until: Date.now() + FORGOTTEN_MS });
    for (const listener of this.listeners) listener(presence);
  }

  /** Whoever has not been heard of for long has left without a word. */
  private forget(): void {
    for (const { presence, until } of this.present.values())
      if (until < Date.now()) this.hear(leaving(presence));
  }
}

/** The same person, gone. */
export const leaving = (presence: Presence): Presence => ({
  ...presence,
  state: 'left',
  field: null,
  at: new Date().toISOString(),
});
