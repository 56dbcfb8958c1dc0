import { Checklist, type Audience } from '../claims/checklist.entity.js';
import type { ChecklistItem } from '../core/workflow/checklists.js';
import { audit } from '../platform/audit/audit.js';
import { Problem, type Fault } from '../platform/errors.js';
import type { Work } from '../platform/http/work.js';
import { newId } from '../platform/ids.js';
import { retireCurrent } from './retire-current.js';

/** A checklist as an admin writes it; items are ticked by hand unless they say otherwise. */
export interface ChecklistInput {
  audience: Audience;
  items: (Omit<ChecklistItem, 'auto'> & { auto?: ChecklistItem['auto'] })[];
}

/** A version of a checklist as answers hold it. */
export type CurrentChecklist = Pick<Checklist, 'id' | 'audience' | 'version' | 'items'>;

/**
 * Replaces the checklist of authors or reviewers by a new version. It is asked from the next move on, of open claims too; what was
 * ticked stays ticked for items that keep their id.
 * @throws Problem 422 where two items have one id
 */
export async function addChecklist(
  work: Work,
  { audience, items }: ChecklistInput,
): Promise<CurrentChecklist> {
  const faults = repeatedIds(items);
  if (faults.length) throw new Problem('invalid', { errors: faults });
  const version = await retireCurrent(work, 'checklists', { audience });
  const stored = items.map(({ id, auto = null, text }) => ({ id, auto, text: { en: text.en, id: text.id } }));
  const checklist = { id: newId(), audience, version, items: stored };
  await work.em.insert(Checklist, { ...checklist });
  await audit(work, { stream: `checklist:${audience}`, action: 'checklist.added', after: checklist });
  return checklist;
}

function repeatedIds(items: ChecklistInput['items']): Fault[] {
  const ids = items.map(({ id }) => id);
  return ids.flatMap((id, i) =>
    ids.indexOf(id) < i ? [{ pointer: `/items/${i}/id`, code: 'repeated', params: { value: id } }] : [],
  );
}
