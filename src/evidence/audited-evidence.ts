import { createHash } from 'node:crypto';
import type { PassageContext } from '../core/text/find-passage.js';
import type { Evidence } from './evidence.entity.js';

/** Longest text that the audit log keeps in full, in UTF-16 code units; of a longer one it keeps length and hash. */
const LONGEST = 500;

/** What people can see change on a piece, under the names of the API. */
export interface AuditedEvidence {
  url: string | null;
  title: string | null;
  publisher: string | null;
  publishedOn: string | null;
  stance: string;
  kind: string;
  passage: unknown;
  passageContext: PassageContext | null;
  locator: string | null;
  note: unknown;
  sensitive: boolean;
  sensitiveReason: string | null;
  archive: { state: string; reason: unknown };
}

/** A piece as the audit log keeps it. */
export function auditedEvidence(piece: Evidence): AuditedEvidence {
  const { url, title, publisher, publishedOn, stance, kind, locator, sensitive } = piece;
  return {
    url: url ?? null,
    title: title ?? null,
    publisher: publisher ?? null,
    publishedOn: publishedOn ?? null,
    stance,
    kind,
    passage: auditedText(piece.passage),
    passageContext: piece.passageContext ?? null,
    locator: locator ?? null,
    note: auditedText(piece.note),
    sensitive: sensitive ?? false,
    sensitiveReason: piece.sensitiveReason ?? null,
    archive: { state: piece.archiveState, reason: auditedText(piece.archiveReason) },
  };
}

/** The fields in which two states of a piece differ. */
export function changedFields(before: AuditedEvidence, after: AuditedEvidence): (keyof AuditedEvidence)[] {
  const fields = Object.keys(before) as (keyof AuditedEvidence)[];
  return fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}

/** Only these fields of a state. */
export function only(fields: (keyof AuditedEvidence)[], state: AuditedEvidence): Partial<AuditedEvidence> {
  return Object.fromEntries(fields.map((field) => [field, state[field]]));
}

/** A text as the audit log keeps it: in full, or length and hash of a long one. */
export function auditedText(text: string | null | undefined): unknown {
  if (text === null || text === undefined || text.length <= LONGEST) return text ?? null;
  return { length: text.length, sha256: createHash('sha256').update(text).digest('hex') };
}
