import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DECISIONS, QUOTE_KINDS } from '../../src/articles/quote.entity.js';
import { RESOLVED_BY } from '../../src/articles/quote-speaker.entity.js';
import { PRIORITIES } from '../../src/claims/claim.entity.js';
import { DESK_FIELDS, PUBLIC_FIELDS } from '../../src/core/workflow/decide-edit.js';
import { GUARD_CODES } from '../../src/core/workflow/guard-codes.js';
import { CORRECTION_KINDS, NOT_CHECKABLE_KINDS } from '../../src/core/workflow/inputs.js';
import { ROLES } from '../../src/core/workflow/roles.js';
import { STATES } from '../../src/core/workflow/states.js';
import { MOVE_NAMES } from '../../src/core/workflow/transitions.js';
import { ARCHIVE_STATES, EVIDENCE_KINDS, STANCES } from '../../src/evidence/evidence.entity.js';
import { PROBLEMS } from '../../src/platform/errors.js';
import { THREAD_KINDS } from '../../src/reviews/thread.entity.js';

type Words = Record<string, string | Record<string, string>>;

const { WORDS } = jest.requireActual<{ WORDS: Record<'en' | 'id', Words> }>('../../web/public/desk/words.js');
const FOLDER = join(import.meta.dirname, '../../web/public/desk');
const program = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.js'))
  .map((file) => readFileSync(join(FOLDER, file), 'utf8'))
  .join('\n');
const keys = Object.keys(WORDS.en);

/** Answers that only a program can get: this page sends no key, always If-Match, and knows the routes. */
const FOR_PROGRAMS = [
  'key_refused',
  'scope_missing',
  'method_not_allowed',
  'gone',
  'idempotency_mismatch',
  'if_match_missing',
  'headers_too_large',
];

describe('the words of the page', () => {
  it('are the same keys in English and Indonesian', () => {
    expect(Object.keys(WORDS.id).sort()).toEqual([...keys].sort());
  });

  it('have the same placeholders in both', () => {
    const placeholders = (words: unknown) => [...new Set(JSON.stringify(words).match(/\{\w+\}/g))].sort();
    const differing = keys.filter(
      (key) => String(placeholders(WORDS.en[key])) !== String(placeholders(WORDS.id[key])),
    );
    expect(differing).toEqual([]);
  });

  it('are there for every key that the page asks for', () => {
    const asked = [...program.matchAll(/\b(?:t|rich)\(\s*'([^']+)'/g)].map(([, key]) => key!);
    expect(asked.length).toBeGreaterThan(150);
    expect(asked.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('are all asked for', () => {
    const groups = [
      ...program.matchAll(/\bword\('(\w+)'/g),
      ...program.matchAll(/`(\w+)\.\$\{/g),
      ...program.matchAll(/choices\('(\w+)'/g),
    ].map(([, group]) => group!);
    const unused = keys.filter(
      (key) => !program.includes(`'${key}'`) && !groups.includes(key.split('.')[0]!),
    );
    expect(unused).toEqual([]);
  });

  it.each([
    ['need', GUARD_CODES],
    ['state', STATES],
    ['move', MOVE_NAMES],
    ['role', ROLES],
    ['roles', ROLES],
    ['field', [...PUBLIC_FIELDS, ...DESK_FIELDS]],
    ['kindOfNot', NOT_CHECKABLE_KINDS],
    ['correction', CORRECTION_KINDS],
    ['kind', QUOTE_KINDS],
    ['decision', DECISIONS],
    ['resolvedBy', RESOLVED_BY],
    ['stance', STANCES],
    ['evidenceKind', EVIDENCE_KINDS],
    ['archive', ARCHIVE_STATES],
    ['threadKind', THREAD_KINDS],
    ['priority', PRIORITIES],
    ['problem', Object.keys(PROBLEMS).filter((code) => !FOR_PROGRAMS.includes(code))],
  ] as [string, readonly string[]][])('name every %s of the server', (group, codes) => {
    expect(codes.filter((code) => !keys.includes(`${group}.${code}`))).toEqual([]);
  });
});
