import { isIP } from 'node:net';
import { EgressRefused } from './egress-refused.js';

/** Where the web is usually served. Other ports belong to databases, mail servers and administrators. */
const PORTS = new Set([80, 443, 8080, 8443]);

/** An address whose scheme, port and form have been checked; where its name leads has not. */
export interface Target {
  url: URL;
  secure: boolean;
  /** A name, or a literal address without brackets. */
  host: string;
  port: number;
  literal: boolean;
  /** On the list that makes the servers of tests reachable: neither its port nor where it leads is checked. */
  allowed: boolean;
}

/**
 * Reads an address. The URL standard turns every spelling of an IPv4 address (0x7f.1, 2130706433, full-width digits) into four decimals:
 * https://url.spec.whatwg.org/#concept-ipv4-parser
 * @param allow `host:port` entries, see {@link allowEntry}.
 * @throws EgressRefused scheme, credentials or port
 */
export function readTarget(address: string, allow: readonly string[]): Target {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    throw new EgressRefused('scheme', address);
  if (url.username || url.password) throw new EgressRefused('credentials', address);
  const secure = url.protocol === 'https:';
  const host = url.hostname.replace(/^\[|\]$|\.$/g, '');
  const port = Number(url.port || (secure ? 443 : 80));
  const allowed = allow.includes(`${host}:${port}`);
  if (!allowed && !PORTS.has(port)) throw new EgressRefused('port', address);
  return { url, secure, host, port, literal: isIP(host) !== 0, allowed };
}

/** Where an address leads, as an entry of the list that {@link readTarget} takes. */
export function hostAndPort(address: string): string {
  const { hostname, port, protocol } = new URL(address);
  return `${hostname.replace(/^\[|\]$|\.$/g, '')}:${port || (protocol === 'https:' ? 443 : 80)}`;
}

/** An entry of the allow-list as {@link readTarget} compares it, or null if it is not `host:port`. */
export function allowEntry(entry: string): string | null {
  if (!/^[^\s/@?#]+:\d+$/.test(entry) || !URL.canParse(`https://${entry}`)) return null;
  const { hostname, port } = new URL(`https://${entry}`);
  return `${hostname.replace(/^\[|\]$/g, '')}:${port || 443}`;
}
