import type { Statement } from '../platform/database/reader.js';
import type { TaskName } from './tasks.js';

/** How far a practice round is. */
export interface PracticeRow {
  articleId: string;
  claim: { id: string; ref: string; state: string; version: number } | null;
  done: Record<TaskName, boolean>;
  /** Where it can be done; those that are not named are done on the claim. */
  quotes: Partial<Record<TaskName, string | null>>;
}

/** Claims `c` of round `p` that somebody works on. */
const CLAIMS = `claims c WHERE c.practice_id = p.id AND c.state NOT IN ('not_checkable', 'merged')`;

const ONE_OF = (more: string) => `EXISTS (SELECT FROM ${CLAIMS} AND EXISTS (SELECT FROM ${more}))`;

const DONE: Record<TaskName, string> = {
  accept_quote: `EXISTS (SELECT FROM quotes q WHERE q.article_id = a.id AND q.decision = 'accepted')`,
  repair_mark: 'EXISTS (SELECT FROM quotes q WHERE q.id = ANY (p.marks_to_repair) AND q.version > 1)',
  settle_speaker:
    'EXISTS (SELECT FROM quotes q WHERE q.id = p.speaker_to_settle AND q.speaker_confirmed_by IS NOT NULL)',
  make_claim: `EXISTS (SELECT FROM ${CLAIMS})`,
  add_evidence: ONE_OF('evidence e WHERE e.claim_id = c.id AND e.removed_at IS NULL'),
  send_to_review: ONE_OF(`transitions t WHERE t.claim_id = c.id AND t.name = 'submit'`),
};

/** Within what Putin says of the Security Council's resolution. */
const THE_RESOLUTION = 4740;

const QUOTES: Partial<Record<TaskName, string>> = {
  accept_quote: `(SELECT q.id FROM quotes q WHERE q.article_id = a.id AND q.decision = 'suggested' AND q.kind = 'direct'
    AND q.warnings = '[]' ORDER BY q.start_offset, q.id LIMIT 1)`,
  repair_mark: `(SELECT q.id FROM quotes q WHERE q.id = ANY (p.marks_to_repair) ORDER BY q.version > 1, q.start_offset, q.id LIMIT 1)`,
  settle_speaker: 'p.speaker_to_settle',
  make_claim: `(SELECT q.id FROM quotes q WHERE q.article_id = a.id AND q.decision <> 'rejected'
    AND q.start_offset <= ${THE_RESOLUTION} AND q.end_offset > ${THE_RESOLUTION} ORDER BY q.start_offset DESC, q.id LIMIT 1)`,
};

const object = (values: Record<string, string>) =>
  `jsonb_build_object(${Object.entries(values)
    .map(([name, value]) => `'${name}', ${value}`)
    .join(', ')})`;

/** The running round of person $1, with the claim that changed last; no row where there is none. */
export const RUNNING: Statement = {
  name: 'practice',
  text: `SELECT a.id AS "articleId", (SELECT jsonb_build_object('id', c.id, 'ref', 'K-' || c.ref, 'state', c.state, 'version', c.version)
      FROM ${CLAIMS} ORDER BY c.updated_at DESC, c.id LIMIT 1) AS claim,
    ${object(DONE)} AS done, ${object(QUOTES)} AS quotes
    FROM practices p JOIN articles a ON a.practice_id = p.id WHERE p.person_id = $1 AND p.ended_at IS NULL`,
};
