import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Reader, type Statement } from '../../platform/database/reader.js';
import { Problem } from '../../platform/errors.js';
import type { Actor } from '../../platform/http/actor.js';
import type { Finds } from '../../platform/http/route-rules.js';
import type { DeskRequest } from '../../platform/http/work.js';
import { isId } from '../../platform/ids.js';
import { may } from '../permissions.js';
import type { Singular, Visibility } from './resource-rules.js';

const SPOKEN_REFERENCE = /^K-(\d{1,9})$/i;

/** What a route says of its resource. */
export interface ResourceRules {
  finds: Finds;
  singular?: Singular;
  visible?: Visibility;
}

/** Looks a route's resource up before anything of the request is judged. */
@Injectable()
export class ResourceFinder {
  constructor(@Inject(Reader) private readonly reader: Reader) {}

  /**
   * Puts the resource on the request as `found`, and its UUID in the place of a spoken reference.
   * @throws Problem 404 where there is none, or none that the actor may see, or the id is none at all.
   */
  async find(request: DeskRequest, actor: Actor, { finds, singular, visible }: ResourceRules): Promise<void> {
    const params = request.params as { id?: string };
    const given = singular ? singular(actor) : (params.id ?? '');
    const ref = finds.byRef ? SPOKEN_REFERENCE.exec(given)?.[1] : undefined;
    if (!ref && !singular && !isId(given)) throw new Problem('not_found');
    const own = visible && !may(actor, visible.unless) ? visible : undefined;
    const values = own ? [ref ?? given, actor.id] : [ref ?? given];
    const row = await this.reader.one<{ id: string; version: number }>(
      statementFor(finds, ref !== undefined, own),
      values,
    );
    if (!row) throw new Problem('not_found');
    request.found = row;
    if (!singular) params.id = row.id;
  }
}

function statementFor(finds: Finds, byRef: boolean, own: Visibility | undefined): Statement {
  const conditions = [`${byRef ? 'ref' : 'id'} = $1`, finds.where, own?.to].filter(
    (condition) => condition !== undefined,
  );
  const columns = `id::text AS id, ${finds.match ? 'version' : '0 AS version'}`;
  const where = conditions.map((condition) => `(${condition})`).join(' AND ');
  const text = `SELECT ${columns} FROM ${finds.table} WHERE ${where}`;
  return { name: `find-${createHash('sha256').update(text).digest('base64url')}`, text };
}
