import type { MaybeOptionalInit } from 'openapi-fetch';
import type { PathsWithMethod } from 'openapi-typescript-helpers';
import { useSyncExternalStore } from 'react';
import { returnDraft, takeDraft, type SentDraft } from '../drafts';
import { inherit, keep } from '../kept';
import { answer, api } from './client';
import { ApiProblem } from './problem';
import type { paths } from './schema';

type Writing = 'post' | 'put' | 'patch' | 'delete';

/** A change on its way to the server, in a shape that can be kept over a reload. */
interface Change {
  key: string;
  method: Writing;
  path: string;
  init: Record<string, unknown>;
  /** What it was written as: a draft again if the server does not take it. */
  draft?: SentDraft;
}

interface Waiting extends Change {
  /** Whoever has asked for it, as long as the page is the same. */
  settle?: { resolve: (data: never) => void; reject: (problem: unknown) => void };
  /** Kept elsewhere: what is to be sent is made anew from it by the next page. */
  elsewhere?: boolean;
}

/** A change that the server did not take when nobody waited for its answer any more. */
export interface Refusal {
  noun: string;
  problem: ApiProblem;
}

/** What the saved indicator says. `waiting` counts changes that the server has not confirmed. */
export interface Outgoing {
  waiting: number;
  /** The last attempt found no server. */
  cut: boolean;
  refused: readonly Refusal[];
}

const KEPT = 'outgoing';
const SLOWEST_MS = 15_000;
/** Answers of a server, or of one before it, that is away or busy for a while. */
const BUSY = [408, 425, 429, 502, 503, 504];
const queue: Waiting[] = [];
const listeners = new Set<() => void>();
let state: Outgoing = { waiting: 0, cut: false, refused: [] };
let running = false;
/** Whose changes these are; they wait while `signedIn` is false. */
let person: string | undefined;
let signedIn = false;
let wake: (() => void) | undefined;

/**
 * Sends a change after all changes before it, and again for as long as no server answers: in order, each once (the idempotency key, or
 * the version in If-Match, sees to that). Kept over a reload of the page.
 * @param elsewhere the caller keeps it itself
 * @param draft the name of the draft that is sent with it
 * @returns the answer. @throws ApiProblem when the server refuses; never for a lost connection
 */
export function send<
  Method extends Writing,
  Path extends PathsWithMethod<paths, Method>,
  Init extends MaybeOptionalInit<paths[Path], Method>,
>(
  method: Method,
  path: Path,
  init: Init,
  { elsewhere, draft }: { elsewhere?: boolean; draft?: string } = {},
): Promise<Answer<Path, Method>> {
  return new Promise((resolve, reject) => {
    const change = { key: crypto.randomUUID(), method, path: path as string, init: { ...(init as object) } };
    queue.push({
      ...change,
      draft: draft === undefined ? undefined : takeDraft(draft),
      settle: { resolve: resolve as never, reject },
      elsewhere,
    });
    changed();
    void run();
  });
}

/** What a route answers when it has done what was asked. */
export type Answer<Path extends keyof paths, Method extends Writing> = paths[Path][Method] extends {
  responses: infer Responses;
}
  ? Responses extends { 200: { content: { 'application/json': infer Data } } }
    ? Data
    : Responses extends { 201: { content: { 'application/json': infer Data } } }
      ? Data
      : Responses extends { 202: { content: { 'application/json': infer Data } } }
        ? Data
        : undefined
  : never;

/**
 * Waits until a change has arrived, but not over a lost connection.
 * @returns false when it is kept on this device and will be sent. A refusal that comes later is among `refused`
 * @throws ApiProblem when the server refuses
 */
export async function arrived(noun: string, sent: Promise<unknown>): Promise<boolean> {
  const cut = new Promise<false>((resolve) => {
    const stop = onOutgoing(look);
    function look() {
      if (state.waiting > 0 && !state.cut) return;
      stop();
      if (state.cut) resolve(false);
    }
    look();
  });
  const there = await Promise.race([sent.then(() => true), cut]);
  if (!there)
    void sent.catch((problem: unknown) => {
      if (problem instanceof ApiProblem) refuse({ noun, problem });
    });
  return there;
}

/** Sends nothing more from this page; what waits stays on this device: at sign-out. */
export function pauseOutgoing(): void {
  signedIn = false;
}

/** Forgets what is not sent yet: at sign-out. */
export function forgetOutgoing(): void {
  queue.length = 0;
  signedIn = false;
  changed();
}

/** Begins to send as this person, with what closed pages of theirs could not. */
export function sendAs(id: string): void {
  if (person !== id) queue.length = 0;
  person = id;
  signedIn = true;
  inherit(id, KEPT, (_, changes) => {
    queue.push(...(changes as Change[]));
    changed();
    void run();
  });
  void run();
}

/** Whoever was to be told has been. */
export function forgetRefusals(): void {
  state = { ...state, refused: [] };
  changed();
}

function refuse(refusal: Refusal): void {
  state = { ...state, refused: [...state.refused, refusal] };
  changed();
}

/** The queue, now. */
export function outgoing(): Outgoing {
  return state;
}

/** How many changes wait that are kept here; those kept elsewhere are counted there. */
export const waitingHere = (): number => queue.filter(({ elsewhere }) => !elsewhere).length;

/** What is changed by what waits, oldest first: `claims`, `quotes` … */
export function waitingNouns(): string[] {
  return queue.map(nounOf);
}

const nounOf = ({ path }: Change): string => path.split('/')[3] ?? '';

/** Tells about every change of the queue, until the returned function is called. */
export function onOutgoing(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Follows the queue. */
export function useOutgoing(): Outgoing {
  return useSyncExternalStore(onOutgoing, outgoing);
}

async function run(): Promise<void> {
  if (running) return;
  running = true;
  for (let pause = 1000; signedIn && queue.length > 0;) {
    const change = queue[0]!;
    const outcome = await attempt(change);
    if (outcome === 'signed out') {
      signedIn = false;
      break;
    }
    if (typeof outcome === 'object') {
      await rest(Math.max(pause, outcome.after));
      pause = Math.min(pause * 2, SLOWEST_MS);
      continue;
    }
    pause = 1000;
    const at = queue.indexOf(change);
    if (at >= 0) queue.splice(at, 1);
    changed(false);
  }
  running = false;
}

/**
 * One try. A server that is away or busy is asked again, and one that has forgotten who asks after signing in; every other answer is the
 * change's own.
 * @returns when to try again at the earliest, in milliseconds
 */
async function attempt(change: Waiting): Promise<'done' | 'signed out' | { after: number }> {
  const { key, method, path, init, draft, settle } = change;
  const { params, ...rest } = init as { params?: { header?: object } };
  const header = method === 'post' ? { 'Idempotency-Key': key } : {};
  const request = { ...rest, params: { ...params, header: { ...header, ...params?.header } } };
  try {
    const data = await answer(api.request(method, path as never, request as never) as never);
    settle?.resolve(data as never);
  } catch (problem) {
    if (problem instanceof ApiProblem) {
      if (problem.status === 401) return 'signed out';
      const cut = problem.code === 'network';
      if (cut || BUSY.includes(problem.status)) {
        changed(cut);
        return { after: (problem.retryAfter ?? 0) * 1000 };
      }
      if (draft) returnDraft(draft);
      if (!settle) refuse({ noun: nounOf(change), problem });
    }
    settle?.reject(problem);
  }
  return 'done';
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    wake = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}

window.addEventListener('online', () => wake?.());

function changed(cut = state.cut): void {
  state = { ...state, waiting: queue.length, cut: cut && queue.length > 0 };
  const changes = queue
    .filter(({ elsewhere }) => !elsewhere)
    .map(({ key, method, path, init, draft }) => ({ key, method, path, init, draft }));
  if (person) keep(person, KEPT, changes.length > 0 ? changes : undefined);
  for (const listener of listeners) listener();
}
