import { once } from 'node:events';
import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDesk, type Desk } from '../articles/desk.js';
import { ended, line } from '../imports/files.js';

/** Longer than a request may be silent. */
const LONG_MS = 17_000;
const PIECES = 17;

describe('a request that is slow to arrive', () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk?.stop());

  function send(path: string, contentType: string): { sent: ClientRequest; answered: Promise<Answered> } {
    const sent = request(`${desk.app.url}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${desk.staff.contributor.key}`, 'content-type': contentType },
    });
    sent.flushHeaders();
    // It is cut off while it may still be sending.
    sent.on('error', () => undefined);
    return { sent, answered: answerTo(sent) };
  }

  it('is ended, but for a file of many articles as long as it comes further', async () => {
    const form = 'multipart/form-data; boundary=cut';
    const silent = [send('/api/v1/articles', 'application/json'), send('/api/v1/imports', form)];
    const slow = send('/api/v1/imports', form);
    const dripping = send('/api/v1/articles', 'application/json');
    slow.sent.write(
      '--cut\r\nContent-Disposition: form-data; name="file"; filename="slow.jsonl"\r\nContent-Type: text/plain\r\n\r\n',
    );
    dripping.sent.write('{"text":"');
    for (let n = 1; n <= PIECES; n += 1) {
      slow.sent.write(line({ text: `Warga ${n} mengatakan bahwa kota itu bersih.` }));
      dripping.sent.write('x');
      await sleep(LONG_MS / PIECES);
    }
    slow.sent.end('\r\n--cut--\r\n');
    for (const { answered } of [...silent, dripping])
      expect(await answered).toMatchObject({ status: 408, body: { code: 'timed_out' } });
    const { status, body } = await slow.answered;
    expect(status).toBe(202);
    expect(await ended(desk.http, body.id as string)).toMatchObject({
      rows: { read: PIECES, added: PIECES },
    });
  });
});

interface Answered {
  status: number;
  body: Record<string, unknown>;
}

async function answerTo(sent: ClientRequest): Promise<Answered> {
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: answer.statusCode!, body: JSON.parse(await text(answer)) };
}
