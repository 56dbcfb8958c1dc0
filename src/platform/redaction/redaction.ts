import { createHmac, randomBytes } from 'node:crypto';
import { escapeIdentifier } from 'pg';
import type { EntityManager } from 'typeorm';
import { audit } from '../audit/audit.js';
import { contentHash } from '../audit/chain.js';
import { ORDERED, proofOf, REDACTIONS, type RedactedEvent } from '../audit/redacted-events.js';
import type { Work } from '../http/work.js';
import { newId } from '../ids.js';
import { anySpelling, blankJson, blankText, blankWords, textsIn, writtenForms } from './blank.js';
import {
  ALIASES,
  asColumn,
  contentTables,
  LOG,
  type ContentColumn,
  type ContentTable,
} from './content-columns.js';
import { lockOut } from './lock-out.js';
import { LostHashes, sha256 } from './lost-hashes.js';
import { inOneSpelling, IN_ONE_SPELLING, saysAny, type Where } from './says-any.js';

/** A row that has lost words: which, in which columns, and the salted hash of what they said. */
export interface BlankedRow {
  table: string;
  key: Record<string, unknown>;
  columns: string[];
  /**
   * HMAC-SHA-256 of the columns as a JSON array, bytes among them as their SHA-256, in hex; whoever has the salt and the words can prove
   * that it was these.
   */
  hash: string;
}

/** Bytes that a row keeps or names. */
export interface KeptBytes {
  table: string;
  key: Record<string, unknown>;
  column: string;
  sha256: Buffer;
}

/** What was found in the bytes of a kind: which say words that have to go, and of which things nobody can tell. */
export interface LookedInto {
  /** Ids of the rows that were looked at. */
  seen: string[];
  saying: KeptBytes[];
  /** By the id of the article or piece of evidence. */
  unread: { id: string; sha256: Buffer }[];
}

/** Gives back a value of JSON with what has to go blanked by `blank`. */
export type Change = (value: unknown, blank: (text: string) => string) => unknown;

/** Rows named in one event of the log. */
const BATCH = 500;

/**
 * Content that a court or the law on personal data orders gone is blanked wherever it lies, the log of changes included: what stands
 * there is as long as before, so that every place in every text still holds. What remains is that it was there, a salted hash of it, who
 * ordered it gone and why. Needs the owner of the tables, in one transaction; `begin`, then what is to go, then `finish`.
 */
export class Redaction {
  readonly id = newId();
  /** Belongs to the order that is kept elsewhere: with it beside the hashes, short words could be guessed. */
  readonly salt = randomBytes(16);
  readonly rows: BlankedRow[] = [];
  /** By place in the log: an event may lose words more than once, and what counts is what is left at last. */
  private readonly events = new Map<string, RedactedEvent & { proof: string }>();

  private readonly hashes = new LostHashes();

  private constructor(
    private readonly em: EntityManager,
    private readonly tables: readonly ContentTable[],
    private readonly guards: readonly { table: string; trigger: string }[],
  ) {}

  /** Locks out for this transaction all who write, and lifts what keeps the record from being changed. */
  static async begin(em: EntityManager): Promise<Redaction> {
    const guards = await em.query(
      `SELECT tgrelid::regclass::text AS "table", quote_ident(tgname) AS trigger FROM pg_trigger WHERE tgfoid = 'refuse_change'::regproc`,
    );
    const tables = await contentTables(em);
    // A job has to give signs of life meanwhile.
    const locked = [...tables, ALIASES, LOG].map(({ table }) => table).filter((table) => table !== 'jobs');
    await lockOut(em, locked);
    const redaction = new Redaction(em, tables, guards);
    await redaction.setGuards('DISABLE');
    return redaction;
  }

  /**
   * Blanks these words wherever they are, exactly as they are written here.
   * @param cut texts that were cut within them, each with what is to be left of it
   */
  async words(words: readonly string[], cut: ReadonlyMap<string, string> = new Map()): Promise<void> {
    const blankRest = blankWords(words);
    const blank = (text: string) => cut.get(text) ?? blankRest(text);
    await this.everywhere([...words, ...cut.keys()], blank);
    await this.deleteAliases(saysAny(ALIASES.columns, words.flatMap(writtenForms)));
  }

  /**
   * Changes every text that says one of these.
   * @param blankInLog where it is another: what the log says has to show that something is gone
   */
  async everywhere(
    said: readonly string[],
    blank: (text: string) => string,
    blankInLog: (text: string) => string = blank,
  ): Promise<void> {
    const forms = said.flatMap(writtenForms);
    for (const table of this.tables)
      await this.blankRows(table, table.columns, saysAny(table.columns, forms), this.every(blank));
    await this.blankEvents(saysAny(LOG.columns, forms), this.every(blankInLog));
  }

  /** What is left of these words in other spellings, which nobody has named, and how often it stands there. */
  async otherSpellings(words: readonly string[]): Promise<Map<string, number>> {
    const found = new Map<string, number>();
    const spellings = words.map(anySpelling);
    for (const { table, columns } of [...this.tables, ALIASES, LOG]) {
      const texts = columns.map(({ name }) => escapeIdentifier(name)).join(', ');
      const where = saysAny(columns, words.map(inOneSpelling), IN_ONE_SPELLING);
      const rows: { content: unknown }[] = await this.em.query(
        `SELECT jsonb_build_array(${texts}) AS content FROM ${escapeIdentifier(table)} WHERE ${where.sql}`,
        where.values,
      );
      for (const text of textsIn(rows))
        for (const spelling of spellings)
          for (const [form] of text.matchAll(spelling)) found.set(form, (found.get(form) ?? 0) + 1);
    }
    return found;
  }

  /** Blanks columns of these rows, whole if nothing else is said. */
  async columns(
    table: string,
    names: readonly string[],
    where: Where,
    blank: (text: string) => string = blankText,
  ): Promise<void> {
    await this.change(table, names, where, this.every(blank));
  }

  /** Blanks parts of the JSON that a column of these rows holds, be it as text. */
  async parts(table: string, name: string, where: Where, change: Change): Promise<void> {
    const json = (value: unknown) => change(value, this.noting(blankText));
    const text = this.noting((page) => JSON.stringify(json(JSON.parse(page))));
    await this.change(table, [name], where, (value) =>
      typeof value === 'string' ? text(value) : json(value),
    );
  }

  private async change(
    table: string,
    names: readonly string[],
    where: Where,
    change: (value: unknown) => unknown,
  ): Promise<void> {
    const found = this.tables.find((one) => one.table === table)!;
    const columns = found.columns.filter(({ name }) => names.includes(name));
    await this.blankRows(found, columns, where, change);
  }

  /** Notes what of a row was taken away by whoever calls. */
  lost(table: string, key: Record<string, unknown>, columns: string[], words: unknown[]): void {
    this.rows.push({ table, key, columns, hash: this.saltedHash(words) });
  }

  /** Notes bytes that go whole, wherever they lie; a row that has lost words before is noted already. */
  bytes({ table, key, column, sha256 }: KeptBytes): void {
    if (this.rows.some((row) => row.table === table && same(row.key, key))) return;
    this.lost(table, key, [column], [sha256.toString('hex')]);
  }

  /** Blanks all that the log says of these events but what was done, when and by whom. */
  async log(where: Where): Promise<void> {
    await this.blankEvents(where, this.every(blankText));
  }

  /** Blanks parts of what the log says of these events. */
  async partsOfLog(where: Where, change: Change): Promise<void> {
    await this.blankEvents(where, (value) => change(value, this.noting(blankText)));
  }

  /** Puts salted hashes in the place of hashes of what is gone, and forgets the others in the log too. */
  async saltHashes(table: string, column: string, where: Where): Promise<void> {
    const rows: { place: string; hash: Buffer }[] = await this.em.query(
      `SELECT ctid::text AS place, ${column} AS hash FROM ${table} WHERE ${where.sql} FOR UPDATE`,
      where.values,
    );
    for (const { place, hash } of rows) {
      this.forgetInLog(hash);
      await this.em.query(`UPDATE ${table} SET ${column} = $2 WHERE ctid = $1::tid`, [
        place,
        this.salted(hash),
      ]);
    }
  }

  /** Has `logOfHashes` blank this hash. */
  forgetInLog(hash: Buffer): void {
    this.hashes.ofBytes(hash);
  }

  /** What may be kept of bytes. */
  salted(bytes: Buffer): Buffer {
    return createHmac('sha256', this.salt).update(bytes).digest();
  }

  /** Blanks what the log says are the hashes of what has lost words. */
  async logOfHashes(): Promise<void> {
    await this.blankEvents(this.hashes.named(), this.every(this.hashes.blank()));
  }

  /** Keys of the rows of a table that have lost words, each once. */
  keysOf(table: string): Record<string, unknown>[] {
    const keys = this.rows.filter((row) => row.table === table).map(({ key }) => key);
    return [...new Map(keys.map((key) => [JSON.stringify(key), key])).values()];
  }

  /** Puts it on record. `about` is kept in the log as it is: it must not hold what has to go. */
  async finish(work: Work, about: Record<string, unknown>): Promise<void> {
    await this.setGuards('ENABLE');
    const { id } = this;
    // Kept answers repeat words, sealed under keys that only their callers have: none can be looked into.
    await this.em.query('DELETE FROM idempotency_keys');
    // What is taken back would bring the words in again.
    await this.em.query('DELETE FROM undo_tokens');
    await audit(work, { stream: REDACTIONS, action: ORDERED, after: { id, ...about } });
    const events = [...this.events.values()];
    for (let at = 0; at < Math.max(this.rows.length, events.length); at += BATCH) {
      const part = { rows: this.rows.slice(at, at + BATCH), events: events.slice(at, at + BATCH) };
      await audit(work, { stream: REDACTIONS, action: 'content.blanked', after: { id, ...part } });
    }
  }

  private async setGuards(to: 'ENABLE' | 'DISABLE'): Promise<void> {
    for (const { table, trigger } of this.guards)
      await this.em.query(`ALTER TABLE ${table} ${to} TRIGGER ${trigger}`);
  }

  private async blankRows(
    { table, key, versioned }: ContentTable,
    columns: readonly ContentColumn[],
    where: Where,
    change: (value: unknown) => unknown,
  ): Promise<void> {
    const names = columns.map(({ name }) => escapeIdentifier(name));
    const keys = key.map((name) => `'${name}', ${escapeIdentifier(name)}`);
    const rows: { place: string; key: Record<string, unknown>; content: unknown[] }[] = await this.em.query(
      `SELECT ctid::text AS place, jsonb_build_object(${keys.join(', ')}) AS key, jsonb_build_array(${names.join(', ')}) AS content
       FROM ${escapeIdentifier(table)} WHERE ${where.sql} FOR UPDATE`,
      where.values,
    );
    for (const row of rows) {
      const left = row.content.map(change);
      const at = left.flatMap((value, index) => (same(value, row.content[index]) ? [] : [index]));
      if (at.length === 0) continue;
      for (const index of at)
        if (columns[index]!.unique && (await this.isTaken(table, columns[index]!, left[index])))
          left[index] = `${String(left[index])}-${markOf(row.key)}`;
      const sets = at.map(
        (index, place) => `${names[index]} = ${asColumn(columns[index]!, `$${place + 2}`)}`,
      );
      if (versioned) sets.push('version = version + 1');
      await this.em.query(`UPDATE ${escapeIdentifier(table)} SET ${sets.join(', ')} WHERE ctid = $1::tid`, [
        row.place,
        ...at.map((index) => JSON.stringify(left[index])),
      ]);
      const changed = at.map((index) => columns[index]!.name);
      this.lost(
        table,
        row.key,
        changed,
        at.map((index) => row.content[index]),
      );
    }
  }

  /** Names of one length are the same once they are blanked. */
  private async isTaken(table: string, { name }: ContentColumn, left: unknown): Promise<boolean> {
    const rows: unknown[] = await this.em.query(
      `SELECT 1 FROM ${escapeIdentifier(table)} WHERE lower(${escapeIdentifier(name)}) = lower($1) LIMIT 1`,
      [left],
    );
    return rows.length > 0;
  }

  /** Nobody is found by a blank: the row goes, and whoever has read the speaker is told. What is kept of its key is whose name it was. */
  private async deleteAliases(where: Where): Promise<void> {
    const [gone]: [{ speaker_id: string; alias: string }[]] = await this.em.query(
      `DELETE FROM ${ALIASES.table} WHERE ${where.sql} RETURNING speaker_id, alias`,
      where.values,
    );
    const speakers = gone.map(({ speaker_id }) => speaker_id);
    await this.em.query('UPDATE speakers SET version = version + 1 WHERE id = ANY ($1)', [speakers]);
    for (const { speaker_id, alias } of gone) this.lost(ALIASES.table, { speaker_id }, ['alias'], [alias]);
  }

  private async blankEvents(where: Where, change: (value: unknown) => unknown): Promise<void> {
    const events: { stream: string; seq: string; before: unknown; after: unknown }[] = await this.em.query(
      `SELECT stream, seq, before, after FROM audit_events WHERE ${where.sql}`,
      where.values,
    );
    for (const { stream, seq, before, after } of events) {
      const left = [before, after].map(change);
      if (same(left, [before, after])) continue;
      const [[row]] = await this.em.query(
        `UPDATE audit_events SET before = $3::jsonb, after = $4::jsonb, salt = NULL WHERE stream = $1 AND seq = $2
         RETURNING before::text, after::text`,
        [stream, seq, ...left.map((value) => (value === null ? null : JSON.stringify(value)))],
      );
      const event = { stream, seq, left: contentHash(row, null).toString('hex') };
      this.events.set(`${stream} ${seq}`, { ...event, proof: proofOf(this.salt, event) });
      this.lost('audit_events', { stream, seq }, ['before', 'after'], [before, after]);
    }
  }

  private every(blank: (text: string) => string): (value: unknown) => unknown {
    return (value) => blankJson(value, this.noting(blank));
  }

  private noting(blank: (text: string) => string): (text: string) => string {
    return (text) => {
      const left = blank(text);
      if (left !== text) this.hashes.ofText(text, left);
      return left;
    };
  }

  private saltedHash(words: unknown[]): string {
    return createHmac('sha256', this.salt).update(JSON.stringify(words)).digest('hex');
  }
}

/** Tells a row from others of its table. */
const markOf = (key: Record<string, unknown>): string => sha256(JSON.stringify(key)).slice(0, 8);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
