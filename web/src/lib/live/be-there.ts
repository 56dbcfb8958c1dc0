import { api } from '../api/client';
import type { Place, Presence } from './news';
import { onPresence } from './present';

const AGAIN_MS = 10_000;
const STOPPED_TYPING_MS = 3_000;
const IDLE_MS = 2 * 60_000;

/**
 * Tells the others that a person is at a claim or an article, in which field they write, and that they have gone, until the returned
 * function is called: that says that they have left.
 */
export function beThere(place: Place, personId: string): () => void {
  let now: Pick<Presence, 'state' | 'field'> = { state: 'viewing', field: null };
  let seenAt = Date.now();
  let stopped: ReturnType<typeof setTimeout> | undefined;

  const say = ({ state, field } = now) =>
    // Not one of the changes that are sent in order and again: it is old by then. Goes out while the page closes.
    void api
      .POST('/api/v1/presence', { body: { ...place, state, field }, keepalive: true })
      .catch(() => undefined);
  const be = (state: Presence['state'], field: string | null = null) => {
    const same = now.state === state && now.field === field;
    now = { state, field };
    if (!same) say();
  };
  const leave = () => say({ state: 'left', field: null });
  const act = () => {
    seenAt = Date.now();
    if (now.state === 'idle') be('viewing');
  };
  const type = ({ target }: Event) => {
    const field = target instanceof Element && target.closest<HTMLElement>('[data-field]')?.dataset.field;
    if (!field) return;
    be('typing', field);
    clearTimeout(stopped);
    stopped = setTimeout(() => be('viewing'), STOPPED_TYPING_MS);
  };
  const again = () => {
    if (Date.now() - seenAt > IDLE_MS) now = { state: 'idle', field: null };
    say();
  };
  // Another tab of the same person was closed.
  const contradict = (heard?: Presence) => {
    if (heard?.state === 'left' && heard.person.id === personId && heard.subjectId === place.subjectId) say();
  };

  say();
  const timer = setInterval(again, AGAIN_MS);
  const ignore = onPresence(contradict);
  const acts = ['keydown', 'pointerdown', 'pointermove'] as const;
  for (const name of acts) document.addEventListener(name, act, { passive: true });
  document.addEventListener('input', type);
  window.addEventListener('pagehide', leave);
  return () => {
    clearInterval(timer);
    clearTimeout(stopped);
    ignore();
    for (const name of acts) document.removeEventListener(name, act);
    document.removeEventListener('input', type);
    window.removeEventListener('pagehide', leave);
    leave();
  };
}
