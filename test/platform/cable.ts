import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** The line between the application and its database, with a plug that can be pulled. */
export interface Cable {
  /** A database address that goes through the line. */
  through(databaseUrl: string): string;
  /** Every connection breaks off, and new ones are refused. */
  pull(): Promise<void>;
  plugIn(): Promise<void>;
  /** Every connection breaks off, and the server ends each new one in the breath in which it is ready; or no longer does. */
  breakAsItOpens(breaks: boolean): void;
  /** A connection is cut as soon as these words are sent through it. @returns once that has happened */
  cutAt(words: string): Promise<void>;
  /** New connections go to the server of another database address. */
  leadTo(databaseUrl: string): void;
}

/** What PostgreSQL sends last when a connection may be used, and when it goes (Frontend/Backend Protocol, Message Formats). */
const READY = Buffer.from('Z\0\0\0\x05I', 'latin1');
const fields = Buffer.from('SFATAL\0C57P01\0Mterminating connection\0\0');
const length = Buffer.alloc(4);
length.writeInt32BE(fields.length + 4);
const GONE = Buffer.concat([Buffer.from('E'), length, fields]);

/** Lays a line to the server of a database. */
export async function layCable(databaseUrl: string): Promise<Cable> {
  let { hostname, port } = new URL(databaseUrl);
  const open = new Set<Socket>();
  let breaks = false;
  let cut: { at: string; done: () => void } | undefined;
  const server = createServer((near) => {
    const far = connect(Number(port || 5432), hostname);
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        open.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.on('data', (chunk: Buffer) => {
      if (!cut || !chunk.includes(cut.at)) return void far.write(chunk);
      cut.done();
      cut = undefined;
      near.destroy();
    });
    near.on('end', () => far.end());
    if (!breaks) far.pipe(near);
    else
      far.on('data', (chunk: Buffer) => {
        const ready = chunk.subarray(-READY.length).equals(READY);
        near.write(ready ? Buffer.concat([chunk, GONE]) : chunk);
        if (ready) near.end();
      });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const own = (server.address() as AddressInfo).port;
  return {
    through(url) {
      const through = new URL(url);
      through.hostname = '127.0.0.1';
      through.port = String(own);
      return through.href;
    },
    async pull() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of open) socket.destroy();
      await closed;
    },
    async plugIn() {
      server.listen(own, '127.0.0.1');
      await once(server, 'listening');
    },
    breakAsItOpens(yes) {
      breaks = yes;
      if (yes) for (const socket of open) socket.destroy();
    },
    cutAt: (at) => new Promise((done) => (cut = { at, done })),
    leadTo(url) {
      ({ hostname, port } = new URL(url));
    },
  };
}
