import { validateMoveInput } from '../../../src/core/workflow/validate-move-input.js';
import type { MoveName } from '../../../src/core/workflow/transitions.js';
import { publicFacts, readyFacts } from './desk-facts.js';

const CASES: [string, MoveName, Record<string, unknown>, string[]][] = [
  ['a move without inputs takes none', 'start', {}, []],
  ['an input of another move is unknown here', 'start', { reason: 'x' }, ['unknown_field /reason']],
  ['names in pointers are escaped', 'start', { 'a/b~c': 1 }, ['unknown_field /a~1b~0c']],
  ['null is the same as absent', 'start', { reason: null }, []],
  ['set_aside needs a kind', 'set_aside', {}, ['required /kind']],
  ['of the nine that there are', 'set_aside', { kind: 'minor' }, ['choice /kind']],
  ['such as a promise', 'set_aside', { kind: 'promise' }, []],
  ['correct has kinds of its own', 'correct', { kind: 'opinion' }, ['choice /kind']],
  ['such as an update', 'correct', { kind: 'update' }, []],
  ['a reason of blanks is no reason', 'retract', { reason: ' \n' }, ['required /reason']],
  ['a reason is text', 'retract', { reason: 7 }, ['type /reason']],
  ['of two thousand characters, counted as readers do', 'retract', { reason: '😀'.repeat(2000) }, []],
  ['and no more', 'retract', { reason: 'x'.repeat(2001) }, ['too_long /reason']],
  ['park may wake on a day', 'park', { reason: 'x', wakeOn: '2028-02-29' }, []],
  ['that exists', 'park', { reason: 'x', wakeOn: '2026-02-30' }, ['format /wakeOn']],
  ['and is no time', 'park', { reason: 'x', wakeOn: '2026-02-01T00:00:00Z' }, ['format /wakeOn']],
  ['merge needs a target', 'merge', {}, ['required /targetId']],
  ['by its reference', 'merge', { targetId: 'K-1042' }, []],
  ['or its id', 'merge', { targetId: '01900000-0000-7000-8000-000000000002' }, []],
  ['and by nothing else', 'merge', { targetId: '1042' }, ['format /targetId']],
  ['the first publication needs no note', 'publish', {}, []],
  ['a slug is made of words', 'publish', { slug: 'Oil resolution' }, ['format /slug']],
  ['of at most a hundred characters', 'publish', { slug: 'x'.repeat(101) }, ['too_long /slug']],
  ['an embargo is a time with a zone', 'publish', { embargo: '2026-02-01T10:00' }, ['format /embargo']],
  ['on a day that exists', 'publish', { embargo: '2026-02-30T10:00:00Z' }, ['format /embargo']],
  ['in any zone', 'publish', { embargo: '2026-02-01T10:00:00+07:00' }, []],
  ['a checklist is an object', 'submit', { checklist: ['faithful'] }, ['type /checklist']],
  ['of answers', 'submit', { checklist: { faithful: 'yes' } }, ['type /checklist/faithful']],
  [
    'to questions that were asked',
    'submit',
    { checklist: { opened: true } },
    ['unknown_item /checklist/opened'],
  ],
  ['the reviewer has another list', 'approve', { checklist: { opened: true } }, []],
  [
    'every problem is named at once',
    'park',
    { wakeOn: 'soon', x: 1 },
    ['unknown_field /x', 'required /reason', 'format /wakeOn'],
  ],
];

test.each(CASES)('%s', (_, move, input, problems) => {
  const found = validateMoveInput(move, input, readyFacts());
  expect(found.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(problems);
});

test('from the second edition on, readers are told what changed', () => {
  expect(validateMoveInput('publish', {}, publicFacts())).toEqual([
    { pointer: '/note', code: 'required', params: {} },
  ]);
  expect(validateMoveInput('publish', { note: 'The date.' }, publicFacts())).toEqual([]);
});

test('the address is fixed once the public has seen it', () => {
  const publish = (slug: string) => validateMoveInput('publish', { note: 'x', slug }, publicFacts());
  expect(publish('another')).toEqual([
    { pointer: '/slug', code: 'slug_fixed', params: { slug: 'oil-resolution' } },
  ]);
  expect(publish('oil-resolution')).toEqual([]);
});
