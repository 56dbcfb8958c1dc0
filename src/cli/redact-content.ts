import { readFile } from 'node:fs/promises';
import { isUUID } from 'class-validator';
import { DataSource, type EntityManager } from 'typeorm';
import { ENTITIES } from '../app.module.js';
import { LookIntoBytes } from '../articles/look-into-bytes.js';
import {
  deleteOriginals,
  duplicatesOf,
  followBlankedArticles,
  lookIntoOriginals,
  otherVersions,
  redactArticle,
  redactCutRows,
  redactNamedItems,
  redactNamelessItems,
  redactWikidata,
  saltFileHashes,
} from '../articles/redact-article.js';
import { cutContexts } from '../claims/cut-contexts.js';
import { redactSlugs } from '../claims/redact-slugs.js';
import type { Role } from '../core/workflow/roles.js';
import { deleteRedacted } from '../evidence/archive/copy-store.js';
import {
  followBlankedCopies,
  lookIntoCopies,
  readPublicCopies,
  redactEvidence,
  type SharedCopy,
} from '../evidence/redact-evidence.js';
import { isPassword } from '../people/sign-in/password.js';
import type { User } from '../people/user.entity.js';
import { findByEmail } from '../people/users/change-users.js';
import type { Config } from '../platform/config.js';
import { dataSourceOptions } from '../platform/database/data-source.js';
import { Egress } from '../platform/egress/egress.js';
import { NameResolver } from '../platform/egress/name-resolver.js';
import { COMMAND_LINE } from '../platform/http/actor.js';
import type { Work } from '../platform/http/work.js';
import { newId } from '../platform/ids.js';
import { tell } from '../platform/outbox/outbox.js';
import { saysOneOf } from '../platform/redaction/blank.js';
import { saltKeys } from '../publishing/references/salt-keys.js';
import { Redaction, type LookedInto } from '../platform/redaction/redaction.js';
import type { BlobStore } from '../platform/storage/blob-store.js';
import { storeOf } from '../platform/storage/store-of.js';
import { askPasswords } from './ask-passwords.js';
import { CommandError } from './plain-failure.js';
import { withDatabase } from './with-database.js';

/** What is to go, and on whose word. */
export interface RedactionOrder {
  what: 'words' | 'article' | 'evidence';
  /** A file with one wording a line, or an id. */
  which: string;
  reason: string;
  admin: string;
  publisher: string;
  dryRun?: boolean;
}

/** Fewer characters would stand in half of all texts. */
const SHORTEST = 3;

/** `redact`: tells what it blanks, and prints the salt alone on standard output. */
export async function redactContent(order: RedactionOrder): Promise<void> {
  const words = order.what === 'words' ? await readWords(order) : [];
  if (order.what !== 'words' && !isUUID(order.which)) throw new CommandError(`${order.which} is no id.`);
  if (!order.reason.trim()) throw new CommandError('The reason is empty.');
  await withDatabase(async (config) => {
    const owner = await openAsOwner(config);
    const store = openStore(config, owner);
    try {
      const { redaction, copies, tables } = await owner.transaction((em) =>
        carryOut(em, store, order, words),
      );
      describe(redaction, order);
      await deleteCopies(owner, store, redaction, copies);
      await forgetOldRows(owner, tables);
    } catch (error) {
      if (!(error instanceof DryRun)) throw error;
      describe(error.redaction, order);
    } finally {
      await owner.destroy();
    }
  });
}

/** Ends the transaction of a dry run. */
class DryRun extends Error {
  constructor(readonly redaction: Redaction) {
    super();
  }
}

async function readWords({ which, reason }: RedactionOrder): Promise<string[]> {
  const lines = (await readFile(which, 'utf8')).split(/\r?\n/).filter((line) => line.trim());
  if (lines.length === 0) throw new CommandError(`There is nothing in ${which}.`);
  const short = lines.find((line) => line.trim().length < SHORTEST);
  if (short)
    throw new CommandError(
      `“${short}” is too short: it would stand in texts that it has nothing to do with.`,
    );
  if (lines.some((line) => reason.includes(line)))
    throw new CommandError('The reason stays on record, so it must not hold the words that have to go.');
  return lines;
}

/** The application's own role may not change the log. One statement may take as long as it needs. */
async function openAsOwner(config: Config): Promise<DataSource> {
  const options = dataSourceOptions({ ...config, databaseUrl: config.migrateDatabaseUrl }, ENTITIES);
  return new DataSource({ ...options, extra: {} } as typeof options).initialize();
}

function openStore(config: Config, owner: DataSource): BlobStore {
  const egress = new Egress(config, new NameResolver(), { countOutgoing: () => undefined });
  return storeOf(config, owner, egress);
}

async function carryOut(
  em: EntityManager,
  store: BlobStore,
  order: RedactionOrder,
  words: string[],
): Promise<{ redaction: Redaction; copies: Buffer[]; tables: string[] }> {
  const work: Work = { em, actor: COMMAND_LINE, requestId: newId() };
  const by = await twoPeople(work, order);
  await mustHaveNoOpenImport(em);
  const looked: Looked = { originals: nothingFound(), copies: nothingFound() };
  // Before anything is locked: it may take long.
  await lookEverywhere(em, store, words, looked);
  const redaction = await Redaction.begin(em);
  // What has come meanwhile; whatever comes now waits until the words are gone.
  await mustHaveNoOpenImport(em);
  const publicCopies = await readPublicCopies(em);
  await lookEverywhere(em, store, words, looked);
  const shared = await blank(em, redaction, order, words);
  for (const copy of looked.copies.saying) redaction.bytes(copy);
  await deleteOriginals(em, redaction, looked.originals.saying);
  await followBlankedArticles(em, redaction);
  await saltFileHashes(redaction);
  await saltKeys(redaction);
  await redactNamelessItems(em, redaction);
  const { evidenceIds, bytes: copies } = await followBlankedCopies(em, redaction, shared);
  await redaction.logOfHashes();
  const lost = touched(redaction, evidenceIds);
  warnOfUnread(looked, lost.articleIds, copies);
  warnOfPublic(redaction, publicCopies);
  warnOf(await redaction.otherSpellings(words));
  if (redaction.rows.length === 0) throw new CommandError('Nothing holds them: nothing was changed.');
  if (order.dryRun) throw new DryRun(redaction);
  await redaction.finish(work, { reason: order.reason, what: order.what, ...by });
  await tell(work, 'content.redacted', redaction.id, {
    redactionId: redaction.id,
    ...lost,
    by: by.publisherId,
  });
  return { redaction, copies, tables: await changedTables(em) };
}

/** What was found in bytes, which no statement of SQL looks into. */
interface Looked {
  originals: LookedInto;
  copies: LookedInto;
}

const nothingFound = (): LookedInto => ({ seen: [], saying: [], unread: [] });

/** Adds what is not seen yet. */
async function lookEverywhere(
  em: EntityManager,
  store: BlobStore,
  words: string[],
  { originals, copies }: Looked,
): Promise<void> {
  if (words.length === 0) return;
  const inBytes = new LookIntoBytes(saysOneOf(words));
  try {
    await lookIntoOriginals(em, inBytes, originals);
    await lookIntoCopies(em, store, inBytes, copies);
  } finally {
    inBytes.close();
  }
}

/** @throws CommandError where the file of an import is still to be read: it may hold the words, and would bring them in again. */
async function mustHaveNoOpenImport(em: EntityManager): Promise<void> {
  const open: { id: string; fileName: string }[] = await em.query(
    'SELECT id, file_name AS "fileName" FROM imports WHERE ended_at IS NULL ORDER BY id',
  );
  if (open.length === 0) return;
  const names = open.map(({ id, fileName }) => `“${fileName}” (${id})`).join(', ');
  throw new CommandError(
    `The file of an import that has not come to its end may bring the words in again: ${names}. Wait for it, or cancel it, then redact.`,
  );
}

async function blank(
  em: EntityManager,
  redaction: Redaction,
  { what, which }: RedactionOrder,
  words: string[],
): Promise<SharedCopy[]> {
  if (what === 'words') {
    const addresses = await redactSlugs(em, redaction, words);
    for (const slug of addresses)
      console.error(`Its address said the words: now /f/${slug}, the old one answers 404.`);
    await redactWikidata(em, redaction, words);
    await redactNamedItems(em, redaction, words);
    await redaction.words(words, await cutContexts(em, words));
    await redactCutRows(redaction, words);
    return [];
  }
  const table = what === 'article' ? 'articles' : 'evidence';
  const [row] = await em.query(`SELECT id FROM ${table} WHERE id = $1`, [which]);
  if (!row) throw new CommandError(`There is no ${what} with the id ${which}.`);
  if (what === 'evidence') {
    const shared = await redactEvidence(em, redaction, which);
    const pieces = [...new Set(shared.map(({ evidenceId }) => evidenceId))].join(', ');
    if (pieces) console.error(`Other evidence has the same copy, which stays until you name it: ${pieces}`);
    return shared;
  }
  const others = await otherVersions(em, which);
  if (others.length)
    console.error(`Other versions of it keep their words until you name them: ${others.join(', ')}`);
  const same = await duplicatesOf(em, which);
  if (same.length)
    console.error(`Other articles with the same text keep it until you name them: ${same.join(', ')}`);
  await redactArticle(em, redaction, which);
  return [];
}

/** @throws CommandError unless an active admin and an active publisher, two persons, have given their passwords. */
async function twoPeople(
  work: Work,
  { admin, publisher }: RedactionOrder,
): Promise<{ adminId: string; publisherId: string }> {
  const people = [
    await personWith(work, admin, 'admin'),
    await personWith(work, publisher, 'publisher'),
  ] as const;
  if (people[0].id === people[1].id)
    throw new CommandError('Two persons have to agree: an admin and another one who is a publisher.');
  const passwords = await askPasswords(people.map(({ email }) => email));
  for (const [index, { id, email }] of people.entries()) {
    const [{ hash }] = await work.em.query('SELECT password_hash AS hash FROM users WHERE id = $1', [id]);
    if (!(await isPassword(passwords[index]!, hash)))
      throw new CommandError(`That is not the password of ${email}.`);
  }
  return { adminId: people[0].id, publisherId: people[1].id };
}

async function personWith(work: Work, email: string, role: Role): Promise<User> {
  const person = await findByEmail(work, email);
  if (!person || person.deactivatedAt || person.kind !== 'person' || !person.roles.includes(role))
    throw new CommandError(
      `Nobody active with the address ${email} is ${role === 'admin' ? 'an admin' : 'a publisher'}.`,
    );
  return person;
}

/** @param evidenceIds pieces that have lost a copy */
function touched(redaction: Redaction, evidenceIds: readonly string[]) {
  const ids = (table: string, key = 'id') => redaction.keysOf(table).map((row) => String(row[key]));
  return {
    articleIds: [...new Set([...ids('articles'), ...ids('article_originals', 'article_id')])],
    claimIds: ids('claims'),
    evidenceIds: [...new Set([...ids('evidence'), ...evidenceIds])],
  };
}

/** Pictures and locked files: whether they say the words is for a person to see. */
function warnOfUnread(
  { originals, copies }: Looked,
  articleIds: readonly string[],
  gone: readonly Buffer[],
): void {
  const kept = copies.unread.filter(({ sha256 }) => !gone.some((bytes) => bytes.equals(sha256)));
  const left = new Set([
    ...originals.unread.filter(({ id }) => !articleIds.includes(id)).map(({ id }) => `article ${id}`),
    ...kept.map(({ id }) => `evidence ${id}`),
  ]);
  if (left.size === 0) return;
  console.error('The files of these could not be read: look at them, and redact those that say the words.');
  for (const thing of left) console.error(thing);
}

function warnOfPublic(redaction: Redaction, copies: ReadonlyMap<string, string>): void {
  const left = redaction.keysOf('captures').flatMap(({ id }) => copies.get(String(id)) ?? []);
  if (left.length === 0) return;
  console.error('The Internet Archive shows copies too, ask it to take them down:');
  for (const url of new Set(left)) console.error(url);
}

/** The order names exact words; whoever carries it out has to know of those that stay. */
function warnOf(spellings: Map<string, number>): void {
  if (spellings.size === 0) return;
  console.error('Written otherwise, and left as it is until you name it on a line of its own:');
  for (const [spelling, times] of spellings) console.error(`${JSON.stringify(spelling)}\t${times}`);
}

function describe(redaction: Redaction, { dryRun }: RedactionOrder): void {
  const { id, salt, rows } = redaction;
  const counts = [...new Set(rows.map(({ table }) => table))].map(
    (table) => [table, redaction.keysOf(table).length] as const,
  );
  for (const [table, count] of counts) console.error(`${table}\t${count}`);
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  if (dryRun) return console.error(`${all} rows would lose words. Nothing was changed.`);
  console.error(
    `${all} rows have lost words; redaction ${id}. Keep the salt with the order: it proves what they were.`,
  );
  console.log(salt.toString('hex'));
}

/** While its bytes are there, what is left of a copy has to name them. */
async function deleteCopies(
  owner: DataSource,
  store: BlobStore,
  redaction: Redaction,
  copies: Buffer[],
): Promise<void> {
  for (const sha256 of copies) {
    const stays = await deleteRedacted(owner, store, sha256).catch((error: Error) => error);
    if (stays)
      console.error(
        `The bytes ${sha256.toString('hex')} are still there, delete them by hand: ${stays.message}`,
      );
    else
      await owner.query(`UPDATE captures SET sha256 = $2 WHERE sha256 = $1 AND text_problem = 'redacted'`, [
        sha256,
        redaction.salted(sha256),
      ]);
  }
}

/** Whose rows this transaction has changed, and where copies lie, and are noted, that are deleted after it. */
async function changedTables(em: EntityManager): Promise<string[]> {
  const changed: { name: string }[] = await em.query(
    'SELECT relid::regclass::text AS name FROM pg_stat_xact_user_tables WHERE n_tup_upd + n_tup_del > 0',
  );
  return [...changed.map(({ name }) => name), 'blobs', 'blob_puts'];
}

/**
 * Rows as they were stay in the files of the database until their place is needed: https://www.postgresql.org/docs/current/sql-vacuum.html
 * Samples of them stay in its statistics until new ones are taken.
 */
async function forgetOldRows(owner: DataSource, tables: string[]): Promise<void> {
  await owner.query(`VACUUM (ANALYZE) ${tables.join(', ')}`);
}
