import { EVENT_CATALOGUE, EVENT_TYPES } from '../../../src/core/events.js';
import { AUTHOR_CHECKLIST, REVIEWER_CHECKLIST } from '../../../src/core/workflow/checklists.js';
import { describeWorkflow } from '../../../src/core/workflow/describe-workflow.js';

test('the workflow can be sent as it is, and names every guard that its moves ask for', () => {
  const workflow = describeWorkflow();
  expect(JSON.parse(JSON.stringify(workflow))).toEqual(workflow);
  const codes = workflow.guards.map(({ code }) => code);
  const asked = new Set(workflow.transitions.flatMap(({ guards }) => guards));
  expect([...asked].sort()).toEqual([...codes].sort());
});

test('five states are open', () => {
  const open = describeWorkflow().states.filter((state) => state.open);
  expect(open.map(({ name }) => name)).toEqual([
    'draft',
    'researching',
    'in_review',
    'changes_requested',
    'approved',
  ]);
});

test.each([AUTHOR_CHECKLIST, REVIEWER_CHECKLIST])(
  'the $key checklist asks each thing once, in two languages',
  ({ items }) => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(items.every(({ text }) => text.en !== '' && text.id !== '' && text.en !== text.id)).toBe(true);
  },
);

test('the reviewer must really have opened the article and the evidence', () => {
  const automatic = REVIEWER_CHECKLIST.items.flatMap(({ auto }) => auto ?? []);
  expect(automatic).toEqual(['article_opened', 'evidence_opened']);
});

test('every event is news: named in the past tense, told in one sentence', () => {
  for (const type of EVENT_TYPES) {
    expect(type).toMatch(/^[a-z_]+\.[a-z_]*(?:ed)$/);
    expect(EVENT_CATALOGUE[type]).toMatch(/^[A-Z].*\.$/);
  }
});
