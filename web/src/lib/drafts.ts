import { changeOnDevice, namesOnDevice, readOnDevice } from './on-device';

/**
 * Words that a person has begun and not sent: kept on this device over a change of tab, Esc, a reload and signing out, under a name of
 * theirs. Under one name lie several where the server did not take some when others were begun already; the last one is being written.
 */
export const DRAFTS = 'drafts.';

type Drafts = readonly unknown[];

/** A draft on its way to the server. */
export interface SentDraft {
  name: string;
  words: unknown;
}

export const draftName = (person: string | undefined, of: string) => `${DRAFTS}${person}.${of}`;
export const parseDrafts = (kept: unknown) => (kept ?? []) as Drafts;

/** How many drafts a person has here. */
export const draftsOf = (person: string): number =>
  namesOnDevice(draftName(person, ''))
    .map((name) => readOnDevice(draftName(person, name), parseDrafts).length)
    .reduce((sum, count) => sum + count, 0);

/** Puts other words in place of those being written; undefined: they are dropped. */
export const writeDraft = (name: string, words: unknown): void =>
  change(name, (now) => [...now.slice(0, -1), ...(words === undefined ? [] : [words])]);

/** Takes out what is being written, if anything: it goes to the server. */
export function takeDraft(name: string): SentDraft | undefined {
  const words = readOnDevice(name, parseDrafts).at(-1);
  if (words === undefined) return undefined;
  writeDraft(name, undefined);
  return { name, words };
}

/** What the server does not take is a draft again, beneath what has been begun since. */
export const returnDraft = ({ name, words }: SentDraft): void => change(name, (now) => [words, ...now]);

function change(name: string, make: (now: Drafts) => Drafts): void {
  changeOnDevice(name, parseDrafts, (now) => {
    const next = make(now);
    return next.length > 0 ? next : undefined;
  });
}
