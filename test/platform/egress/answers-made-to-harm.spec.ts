import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import type { EgressRequest } from '../../../src/platform/egress/egress.js';
import { openDoor } from './site.js';

const MB = 1_000_000;
const head = (...lines: string[]) => ['HTTP/1.1 200 OK', ...lines, '', ''].join('\r\n');
const packed = (encoding: string, bytes: Buffer) =>
  Buffer.concat([
    Buffer.from(head(`content-encoding: ${encoding}`, `content-length: ${bytes.length}`)),
    bytes,
  ]);

describe('an answer that is made to harm', () => {
  let server: Server;
  let behave: (socket: Socket) => void;
  let sent: number;

  beforeAll(async () => {
    server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => void behave(socket));
      socket.on('close', () => (sent = socket.bytesWritten));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(() => server?.close());

  const visit = async (
    behaviour: (socket: Socket) => void,
    mostMs = 15_000,
    request: Partial<EgressRequest> = {},
  ) => {
    behave = behaviour;
    const { port } = server.address() as AddressInfo;
    const door = openDoor({ allow: [`127.0.0.1:${port}`] });
    door.mostMs = mostMs;
    return door.fetch({ url: `http://127.0.0.1:${port}/`, ...request });
  };
  /** What a test would print of an answer that it did not expect must not be all of it. */
  const sizeOf = async (asked: ReturnType<typeof visit>) => (await asked).body.length;
  /** Writes as fast as it is read, until nobody reads any more. */
  const pour = (socket: Socket, chunk: string | Buffer) => {
    const more = () => {
      while (!socket.destroyed && socket.write(chunk));
    };
    socket.on('drain', more);
    more();
  };

  const zeros = Buffer.alloc(100 * MB);
  it.each([
    ['gzip', gzipSync(zeros)],
    ['deflate', deflateSync(zeros)],
    ['br', brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } })],
    ['gzip of many parts', Buffer.concat(Array.from({ length: 100 }, () => gzipSync(zeros.subarray(0, MB))))],
  ])('is too large when it was packed small: %s', async (encoding, bomb) => {
    const before = process.memoryUsage().rss;
    let most = 0;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss - before)), 1);
    const size = sizeOf(visit((socket) => socket.end(packed(encoding.split(' ')[0]!, bomb))));
    await expect(size.finally(() => clearInterval(watch))).rejects.toMatchObject({
      code: 'too_large',
      passing: false,
    });
    expect(most).toBeLessThan(60 * 1024 * 1024);
  });

  it.each(['zstd', 'compress', 'gzip, gzip', 'br, gzip', 'dcb', '__proto__', 'constructor'])(
    'is not unpacked where that cannot be limited: %s',
    async (encoding) => {
      const asked = visit((socket) =>
        pour(socket, packed(encoding, gzipSync(gzipSync(zeros.subarray(0, MB))))),
      );
      await expect(asked).rejects.toMatchObject({ code: 'encoding', passing: false });
    },
  );

  it('is read to 10 MB and not beyond', async () => {
    const whole = Buffer.alloc(10 * MB, 'hujan ');
    expect((await visit((socket) => socket.end(packed('gzip', gzipSync(whole))))).body.equals(whole)).toBe(
      true,
    );
    expect((await visit((socket) => socket.end(packed('identity', whole)))).body.equals(whole)).toBe(true);
    const more = Buffer.alloc(10 * MB + 1, 'hujan ');
    for (const answer of [packed('gzip', gzipSync(more)), packed('identity', more)])
      await expect(sizeOf(visit((socket) => socket.end(answer)))).rejects.toMatchObject({
        code: 'too_large',
      });
  });

  it('is read to as little as was asked for', async () => {
    const answer = packed('identity', Buffer.alloc(1_001));
    await expect(visit((socket) => socket.end(answer), 15_000, { mostBytes: 1_000 })).rejects.toMatchObject({
      code: 'too_large',
    });
  });

  it.each([
    ['of plain bytes', head(), 'hujan '.repeat(10_000)],
    ['in chunks', head('transfer-encoding: chunked'), `2710\r\n${'a'.repeat(10_000)}\r\n`],
    ['of headers', 'HTTP/1.1 200 OK\r\n', `x-header: ${'a'.repeat(100)}\r\n`],
    ['of one header', 'HTTP/1.1 200 OK\r\nx-header: ', 'a'.repeat(1_000)],
  ])('has no end, %s', async (_, start, chunk) => {
    const asked = visit((socket) => {
      socket.write(start);
      pour(socket, chunk);
    });
    await expect(asked).rejects.toMatchObject({ code: 'too_large' });
    await sleep(20);
    expect(sent).toBeLessThan(30 * MB);
  });

  it.each<[string, string | null, string]>([
    ['nothing at all', null, ''],
    ['headers, a byte at a time', 'HTTP/1.1 200 OK\r\nx: ', 'a'],
    ['a body, a byte at a time', head('content-length: 1000'), 'a'],
    ['unpacked nothing, in gzip', head('content-encoding: gzip'), gzipSync('').toString('latin1')],
    ['informational answers', '', 'HTTP/1.1 103 Early Hints\r\n\r\n'],
    ['no end of a body in chunks', head('transfer-encoding: chunked'), '1\r\na\r\n'],
  ])('comes too slowly: %s', async (_, start, chunk) => {
    const asked = visit((socket) => {
      if (start !== null) socket.write(start);
      const drip = setInterval(() => chunk && socket.write(chunk, 'latin1'), 5);
      socket.on('close', () => clearInterval(drip));
    }, 400);
    await expect(asked).rejects.toMatchObject({ code: 'too_slow', passing: true });
  });

  it('takes no more time for all its redirects together', async () => {
    let visits = 0;
    const asked = visit((socket) => {
      visits += 1;
      setTimeout(() => socket.end('HTTP/1.1 302 Found\r\nlocation: /next\r\ncontent-length: 0\r\n\r\n'), 150);
    }, 400);
    await expect(asked).rejects.toMatchObject({ code: 'too_slow' });
    expect(visits).toBeLessThan(5);
  });

  it('waits for names no longer than for sites', async () => {
    const door = openDoor({ names: { resolve: () => new Promise(() => undefined) } });
    door.mostMs = 100;
    await expect(door.fetch({ url: 'https://news.example/' })).rejects.toMatchObject({ code: 'too_slow' });
  });

  it.each<[string, string | Buffer]>([
    ['shorter than announced', `${head('content-length: 100')}hujan`],
    ['longer than announced', `${head('content-length: 5')}hujan turun`],
    ['without the last chunk', `${head('transfer-encoding: chunked')}5\r\nhujan\r\n`],
    [
      'with a chunk that is shorter than it says',
      `${head('transfer-encoding: chunked')}ff\r\nhujan\r\n0\r\n\r\n`,
    ],
    ['with a chunk of no size', `${head('transfer-encoding: chunked')}xyz\r\nhujan\r\n0\r\n\r\n`],
    ['with two lengths', `${head('content-length: 5', 'content-length: 6')}hujan`],
    [
      'with a length and chunks',
      `${head('content-length: 5', 'transfer-encoding: chunked')}5\r\nhujan\r\n0\r\n\r\n`,
    ],
    ['with a length below nothing', `${head('content-length: -5')}hujan`],
    ['with half of what was packed', packed('gzip', gzipSync('hujan turun'.repeat(99)).subarray(0, 30))],
    ['with nothing where something was packed', head('content-encoding: br')],
    ['no HTTP', 'SSH-2.0-OpenSSH_9.9\r\n'],
    ['empty', ''],
    [
      'an upgrade that nobody asked for',
      'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n',
    ],
  ])('is %s', async (_, answer) => {
    await expect(visit((socket) => socket.end(answer))).rejects.toMatchObject({
      code: 'cut_off',
      passing: true,
    });
  });

  it.each([
    ['gzip', Buffer.from('hujan')],
    ['deflate', Buffer.from('hujan')],
    ['br', Buffer.from('hujan turun di Bogor')],
    ['gzip', brotliCompressSync('hujan')],
  ])('is not packed as it says: %s', async (encoding, bytes) => {
    await expect(visit((socket) => socket.end(packed(encoding, bytes)))).rejects.toMatchObject({
      code: 'encoding',
    });
  });
});
