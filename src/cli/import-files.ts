import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AppModule, ENTITIES } from '../app.module.js';
import { addArticle } from '../articles/add-article.js';
import { formatOf } from '../articles/imports/begin-import.js';
import type { ImportOptions } from '../articles/imports/import-options.js';
import { MOST_IMPORTED } from '../articles/imports/store-parts.js';
import { readArticle } from '../articles/readers/read-article.js';
import { ARTICLE, readInWork } from '../articles/articles.query.js';
import { actorOf } from '../people/actor-of.js';
import { demand } from '../people/permissions.js';
import { User } from '../people/user.entity.js';
import { findByEmail } from '../people/users/change-users.js';
import type { Config } from '../platform/config.js';
import { dataSourceOptions } from '../platform/database/data-source.js';
import { Problem } from '../platform/errors.js';
import type { Actor } from '../platform/http/actor.js';
import { isDay } from '../platform/http/plain-values.js';
import { ARTICLE_LIMIT } from '../platform/http/body-parsers.js';
import type { Work } from '../platform/http/work.js';
import { newId } from '../platform/ids.js';
import { RowsImport, type RowsFile } from './import-rows.js';
import { CommandError } from './plain-failure.js';
import { withDatabase } from './with-database.js';

/** What holds for everything that is taken in. */
type Settings = Pick<ImportOptions, 'duplicates' | 'statementDate' | 'language'>;

/** Whoever started the command. */
export interface Terminal {
  /** Takes a line of the result. */
  print: (line: string) => void;
  /** Takes what is for the person who looks on. */
  note: (line: string) => void;
  /** Aborted when that person wants to stop. */
  signal: AbortSignal;
}

/** What came of a file: a line about it, and whether all of it was taken in. */
interface Taken {
  whole: boolean;
  line: object;
}

/**
 * `import`: takes each file in and prints a line of JSON about it. An article is a transaction of its own, a file of many articles an
 * import that the dashboard shows too. A file that fails keeps none of the others back.
 * @param as address of the person who brings them in; null: the first contributor of the demo newsroom
 * @returns true if everything was taken in
 */
export function importFiles(
  files: string[],
  as: string | null,
  settings: Settings,
  terminal: Terminal,
): Promise<boolean> {
  if (settings.statementDate && !isDay(settings.statementDate))
    throw new CommandError(`${settings.statementDate} is no day of the form YYYY-MM-DD.`);
  return withDatabase(async (config) => {
    const dataSource = await new DataSource(dataSourceOptions(config, ENTITIES)).initialize();
    let desk: INestApplicationContext | undefined;
    try {
      const actor = await whoImports(dataSource, config, as);
      let allWell = true;
      for (const path of files) {
        const file = { path, actor, options: settings, ...terminal };
        const take = async () =>
          formatOf(path) ? takeRows((desk ??= await openDesk(config)), file) : takeArticle(dataSource, file);
        const { whole, line } = await take().catch(told);
        terminal.print(JSON.stringify({ file: path, ...line }));
        allWell &&= whole;
        if (terminal.signal.aborted) return false;
      }
      return allWell;
    } finally {
      await desk?.close();
      await dataSource.destroy();
    }
  });
}

/** All rooms without their web server: enough to work on jobs. */
const openDesk = (config: Config): Promise<INestApplicationContext> =>
  NestFactory.createApplicationContext(AppModule.with(config), {
    logger: ['fatal', 'error'],
    abortOnError: false,
  });

async function whoImports(dataSource: DataSource, config: Config, as: string | null): Promise<Actor> {
  if (as === null && !config.demo) throw new CommandError('Say who brings the articles in: --as ADDRESS.');
  const work = { em: dataSource.manager } as Work;
  const person = as === null ? await firstContributor(dataSource) : await findByEmail(work, as);
  if (!person || person.deactivatedAt)
    throw new CommandError(
      as === null ? 'There is no contributor yet.' : `Nobody active has the address ${as}.`,
    );
  const actor = actorOf(person);
  try {
    demand(actor, 'articles:write');
  } catch (error) {
    throw new CommandError(`${person.email} may not add articles. ${(error as Problem).message}`);
  }
  return actor;
}

function firstContributor(dataSource: DataSource): Promise<User | null> {
  return dataSource.manager
    .createQueryBuilder(User, 'u')
    .where(`'contributor' = ANY (u.roles) AND u.deactivated_at IS NULL AND u.kind = 'person'`)
    .orderBy('u.createdAt')
    .addOrderBy('u.id')
    .getOne();
}

async function takeRows(desk: INestApplicationContext, file: RowsFile): Promise<Taken> {
  await refuseLarger(file.path, MOST_IMPORTED, '2 GiB');
  const { id, state, rows, error } = await new RowsImport(desk, file).run();
  return {
    whole: state === 'succeeded' && rows.rejected === 0,
    line: { import: id, state, ...rows, ...(error && { error }) },
  };
}

async function takeArticle(
  dataSource: DataSource,
  { path, actor, options }: Pick<RowsFile, 'path' | 'actor' | 'options'>,
): Promise<Taken> {
  await refuseLarger(path, ARTICLE_LIMIT, '10 MiB');
  const file = { fileName: basename(path), mediaType: '', bytes: await readFile(path) };
  const read = await readArticle({ file });
  return dataSource.transaction(async (em) => {
    const work = { em, actor, requestId: newId() };
    const { id } = await addArticle(work, options, { atOnce: true, read });
    const { title, language, quoteCounts } = JSON.parse((await readInWork(em, ARTICLE, [id])).text);
    return { whole: true, line: { id, title, language, quotes: quoteCounts.total } };
  });
}

async function refuseLarger(path: string, most: number, inWords: string): Promise<void> {
  if ((await stat(path)).size > most)
    throw new Problem('too_large', { detail: `It is larger than ${inWords}.` });
}

/** A fault of the file is told; a fault of the desk or its database ends the command. */
function told(error: unknown): Taken {
  return { whole: false, line: { error: describe(error) } };
}

function describe(error: unknown): { code: string; message: string } {
  if (error instanceof Problem)
    return { code: error.extras.errors?.[0]?.code ?? error.code, message: error.message };
  const { code, syscall, message } = error as NodeJS.ErrnoException;
  if (code && syscall && ['open', 'stat', 'read'].includes(syscall)) return { code, message };
  throw error;
}
