import { isDeepStrictEqual } from 'node:util';
import { DESK_FIELDS, PUBLIC_FIELDS, type ClaimField } from '../core/workflow/decide-edit.js';
import { demand } from '../people/permissions.js';
import { invalid, Problem } from '../platform/errors.js';
import type { Actor } from '../platform/http/actor.js';
import type { Work } from '../platform/http/work.js';
import { changeContent, lockClaim } from './change-content.js';
import {
  claimantColumns,
  refuseUnknownAssignee,
  refuseUnknownEvidence,
  setTopics,
  type ClaimantAsked,
} from './claim-parts.js';
import type { Claim, Priority } from './claim.entity.js';
import { readContent } from './content.query.js';
import { RatingScale } from './rating-scale.entity.js';

/** Fields to change: an absent one stays, null clears. */
export interface ClaimEdit {
  statement?: string;
  language?: string;
  translations?: Record<string, string>;
  implied?: boolean;
  claimant?: ClaimantAsked | null;
  statedOn?: string | null;
  statedOnUnknown?: boolean;
  statedAt?: string | null;
  asOf?: string | null;
  topics?: string[];
  assigneeId?: string | null;
  dueAt?: string | null;
  priority?: Priority;
  rating?: { scaleId: string; value: number | null; reason?: string } | null;
  reading?: string | null;
  summary?: string | null;
  explanation?: string | null;
  unknowns?: string | null;
  embargoUntil?: string | null;
  evidenceOrder?: string[];
}

/** What needs `claims:rate`. */
const VERDICTS = ['rating', 'reading', 'summary', 'explanation', 'unknowns'] as const;

/** @throws Problem 403 where one of the fields is for checkers alone and this is none */
export function demandFor(actor: Actor, fields: readonly ClaimField[]): void {
  if (VERDICTS.some((field) => fields.includes(field))) demand(actor, 'claims:rate');
}

/** A field's columns before and after, in a form that can be compared and read in the log. */
type Columns = Partial<Record<keyof Claim, unknown>>;

/**
 * Edits a claim. Only fields whose value really differs count as changed; with none, nothing is written.
 * @param version what the editor has read
 * @throws Problem 403 for verdicts by others than checkers, 412 stale, 409 as `changeContent`.
 */
export async function editClaim(
  work: Work,
  claimId: string,
  edit: ClaimEdit,
  version: number,
): Promise<Claim> {
  demandFor(
    work.actor,
    VERDICTS.filter((field) => edit[field] !== undefined),
  );
  const claim = await lockClaim(work.em, claimId);
  if (claim.version !== version) throw new Problem('stale');
  const wanted = await wantedColumns(work, claim, edit);
  const before = await readContent(work.em, claimId);
  const changed = [...PUBLIC_FIELDS, ...DESK_FIELDS].filter((field) =>
    field === 'topics'
      ? edit.topics && !sameTopics(edit.topics, before.topics)
      : wanted[field] && differs(claim, wanted[field]),
  ) as ClaimField[];
  if (!changed.length) return claim;
  const columns: Columns = Object.assign({}, ...changed.map((field) => wanted[field] ?? {}));
  const old = Object.fromEntries(
    Object.keys(columns).map((column) => [column, claim[column as keyof Claim]]),
  );
  return changeContent(
    work,
    claimId,
    {
      fields: changed,
      action: 'claim.updated',
      before: changed.includes('topics') ? { ...old, topics: before.topics } : old,
      after: () => ({
        ...columns,
        ...(changed.includes('topics') && { topics: edit.topics }),
        ...(changed.includes('rating') && edit.rating?.reason && { ratingReason: edit.rating.reason }),
      }),
    },
    async (locked) => {
      Object.assign(locked, columns);
      if (changed.includes('topics')) await setTopics(work, claimId, edit.topics!);
    },
  );
}

async function wantedColumns(
  work: Work,
  claim: Claim,
  edit: ClaimEdit,
): Promise<Partial<Record<ClaimField, Columns>>> {
  await refuseUnknownAssignee(work, edit.assigneeId);
  await refuseUnknownEvidence(work, claim.id, edit.evidenceOrder);
  const wanted: Partial<Record<ClaimField, Columns>> = {};
  for (const field of [
    'statement',
    'language',
    'translations',
    'implied',
    'statedAt',
    'asOf',
    'assigneeId',
    'priority',
    'reading',
    'summary',
    'explanation',
    'unknowns',
    'evidenceOrder',
  ] as const)
    if (edit[field] !== undefined) wanted[field] = { [field]: edit[field] };
  for (const field of ['dueAt', 'embargoUntil'] as const)
    if (edit[field] !== undefined)
      wanted[field] = { [field]: edit[field] === null ? null : new Date(edit[field]) };
  if (edit.claimant !== undefined) wanted.claimant = { ...(await claimantColumns(work, edit.claimant)) };
  if (edit.rating !== undefined) wanted.rating = await ratingColumns(work, edit.rating);
  return { ...wanted, ...dateColumns(claim, edit) };
}

/** A day and "unknown" exclude each other; setting one clears the other, setting both is refused. */
function dateColumns(
  claim: Claim,
  { statedOn, statedOnUnknown }: ClaimEdit,
): Partial<Record<ClaimField, Columns>> {
  if (statedOn && statedOnUnknown) throw invalid('/statedOnUnknown', 'date_and_unknown');
  const wanted: Partial<Record<ClaimField, Columns>> = {};
  if (statedOn !== undefined) wanted.statedOn = { statedOn };
  if (statedOnUnknown !== undefined) wanted.statedOnUnknown = { statedOnUnknown };
  if (statedOn && claim.statedOnUnknown) wanted.statedOnUnknown = { statedOnUnknown: false };
  if (statedOnUnknown && claim.statedOn) wanted.statedOn = { statedOn: null };
  return wanted;
}

async function ratingColumns(work: Work, rating: NonNullable<ClaimEdit['rating']> | null): Promise<Columns> {
  if (rating === null) return { ratingScaleId: null, ratingValue: null };
  const scale = await work.em.findOneBy(RatingScale, { id: rating.scaleId });
  if (!scale) throw invalid('/rating/scaleId', 'unknown_scale');
  const values = scale.values.map((entry) => entry.value);
  if (!values.includes(rating.value)) throw invalid('/rating/value', 'not_one_of', { of: values });
  return { ratingScaleId: rating.scaleId, ratingValue: rating.value };
}

const differs = (claim: Claim, columns: Columns): boolean =>
  Object.entries(columns).some(
    ([column, value]) => !isDeepStrictEqual(claim[column as keyof Claim] ?? null, value ?? null),
  );

const sameTopics = (asked: string[], have: string[]): boolean =>
  isDeepStrictEqual(
    [...new Set(asked.map((name) => name.toLowerCase()))].sort(),
    have.map((name) => name.toLowerCase()).sort(),
  );
