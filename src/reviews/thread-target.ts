import { IsNull, type EntityManager } from 'typeorm';
import type { Claim } from '../claims/claim.entity.js';
import type { PublicField } from '../core/workflow/decide-edit.js';
import { Evidence } from '../evidence/evidence.entity.js';
import { invalid } from '../platform/errors.js';

/** What a thread is about: a field of the claim or a piece of its evidence, or a range of words in one of them. */
export interface ThreadTarget {
  field?: PublicField;
  /** With it, `field` is absent or `evidence`. */
  evidenceId?: string;
  /** Half-open range in UTF-16 code units of the field's text, or of the passage of the evidence, as they were then. */
  start?: number;
  end?: number;
}

/** Fields that are one text, so that a range of words can be meant. */
export const TEXTS = ['statement', 'reading', 'summary', 'explanation', 'unknowns'] as const;

/** @throws Problem 422 where the target does not exist on this claim. */
export async function checkTarget(em: EntityManager, claim: Claim, target: ThreadTarget): Promise<void> {
  const { field, evidenceId, start, end } = target;
  if (field === undefined && evidenceId === undefined) throw invalid('/target', 'empty');
  if (evidenceId !== undefined && field !== undefined && field !== 'evidence')
    throw invalid('/target/field', 'not_one_of', { of: ['evidence'] });
  const text = evidenceId === undefined ? textOf(claim, field) : await passageOf(em, claim, evidenceId);
  if (start !== undefined || end !== undefined) checkRange(text, start, end);
}

async function passageOf(em: EntityManager, claim: Claim, id: string): Promise<string | null> {
  const piece = await em.findOneBy(Evidence, { id, claimId: claim.id, removedAt: IsNull() });
  if (!piece) throw invalid('/target/evidenceId', 'unknown');
  return piece.passage;
}

function textOf(claim: Claim, field: PublicField | undefined): string | null {
  const text = TEXTS.find((name) => name === field);
  return text ? claim[text] : null;
}

function checkRange(text: string | null, start: number | undefined, end: number | undefined): void {
  if (text === null) throw invalid('/target', 'not_a_text');
  if (start === undefined) throw invalid('/target/start', 'required');
  if (end === undefined) throw invalid('/target/end', 'required');
  if (end <= start) throw invalid('/target/end', 'too_small', { min: start + 1 });
  if (end > text.length) throw invalid('/target/end', 'too_great', { max: text.length });
}
