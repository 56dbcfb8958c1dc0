import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Reader, type Statement } from '../../platform/database/reader.js';
import { Problem } from '../../platform/errors.js';
import type { Actor } from '../../platform/http/actor.js';
import type { Finds } from '../../platform/http/route-rules.js';
import type { DeskRequest } from '../../platform/http/work.js';
import { isId } from '../../platform/ids.js';
import { may } from '../permissions.js';
import { practiceOf } from './practice-of.js';
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
   * @throws Problem 404 where there is none, or none that the actor may see (things of practice rounds are their person's alone), or the id is none at all.
   */
  async find(request: DeskRequest, actor: Actor, { finds, singular, visible }: ResourceRules): Promise<void> {
    const params = request.params as { id?: string };
    const given = singular ? singular(actor) : (params.id ?? '');
    const ref = finds.byRef ? SPOKEN_REFERENCE.exec(given)?.[1] : undefined;
    if (!ref && !singular && !isId(given)) throw new Problem('not_found');
    const own = visible && !may(actor, visible.unless) ? visible : undefined;
    const row = await this.reader.one<{ id: string; version: number; practiceId: string | null }>(
      statementFor(finds, ref !== undefined, own),
      [ref ?? given, actor.practiceId, ...(own || finds.version ? [actor.id] : [])],
    );
    if (!row) throw new Problem('not_found');
    request.found = row;
    if (!singular) params.id = row.id;
  }
}

function statementFor(finds: Finds, byRef: boolean, own: Visibility | undefined): Statement {
  const conditions = [
    `${byRef ? 'ref' : 'id'} = $1`,
    'in_practice IS NULL OR in_practice = $2::uuid',
    finds.where,
    own?.to,
  ].filter((condition) => condition !== undefined);
  const columns = `id::text AS id, ${finds.match ? (finds.version ?? 'version') : '0'} AS version, in_practice AS "practiceId"`;
  const where = conditions.map((condition) => `(${condition})`).join(' AND ');
  const from = `${finds.table}, LATERAL (SELECT ${practiceOf(finds.table)}) AS practice (in_practice)`;
  const text = `SELECT ${columns} FROM ${from} WHERE ${where}`;
  return { name: `find-${createHash('sha256').update(text).digest('base64url')}`, text };
}
