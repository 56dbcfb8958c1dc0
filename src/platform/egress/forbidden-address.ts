import { networkInterfaces } from 'node:os';
import ipaddr from 'ipaddr.js';

/** Where all IPv6 addresses of the public internet lie: https://www.iana.org/assignments/ipv6-address-space */
const GLOBAL_UNICAST = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number];

/** Public by number, yet answered inside a cloud's network: https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16 */
const AZURE_PLATFORM = '168.63.129.16';

/**
 * Whether an address is none of the public internet: private, loopback, link-local (the metadata services of clouds), shared,
 * reserved, multicast, of this machine, or an IPv6 address that carries an IPv4 one in it (mapped, translated, tunnelled), as
 * that may lead anywhere. What cannot be read as an address is forbidden too.
 */
export function isForbidden(address: string): boolean {
  if (!ipaddr.isValid(address)) return true;
  const ip = ipaddr.parse(address);
  if (ip.range() !== 'unicast' || isOfThisMachine(ip)) return true;
  return ip instanceof ipaddr.IPv6
    ? !ip.match(GLOBAL_UNICAST) || isIsatap(ip)
    : ip.toString() === AZURE_PLATFORM;
}

/** A server's own public address reaches services that its firewall hides from everybody else. */
function isOfThisMachine(ip: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  const own = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return own.some(({ address }) => ipaddr.parse(address).toNormalizedString() === ip.toNormalizedString());
}

/** An IPv4 address in the last four bytes, for a tunnel: https://www.rfc-editor.org/rfc/rfc5214#section-6.1 */
function isIsatap({ parts }: ipaddr.IPv6): boolean {
  return (parts[4]! & 0xfdff) === 0 && parts[5] === 0x5efe;
}
