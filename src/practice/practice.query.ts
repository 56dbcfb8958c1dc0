import type { Statement } from '../platform/database/reader.js';
import type { TaskName } from './tasks.js';

/** How far a practice round is. */
export interface PracticeRow {
  articleId: string;
  claim: { id: string; ref: string; state: string; version: number } | null;
  done: Record<TaskName, boolean>;
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

/** The running round of person $1, with the claim that changed last; no row where there is none. */
export const RUNNING: Statement = {
  name: 'practice',
  text: `SELECT a.id AS "articleId", (SELECT jsonb_build_object('id', c.id, 'ref', 'K-' || c.ref, 'state', c.state, 'version', c.version)
      FROM ${CLAIMS} ORDER BY c.updated_at DESC, c.id LIMIT 1) AS claim,
    jsonb_build_object(${Object.entries(DONE)
      .map(([name, condition]) => `'${name}', ${condition}`)
      .join(', ')}) AS done
    FROM practices p JOIN articles a ON a.practice_id = p.id WHERE p.person_id = $1 AND p.ended_at IS NULL`,
};
