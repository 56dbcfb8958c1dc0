import type { components } from '../api/schema.js';

type Schemas = components['schemas'];

/** Something that has happened at the desk. */
export type DeskEvent = Schemas['EventAnswer'];

/** Where somebody is. */
export type Place = Pick<Schemas['SayPresence'], 'subjectType' | 'subjectId'>;

/** Who is where, and what they do there. */
export interface Presence extends Place {
  person: { id: string; name: string };
  /** In which field they write. */
  field: string | null;
  state: Schemas['SayPresence']['state'];
}

/** What is heard of the desk. */
export type News =
  | { kind: 'change'; event: DeskEvent }
  | { kind: 'presence'; presence: Presence }
  /** Changes may have gone by that nobody told. */
  | { kind: 'missed' }
  /** True: no stream can be had, and the page looks for changes now and then. */
  | { kind: 'paused'; paused: boolean };
