import { connect, type Socket } from 'node:net';
import { once } from 'node:events';

/** Opens a stream and reads no further than its beginning, until it is told to. */
export class SlowReader {
  private text = '';

  private constructor(private readonly socket: Socket) {
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => (this.text += chunk));
  }

  static async open(base: string, key: string): Promise<SlowReader> {
    const { hostname, port } = new URL(base);
    const socket = connect(Number(port), hostname);
    const reader = new SlowReader(socket);
    socket.write(
      `GET /api/v1/events/stream HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: Bearer ${key}\r\n\r\n`,
    );
    while (!reader.text.includes('event: hello')) await once(socket, 'data');
    socket.pause();
    return reader;
  }

  /** Reads what is left, which ends where the server has let go; gives the ids of the events. */
  async rest(): Promise<string[]> {
    const closed = once(this.socket, 'close');
    this.socket.on('error', () => undefined);
    this.socket.resume();
    await closed;
    return [...this.text.matchAll(/^id: (\S+)$/gm)].map(([, id]) => id!);
  }
}
