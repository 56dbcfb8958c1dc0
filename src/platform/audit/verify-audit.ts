import type { Client } from 'pg';
import { CHAINED_COLUMNS, firstHash, holds, type ChainedEvent } from './chain.js';
import type { ChainHead, Checkpoint } from './checkpoint.js';
import { notAsLogged } from './published-as-logged.js';
import { leftOf, proofOf, readRedactions, type OrderedRedaction } from './redacted-events.js';

/** One thing that an honest log would not show. */
export interface AuditFinding {
  stream: string;
  /** Place in the chain; null where the whole stream is meant. */
  seq: number | null;
  problem:
    | 'altered'
    | 'missing'
    | 'chain_broken'
    | 'cut_off'
    | 'rewritten'
    | 'without_head'
    | 'without_log'
    | 'not_as_logged'
    | 'not_proven';
}

/** What a verification has read and found. */
export interface AuditReport {
  streams: number;
  events: number;
  /** Events that have lost words, for a person to compare with the orders: an owner of the tables can forge one with all that belongs to it. */
  redacted: OrderedRedaction[];
  findings: AuditFinding[];
}

const BATCH = 5000;

/** Everything that must have a stream of its own, since its first event is written with it. */
const SUBJECTS = {
  claim: 'claims',
  publication: 'publications',
  article: 'articles',
  speaker: 'speakers',
  feed: 'feeds',
  import: 'imports',
  'fact-check': 'fact_checks',
  webhook: 'webhooks',
  user: 'users',
  practice: 'practices',
} as const;

const EVENTS = `SELECT ${CHAINED_COLUMNS} FROM audit_events e
  WHERE (stream COLLATE "C", seq) > ($1, $2) ORDER BY stream COLLATE "C", seq LIMIT ${BATCH}`;

/** Events of streams $1, each from its place in $2 on. */
const EVENTS_FROM = `SELECT ${CHAINED_COLUMNS} FROM unnest($1::text[], $2::bigint[]) AS f(stream, seq)
  JOIN audit_events e ON e.stream = f.stream AND e.seq >= f.seq ORDER BY e.stream COLLATE "C", e.seq`;
const STREAMS_AT_ONCE = 500;

/** Of the events, not of the heads: a stream whose head is gone has to be seen. */
const STREAMS = 'SELECT DISTINCT stream FROM audit_events';

/** What was kept elsewhere, and adds to a verification. */
interface KeptElsewhere {
  checkpoint?: Checkpoint;
  /** Reads only the event at which each chain stood then, and what came after: what is older was verified before. */
  since?: boolean;
  /** Of the redactions whose orders are known: every redacted event must be of one of them. */
  salts?: readonly Buffer[];
}

/**
 * Recomputes every chain of the audit log here, outside the database: a trigger that was replaced can't vouch for itself. With a checkpoint
 * it also finds what was cut off or rewritten together with its head since then. What is published is compared with the log. Memory stays
 * constant but for an entry a stream.
 */
export async function verifyAudit(
  client: Client,
  { checkpoint, since = false, salts }: KeptElsewhere = {},
): Promise<AuditReport> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    const heads = await readHeads(client);
    const redacted = await readRedactions(client);
    const left = leftOf(redacted);
    const report: AuditReport = { streams: heads.size, events: 0, redacted, findings: [] };
    const chains = new Map<string, ChainHead>();
    const known = checkpoint?.heads ?? new Map<string, ChainHead>();
    for await (const rows of since ? eventsSince(client, known) : allEvents(client)) {
      for (const row of rows) {
        if (since && !chains.has(row.stream)) beginAt(known, row, chains);
        follow(chains, row, left.get(`${row.stream} ${row.seq}`), report);
        compareEvent(known, row, report);
      }
      report.events += rows.length;
    }
    compareHeads(heads, chains, report);
    compareCheckpoint(known, chains, report);
    if (salts) findUnproven(redacted, salts, report);
    await findUnlogged(client, chains, report);
    for (const stream of await notAsLogged(client))
      report.findings.push({ stream, seq: 1, problem: 'not_as_logged' });
    return report;
  } finally {
    await client.query('ROLLBACK');
  }
}

/** Every event, chain after chain, in the transaction of the caller. */
export async function* allEvents(client: Client): AsyncGenerator<ChainedEvent[]> {
  for (let last = { stream: '', seq: '0' }; ;) {
    const { rows } = await client.query<ChainedEvent>(EVENTS, [last.stream, last.seq]);
    yield rows;
    if (rows.length < BATCH) return;
    last = rows.at(-1)!;
  }
}

async function* eventsSince(client: Client, known: Map<string, ChainHead>): AsyncGenerator<ChainedEvent[]> {
  const { rows } = await client.query<{ stream: string }>(STREAMS);
  const streams = rows.map(({ stream }) => stream);
  for (let at = 0; at < streams.length; at += STREAMS_AT_ONCE) {
    const some = streams.slice(at, at + STREAMS_AT_ONCE);
    const places = some.map((stream) => known.get(stream)?.seq ?? 1);
    yield (await client.query<ChainedEvent>(EVENTS_FROM, [some, places])).rows;
  }
}

/** What came before the place of the checkpoint is taken as it was then. */
function beginAt(
  known: Map<string, ChainHead>,
  { stream, prev_hash: hash }: ChainedEvent,
  chains: Map<string, ChainHead>,
): void {
  const place = known.get(stream);
  if (place) chains.set(stream, { seq: place.seq - 1, hash });
}

/** The event at which a chain stood at the checkpoint is the same today. */
function compareEvent(
  known: Map<string, ChainHead>,
  { stream, seq, hash }: ChainedEvent,
  { findings }: AuditReport,
): void {
  const then = known.get(stream);
  if (then?.seq === Number(seq) && !then.hash.equals(hash))
    findings.push({ stream, seq: then.seq, problem: 'rewritten' });
}

/** No chain is shorter than at the checkpoint. */
function compareCheckpoint(
  known: Map<string, ChainHead>,
  chains: Map<string, ChainHead>,
  { findings }: AuditReport,
): void {
  for (const [stream, then] of known) {
    const reached = chains.get(stream)?.seq ?? 0;
    if (reached < then.seq) findings.push({ stream, seq: reached + 1, problem: 'cut_off' });
  }
}

async function readHeads(client: Client): Promise<Map<string, ChainHead>> {
  const { rows } = await client.query<{ stream: string; seq: string; hash: Buffer }>(
    'SELECT stream, seq, hash FROM audit_heads',
  );
  return new Map(rows.map((row) => [row.stream, { seq: Number(row.seq), hash: row.hash }]));
}

function follow(
  chains: Map<string, ChainHead>,
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
  heads: Map<string, ChainHead>,
  chains: Map<string, ChainHead>,
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

function findUnproven(
  redacted: readonly OrderedRedaction[],
  salts: readonly Buffer[],
  { findings }: AuditReport,
): void {
  for (const event of redacted)
    if (!salts.some((salt) => proofOf(salt, event) === event.proof))
      findings.push({ stream: event.stream, seq: Number(event.seq), problem: 'not_proven' });
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
