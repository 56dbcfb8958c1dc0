import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { User } from '../people/user.entity.js';

/** An address that is told of events. `version` counts what people do to it and that it was switched off, not its deliveries. */
@Entity('webhooks')
@Check('webhooks_secret_number', 'secret_number >= 1')
@Check('webhooks_disabled', 'active = (disabled_at IS NULL)')
export class Webhook {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'webhooks_pkey' })
  id: string;

  @Column('integer', { default: 1 })
  version: number;

  @Column('text')
  url: string;

  @Column('text', { nullable: true })
  description: string | null;

  /** Types, `resource.*` or `*`. */
  @Column('text', { array: true })
  events: string[];

  @Column('boolean', { default: true })
  active: boolean;

  /** Its secret is the one of this number, made of the desk's own; it is kept nowhere. */
  @Column('integer', { name: 'secret_number', default: 1 })
  secretNumber: number;

  /** Until then the secret before it signs too. */
  @Column('timestamptz', { name: 'previous_secret_until', nullable: true })
  previousSecretUntil: Date | null;

  /** The first failure since something was delivered. */
  @Column('timestamptz', { name: 'failing_since', nullable: true })
  failingSince: Date | null;

  /** When it was switched off, by a person or by the desk. */
  @Column('timestamptz', { name: 'disabled_at', nullable: true })
  disabledAt: Date | null;

  /** Why the desk has switched it off: `gone` or `failing`; null where a person has. */
  @Column('text', { name: 'disabled_code', nullable: true })
  disabledCode: string | null;

  @ManyToOne(() => User, { nullable: false })
  @JoinColumn({ name: 'created_by', foreignKeyConstraintName: 'webhooks_creator' })
  creator?: Relation<User>;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt: Date;
}
