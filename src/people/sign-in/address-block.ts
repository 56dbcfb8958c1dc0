/**
 * The part of an address that one attacker can't change at will: an IPv4 address itself, of an IPv6 address its first 64 bits, which
 * is what providers give to one household (RFC 6177).
 */
export function addressBlock(address: string): string {
  const [plain = ''] = address.split('%', 1);
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain);
  if (mapped) return mapped[1]!;
  if (!plain.includes(':')) return plain;
  return `${groupsOf(plain).slice(0, 4).join(':')}::/64`;
}

/** All eight groups of an IPv6 address, without leading zeros. */
function groupsOf(address: string): string[] {
  const [before = [], after] = address.split('::').map((side) => side.split(':').filter(Boolean));
  const gap = after ? Array<string>(8 - before.length - after.length).fill('0') : [];
  return [...before, ...gap, ...(after ?? [])].map((group) => parseInt(group, 16).toString(16));
}
