import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { requestOf } from '../../platform/http/work.js';

/** What Google's clients may send to every API (https://cloud.google.com/apis/docs/system-parameters); none of it changes this answer. */
const SYSTEM_PARAMETERS = new Set([
  '$.xgafv',
  'access_token',
  'alt',
  'callback',
  'fields',
  'key',
  'oauth_token',
  'prettyPrint',
  'quotaUser',
  'uploadType',
  'upload_protocol',
]);

/** Drops Google's system parameters; others that are not known are refused as everywhere. */
export class WithoutSystemParameters implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = requestOf(context);
    const given = Object.entries(request.query as Record<string, unknown>);
    request.query = Object.fromEntries(given.filter(([name]) => !SYSTEM_PARAMETERS.has(name)));
    return true;
  }
}
