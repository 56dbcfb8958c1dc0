import fc from 'fast-check';
import type { Contract, Operation, Schema } from './contract.js';

/** A request that a fuzz sends: some of it as the document says, some of it not. */
export interface AnyRequest {
  operation: Operation;
  /** Whose key it carries, by post; null: nobody's. */
  by: string | null;
  /** `real` names something that is there. */
  id: 'real' | 'missing' | 'garbage';
  garbage: string;
  query: [name: string, value: string][];
  body: unknown;
  version: 'right' | 'old' | 'garbage' | 'absent';
  idempotencyKey: string | undefined;
}

/** Texts that have broken programs before. */
const HOSTILE = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  '\udfff\ud800',
  '\ufeff',
  '\u202egnp.exe',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  "'; DROP TABLE claims; --",
  '%00%ff',
  '../../etc/passwd',
  '{{7*7}}',
  'K-1001',
  'K-999999999',
  'null',
  '-1',
  '1e400',
  '9'.repeat(40),
  'e\u0301'.repeat(500),
  '\u0301'.repeat(3000),
  '𝕬'.repeat(2001),
  'x'.repeat(20_001),
  '=1+1',
  '2026-02-30',
  '0000-00-00',
  '+275760-09-13T00:00:00.001Z',
  'http://127.0.0.1/',
  'http://user:secret@host/',
  'https://undocs.org/S/RES/2199(2015)',
];

const hostileText = fc.constantFrom(...HOSTILE);
const scalar = fc.oneof(
  hostileText,
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 1e21, Number.MAX_SAFE_INTEGER, 2 ** 31, 2 ** 53),
);
const anything = fc.oneof(
  { weight: 4, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.dictionary(fc.string({ maxLength: 8 }), scalar, { maxKeys: 3 }) },
);

/** Any request to any operation, by anybody. */
export function anyRequest(
  contract: Contract,
  posts: readonly string[],
  ids: readonly string[],
  among = contract.operations,
): fc.Arbitrary<AnyRequest> {
  const fitting = new Values(contract, ids);
  const operations = among.map((operation) => ({
    weight: 3 + inputsOf(contract, operation),
    arbitrary: fc.constant(operation),
  }));
  return fc.oneof(...operations).chain((operation) =>
    fc.record({
      operation: fc.constant(operation),
      by: fc.oneof(
        { weight: 5, arbitrary: fc.constant('editor') },
        { weight: 4, arbitrary: fc.constantFrom(...posts) },
        { weight: 1, arbitrary: fc.constant(null) },
      ),
      id: often('real', ['missing', 'garbage'] as const),
      garbage: hostileText,
      query: queryOf(operation),
      body: bodyOf(operation, fitting),
      version: often('right', ['old', 'garbage', 'absent'] as const),
      idempotencyKey: fc.option(fc.constantFrom('one', 'two', '', 'x'.repeat(300), 'ключ'), {
        nil: undefined,
        freq: 8,
      }),
    }),
  );
}

/** How much there is to get wrong: an operation is asked the more often. */
function inputsOf(contract: Contract, { parameters, body }: Operation): number {
  const fields = body ? Object.keys(contract.resolve(body).properties ?? {}).length : 0;
  return fields + parameters.filter((parameter) => parameter.in === 'query').length;
}

const often = <Usual, Other>(usual: Usual, others: readonly Other[]): fc.Arbitrary<Usual | Other> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );

function queryOf({ parameters }: Operation): fc.Arbitrary<[string, string][]> {
  const known = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  if (!known.length) return often<[string, string][], [string, string][]>([], [[['nickname', 'x']]]);
  const name = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...known) },
    { weight: 1, arbitrary: fc.constant('nickname') },
  );
  const value = fc.oneof(
    hostileText,
    fc.constantFrom('1', '100', '0', '101', 'true', 'me', 'draft', 'counts'),
  );
  const one = fc.tuple(name, value);
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant<[string, string][]>([]) },
    { weight: 6, arbitrary: one.map((pair) => [pair]) },
    { weight: 1, arbitrary: fc.array(one, { maxLength: 3 }) },
  );
}

/** A body that fits, one with a field changed, added or taken away, or something else altogether. */
function bodyOf({ method, body }: Operation, fitting: Values): fc.Arbitrary<unknown> {
  if (method === 'GET') return fc.constant(undefined);
  if (!body) return often(undefined, [{}, { nickname: 1 }, [], 'text', 7]);
  const right = fitting.of(body);
  const bent = fc.tuple(right, fc.nat(), anything, fc.constantFrom('change', 'drop', 'add')).map(bend);
  return fc.oneof(
    { weight: 5, arbitrary: right },
    { weight: 6, arbitrary: bent },
    { weight: 1, arbitrary: anything },
  );
}

function bend([right, at, value, how]: [unknown, number, unknown, string]): unknown {
  const body = { ...(right as Record<string, unknown>) };
  const names = Object.keys(body);
  const name = names[at % Math.max(1, names.length)] ?? 'statement';
  if (how === 'drop') delete body[name];
  else body[how === 'add' ? 'nickname' : name] = value;
  return body;
}

/** Values as a schema asks for them. */
class Values {
  private depth = 0;

  constructor(
    private readonly contract: Contract,
    private readonly ids: readonly string[],
  ) {}

  of(given: Schema): fc.Arbitrary<unknown> {
    const schema = this.contract.resolve(given);
    const branches = (schema.anyOf ?? schema.oneOf ?? schema.allOf) as Schema[] | undefined;
    const examples = ((schema.examples as unknown[]) ?? []).map((example) => fc.constant(example));
    if (schema.enum) return fc.constantFrom(...(schema.enum as unknown[]));
    if (branches) return fc.oneof(...branches.map((branch) => this.of(branch)), ...examples);
    const types = [schema.type].flat();
    if (types.includes('null')) return fc.oneof(fc.constant(null), this.plain(schema), ...examples);
    return fc.oneof(this.plain(schema), ...examples);
  }

  private plain(schema: Schema): fc.Arbitrary<unknown> {
    const type = [schema.type].flat().find((name) => name !== 'null');
    if (type === 'object') return this.object(schema);
    if (type === 'array') return fc.array(this.of(schema.items ?? {}), { maxLength: 3 });
    if (type === 'boolean') return fc.boolean();
    if (type === 'integer') return fc.integer({ min: -1, max: 60 });
    if (type === 'number') return fc.constantFrom(0, 1, 3, 4.5, null);
    if (schema.format === 'uuid') return fc.constantFrom(...this.ids);
    return fc.oneof(hostileText, fc.string({ maxLength: 30 }));
  }

  /** Required members always, the others now and then. */
  private object({ properties = {}, required = [] }: Schema): fc.Arbitrary<unknown> {
    this.depth += 1;
    const deep = this.depth > 4;
    const members = Object.entries(properties).map(([name, schema]) => [
      name,
      deep ? fc.constant(null) : this.of(schema),
    ]);
    this.depth -= 1;
    const all = Object.fromEntries(members) as Record<string, fc.Arbitrary<unknown>>;
    return fc.record(all, { requiredKeys: required.filter((name) => name in all) });
  }
}
