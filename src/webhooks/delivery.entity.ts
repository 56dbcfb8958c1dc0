import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Webhook } from './webhook.entity.js';

/** An event on its way to one webhook. What is sent is made of the event each time, so that words that were redacted are never sent again. */
@Entity('webhook_deliveries')
@Index('webhook_deliveries_event', ['webhookId', 'eventId'], { unique: true })
@Index('webhook_deliveries_due', { synchronize: false })
@Index('webhook_deliveries_listed', { synchronize: false })
@Check('webhook_deliveries_state', "state IN ('pending', 'delivered', 'failed')")
@Check('webhook_deliveries_next', "(state = 'pending') = (next_at IS NOT NULL)")
export class Delivery {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'webhook_deliveries_pkey' })
  id: string;

  @ManyToOne(() => Webhook, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'webhook_id', foreignKeyConstraintName: 'webhook_deliveries_webhook' })
  webhook?: Relation<Webhook>;

  @Column('uuid', { name: 'webhook_id' })
  webhookId: string;

  /** In the outbox, which keeps all events. */
  @Column('uuid', { name: 'event_id' })
  eventId: string;

  @Column('text', { default: 'pending' })
  state: 'pending' | 'delivered' | 'failed';

  /** Tries since it was made or replayed. */
  @Column('integer', { default: 0 })
  attempts: number;

  /** When it is due. Whoever takes it moves this on by the time of a try, so that another process takes over if this one dies. */
  @Column('timestamptz', { name: 'next_at', nullable: true })
  nextAt: Date | null;

  /** Somebody has asked for it anew. */
  @Column('boolean', { default: false })
  replayed: boolean;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}

/** One try to deliver: when, how long it took, and what came back. */
@Entity('webhook_attempts')
@Index('webhook_attempts_delivery', ['deliveryId', 'at'])
export class DeliveryAttempt {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'webhook_attempts_pkey' })
  id: string;

  @ManyToOne(() => Delivery, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'delivery_id', foreignKeyConstraintName: 'webhook_attempts_delivery_of' })
  delivery?: Relation<Delivery>;

  @Column('uuid', { name: 'delivery_id' })
  deliveryId: string;

  /** The `webhook-timestamp` that was sent, exact to the millisecond here. */
  @Column('timestamptz')
  at: Date;

  @Column('integer')
  ms: number;

  /** Where it went: the webhook may have another address by now. Null where that was not kept yet. */
  @Column('text', { nullable: true })
  url: string | null;

  /** What was sent with it, signatures too; not the body, see above. */
  @Column('jsonb', { nullable: true })
  headers: Record<string, string> | null;

  /** What the receiver answered; null where nothing came back. */
  @Column('integer', { nullable: true })
  status: number | null;

  /** Why nothing came back, as the refusals of egress name it. */
  @Column('text', { nullable: true })
  code: string | null;

  /** The beginning of the answer's body. */
  @Column('text')
  answer: string;
}
