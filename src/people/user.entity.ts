import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { Role } from '../core/workflow/roles.js';

/** A person, or a service account that a person answers for. */
export const USER_KINDS = ['person', 'service'] as const;
/** The system's own account only gives a name to what it does: it is never active and listed nowhere. */
export type UserKind = (typeof USER_KINDS)[number] | 'system';

/** Languages of the dashboard. */
export const LOCALES = ['en', 'id'] as const;
export type Locale = (typeof LOCALES)[number];

/** An account of the desk. It is never deleted: what it did keeps its name. */
@Entity('users')
@Index('users_email', { synchronize: false })
@Check('users_kind', `kind IN ('person', 'service', 'system')`)
@Check('users_system', `kind <> 'system' OR deactivated_at IS NOT NULL`)
@Check('users_name', `name <> ''`)
@Check('users_roles', `roles <@ ARRAY['viewer', 'contributor', 'checker', 'reviewer', 'publisher', 'admin']`)
@Check('users_locale', `locale IN ('en', 'id')`)
@Check(
  'users_service',
  `(kind = 'service') = (responsible_id IS NOT NULL) AND (kind = 'person' OR password_hash IS NULL)`,
)
export class User {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'users_pkey' })
  id: string;

  /** Counts changes that people see; a new password is none. */
  @Column('integer', { default: 1 })
  version: number;

  @Column('text', { default: 'person' })
  kind: UserKind;

  @Column('text')
  name: string;

  /** Unique without regard to case. */
  @Column('text')
  email: string;

  /** argon2id in PHC form; null until the person has set a password, and for service accounts. */
  @Column('text', { name: 'password_hash', nullable: true, select: false })
  passwordHash: string | null;

  @Column('text', { array: true, default: [] })
  roles: Role[];

  @Column('text', { default: 'en' })
  locale: Locale;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'responsible_id', foreignKeyConstraintName: 'users_responsible' })
  responsible?: Relation<User> | null;

  /** Who answers for a service account: its work counts as theirs. */
  @Column('uuid', { name: 'responsible_id', nullable: true })
  responsibleId: string | null;

  @Column('timestamptz', { name: 'deactivated_at', nullable: true })
  deactivatedAt: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt: Date;
}
