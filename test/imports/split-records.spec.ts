import fc from 'fast-check';
import {
  MOST_BYTES,
  splitRecords,
  type FileRecord,
  type RecordForm,
} from '../../src/articles/imports/split-records.js';

const START = { position: 0, line: 0 };
const table: RecordForm = { format: 'csv', delimiter: 0x2c };
const lines: RecordForm = { format: 'jsonl', delimiter: 0x2c };

async function split(form: RecordForm, parts: Buffer[], from = START): Promise<FileRecord[]> {
  async function* source() {
    yield* parts;
  }
  return all(splitRecords(source(), form, from));
}

async function all(records: AsyncIterable<FileRecord>): Promise<FileRecord[]> {
  const list: FileRecord[] = [];
  for await (const record of records) list.push(record);
  return list;
}

/** The bytes, cut at these places. */
const cut = (bytes: Buffer, at: number[]): Buffer[] => {
  const places = [0, ...at.map((n) => n % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return places.slice(1).map((end, i) => bytes.subarray(places[i], end));
};

const texts = (records: FileRecord[]) => records.map(({ bytes }) => bytes.toString().trimEnd());

describe('a file is split into rows', () => {
  it('that know their lines, also where a cell has several', async () => {
    const records = await split(table, [Buffer.from('a,b\r\n"x\ny","say ""hi"""\n\nlast,"row\n2"')]);
    expect(texts(records)).toEqual(['a,b', '"x\ny","say ""hi"""', '', 'last,"row\n2"']);
    expect(records.map(({ line }) => line)).toEqual([1, 2, 4, 5]);
    expect(records.at(-1)!.next).toEqual({ position: 37, line: 6 });
  });

  it('the same however it is cut, and from every row on', async () => {
    const cell = fc.constantFrom(
      '',
      'a',
      'ä😀',
      '"x"',
      '"x, y"',
      '"two\nlines"',
      '"say ""hi"""',
      '"\r\n"',
      '""',
    );
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.array(fc.nat(), { maxLength: 6 }),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        async (rows, at, end, closed) => {
          const text = rows.map((cells) => cells.join(',')).join(end) + (closed ? end : '');
          const bytes = Buffer.from(text);
          fc.pre(bytes.length > 0);
          const whole = await split(table, [bytes]);
          expect(Buffer.concat(whole.map((record) => record.bytes))).toEqual(bytes);
          expect(await split(table, cut(bytes, at))).toEqual(whole);
          for (const [i, { next }] of whole.entries())
            expect(await split(table, [bytes.subarray(next.position)], next)).toEqual(whole.slice(i + 1));
        },
      ),
      { numRuns: 300, seed: 5 },
    );
  });

  it.each([
    ['that never closes', 'a,"b\nc,d\ne,f\n'],
    ['that is followed by more', 'a,"b"x\nc,d\ne,f\n'],
    ['that closes rows later', 'a,"b\nc,d\n"e",f\n'],
  ])('where a quotation %s costs one row', async (_, text) => {
    expect((await split(table, [Buffer.from(text)])).length).toBe(3);
  });

  it('where a mark inside of a plain cell is only a mark', async () => {
    expect(texts(await split(table, [Buffer.from('5" pipa,x\nc,d\n')]))).toEqual(['5" pipa,x', 'c,d']);
  });

  it('where a line without end is passed over without being kept', async () => {
    const part = Buffer.alloc(1024 * 1024, 'x');
    async function* endless() {
      yield Buffer.from('first\n');
      for (let i = 0; i < 40; i += 1) yield part;
      yield Buffer.from('\nlast');
    }
    const records = await all(splitRecords(endless(), lines, START));
    expect(records.map(({ line, tooLong }) => [line, tooLong])).toEqual([
      [1, false],
      [2, true],
      [3, false],
    ]);
    expect(records[1]!.bytes.length).toBeLessThan(10_000);
    expect(records[1]!.next).toEqual({ position: 6 + 40 * part.length + 1, line: 2 });
  });

  it.each([[lines], [table]])('where the last line is too long (%j)', async (form) => {
    const records = await split(form, [Buffer.from('a\n'), Buffer.alloc(MOST_BYTES + 1, '"')]);
    expect(records.map(({ tooLong }) => tooLong)).toEqual([false, true]);
    expect(records[1]!.next).toEqual({ position: MOST_BYTES + 3, line: 2 });
  });
});
