import { fold, h, name } from './dom.js';
import { pagedList } from './paged-list.js';
import { me } from './session.js';
import { hasWords, listed, moment, t, word } from './words.js';

/** Who has had a hand in this edition, in sentences, and what follows from it for the reader. */
export function ledgerSection({ dossier }) {
  const { contributions, approvals, edition } = dossier;
  const own = contributions.some(({ person }) => person.id === me().id);
  return h(
    'section',
    { class: 'ledger', id: 'ledger', 'aria-labelledby': 'ledger-title' },
    h('h2', { id: 'ledger-title' }, t('ledger', { edition })),
    h(
      'ul',
      null,
      contributions.map(({ person, fields }) =>
        h(
          'li',
          null,
          h('b', null, name(person.name)),
          ' ',
          t('ledger.changed', { fields: listed(fields.map((field) => word('field', field))) }),
        ),
      ),
    ),
    h('p', null, t(own ? 'ledger.you' : 'ledger.notYou')),
    h('p', null, t('need.approvals', { have: approvals.by.length, need: approvals.need })),
    h(
      'ul',
      null,
      approvals.by.map((one) =>
        h(
          'li',
          null,
          h('b', null, name(one.name)),
          ' ',
          t('ledger.approved', { version: one.version, at: moment(one.at) }),
        ),
      ),
    ),
  );
}

/** Everything that was done, newest first. */
export async function historySection({ dossier, signal }) {
  const list = await pagedList({
    path: `/claims/${dossier.ref}/history?limit=20`,
    row: entry,
    empty: h('p', null, t('history.empty')),
    signal,
    props: { class: 'history' },
  });
  return h(
    'section',
    { class: 'part', id: 'history', 'aria-labelledby': 'history-title' },
    h('h2', { id: 'history-title', tabindex: '-1' }, t('history')),
    fold('history-fold', t('history.show'), list),
  );
}

function entry({ seq, at, action, before, after, actor, key }) {
  return h(
    'li',
    null,
    h(
      'p',
      null,
      h('b', null, actor ? name(actor.name) : t('somebody')),
      ' ',
      deed(action),
      key && [' ', t('history.key', { key: key.name })],
    ),
    h('p', { class: 'note' }, moment(at)),
    h(
      'details',
      null,
      h('summary', null, t('history.details', { seq })),
      h(
        'pre',
        { tabindex: '0', 'aria-label': t('history.details', { seq }) },
        JSON.stringify({ before, after }, null, 2),
      ),
    ),
  );
}

/** What an entry of the log is called here; one that this page does not know keeps its name. */
function deed(action) {
  if (hasWords(`done.${action}`)) return t(`done.${action}`);
  const move = action.replace(/^claim\./, '');
  return hasWords(`move.${move}`) ? t('done.move', { move: t(`move.${move}`) }) : action;
}
