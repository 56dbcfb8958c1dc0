import { get } from './api.js';
import { chip, ratingChip, stateChip } from './chips.js';
import { foreign, h } from './dom.js';
import { pagedList } from './paged-list.js';
import { day, t, word } from './words.js';

/** All claims, the latest change first, by state, person and words; the filters stand in the address. */
export async function claimsView({ query, signal }) {
  const filters = new URLSearchParams(
    [...query].filter(([key, value]) => value && ['state', 'assignee', 'q'].includes(key)),
  );
  const [{ states }, list] = await Promise.all([
    get('/workflow', signal),
    pagedList({
      path: `/claims?limit=20&${filters}`,
      row: claimRow,
      empty: h('p', { class: 'empty' }, t(filters.size ? 'claims.noMatch' : 'claims.empty')),
      signal,
    }),
  ]);
  const node = h(
    'div',
    { class: 'narrow' },
    h('h1', { tabindex: '-1' }, t('claims')),
    h('p', { class: 'lead' }, t('claims.lead')),
    filterBar(filters, states),
    list,
  );
  return { title: t('claims'), node };
}

function filterBar(filters, states) {
  const state = h(
    'select',
    { id: 'filter-state' },
    h('option', { value: '' }, t('claims.anyState')),
    states.map(({ name }) => h('option', { value: name }, word('state', name))),
  );
  const assignee = h(
    'select',
    { id: 'filter-assignee' },
    [
      ['', t('claims.anybody')],
      ['me', t('claims.mine')],
      ['none', t('claims.nobodys')],
    ].map(([value, label]) => h('option', { value }, label)),
  );
  const words = h('input', { id: 'filter-q', type: 'search', maxlength: '200' });
  state.value = filters.get('state') ?? '';
  assignee.value = filters.get('assignee') ?? '';
  words.value = filters.get('q') ?? '';
  const search = (event) => {
    event.preventDefault();
    const chosen = Object.entries({
      state: state.value,
      assignee: assignee.value,
      q: words.value.trim(),
    }).filter(([, value]) => value);
    location.hash = `#/claims?${new URLSearchParams(chosen)}`;
  };
  const labelled = (control, label) =>
    h('div', { class: 'field' }, h('label', { for: control.id }, label), control);
  return h(
    'form',
    { class: 'filters', role: 'search', onsubmit: search },
    labelled(state, t('state')),
    labelled(assignee, t('assignee')),
    labelled(words, t('claims.words')),
    h('button', { type: 'submit' }, t('claims.show')),
  );
}

function claimRow(claim) {
  return h(
    'li',
    { class: 'row' },
    h(
      'a',
      { class: 'row-title', href: `#/claims/${claim.ref}` },
      h('bdi', { class: 'ref' }, claim.ref),
      ' ',
      foreign(claim.statement, claim.language),
    ),
    h(
      'p',
      { class: 'row-facts' },
      stateChip(claim.state),
      claim.rating && ratingChip(claim.rating),
      claimantOf(claim),
      claim.statedOn && h('span', null, day(claim.statedOn)),
      h('span', null, t('evidence.pieces', { n: claim.evidenceCount })),
      claim.assignee
        ? h('span', null, t('claims.with', { name: claim.assignee.name }))
        : h('span', { class: 'wanting' }, t('claims.withNobody')),
      claim.topics.map((topic) => chip(topic)),
    ),
  );
}

/** Who made the claim, in one line; says so where nobody has said yet. */
export function claimantOf({ claimant }) {
  if (!claimant) return h('span', { class: 'wanting' }, t('claimant.missing'));
  if (claimant.unnamed) return h('span', null, t('claimant.unnamed'));
  return h('bdi', null, claimant.name);
}
