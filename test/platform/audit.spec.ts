import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { audit } from '../../src/platform/audit/audit.js';
import { checkpointText, readCheckpoint, type Checkpoint } from '../../src/platform/audit/checkpoint.js';
import { logKey, publicKeyOf } from '../../src/platform/audit/signed-log.js';
import { verifyAudit, type AuditFinding, type AuditReport } from '../../src/platform/audit/verify-audit.js';
import { dataSourceOptions } from '../../src/platform/database/data-source.js';
import { readConfig } from '../../src/platform/config.js';
import { COMMAND_LINE } from '../../src/platform/http/actor.js';
import { Redaction } from '../../src/platform/redaction/redaction.js';
import { createTestDatabase, type TestDatabase } from '../harness/test-database.js';

const STREAMS = ['thing:1', 'thing:2', 'thing:3'];
const SECOND = `stream = 'thing:1' AND seq = 2`;
const LAST = `stream = 'thing:1' AND seq = 3`;

describe('the log of changes', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let client: Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    const config = { ...readConfig({ NODE_ENV: 'test' }), databaseUrl: database.appUrl };
    dataSource = await new DataSource(dataSourceOptions(config, [])).initialize();
    client = new Client({ connectionString: database.ownerUrl });
    await client.connect();
    for (const stream of STREAMS)
      for (const name of ['Satu', 'Dua', 'Tiga'])
        await dataSource.transaction((em) =>
          audit(
            {
              em,
              actor: { ...COMMAND_LINE, keyId: '01900000-0000-7000-8000-000000000001' },
              requestId: 'r-1',
            },
            { stream, action: 'thing.named', before: { name: 'Nol' }, after: { name } },
          ),
        );
  });
  afterAll(async () => {
    await dataSource?.destroy();
    await client?.end();
    await database?.drop();
  });

  const findings = async (): Promise<AuditFinding[]> => (await verifyAudit(client)).findings;
  /** As the owner of the tables, who can lift any guard; everything is put back afterwards. */
  const tamper = async (statements: string[], verify = findings): Promise<AuditFinding[]> => {
    const tables = ['audit_events', 'audit_heads'];
    for (const table of tables) await client.query(`CREATE TABLE kept_${table} AS TABLE ${table}`);
    try {
      await client.query('ALTER TABLE audit_events DISABLE TRIGGER USER');
      for (const statement of statements) await client.query(statement);
      return await verify();
    } finally {
      await client.query('ALTER TABLE audit_events DISABLE TRIGGER USER');
      for (const table of tables) {
        await client.query(`DELETE FROM ${table}`);
        await client.query(`INSERT INTO ${table} TABLE kept_${table}`);
        await client.query(`DROP TABLE kept_${table}`);
      }
      await client.query('ALTER TABLE audit_events ENABLE TRIGGER USER');
    }
  };

  it('holds as it was written', async () => {
    expect(await findings()).toEqual([]);
  });

  const set = (change: string, where = SECOND) => `UPDATE audit_events SET ${change} WHERE ${where}`;
  /** As if the owner had recomputed the event's own hash; the one after it, or the head, still names the true one. */
  const rehash = `UPDATE audit_events SET hash = sha256(hash) WHERE ${SECOND}`;

  it.each<[string, string[], AuditFinding['problem']]>([
    ['other words after', [set(`after = '{"name": "Dwi"}'`)], 'altered'],
    ['other words before', [set(`before = '{"name": "Null"}'`)], 'altered'],
    ['no words after', [set('after = NULL')], 'altered'],
    ['words moved from before to after', [set('before = NULL, after = before')], 'altered'],
    ['another moment', [set(`at = at - interval '1 microsecond'`)], 'altered'],
    ['another person', [set(`actor_id = gen_random_uuid()`)], 'altered'],
    ['nobody in particular', [set('actor_id = NULL')], 'altered'],
    ['another key', [set('key_id = gen_random_uuid()')], 'altered'],
    ['another request', [set(`request_id = 'r-2'`)], 'altered'],
    ['another action', [set(`action = 'thing.renamed'`)], 'altered'],
    ['another salt', [set('salt = uuid_send(gen_random_uuid())')], 'altered'],
    ['the salt gone, as if words had been blanked', [set('salt = NULL')], 'altered'],
    ['words blanked that no redaction names', [set(`salt = NULL, after = '{"name": "███"}'`)], 'altered'],
    ['another hash of the words', [set('content_hash = sha256(content_hash)')], 'altered'],
    [
      'salt and hash of the words gone, as if it were older',
      [set('salt = NULL, content_hash = NULL')],
      'altered',
    ],
    ['another hash', [rehash], 'chain_broken'],
    ['another hash before', [set('prev_hash = sha256(prev_hash)')], 'chain_broken'],
    ['an event left out', [`DELETE FROM audit_events WHERE ${SECOND}`], 'missing'],
    [
      'the first event left out',
      [`DELETE FROM audit_events WHERE stream = 'thing:1' AND seq = 1`],
      'missing',
    ],
    ['the last event left out', [`DELETE FROM audit_events WHERE ${LAST}`], 'cut_off'],
    ['a whole stream left out', [`DELETE FROM audit_events WHERE stream = 'thing:1'`], 'cut_off'],
    [
      'two events that change places',
      [set('seq = 9', LAST), set('seq = 3'), set('seq = 2', `stream = 'thing:1' AND seq = 9`)],
      'altered',
    ],
    [
      'an event of another stream',
      [
        `DELETE FROM audit_events WHERE ${SECOND}`,
        set(`stream = 'thing:1'`, `stream = 'thing:2' AND seq = 2`),
      ],
      'altered',
    ],
    [
      'an event after the last',
      [
        `INSERT INTO audit_events (stream, seq, at, action, prev_hash, hash, salt, content_hash) SELECT stream, 4, at, action, hash, sha256(hash), salt, content_hash FROM audit_events WHERE ${LAST}`,
      ],
      'cut_off',
    ],
    ['a head that is gone', [`DELETE FROM audit_heads WHERE stream = 'thing:1'`], 'without_head'],
    [
      'a head that is behind',
      [
        `UPDATE audit_heads SET seq = 2, hash = (SELECT hash FROM audit_events WHERE ${SECOND}) WHERE stream = 'thing:1'`,
      ],
      'cut_off',
    ],
  ])('tells of %s', async (_, statements, problem) => {
    const found = await tamper(statements);
    expect(found.map((finding) => finding.problem)).toContain(problem);
    expect(found.map(({ stream }) => stream)).toContain('thing:1');
  });

  describe('with a checkpoint that was kept elsewhere', () => {
    const key = logKey(randomBytes(32));
    let kept: string;
    let checkpoint: Checkpoint;

    beforeAll(async () => {
      kept = await text(Readable.from(checkpointText(client, key)));
      checkpoint = await read(kept);
    });

    const read = (lines: string, trusted = publicKeyOf(key)) =>
      readCheckpoint(Readable.from(lines.split('\n').filter(Boolean)), trusted);
    const cutOff = [
      `DELETE FROM audit_events WHERE ${LAST}`,
      `UPDATE audit_heads SET seq = 2, hash = (SELECT hash FROM audit_events WHERE ${SECOND}) WHERE stream = 'thing:1'`,
    ];

    it.each([false, true])('holds while nothing is changed (only what came since: %s)', async (since) => {
      const report = await verifyAudit(client, { checkpoint, since });
      expect(report).toEqual({ streams: 4, events: since ? 4 : 10, redacted: [], findings: [] });
    });

    describe.each([false, true])('tells what a log alone cannot (only what came since: %s):', (since) => {
      it.each<[string, string[], AuditFinding['problem']]>([
        ['an event cut off, with its head', cutOff, 'cut_off'],
        [
          'another event in its place, in a chain that holds',
          [
            ...cutOff,
            'ALTER TABLE audit_events ENABLE TRIGGER USER',
            `INSERT INTO audit_events (stream, seq, at, action, after, prev_hash, hash) VALUES ('thing:1', 0, now(), 'thing.named', '{"name": "Drei"}', '', '')`,
          ],
          'rewritten',
        ],
        [
          'a stream that is gone, with its head',
          [
            `DELETE FROM audit_events WHERE stream = 'thing:1'`,
            `DELETE FROM audit_heads WHERE stream = 'thing:1'`,
          ],
          'cut_off',
        ],
      ])('%s', async (_, statements, problem) => {
        expect(await tamper(statements)).toEqual([]);
        const verify = async () => (await verifyAudit(client, { checkpoint, since })).findings;
        expect(await tamper(statements, verify)).toContainEqual({
          stream: 'thing:1',
          seq: expect.any(Number),
          problem,
        });
      });
    });

    it('follows what came since from the place where each chain stood', async () => {
      const verify = async () => {
        await client.query('ALTER TABLE audit_events ENABLE TRIGGER USER');
        for (const stream of ['thing:1', 'thing:4'])
          await client.query(
            `INSERT INTO audit_events (stream, seq, at, action, prev_hash, hash) VALUES ($1, 0, now(), 'thing.named', '', '')`,
            [stream],
          );
        await client.query('ALTER TABLE audit_events DISABLE TRIGGER USER');
        expect(await verifyAudit(client, { checkpoint, since: true })).toMatchObject({
          events: 6,
          findings: [],
        });
        await client.query(set(`action = 'thing.lost'`, `stream = 'thing:1' AND seq = 4`));
        return (await verifyAudit(client, { checkpoint, since: true })).findings;
      };
      expect(await tamper([], verify)).toEqual([{ stream: 'thing:1', seq: 4, problem: 'altered' }]);
    });

    it('sees a stream that was made since and has lost its head', async () => {
      const made = [
        'ALTER TABLE audit_events ENABLE TRIGGER USER',
        `INSERT INTO audit_events (stream, seq, at, action, prev_hash, hash) VALUES ('thing:4', 0, now(), 'thing.named', '', '')`,
        `DELETE FROM audit_heads WHERE stream = 'thing:4'`,
      ];
      const verify = async () => (await verifyAudit(client, { checkpoint, since: true })).findings;
      expect(await tamper(made, verify)).toEqual([{ stream: 'thing:4', seq: null, problem: 'without_head' }]);
    });

    it.each<[string, (lines: string) => string, RegExp]>([
      ['a line less', (lines) => lines.replace(/.*thing:2.*\n/, ''), /altered/],
      ['another place', (lines) => lines.replace('"seq":3', '"seq":2'), /altered/],
      ['its end cut off', (lines) => lines.split('\n').slice(0, -2).join('\n'), /cut off/],
      [
        'another beginning',
        (lines) => lines.replace('claimdesk-checkpoint/1', 'claimdesk-log/2'),
        /no checkpoint/,
      ],
      ['something after it', (lines) => `${lines}{}\n`, /no checkpoint/],
      ['no JSON in it', () => 'a text\n', /no checkpoint/],
      ['nothing in it', () => '', /cut off/],
    ])('takes none with %s', async (_, change, reason) => {
      await expect(read(change(kept))).rejects.toThrow(reason);
    });

    it('takes none of another desk', async () => {
      await expect(read(kept, publicKeyOf(logKey(randomBytes(32))))).rejects.toThrow(/another desk/);
    });
  });

  /** As if two persons had ordered the event to be blanked, with all that the log of redactions says then. */
  const forged = (name: string, ordered = true) => [
    set(`salt = NULL, after = '{"name": "${name}"}'`),
    'ALTER TABLE audit_events ENABLE TRIGGER USER',
    ...(ordered
      ? [
          `INSERT INTO audit_events (stream, seq, at, action, after, prev_hash, hash) VALUES ('redactions', 0, now(), 'content.redacted',
             '{"id": "r", "reason": "District court", "adminId": "A", "publisherId": "P"}', '', '')`,
        ]
      : []),
    `INSERT INTO audit_events (stream, seq, at, action, after, prev_hash, hash) SELECT 'redactions', 0, now(), 'content.blanked',
       jsonb_build_object('id', 'r', 'events', jsonb_build_array(jsonb_build_object('stream', stream, 'seq', seq::text, 'left',
         encode(sha256(convert_to(audit_frame(before::text) || audit_frame(after::text), 'UTF8')), 'hex')))), '', ''
     FROM audit_events WHERE ${SECOND}`,
  ];

  it.each([
    ['other words that a forged redaction names as blanked', forged('Dwi')],
    ['words blanked by a redaction that nobody has ordered', forged('███', false)],
  ])('tells of %s', async (_, statements) => {
    expect(await tamper(statements)).toEqual([{ stream: 'thing:1', seq: 2, problem: 'altered' }]);
  });

  it('names each redacted event with who ordered it, since a forged order cannot be told from a true one', async () => {
    let report: AuditReport;
    const verify = async () => (report = await verifyAudit(client)).findings;
    expect(await tamper(forged('███'), verify)).toEqual([]);
    expect(report!.redacted).toEqual([
      expect.objectContaining({
        ...{ stream: 'thing:1', seq: '2', place: 2, reason: 'District court', admin: 'A', publisher: 'P' },
      }),
    ]);
  });

  it('tells a forged redaction from a true one by the salt that is kept with the order', async () => {
    const config = { ...readConfig({ NODE_ENV: 'test' }), databaseUrl: database.ownerUrl };
    const owner = new DataSource(dataSourceOptions(config, []));
    const redact = async (where: string) => {
      await owner.initialize();
      return owner
        .transaction(async (em) => {
          const redaction = await Redaction.begin(em);
          await redaction.log({ sql: where, values: [] });
          await redaction.finish({ em, actor: COMMAND_LINE, requestId: 'r-2' }, { reason: 'District court' });
          return redaction.salt;
        })
        .finally(() => owner.destroy());
    };
    const verify = async () => {
      const salts = [await redact(LAST), randomBytes(16)];
      return (await verifyAudit(client, { salts })).findings;
    };
    expect(await tamper(forged('███'), verify)).toEqual([
      { stream: 'thing:1', seq: 2, problem: 'not_proven' },
    ]);
  });

  it('cannot be changed by the application at all', async () => {
    if (!database.rolesDiffer) return;
    for (const statement of [
      set('after = NULL'),
      'DELETE FROM audit_events',
      'TRUNCATE audit_events',
      'UPDATE audit_heads SET seq = 0',
    ])
      await expect(dataSource.query(statement)).rejects.toMatchObject({ code: '42501' });
  });
});
