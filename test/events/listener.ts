/** One message of a stream (https://html.spec.whatwg.org/multipage/server-sent-events.html). */
export interface Message {
  event: string;
  id?: string;
  data: Record<string, unknown>;
}

/** A key, or the cookie of a session. */
export type Pass = string | { cookie: string };

const ask = (base: string, pass: Pass, lastEventId?: string, signal?: AbortSignal) =>
  fetch(`${base}/api/v1/events/stream`, {
    headers: {
      ...(typeof pass === 'string' ? { authorization: `Bearer ${pass}` } : pass),
      ...(lastEventId && { 'last-event-id': lastEventId }),
    },
    signal,
  });

/** Reads a stream of server-sent events as a program would. */
export class Listener {
  readonly messages: Message[] = [];
  ended = false;
  private readonly abort = new AbortController();
  private buffer = '';

  private constructor() {}

  static async open(base: string, pass: Pass, lastEventId?: string): Promise<Listener> {
    const listener = new Listener();
    const answer = await ask(base, pass, lastEventId, listener.abort.signal);
    if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`);
    void listener.read(answer.body!);
    return listener;
  }

  close(): void {
    this.abort.abort();
  }

  /** Waits until a message fits; the test's own limit ends the wait. */
  async until(fits: (message: Message) => boolean): Promise<Message> {
    for (;;) {
      const found = this.messages.find(fits);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  /** Waits until the server ends the stream. */
  async untilEnded(): Promise<void> {
    while (!this.ended) await new Promise((resolve) => setTimeout(resolve, 25));
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    try {
      for await (const chunk of body as unknown as AsyncIterable<Uint8Array>)
        this.take(decoder.decode(chunk, { stream: true }));
    } catch {
      // Closed by the test, or cut by the server.
    }
    this.ended = true;
  }

  private take(text: string): void {
    const blocks = (this.buffer + text).split('\n\n');
    this.buffer = blocks.pop()!;
    for (const block of blocks) {
      const fields = Object.fromEntries(
        block
          .split('\n')
          .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
      );
      if (fields.data)
        this.messages.push({ event: fields.event!, id: fields.id, data: JSON.parse(fields.data) });
    }
  }
}
