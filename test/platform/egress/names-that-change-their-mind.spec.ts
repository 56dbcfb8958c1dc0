import { openCanary, type Canary } from './canary.js';
import { seededPart } from './seeded-part.js';
import { openDoor, openSite, type Site } from './site.js';

const PUBLIC = '93.184.215.14';
const INSIDE = ['127.0.0.1', '::1', '10.0.0.1', '169.254.169.254', '::ffff:127.0.0.1', '168.63.129.16'];

/** Answers from a script, then forever the last one: what an attacker's name server does. */
class FickleNames {
  asked = 0;

  constructor(private readonly script: string[][]) {}

  resolve(): Promise<string[]> {
    const answer = this.script[Math.min(this.asked, this.script.length - 1)]!;
    this.asked += 1;
    return Promise.resolve(answer);
  }
}

/** Scripts in which a name is public at first, inside, or both. */
const SCRIPTS = Array.from({ length: 1_000 }, (_, n) => {
  const inside = INSIDE[n % INSIDE.length]!;
  const scripts = [
    [[PUBLIC], [inside]],
    [[inside], [PUBLIC]],
    [[PUBLIC, inside]],
    [[inside, PUBLIC], [PUBLIC]],
    [[PUBLIC], [PUBLIC], [inside]],
  ];
  return scripts[Math.floor(n / INSIDE.length) % scripts.length]!;
});

describe('a name that changes its mind between check and connection', () => {
  let guide: Site;
  let canary: Canary;

  beforeAll(async () => {
    guide = await openSite((request, answer) =>
      answer.writeHead(302, { location: decodeURIComponent(request.url!.slice(1)) }).end(),
    );
    canary = await openCanary(() => [new URL(guide.url).port]);
  });
  afterAll(async () => {
    await canary?.close();
    await guide?.close();
  });

  const visit = async (names: FickleNames, url: string) => {
    const asked = openDoor({ names, allow: [guide.entry] }).fetch({ url });
    return asked.then(
      ({ status }) => String(status),
      (error) => error.code as string,
    );
  };

  it('is connected to where it was checked, or not at all', async () => {
    for (const script of seededPart(SCRIPTS)) {
      const names = new FickleNames(script);
      const code = await visit(names, `http://rebind.example:${canary.port}/`);
      const honest = script[0]!.every((address) => address === PUBLIC);
      expect([script, code, names.asked]).toEqual([script, honest ? 'unreachable' : 'address', 1]);
      expect(canary.connections.splice(0)).toEqual(honest ? [`to ${PUBLIC} ${canary.port}`] : []);
    }
  });

  it('is checked anew at each redirect', async () => {
    for (const script of seededPart(SCRIPTS)) {
      const names = new FickleNames(script);
      const url = `${guide.url}/${encodeURIComponent(`https://rebind.example:${canary.port}/`)}`;
      const honest = script[0]!.every((address) => address === PUBLIC);
      expect([script, await visit(names, url)]).toEqual([script, honest ? 'unreachable' : 'address']);
      expect(canary.connections.splice(0)).toEqual(honest ? [`to ${PUBLIC} ${canary.port}`] : []);
    }
  });
});
