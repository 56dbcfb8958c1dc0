import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../platform/config.js';
import { SESSION_DAYS } from './sessions.js';

/**
 * Name of the session cookie. `__Host-` makes browsers insist on Secure, Path=/ and this very host (RFC 6265bis, 4.1.3.2); over plain
 * http, which is served on this machine only, it would be refused.
 */
export function sessionCookieName(config: Pick<Config, 'publicUrl'>): string {
  return isSecure(config) ? '__Host-claimdesk_session' : 'claimdesk_session';
}

/** The token that a browser sent, or null. */
export function readSessionCookie(request: FastifyRequest, config: Config): string | null {
  return request.cookies[sessionCookieName(config)] || null;
}

/** Hands a session to the browser. */
export function setSessionCookie(reply: FastifyReply, config: Config, token: string): void {
  void reply.setCookie(sessionCookieName(config), token, {
    ...attributes(config),
    maxAge: SESSION_DAYS * 86_400,
  });
}

/** Takes the session from the browser. */
export function clearSessionCookie(reply: FastifyReply, config: Config): void {
  void reply.clearCookie(sessionCookieName(config), attributes(config));
}

const isSecure = (config: Pick<Config, 'publicUrl'>) => config.publicUrl.startsWith('https:');

const attributes = (config: Config) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(config) }) as const;
