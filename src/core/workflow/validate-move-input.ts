import { checklistFor } from './checklists.js';
import type { ClaimFacts } from './facts.js';
import type { InputRule, MoveInput } from './inputs.js';
import { type MoveName, transitionOf } from './transitions.js';

/**
 * What is wrong with an input; `pointer` is a JSON pointer into the request body. All are 422 but
 * `unknown_field`, which is 400.
 */
export interface InputProblem {
  pointer: string;
  code:
    'required' | 'unknown_field' | 'type' | 'choice' | 'format' | 'too_long' | 'unknown_item' | 'slug_fixed';
  params: Record<string, unknown>;
}

const TEXT_LIMIT = 2000;
const SLUG_LIMIT = 100;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const CLAIM = /^(?:K-[1-9][0-9]*|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/i;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;

type Fault = Pick<InputProblem, 'code' | 'params'>;

/**
 * Whether the input of a move is complete and well-formed, before any guard is asked. Null counts as absent.
 * Gives every problem at once, none when all is well.
 */
export function validateMoveInput(
  move: MoveName,
  input: Readonly<Record<string, unknown>> | MoveInput,
  facts: ClaimFacts,
): InputProblem[] {
  const rules = transitionOf(move).inputs;
  const given = new Map(Object.entries(input).filter(([, value]) => value !== null && value !== undefined));
  const unknown = [...given.keys()]
    .filter((name) => !Object.hasOwn(rules, name))
    .map((name) => problem(`/${escape(name)}`, { code: 'unknown_field', params: {} }));
  const wrong = Object.entries(rules).flatMap(([name, rule]) => {
    const value = given.get(name);
    return value === undefined || isBlank(value)
      ? missing(name, rule, facts)
      : malformed(move, name, rule, value, facts);
  });
  return [...unknown, ...wrong];
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}

function missing(name: string, rule: InputRule, facts: ClaimFacts): InputProblem[] {
  const needed = rule.required === 'from_second_edition' ? facts.edition > 1 : rule.required;
  return needed ? [problem(`/${name}`, { code: 'required', params: {} })] : [];
}

function malformed(
  move: MoveName,
  name: string,
  rule: InputRule,
  value: unknown,
  facts: ClaimFacts,
): InputProblem[] {
  if (rule.type === 'checklist') return checklistProblems(move, value, facts);
  if (typeof value !== 'string') return [problem(`/${name}`, { code: 'type', params: { type: 'string' } })];
  const fault = faultOf(rule, value, facts);
  return fault ? [problem(`/${name}`, fault)] : [];
}

function faultOf(rule: InputRule, value: string, facts: ClaimFacts): Fault | null {
  switch (rule.type) {
    case 'choice':
      return rule.values?.includes(value) ? null : { code: 'choice', params: { values: rule.values } };
    case 'text':
      return [...value].length <= TEXT_LIMIT ? null : { code: 'too_long', params: { limit: TEXT_LIMIT } };
    case 'slug':
      return slugFault(value, facts);
    case 'claim':
      return CLAIM.test(value) ? null : { code: 'format', params: { format: 'claim id or reference' } };
    case 'date':
      return isDate(value) ? null : { code: 'format', params: { format: 'YYYY-MM-DD' } };
    default:
      return isTime(value) ? null : { code: 'format', params: { format: 'RFC 3339' } };
  }
}

function slugFault(slug: string, facts: ClaimFacts): Fault | null {
  if (slug.length > SLUG_LIMIT) return { code: 'too_long', params: { limit: SLUG_LIMIT } };
  if (!SLUG.test(slug)) return { code: 'format', params: { format: 'a-z, 0-9 and single hyphens' } };
  const fixed = facts.publication?.slug;
  return fixed === undefined || fixed === slug ? null : { code: 'slug_fixed', params: { slug: fixed } };
}

function checklistProblems(move: MoveName, value: unknown, facts: ClaimFacts): InputProblem[] {
  if (typeof value !== 'object' || Array.isArray(value)) {
    return [problem('/checklist', { code: 'type', params: { type: 'object' } })];
  }
  const known = new Set(checklistFor(move, facts).map((item) => item.id));
  return Object.entries(value as object).flatMap(([id, answer]) => {
    const pointer = `/checklist/${escape(id)}`;
    if (!known.has(id)) return [problem(pointer, { code: 'unknown_item', params: {} })];
    if (typeof answer !== 'boolean') return [problem(pointer, { code: 'type', params: { type: 'boolean' } })];
    return [];
  });
}

function isDate(value: string): boolean {
  return DATE.test(value) && !Number.isNaN(Date.parse(value)) && toDay(value) === value;
}

function isTime(value: string): boolean {
  const day = TIME.exec(value)?.[1];
  return day !== undefined && isDate(day);
}

/** 30 February parses in JavaScript, as 1 March: a real day is one that comes back unchanged. */
function toDay(value: string): string {
  return new Date(value).toISOString().slice(0, 10);
}

/** RFC 6901. */
function escape(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

function problem(pointer: string, fault: Fault): InputProblem {
  return { pointer, ...fault };
}
