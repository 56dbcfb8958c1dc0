import type { MaybeOptionalInit } from 'openapi-fetch';
import type { PathsWithMethod } from 'openapi-typescript-helpers';
import { useSyncExternalStore } from 'react';
import { answer, api } from './client';
import { ApiProblem } from './problem';
import type { paths } from './schema';

type Writing = 'post' | 'patch' | 'delete';

/** A change on its way to the server, in a shape that can be kept over a reload. */
interface Change {
  key: string;
  method: Writing;
  path: string;
  init: Record<string, unknown>;
}

interface Waiting extends Change {
  settle?: { resolve: (data: never) => void; reject: (problem: unknown) => void };
}

/** What the saved indicator says. `waiting` counts changes that the server has not confirmed. */
export interface Outgoing {
  waiting: number;
  /** The last attempt found no server. */
  cut: boolean;
  /** When the server last confirmed one of this page. */
  confirmedAt?: number;
}

/** What is kept over a reload. It is sent only as the person who did it. */
interface Kept {
  person: string;
  changes: Change[];
}

const STORE = 'claimdesk.outgoing';
const SLOWEST_MS = 15_000;
const queue: Waiting[] = [];
const listeners = new Set<() => void>();
let state: Outgoing = { waiting: 0, cut: false };
let running = false;
/** Whose changes these are; they wait while `signedIn` is false. */
let person: string | undefined;
let signedIn = false;
let wake: (() => void) | undefined;

/**
 * Sends a change after all changes before it, and again for as long as no server answers: in order, each once (the idempotency key, or
 * the version in If-Match, sees to that). Kept over a reload of the page.
 * @returns the answer. @throws ApiProblem when the server refuses; never for a lost connection
 */
export function send<
  Method extends Writing,
  Path extends PathsWithMethod<paths, Method>,
  Init extends MaybeOptionalInit<paths[Path], Method>,
>(method: Method, path: Path, init: Init): Promise<Answer<Path, Method>> {
  return new Promise((resolve, reject) => {
    const change = { key: crypto.randomUUID(), method, path: path as string, init: init as object };
    queue.push({ ...change, init: { ...change.init }, settle: { resolve: resolve as never, reject } });
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

/** Forgets what is not sent yet: at sign-out. */
export function forgetOutgoing(): void {
  queue.length = 0;
  signedIn = false;
  changed();
}

/** Begins to send as this person, with what an earlier page of theirs could not; another person's changes are forgotten. */
export function sendAs(id: string): void {
  if (person !== id) {
    queue.length = 0;
    queue.push(...kept(id));
  }
  person = id;
  signedIn = true;
  changed();
  void run();
}

function kept(id: string): Change[] {
  try {
    const { person: owner, changes } = JSON.parse(localStorage.getItem(STORE) ?? '{}') as Partial<Kept>;
    return owner === id ? (changes ?? []) : [];
  } catch {
    return [];
  }
}

/** The queue, now. */
export function outgoing(): Outgoing {
  return state;
}

/** What is changed by what waits, oldest first: `claims`, `quotes` … */
export function waitingNouns(): string[] {
  return queue.map(({ path }) => path.split('/')[3] ?? '');
}

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
    if (outcome === 'again') {
      await rest(pause);
      pause = Math.min(pause * 2, SLOWEST_MS);
      continue;
    }
    pause = 1000;
    const at = queue.indexOf(change);
    if (at >= 0) queue.splice(at, 1);
    state = { ...state, confirmedAt: Date.now() };
    changed(false);
  }
  running = false;
}

/** One try. A server that is away or busy is asked again, and one that has forgotten who asks after signing in; every other answer is the change's own. */
async function attempt({
  key,
  method,
  path,
  init,
  settle,
}: Waiting): Promise<'again' | 'done' | 'signed out'> {
  const { params, ...rest } = init as { params?: { header?: object } };
  const header = method === 'post' ? { 'Idempotency-Key': key } : {};
  const request = { ...rest, params: { ...params, header: { ...header, ...params?.header } } };
  try {
    const data = await answer(api.request(method, path as never, request as never) as never);
    settle?.resolve(data as never);
  } catch (problem) {
    if (!(problem instanceof ApiProblem)) throw problem;
    if (problem.status === 401) return 'signed out';
    const again = problem.code === 'network' || problem.status === 503 || problem.status === 429;
    if (again) {
      changed(problem.code === 'network');
      return 'again';
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
  if (queue.length === 0) localStorage.removeItem(STORE);
  else {
    const changes = queue.map(({ key, method, path, init }) => ({ key, method, path, init }));
    localStorage.setItem(STORE, JSON.stringify({ person, changes }));
  }
  for (const listener of listeners) listener();
}
