import { mixin, type CanActivate, type ExecutionContext, type Type } from '@nestjs/common';
import { requestOf } from '../../platform/http/work.js';

/**
 * Drops the parameters of an address that a page does not know. Readers come by links that others have decorated (`fbclid`,
 * `utm_source`), and a page that answers them with 400 is lost to them; the API stays strict.
 */
export function AnyParameters(...known: string[]): Type<CanActivate> {
  class Drop implements CanActivate {
    canActivate(context: ExecutionContext): boolean {
      const request = requestOf(context);
      const given = Object.entries(request.query as Record<string, unknown>);
      request.query = Object.fromEntries(given.filter(([name]) => known.includes(name)));
      return true;
    }
  }
  return mixin(Drop);
}
