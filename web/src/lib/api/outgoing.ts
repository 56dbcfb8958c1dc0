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
}

const STORE = 'claimdesk.outgoing';
const SLOWEST_MS = 15_000;
const queue: Waiting[] = [];
const listeners = new Set<() => void>();
let state: Outgoing = { waiting: 0, cut: false };
let running = false;
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
  changed();
}

/** Sends what an earlier page of this browser could not. */
export function resumeOutgoing(): void {
  const kept = JSON.parse(localStorage.getItem(STORE) ?? '[]') as Change[];
  queue.unshift(...kept.filter(({ key }) => !queue.some((change) => change.key === key)));
  changed();
  void run();
}

/** Follows the queue. */
export function useOutgoing(): Outgoing {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => state,
  );
}

async function run(): Promise<void> {
  if (running) return;
  running = true;
  for (let pause = 1000; queue.length > 0;) {
    const change = queue[0]!;
    const problem = await attempt(change);
    if (problem === 'again') {
      await rest(pause);
      pause = Math.min(pause * 2, SLOWEST_MS);
      continue;
    }
    pause = 1000;
    queue.splice(queue.indexOf(change), 1);
    changed(false);
  }
  running = false;
}

/** One try. A server that is away or busy is asked again; every other answer is the change's own. */
async function attempt({ key, method, path, init, settle }: Waiting): Promise<'again' | 'done'> {
  const { params, ...rest } = init as { params?: { header?: object } };
  const header = method === 'post' ? { 'Idempotency-Key': key } : {};
  const request = { ...rest, params: { ...params, header: { ...header, ...params?.header } } };
  try {
    const data = await answer(api.request(method, path as never, request as never) as never);
    settle?.resolve(data as never);
  } catch (problem) {
    if (!(problem instanceof ApiProblem)) throw problem;
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
  state = { waiting: queue.length, cut: cut && queue.length > 0 };
  if (queue.length === 0) localStorage.removeItem(STORE);
  else
    localStorage.setItem(
      STORE,
      JSON.stringify(queue.map(({ key, method, path, init }) => ({ key, method, path, init }))),
    );
  for (const listener of listeners) listener();
}
