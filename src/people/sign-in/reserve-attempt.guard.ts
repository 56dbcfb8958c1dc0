import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { requestOf } from '../../platform/http/work.js';
import { Attempts } from './attempts.js';

/**
 * Counts an attempt to guess the password of the one who is signed in, before the transaction of the request begins: a wrong password
 * rolls that back, and the count must stay.
 */
@Injectable()
export class ReserveAttempt implements CanActivate {
  constructor(@Inject(Attempts) private readonly attempts: Attempts) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = requestOf(context);
    await this.attempts.reserve(request.actor!.email, request.ip);
    return true;
  }
}
