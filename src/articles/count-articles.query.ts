import type { Statement } from '../platform/database/reader.js';
import { ALIKE, HAS_NEEDS } from './articles.query.js';

const OPEN = `a.triage = 'open' AND (a.snoozed_until > now()) IS NOT TRUE`;

/** What the desk makes of articles, part by part, as the filters of the list name it. */
const PARTS = {
  open: OPEN,
  unassigned: `${OPEN} AND a.assignee_id IS NULL`,
  mine: `${OPEN} AND a.assignee_id = $5`,
  needs: `${OPEN} AND ${HAS_NEEDS}`,
  snoozed: 'a.snoozed_until > now()',
  done: `a.triage = 'done'`,
  dismissed: `a.triage = 'dismissed'`,
  total: 'true',
};

const part = (
  condition: string,
) => `(SELECT CASE WHEN count(*) > 1000 THEN '"1000+"'::json ELSE to_json(count(*)) END
  FROM (SELECT 1 FROM articles a WHERE ${ALIKE.join(' AND ')} AND ${condition} LIMIT 1001) matching)`;

/** How many articles each part holds, under the filters $1 to $4 of the list and for person $5; exact to 1,000. */
export const ARTICLE_COUNTS: Statement = {
  name: 'article-counts',
  text: `SELECT json_build_object(${Object.entries(PARTS)
    .map(([name, condition]) => `'${name}', ${part(condition)}`)
    .join(', ')}) AS counts`,
};
