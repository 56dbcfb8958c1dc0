import { lookup, Resolver } from 'node:dns/promises';
import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';

/** A name server that does not answer is asked twice, for 3 and 6 seconds: less than a request may take. */
const PATIENCE = { timeout: 3_000, tries: 2 };

/**
 * Finds the addresses of a name: in the hosts file of this machine, or else from its name servers. Each question is one of its own. `lookup`
 * holds one of the few threads of the process until it has an answer, so a name whose server never answers would keep other names waiting.
 */
@Injectable()
export class NameResolver {
  /**
   * All addresses, in the order in which they should be tried.
   * @param own a name from the settings, which is looked up as by every other program, domains to be searched included
   * @throws an error with code ENOTFOUND if there is no such name, or no address of it
   */
  async resolve(name: string, own = false): Promise<string[]> {
    if (own) return (await lookup(name, { all: true })).map(({ address }) => address);
    const written = await inHostsFile(name);
    return written.length > 0 ? written : this.ask(name);
  }

  /** Reads anew whom to ask, as the machine may have moved to another network. */
  protected servers(): Resolver {
    return new Resolver(PATIENCE);
  }

  private async ask(name: string): Promise<string[]> {
    const servers = this.servers();
    const answers = await Promise.allSettled([servers.resolve4(name), servers.resolve6(name)]);
    const addresses = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
    if (addresses.length > 0) return addresses;
    const failures = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason] : []));
    throw (
      failures.find(({ code }) => !NOTHING.has(code)) ?? Object.assign(failures[0], { code: 'ENOTFOUND' })
    );
  }
}

/** No such name, and a name without an address of the kind that was asked for. */
const NOTHING = new Set(['ENOTFOUND', 'ENODATA']);

async function inHostsFile(name: string): Promise<string[]> {
  const text = await readFile('/etc/hosts', 'utf8').catch(() => '');
  return text
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim().split(/\s+/))
    .filter(([, ...names]) => names.some((each) => each.toLowerCase() === name))
    .map(([address]) => address!);
}
