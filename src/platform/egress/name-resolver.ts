import { lookup } from 'node:dns/promises';
import { Injectable } from '@nestjs/common';

/** Asks the machine what addresses a name has, as every other program on it would. */
@Injectable()
export class NameResolver {
  /** All addresses, in the order in which they should be tried. */
  async resolve(name: string): Promise<string[]> {
    return (await lookup(name, { all: true })).map(({ address }) => address);
  }
}
