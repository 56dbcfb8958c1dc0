import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Config } from '../platform/config.js';
import { Egress } from '../platform/egress/egress.js';
import { Metrics } from '../platform/http/metrics.js';
import { Settings } from '../platform/settings.js';
import { CONFIG } from '../platform/tokens.js';
import { sendDelivery } from './send-delivery.js';
import { FAN_OUT, GIVE_BACK, TAKE, type TakenDelivery } from './sending.query.js';
import { settleDelivery } from './settle-delivery.js';

const LOOK_MS = 500;
const EVENTS_AT_ONCE = 500;
/** Of one webhook in one process: one that answers slowly keeps these and no more, so that the others are not slower for it. */
const AT_ONCE = 4;
/** Longer than a try can take. */
const LEASE_S = 20;

/** Sends events of the outbox to the webhooks that want them, beside the same of other processes. */
@Injectable()
export class WebhookSender implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('webhooks');
  private readonly stopping = new AbortController();
  private readonly sending = new Map<Promise<void>, string>();
  private running?: Promise<void>;
  /** There may be more to send than the last look has taken. */
  private hurry = false;
  private wake = (): void => undefined;

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Egress) private readonly egress: Egress,
    @Inject(Settings) private readonly settings: Settings,
    @Inject(Metrics) private readonly metrics: Metrics,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.run();
  }

  /** What is on its way is called off and given back, for other processes to send. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    this.wake();
    await this.running;
    await Promise.all(this.sending.keys());
  }

  private async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      this.hurry = false;
      // Where the database is away, the next look tries again.
      await this.look().catch((error: unknown) => this.log.debug(error));
      if (!this.hurry) await new Promise<void>((wake) => this.rest(wake));
    }
  }

  private async look(): Promise<void> {
    const [[place]] = await this.dataSource.query(FAN_OUT, [EVENTS_AT_ONCE]);
    this.hurry ||= place?.told === EVENTS_AT_ONCE;
    // What waits is sent when the desk goes out again.
    if (!this.config.egress.on) return;
    const [taken] = await this.dataSource.query(TAKE, [AT_ONCE, this.busy(), LEASE_S]);
    for (const delivery of taken as TakenDelivery[]) this.send(delivery);
  }

  private rest(wake: () => void): void {
    const timer = setTimeout(wake, LOOK_MS);
    this.wake = () => {
      clearTimeout(timer);
      wake();
    };
  }

  /** How many this process is sending to each webhook, by its id. */
  private busy(): string {
    const counts: Record<string, number> = {};
    for (const id of this.sending.values()) counts[id] = (counts[id] ?? 0) + 1;
    return JSON.stringify(counts);
  }

  private send(delivery: TakenDelivery): void {
    const sent = this.trySending(delivery)
      // Whatever was not kept is due again when its lease ends.
      .catch((error: unknown) => this.log.warn(error))
      .finally(() => {
        this.sending.delete(sent);
        this.hurry = true;
        this.wake();
      });
    this.sending.set(sent, delivery.webhookId);
  }

  private async trySending(delivery: TakenDelivery): Promise<void> {
    const { signal } = this.stopping;
    try {
      const outcome = await sendDelivery(this.egress, await this.settings.signingSecret(), delivery, signal);
      const state = await this.dataSource.transaction((em) => settleDelivery(em, delivery, outcome));
      if (state) this.metrics.countDelivery(state);
    } catch (error) {
      if (!signal.aborted) throw error;
      await this.dataSource.query(GIVE_BACK, [delivery.id, delivery.lease]);
    }
  }
}
