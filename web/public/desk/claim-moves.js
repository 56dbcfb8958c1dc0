import { h, icon } from './dom.js';
import { moveForm } from './move-form.js';
import { needSentence } from './needs.js';
import { listed, t, word } from './words.js';

/** The way forward is offered first; a move that this page does not know comes after these. */
const ORDER = [
  'start',
  'submit',
  'approve',
  'publish',
  'confirm_retract',
  'correct',
  'resume',
  'unpark',
  'unmerge',
  'reopen',
  'request_changes',
  'withdraw',
  'abandon_correction',
  'cancel_retract',
  'park',
  'set_aside',
  'merge',
  'retract',
];

/** Where a need can be met on this page, by the field that the server names. */
const PLACES = {
  statement: 'about',
  claimant: 'about',
  statedOn: 'about',
  assigneeId: 'about',
  quotes: 'about',
  rating: 'verdict',
  summary: 'verdict',
  evidence: 'evidence',
  threads: 'threads',
};

/**
 * Every move that the server offers: those that can be made, those that are closed with the reasons and who could, and those of other
 * states. The page decides nothing: a need whose field is asked for by the move itself is met by filling it in.
 */
export function movesSection({ dossier, moves, refresh }) {
  const ordered = [...moves].sort((a, b) => rank(a) - rank(b));
  const elsewhere = ordered.filter((move) => move.needs.some(({ code }) => isOfAnotherState(code)));
  const here = ordered.filter((move) => !elsewhere.includes(move));
  const ready = here.filter((move) => remaining(move).length === 0);
  const closed = here.filter((move) => remaining(move).length > 0);
  return h(
    'section',
    { class: 'moves', id: 'moves', 'aria-labelledby': 'moves-title' },
    h('h2', { id: 'moves-title', tabindex: '-1' }, t('moves')),
    ready.length ? null : h('p', { class: 'empty' }, t('moves.none')),
    h(
      'ul',
      null,
      ready.map((move, at) =>
        h('li', { class: 'move' }, moveForm({ move, dossier, refresh, isFirst: at === 0 && rank(move) < 5 })),
      ),
    ),
    closed.length > 0 && h('h3', null, t('moves.closed')),
    h(
      'ul',
      null,
      closed.map((move) => closedMove(move, remaining(move), dossier)),
    ),
    elsewhere.length > 0 &&
      h(
        'details',
        { id: 'moves-elsewhere' },
        h('summary', null, t('moves.elsewhere', { n: elsewhere.length })),
        h(
          'ul',
          null,
          elsewhere.map((move) =>
            closedMove(
              move,
              move.needs.filter(({ code }) => isOfAnotherState(code)),
              dossier,
            ),
          ),
        ),
      ),
  );
}

function rank({ name }) {
  return ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length;
}

const isOfAnotherState = (code) =>
  ['state', 'no_publication', 'no_correction', 'retraction_missing'].includes(code);

/** Needs that filling in the move's own fields does not meet. */
function remaining(move) {
  return move.needs.filter(({ field }) => !['checklist', 'slug', 'claim'].includes(move.inputs[field]?.type));
}

function closedMove(move, needs, dossier) {
  return h(
    'li',
    { class: 'move closed' },
    h('p', { class: 'move-name' }, icon('closed'), word('move', move.name)),
    h(
      'ul',
      null,
      needs.map((need) => h('li', null, needSentence(need, move.who, dossier), ' ', goTo(need))),
    ),
    needs.every(({ code }) => code !== 'role' && !isOfAnotherState(code)) &&
      move.who.length > 0 &&
      h(
        'p',
        { class: 'note' },
        t('moves.who', {
          names: listed(
            move.who.map(({ name }) => name),
            'disjunction',
          ),
        }),
      ),
  );
}

function goTo({ field }) {
  const place = PLACES[field];
  if (!place) return null;
  const go = () => {
    const section = document.getElementById(place);
    section.querySelector(':scope > details')?.setAttribute('open', '');
    const wanted = section.querySelector(`[id$="-${CSS.escape(field)}"]`) ?? section.querySelector('h2');
    wanted.focus({ preventScroll: true });
    wanted.scrollIntoView({ block: 'center' });
  };
  return h('button', { type: 'button', class: 'link', onclick: go }, t('moves.goTo'));
}
