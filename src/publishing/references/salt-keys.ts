import type { Redaction } from '../../platform/redaction/redaction.js';

const IN_KEY = ['url', 'claim'];

/** Fact-checks of others whose key is a hash of what they no longer say have another key, which tells nothing. */
export async function saltKeys(redaction: Redaction): Promise<void> {
  const ids = redaction.rows
    .filter(({ table, columns }) => table === 'fact_checks' && columns.some((name) => IN_KEY.includes(name)))
    .map(({ key }) => key.id);
  await redaction.saltHashes('fact_checks', 'key', { sql: 'id = ANY ($1)', values: [ids] });
}
