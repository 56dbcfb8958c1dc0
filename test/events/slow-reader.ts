import { connect, type Socket } from 'node:net';
import { once } from 'node:events';

/** Opens a stream and reads no further than its beginning, until it is told to. */
export class SlowReader {
  private text = '';

  private constructor(private readonly socket: Socket) {
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => (this.text += chunk));
  }

  static async open(base: string, key: string, lastEventId?: string): Promise<SlowReader> {
    const { hostname, port } = new URL(base);
    const socket = connect(Number(port), hostname);
    const reader = new SlowReader(socket);
    const query = lastEventId ? `?lastEventId=${lastEventId}` : '';
    socket.write(
      `GET /api/v1/events/stream${query} HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: Bearer ${key}\r\n\r\n`,
    );
    while (!reader.text.includes('event: hello')) await once(socket, 'data');
    socket.pause();
    return reader;
  }

  /** Reads what is left, up to the event with this id or to where the server has let go; gives the ids of the events. */
  async rest(last?: string): Promise<string[]> {
    this.socket.on('error', () => undefined);
    this.socket.on('data', ({ length }: string) => {
      const end = `id: ${last}\n`;
      if (this.text.includes(end, this.text.length - length - end.length)) this.socket.destroy();
    });
    const closed = once(this.socket, 'close');
    this.socket.resume();
    await closed;
    return [...this.text.matchAll(/^id: (\S+)$/gm)].map(([, id]) => id!);
  }
}
