import { useEffectEvent, useLayoutEffect, useSyncExternalStore, use } from 'react';
import { About } from './about';
import { LayerDepth } from './layer-depth';

/** Parts of the key sheet, in its order. */
export const SECTIONS = [
  'everywhere',
  'lists',
  'reader',
  'questions',
  'words',
  'caret',
  'bounds',
  'workspace',
  'rating',
  'evidence',
  'conflict',
  'review',
  'fields',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Something that can be done with a key and from the palette. Its words are `commands.<id>`. */
export interface Command {
  id: string;
  section: Section;
  /** In tinykeys' notation: `j`, `Shift+N`, `$mod+k`, `g i`. Several do the same. */
  keys: string[];
  /** Fires while a text field has the focus too. */
  inFields?: boolean;
  /** A step, which goes on while the key is held. */
  held?: boolean;
}

/** Somebody, or nobody. */
export type Somebody = { id: string; name: string } | null;

/** What a command does where it has a meaning. */
export interface Handler {
  depth: number;
  run: () => void;
  /** Why it cannot be done now, in words. */
  closed?: string;
  /** On what, in words; undefined: on the page. */
  about?: string;
  /** Does it with a person who has been chosen before. */
  withPerson?: (person: Somebody) => void;
}

const handlers = new Map<string, Handler[]>();
const listeners = new Set<() => void>();
let depths: number[] = [0];
let version = 0;

function changed(): void {
  version += 1;
  for (const listener of listeners) listener();
}

/**
 * Does something when its key is pressed or it is chosen in the palette, for as long as the component is shown.
 * @param when false: the command does not exist here now
 * @param closed why it cannot be done, in words: it is listed with the reason
 * @param about on what, in words, if not on what this part of the page is about
 * @param withPerson does it with a person whom the palette asks for
 */
export function useCommand(
  id: string,
  run: () => void,
  {
    when = true,
    closed,
    about = use(About),
    withPerson,
  }: { when?: boolean } & Pick<Handler, 'closed' | 'about' | 'withPerson'> = {},
): void {
  const depth = use(LayerDepth);
  const latest = useEffectEvent(run);
  const latestWith = useEffectEvent((person: Somebody) => withPerson?.(person));
  const asks = withPerson !== undefined;
  // Before the page is painted: whoever sees it may press its keys.
  useLayoutEffect(() => {
    if (!when) return;
    const handler: Handler = {
      depth,
      run: () => latest(),
      closed,
      about,
      withPerson: asks ? (person) => latestWith(person) : undefined,
    };
    handlers.set(id, [...(handlers.get(id) ?? []), handler]);
    changed();
    return () => {
      handlers.set(
        id,
        (handlers.get(id) ?? []).filter((other) => other !== handler),
      );
      changed();
    };
  }, [id, depth, when, closed, about, asks]);
}

/** While a dialog is open, only its own commands are done. */
export function openLayer(depth: number): () => void {
  depths = [...depths, depth];
  changed();
  return () => {
    depths = depths.toSpliced(depths.lastIndexOf(depth), 1);
    changed();
  };
}

/** What a command would do now; undefined where it has no meaning. */
export function handlerOf(id: string): Handler | undefined {
  const top = Math.max(...depths);
  return handlers.get(id)?.findLast(({ depth }) => depth === top);
}

/** Does it, if it can be done now. */
export function runCommand(id: string): boolean {
  const handler = handlerOf(id);
  if (!handler || handler.closed) return false;
  handler.run();
  return true;
}

/** Follows which commands have a meaning now; the number changes whenever that does. */
export function useCommandsVersion(): number {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => version,
  );
}
