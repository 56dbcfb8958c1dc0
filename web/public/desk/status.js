import { h } from './dom.js';
import { t } from './words.js';

const line = h('p', { role: 'status', class: 'status-line' });
const act = h('span', { class: 'status-act' });
const bar = h('div', { class: 'status-bar', hidden: true }, line, act);

/** The place at the foot of the page where it is said what has just happened. */
export function statusBar() {
  return bar;
}

/** Says what has happened; stays until the next thing happens or it is closed. `undo` is offered beside it. */
export function announce(text, undo) {
  bar.hidden = false;
  line.textContent = text;
  const close = () => {
    bar.hidden = true;
    line.textContent = '';
  };
  act.replaceChildren(
    ...(undo ? [h('button', { type: 'button', onclick: () => (close(), undo()) }, t('undo'))] : []),
    h('button', { type: 'button', class: 'quiet', onclick: close }, t('close')),
  );
}
