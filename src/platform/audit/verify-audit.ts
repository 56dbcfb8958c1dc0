import type { Client } from 'pg';
import { CHAINED_COLUMNS, firstHash, holds, type ChainedEvent } from './chain.js';
import { readRedactedEvents } from './redacted-events.js';

/** One thing that an honest log would not show. */
export interface AuditFinding {
  stream: string;
  /** Place in the chain; null where the whole stream is meant. */
  seq: number | null;
  problem: 'altered' | 'missing' | 'chain_broken' | 'cut_off' | 'without_head' | 'without_log';
}

/** What a verification has read and found. */
export interface AuditReport {
  streams: number;
  events: number;
  findings: AuditFinding[];
}

const BATCH = 5000;

/** Everything that must have a stream of its own, since its first event is written with it. */
const SUBJECTS = { claim: 'claims', article: 'articles', user: 'users', practice: 'practices' } as const;

const EVENTS = `SELECT ${CHAINED_COLUMNS} FROM audit_events e
  WHERE (stream COLLATE "C", seq) > ($1, $2) ORDER BY stream COLLATE "C", seq LIMIT ${BATCH}`;

/**
 * Recomputes every chain of the audit log here, outside the database: a trigger that was replaced can't vouch for itself. Memory stays
 * constant but for one entry a stream.
 */
export async function verifyAudit(client: Client): Promise<AuditReport> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    const heads = await readHeads(client);
    const redacted = await readRedactedEvents(client);
    const report: AuditReport = { streams: heads.size, events: 0, findings: [] };
    const chains = new Map<string, { seq: number; hash: Buffer }>();
    for (let last = { stream: '', seq: '0' }; ;) {
      const { rows } = await client.query<ChainedEvent>(EVENTS, [last.stream, last.seq]);
      for (const row of rows) follow(chains, row, redacted.get(`${row.stream} ${row.seq}`), report);
      report.events += rows.length;
      if (rows.length < BATCH) break;
      last = rows.at(-1)!;
    }
    compareHeads(heads, chains, report);
    await findUnlogged(client, chains, report);
    return report;
  } finally {
    await client.query('ROLLBACK');
  }
}

async function readHeads(client: Client): Promise<Map<string, { seq: number; hash: Buffer }>> {
  const { rows } = await client.query<{ stream: string; seq: string; hash: Buffer }>(
    'SELECT stream, seq, hash FROM audit_heads',
  );
  return new Map(rows.map((row) => [row.stream, { seq: Number(row.seq), hash: row.hash }]));
}

function follow(
  chains: Map<string, { seq: number; hash: Buffer }>,
  row: ChainedEvent,
  left: Buffer | undefined,
  { findings }: AuditReport,
): void {
  const { stream } = row;
  const seq = Number(row.seq);
  const before = chains.get(stream) ?? { seq: 0, hash: firstHash(stream) };
  if (seq !== before.seq + 1) findings.push({ stream, seq: before.seq + 1, problem: 'missing' });
  else if (!row.prev_hash.equals(before.hash)) findings.push({ stream, seq, problem: 'chain_broken' });
  if (!holds(row, left)) findings.push({ stream, seq, problem: 'altered' });
  chains.set(stream, { seq, hash: row.hash });
}

function compareHeads(
  heads: Map<string, { seq: number; hash: Buffer }>,
  chains: Map<string, { seq: number; hash: Buffer }>,
  { findings }: AuditReport,
): void {
  for (const [stream, head] of heads) {
    const chain = chains.get(stream);
    if (!chain || chain.seq < head.seq || !chain.hash.equals(head.hash))
      findings.push({ stream, seq: (chain?.seq ?? 0) + 1, problem: 'cut_off' });
  }
  for (const stream of chains.keys())
    if (!heads.has(stream)) findings.push({ stream, seq: null, problem: 'without_head' });
}

async function findUnlogged(
  client: Client,
  chains: Map<string, unknown>,
  { findings }: AuditReport,
): Promise<void> {
  for (const [kind, table] of Object.entries(SUBJECTS)) {
    const { rows } = await client.query<{ id: string }>(`SELECT id FROM ${table}`);
    for (const { id } of rows)
      if (!chains.has(`${kind}:${id}`))
        findings.push({ stream: `${kind}:${id}`, seq: null, problem: 'without_log' });
  }
}
