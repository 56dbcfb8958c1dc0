import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the brake on password guessing knows of an account or an address. */
@Entity('sign_in_attempts')
export class SignInAttempt {
  /** `account:<e-mail in lower case>` or `address:<IPv4, or the /64 of an IPv6>`. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'sign_in_attempts_pkey' })
  subject: string;

  /** Failed attempts in a row; one that is being judged counts as failed. */
  @Column('integer')
  failures: number;

  @Column('timestamptz', { name: 'last_at' })
  lastAt: Date;

  @Column('timestamptz', { name: 'blocked_until' })
  blockedUntil: Date;
}
