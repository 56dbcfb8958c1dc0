import { DataSource } from 'typeorm';
import { ENTITIES } from '../app.module.js';
import { dataSourceOptions } from '../platform/database/data-source.js';
import { Problem, type Fault } from '../platform/errors.js';
import { COMMAND_LINE } from '../platform/http/actor.js';
import type { Work } from '../platform/http/work.js';
import { newId } from '../platform/ids.js';
import { CommandError } from './plain-failure.js';
import { withDatabase } from './with-database.js';

/**
 * Runs one command of the services in a transaction, as the operator of the server, whom the audit log calls the command line.
 * @throws CommandError where the desk refuses it.
 */
export async function asOperator<T>(command: (work: Work) => Promise<T>): Promise<T> {
  return withDatabase(async (config) => {
    const dataSource = await new DataSource(dataSourceOptions(config, ENTITIES)).initialize();
    try {
      return await dataSource.transaction((em) => command({ em, actor: COMMAND_LINE, requestId: newId() }));
    } catch (error) {
      throw error instanceof Problem ? new CommandError(inWords(error)) : error;
    } finally {
      await dataSource.destroy();
    }
  });
}

function inWords({ title, extras: { detail, errors = [] } }: Problem): string {
  return detail ?? [title, ...errors.map(faultInWords)].join(': ');
}

function faultInWords({ pointer, code, params }: Fault): string {
  const where = pointer ? `${pointer.slice(1)} ` : '';
  const values = Object.entries(params ?? {}).map(([name, value]) => `${name} ${String(value)}`);
  return `${where}${code.replaceAll('_', ' ')}${values.length ? ` (${values.join(', ')})` : ''}`;
}
