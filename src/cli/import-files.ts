import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { DataSource } from 'typeorm';
import { ENTITIES } from '../app.module.js';
import { addArticle } from '../articles/add-article.js';
import { readArticle } from '../articles/readers/read-article.js';
import { ARTICLE, readInWork } from '../articles/articles.query.js';
import type { ArticleDetails } from '../articles/describe-article.js';
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
import { CommandError } from './plain-failure.js';
import { withDatabase } from './with-database.js';

/**
 * `import`: takes each file in as an article, in a transaction of its own, and prints a line of JSON about it. A file that fails
 * keeps none of the others back.
 * @param as address of the person who brings them in; null: the first contributor of the demo newsroom
 * @returns true if all went well
 */
export function importFiles(
  files: string[],
  as: string | null,
  details: ArticleDetails,
  print: (line: string) => void = console.log,
): Promise<boolean> {
  if (details.statementDate && !isDay(details.statementDate))
    throw new CommandError(`${details.statementDate} is no day of the form YYYY-MM-DD.`);
  return withDatabase(async (config) => {
    const dataSource = await new DataSource(dataSourceOptions(config, ENTITIES)).initialize();
    try {
      const actor = await whoImports(dataSource, config, as);
      let allWell = true;
      for (const file of files) {
        const line = await importFile(dataSource, actor, file, details);
        print(JSON.stringify({ file, ...line }));
        allWell &&= !('error' in line);
      }
      return allWell;
    } finally {
      await dataSource.destroy();
    }
  });
}

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

async function importFile(
  dataSource: DataSource,
  actor: Actor,
  path: string,
  details: ArticleDetails,
): Promise<object> {
  try {
    if ((await stat(path)).size > ARTICLE_LIMIT)
      throw new Problem('too_large', { detail: 'It is larger than 10 MiB.' });
    const file = { fileName: basename(path), mediaType: '', bytes: await readFile(path) };
    const read = await readArticle({ file });
    return await dataSource.transaction(async (em) => {
      const { id } = await addArticle({ em, actor, requestId: newId() }, details, { atOnce: true, read });
      const article = JSON.parse((await readInWork(em, ARTICLE, [id])).text);
      return { id, title: article.title, language: article.language, quotes: article.quoteCounts.total };
    });
  } catch (error) {
    return { error: describe(error) };
  }
}

/** A fault of the file is told; a fault of the desk or its database ends the command. */
function describe(error: unknown): { code: string; message: string } {
  if (error instanceof Problem)
    return { code: error.extras.errors?.[0]?.code ?? error.code, message: error.message };
  const { code, syscall, message } = error as NodeJS.ErrnoException;
  if (code && syscall && ['open', 'stat', 'read'].includes(syscall)) return { code, message };
  throw error;
}
