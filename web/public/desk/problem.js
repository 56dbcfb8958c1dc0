import { h, name } from './dom.js';
import { needSentence } from './needs.js';
import { moment, t, hasWords, word } from './words.js';

/** What happened and what to do next, with every fault that the server named; the request's id is folded away for support. */
export function problemPanel(problem, { fields = {}, again } = {}) {
  return h(
    'div',
    { class: 'problem', role: 'alert', tabindex: '-1' },
    h('p', { class: 'problem-title' }, titleOf(problem)),
    staleNote(problem),
    h(
      'ul',
      null,
      (problem.errors ?? []).map((fault) => h('li', null, faultSentence(problem, fault, fields))),
    ),
    again && h('button', { type: 'button', onclick: again }, t('tryAgain')),
    problem.requestId &&
      h(
        'details',
        null,
        h('summary', null, t('details')),
        h('code', null, `${problem.code} · ${problem.requestId}`),
      ),
  );
}

/** One sentence for the code of a problem. */
export function titleOf(problem) {
  const key = `problem.${problem.code}`;
  return t(hasWords(key) ? key : 'problem.internal', { seconds: problem.retryAfter ?? 1 });
}

/** Words for what is wrong with one value. */
export function faultWords({ code, params = {} }) {
  const key = `fault.${code}`;
  return t(hasWords(key) ? key : 'fault.other', { ...params, max: params.max ?? params.limit });
}

/** The field that a fault lies in, by its JSON pointer; `''` for the request as a whole. */
export function fieldOf({ pointer = '' }) {
  return pointer.split('/')[1] ?? '';
}

function faultSentence(problem, fault, fields) {
  if (problem.code === 'move_refused') return needSentence(fault, fault.who ?? []);
  const label = fields[fieldOf(fault)];
  return label ? [label, ': ', faultWords(fault)] : faultWords(fault);
}

function staleNote({ code, current }) {
  if (code !== 'stale' || !current?.by) return null;
  const changed = (current.changed ?? []).map((field) => word('field', field)).join(', ');
  return h('p', null, name(current.by.name), ' · ', moment(current.at), changed && [' · ', changed]);
}
