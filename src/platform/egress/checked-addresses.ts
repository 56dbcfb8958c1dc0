import { EgressRefused } from './egress-refused.js';
import { isForbidden } from './forbidden-address.js';
import type { NameResolver } from './name-resolver.js';
import type { Target } from './target.js';

/**
 * The addresses that may be connected to. The name is asked for once and the connection goes to what was checked, so a name that changes
 * its mind between check and connection gains nothing. One forbidden address refuses the whole name: no honest site has
 * one, and a name that mixes them is made to reach inside.
 * @param leftToProxy whether a proxy may know names that are unknown here, and lead where they lead
 * @returns null if the name is unknown here and left to the proxy
 * @throws EgressRefused address or name_unknown
 */
export async function checkedAddresses(
  target: Target,
  names: Pick<NameResolver, 'resolve'>,
  leftToProxy: boolean,
): Promise<string[] | null> {
  const addresses = target.literal ? [target.host] : await resolve(target, names);
  if (addresses.length === 0 && leftToProxy) return null;
  if (addresses.length === 0) throw new EgressRefused('name_unknown', target.url.href);
  if (!target.allowed && addresses.some(isForbidden)) throw new EgressRefused('address', target.url.href);
  return addresses;
}

/** Nothing for a name that does not exist. */
async function resolve(
  { host, url, allowed }: Target,
  names: Pick<NameResolver, 'resolve'>,
): Promise<string[]> {
  try {
    return await names.resolve(host, allowed);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOTFOUND') return [];
    throw new EgressRefused('name_unknown', url.href, true, { cause });
  }
}
