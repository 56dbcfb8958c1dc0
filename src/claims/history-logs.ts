import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { CHAINED_COLUMNS } from '../platform/audit/chain.js';
import { REDACTED_EVENTS } from '../platform/audit/redacted-events.js';
import { logKey, signedLog, type NamedEvent } from '../platform/audit/signed-log.js';
import { Reader, type Reads, type Statement } from '../platform/database/reader.js';
import { Settings } from '../platform/settings.js';

/** Events read at a time. */
const BATCH = 500;

/** The next events of stream $1 after place $2. */
const NEXT_EVENTS: Statement = {
  name: 'history-log',
  text: `WITH redacted AS (${REDACTED_EVENTS})
    SELECT ${CHAINED_COLUMNS}, u.name AS actor, r.left
    FROM audit_events e LEFT JOIN users u ON u.id = e.actor_id LEFT JOIN redacted r ON r.seq = e.seq::text WHERE e.stream = $1 AND e.seq > $2::bigint ORDER BY e.seq LIMIT ${BATCH}`,
};

const REF: Statement = { name: 'claim-ref', text: `SELECT 'K-' || ref AS ref FROM claims WHERE id = $1` };

/** The whole history of a claim for somebody outside of the desk, who can check it alone. */
@Injectable()
export class HistoryLogs {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Settings) private readonly settings: Settings,
  ) {}

  /** The log of a claim that exists, and what to call the file. `reads`: where it is to agree with what else is read. */
  async of(claimId: string, reads: Reads = this.reader): Promise<{ name: string; text: Readable }> {
    const { ref } = (await reads.one<{ ref: string }>(REF, [claimId]))!;
    const stream = `claim:${claimId}`;
    const lines = signedLog(
      { stream, about: ref, exportedAt: new Date().toISOString() },
      logKey(await this.settings.signingSecret()),
      (after) => reads.rows<NamedEvent>(NEXT_EVENTS, [stream, after]),
    );
    return { name: `${ref}.jsonl`, text: Readable.from(lines) };
  }
}
