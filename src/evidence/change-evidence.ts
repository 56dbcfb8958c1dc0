import { IsNull, Not, Or, type QueryDeepPartialEntity } from 'typeorm';
import { aboutClaim, changeContent, lockClaim } from '../claims/change-content.js';
import { invalid, Problem } from '../platform/errors.js';
import type { PassageContext } from '../core/text/find-passage.js';
import type { Work } from '../platform/http/work.js';
import { newId } from '../platform/ids.js';
import { tell } from '../platform/outbox/outbox.js';
import { addressKey } from '../articles/address-key.js';
import { Capture } from './archive/capture.entity.js';
import { auditedEvidence, changedFields, only } from './audited-evidence.js';
import { Evidence, type EvidenceKind, type Stance } from './evidence.entity.js';

/** What people say about a piece of evidence. */
export interface EvidenceInput {
  /** Null for a document that stands nowhere on the web. */
  url: string | null;
  title?: string | null;
  publisher?: string | null;
  /** `YYYY-MM-DD`; null when unknown. */
  publishedOn?: string | null;
  stance: Stance;
  kind: EvidenceKind;
  passage?: string | null;
  /** What stands beside it in the copy; words of before had other neighbours. */
  passageContext?: PassageContext | null;
  locator?: string | null;
  note?: string | null;
  sensitive?: boolean;
  sensitiveReason?: string | null;
  /** The page cannot be archived, and why: the one thing about the archive that people decide. */
  archive?: { state: 'impossible'; reason: string };
}

/** `now()` is when a transaction began; whoever waited for the claim's lock has to come after whoever held it. */
const LOCKED_NOW = () => 'statement_timestamp()';

/**
 * Adds a piece of evidence to a claim. An address that is evidence already is welcome: another passage of it may matter.
 * @returns its id
 * @throws what `changeContent` throws
 */
export async function addEvidence(work: Work, claimId: string, input: EvidenceInput): Promise<string> {
  const id = newId();
  const stated = columnsOf(input);
  const change = {
    fields: ['evidence' as const],
    action: 'evidence.added',
    after: () => ({ id, ...auditedEvidence({ archiveState: 'pending', ...stated } as Evidence) }),
  };
  const made = { id, claimId, createdBy: work.actor.id, createdAt: LOCKED_NOW, updatedAt: LOCKED_NOW };
  const claim = await changeContent(work, claimId, change, async () => {
    await work.em.insert(Evidence, { ...stated, ...made });
  });
  await tell(work, 'evidence.added', id, { ...aboutClaim(work, claim), evidenceId: id });
  return id;
}

/**
 * Changes a piece of evidence; fields that are absent stay, and where nothing would be different nothing is written.
 * @param version the version that the caller has read
 * @throws Problem 404 once it is removed, 412 if somebody was faster, 422 `missing` where neither address nor title nor file would say what
 * it is; and what `changeContent` throws
 */
export async function updateEvidence(
  work: Work,
  id: string,
  version: number,
  input: Partial<EvidenceInput>,
): Promise<void> {
  const piece = await lockPiece(work, id, version);
  await mustStayNamed(work, piece, input);
  const columns = columnsOf(input, piece);
  const [before, after] = [auditedEvidence(piece), auditedEvidence({ ...piece, ...columns } as Evidence)];
  const fields = changedFields(before, after);
  if (fields.length === 0) return;
  const change = {
    fields: ['evidence' as const],
    action: 'evidence.updated',
    before: { id, ...only(fields, before) },
    after: () => ({ id, ...only(fields, after) }),
  };
  const claim = await changeContent(work, piece.claimId, change, () => write(work, piece, columns));
  await tell(work, 'evidence.updated', id, { ...aboutClaim(work, claim), evidenceId: id, fields });
}

/**
 * Takes a piece of evidence off its claim; the row stays, for the versions and editions that show it.
 * @param version the version that the caller has read
 * @throws as `updateEvidence`
 */
export async function removeEvidence(work: Work, id: string, version: number): Promise<void> {
  const piece = await lockPiece(work, id, version);
  const change = {
    fields: ['evidence' as const],
    action: 'evidence.removed',
    before: { id, ...auditedEvidence(piece) },
  };
  const claim = await changeContent(work, piece.claimId, change, () =>
    write(work, piece, { removedAt: LOCKED_NOW }),
  );
  await tell(work, 'evidence.removed', id, { ...aboutClaim(work, claim), evidenceId: id });
}

/**
 * Puts a piece that was removed back where it was, under its number; nothing is written where it was not removed.
 * @param version the version that it has since it was removed
 * @throws as `updateEvidence`
 */
export async function restoreEvidence(work: Work, id: string, version: number): Promise<void> {
  const piece = await lockRow(work, id, version);
  if (!piece.removedAt) return;
  const change = {
    fields: ['evidence' as const],
    action: 'evidence.restored',
    after: () => ({ id, ...auditedEvidence(piece) }),
  };
  const claim = await changeContent(work, piece.claimId, change, () =>
    write(work, piece, { removedAt: null }),
  );
  await tell(work, 'evidence.added', id, { ...aboutClaim(work, claim), evidenceId: id });
}

async function lockPiece(work: Work, id: string, version: number): Promise<Evidence> {
  const piece = await lockRow(work, id, version);
  if (piece.removedAt) throw new Problem('not_found');
  return piece;
}

/** Locks the claim, then the piece: the order in which every change of a claim locks. */
async function lockRow(work: Work, id: string, version: number): Promise<Evidence> {
  const { claimId } = await work.em.findOneByOrFail(Evidence, { id });
  await lockClaim(work.em, claimId);
  const piece = await work.em.findOneOrFail(Evidence, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  if (piece.version !== version) throw new Problem('stale');
  return piece;
}

async function write(work: Work, piece: Evidence, columns: QueryDeepPartialEntity<Evidence>): Promise<void> {
  const by = { version: piece.version + 1, updatedBy: work.actor.id, updatedAt: LOCKED_NOW };
  await work.em.update(Evidence, { id: piece.id }, { ...columns, ...by });
}

/** A document without an address is known by its title, and is there as the file that was brought when it had none. */
async function mustStayNamed(work: Work, piece: Evidence, input: Partial<EvidenceInput>): Promise<void> {
  const { url, title } = { ...piece, ...input };
  if (url !== null) return;
  if (!title?.trim()) throw invalid('/title', 'missing');
  const brought = { evidenceId: piece.id, url: IsNull(), state: 'archived' as const };
  // What is left of a copy that was redacted has no bytes.
  if (!(await work.em.existsBy(Capture, { ...brought, textProblem: Or(IsNull(), Not('redacted')) })))
    throw invalid('/url', 'missing');
}

/** Another address is another page: what was said about archiving the one before does not hold for it. Without one, the file is its copy again. */
function columnsOf(input: Partial<EvidenceInput>, piece?: Evidence): QueryDeepPartialEntity<Evidence> {
  const { url, archive, ...plain } = input;
  const given = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined));
  return {
    ...(given.passage !== undefined && given.passage !== piece?.passage && { passageContext: null }),
    ...given,
    ...(plain.sensitive === false && { sensitiveReason: null }),
    ...(url !== undefined && { url, urlKey: url === null ? null : addressKey(url) }),
    ...(url !== undefined && piece && url !== piece.url && archiveOf(url)),
    ...(archive && { archiveState: archive.state, archiveReason: archive.reason, archiveAt: LOCKED_NOW }),
  };
}

const archiveOf = (url: string | null): QueryDeepPartialEntity<Evidence> =>
  url === null
    ? { archiveState: 'archived', archiveReason: null, archiveAt: LOCKED_NOW }
    : { archiveState: 'pending', archiveReason: null, archiveAt: null };
