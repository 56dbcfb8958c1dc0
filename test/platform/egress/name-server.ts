import { createSocket, type RemoteInfo } from 'node:dgram';
import { once } from 'node:events';
import type { Resolver } from 'node:dns/promises';
import { NameResolver } from '../../../src/platform/egress/name-resolver.js';

/** IPv4 addresses of a name, the code of a failure, or null: it is asked in vain. */
export type Known = Record<string, string[] | number | null>;

const HEADER = 12;
const A = 1;
const NO_SUCH_NAME = 3;

/** A name server of the test's own: https://www.rfc-editor.org/rfc/rfc1035#section-4 */
export async function openNameServer(known: Known) {
  const held: string[] = [];
  const socket = createSocket('udp4');
  socket.on('message', (question: Buffer, { port, address }: RemoteInfo) => {
    const { name, type, end } = readQuestion(question);
    const found = known[name] === undefined ? NO_SUCH_NAME : known[name];
    if (found === null) held.push(name);
    else socket.send(answerTo(question.subarray(0, end), type, found), port, address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const server = `127.0.0.1:${socket.address().port}`;
  return { server, held, close: () => socket.close() };
}

/** Asks one server, and can stop. */
export class NamesOf extends NameResolver {
  private readonly open: Resolver[] = [];

  constructor(private readonly server: string) {
    super();
  }

  protected override servers(): Resolver {
    const servers = super.servers();
    servers.setServers([this.server]);
    this.open.push(servers);
    return servers;
  }

  stop(): void {
    for (const each of this.open) each.cancel();
  }
}

function readQuestion(bytes: Buffer): { name: string; type: number; end: number } {
  const labels: string[] = [];
  let at = HEADER;
  for (let length = bytes[at]!; length > 0; length = bytes[at]!) {
    labels.push(bytes.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.').toLowerCase(), type: bytes.readUInt16BE(at + 1), end: at + 5 };
}

function answerTo(question: Buffer, type: number, found: string[] | number): Buffer {
  const addresses = typeof found === 'number' || type !== A ? [] : found;
  const head = Buffer.from(question);
  head.writeUInt16BE(0x8180 | (typeof found === 'number' ? found : 0), 2);
  head.writeUInt16BE(addresses.length, 6);
  head.writeUInt32BE(0, 8);
  const rows = addresses.map((address) =>
    Buffer.from([0xc0, HEADER, 0, A, 0, 1, 0, 0, 0, 60, 0, 4, ...address.split('.').map(Number)]),
  );
  return Buffer.concat([head, ...rows]);
}
