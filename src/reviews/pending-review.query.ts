/** The version of an account's pending review of a claim, for the door. */
export const PENDING_VERSION = `coalesce((SELECT p.version FROM pending_reviews p WHERE p.claim_id = claims.id AND p.person_id = $3), 0)`;

const PENDING_JSON = `json_build_object('version', coalesce(p.version, 0), 'draft', p.content->'draft', 'remarks', coalesce(p.content->'remarks', '[]'))`;
const OF_ACCOUNT = `FROM claims c LEFT JOIN pending_reviews p ON p.claim_id = c.id AND p.person_id = $2 WHERE c.id = $1`;

/** The pending review of a claim ($1) of an account ($2), for an answer 412. */
export const CURRENT_PENDING = `SELECT ${PENDING_JSON} AS current ${OF_ACCOUNT}`;

/** The same, as an answer of its own. */
export const PENDING = {
  name: 'pending-review',
  text: `SELECT ${PENDING_JSON}::text AS json, coalesce(p.version, 0) AS version ${OF_ACCOUNT}`,
};
