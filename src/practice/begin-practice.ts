import { addArticle } from '../articles/add-article.js';
import { audit } from '../platform/audit/audit.js';
import type { Work } from '../platform/http/work.js';
import { newId } from '../platform/ids.js';
import { readSampleText } from './sample-text.js';

/** Who asks twice at once waits, and finds the round that the first has begun. */
const BEGIN = `INSERT INTO practices (id, person_id) VALUES ($1, $2)
  ON CONFLICT (person_id) WHERE ended_at IS NULL DO NOTHING RETURNING id`;

/** The day of the talks. The sample does not say it, and claims cannot do without. */
const SAID_ON = '2015-11-26';

/** Where the sample says only "presiden", of whom there are two. */
const THE_PRESIDENT = 4917;

const SET_TASKS = `UPDATE practices SET
    marks_to_repair = ARRAY(SELECT id FROM quotes WHERE article_id = $2 AND warnings @> '[{"code": "mismatched_marks"}]'),
    speaker_to_settle = (SELECT id FROM quotes WHERE article_id = $2 AND start_offset = ${THE_PRESIDENT})
  WHERE id = $1`;

/**
 * Begins a practice round: a copy of the sample article, with its quotes, that only this person sees.
 * @returns false where one is running already.
 */
export async function beginPractice(work: Work): Promise<boolean> {
  const id = newId();
  const { personId } = work.actor;
  const begun: unknown[] = await work.em.query(BEGIN, [id, personId]);
  if (!begun.length) return false;
  const text = await readSampleText();
  const article = await addArticle(
    { ...work, practiceId: id },
    { text, statementDate: SAID_ON },
    { atOnce: true },
  );
  await work.em.query(SET_TASKS, [id, article.id]);
  await audit(work, {
    stream: `practice:${id}`,
    action: 'practice.begun',
    after: { personId, articleId: article.id },
  });
  return true;
}
