import { namedPerson } from '../../people/named-person.query.js';
import type { Statement } from '../../platform/database/reader.js';
import type { ListQuery } from '../../platform/http/paging.js';
import type { JobState } from '../../platform/jobs/job.entity.js';

const given = (member: string) => `(j.input->>'${member}')::uuid`;

const subject = (type: string, id: string, name: string, from: string, claimRef = 'NULL') =>
  `(SELECT json_build_object('type', '${type}', 'id', ${id}, 'name', ${name}, 'claimRef', ${claimRef}) FROM ${from})`;

/** What job `j` works for, by what it was told. */
const ABOUT = `coalesce(
  ${subject('article', 'a.id', `coalesce(a.title, left(a.text, 80))`, `articles a WHERE a.id = ${given('articleId')}`)},
  ${subject('import', 'i.id', 'i.file_name', `imports i WHERE i.id = ${given('importId')}`)},
  ${subject('feed', 'f.id', 'f.url', `feeds f WHERE f.id = coalesce(${given('feedId')}, (SELECT n.feed_id FROM feed_items n WHERE n.id = ${given('itemId')}))`)},
  ${subject(
    'evidence',
    'e.id',
    'coalesce(e.title, e.url)',
    `evidence e JOIN claims c ON c.id = e.claim_id
      WHERE e.id = coalesce(${given('evidenceId')}, (SELECT k.evidence_id FROM captures k WHERE k.id = ${given('captureId')}))`,
    `'K-' || c.ref`,
  )})`;

const JOB_JSON = `json_build_object('id', j.id, 'kind', j.kind, 'state', j.state, 'progress', j.progress, 'result', j.result,
  'error', j.error, 'attempts', j.attempts, 'askedBy', ${namedPerson(`(j.actor->>'id')::uuid`)}, 'about', ${ABOUT},
  'createdAt', iso(j.created_at), 'updatedAt', iso(j.updated_at))`;

/** One job ($1). */
export const JOB: Statement = {
  name: 'job',
  text: `SELECT ${JOB_JSON}::text AS json FROM jobs j WHERE j.id = $1`,
};

/** Which jobs are listed. Those of practice rounds never are. */
export interface JobFilter {
  state?: JobState;
  kind?: string;
  /** Who asked for them; anybody when absent. */
  personId?: string;
}

/** Jobs, newest first. */
export function jobsBy({ state, kind, personId }: JobFilter): ListQuery {
  const asked = { 'j.state': state, 'j.kind': kind, "j.actor->>'personId'": personId };
  const narrow = Object.entries(asked).filter(([, value]) => value !== undefined);
  return {
    name: 'jobs',
    json: JOB_JSON,
    from: 'jobs j',
    where: ['j.practice_id IS NULL', ...narrow.map(([sql], i) => `${sql} = $${i + 1}`)],
    values: narrow.map(([, value]) => value),
    order: [
      { sql: 'j.created_at', type: 'timestamptz' },
      { sql: 'j.id', type: 'uuid' },
    ],
    descending: true,
  };
}
