import { act } from './act.js';
import { patch, post, remove } from './api.js';
import { costOfEdit } from './claim-about.js';
import { chip, stanceChip } from './chips.js';
import { facts, fold, h, icon, name, outside } from './dom.js';
import { form } from './form.js';
import { may } from './session.js';
import { announce } from './status.js';
import { day, moment, t, word } from './words.js';

const STANCES = ['supports', 'refutes', 'qualifies', 'context'];
const KINDS = ['primary', 'secondary', 'expert', 'data', 'media'];
const OPTIONAL = ['title', 'publisher', 'publishedOn', 'passage', 'locator', 'note'];

/** What speaks for and against the statement, each piece with why there is no archived copy of it. */
export function evidenceSection({ dossier, evidence, refresh }) {
  const { data, balance } = evidence;
  const counted = STANCES.filter((stance) => balance[stance]).map((stance) => [
    stanceChip(stance),
    ` ${balance[stance]} `,
  ]);
  return h(
    'section',
    { class: 'part', id: 'evidence', 'aria-labelledby': 'evidence-title' },
    h('h2', { id: 'evidence-title', tabindex: '-1' }, t('evidence')),
    data.length ? h('p', { class: 'balance' }, counted) : h('p', { class: 'empty' }, t('evidence.empty')),
    h(
      'ol',
      { class: 'cards' },
      data.map((piece, at) => card({ piece, number: at + 1, dossier, refresh })),
    ),
    may('evidence:write')
      ? fold('add-evidence', t('evidence.add'), addForm(dossier, refresh))
      : h('p', { class: 'note' }, t('evidence.readOnly')),
  );
}

function card({ piece, number, dossier, refresh }) {
  return h(
    'li',
    { class: 'card evidence', id: `evidence-${piece.id}`, tabindex: '-1', 'data-stance': piece.stance },
    h(
      'p',
      { class: 'card-head' },
      h('b', null, `E${number}`),
      stanceChip(piece.stance),
      chip(word('evidenceKind', piece.kind)),
      piece.sensitive && chip(t('evidence.sensitive')),
    ),
    h('h3', { dir: 'auto' }, outside(piece.url, piece.title ?? piece.url)),
    piece.passage &&
      h('blockquote', { dir: 'auto' }, piece.passage, piece.locator && h('footer', null, piece.locator)),
    piece.note && h('p', { class: 'prose', dir: 'auto' }, piece.note),
    facts([
      [t('evidence.publisher'), piece.publisher && name(piece.publisher)],
      [t('evidence.publishedOn'), piece.publishedOn ? day(piece.publishedOn) : t('unknown')],
      [
        t('evidence.copy'),
        [
          word('archive', piece.archive.state),
          piece.archive.reason && [': ', h('span', { dir: 'auto' }, piece.archive.reason)],
        ],
      ],
      [t('evidence.addedBy'), [name(piece.addedBy.name), ', ', moment(piece.createdAt)]],
    ]),
    piece.laterThanStatement &&
      h('p', { class: 'warning' }, icon('warning'), t('evidence.later', { n: piece.daysAfterStatement })),
    piece.archive.state === 'pending' &&
      h('p', { class: 'warning' }, icon('warning'), t('evidence.pendingNote')),
    may('evidence:write') &&
      fold(
        `edit-evidence-${piece.id}`,
        t('evidence.edit', { number }),
        editForm(piece, dossier, refresh),
        removal({ piece, number, dossier, refresh }),
      ),
  );
}

function addForm(dossier, refresh) {
  return form({
    id: `new-evidence-${dossier.id}`,
    label: t('evidence.add'),
    before: costOfEdit(dossier),
    fields: fieldsOf(),
    send: ({ values }) => {
      const given = Object.fromEntries(
        OPTIONAL.filter((field) => values[field].trim()).map((field) => [field, values[field]]),
      );
      const { url, stance, kind, sensitive } = values;
      return post(`/claims/${dossier.ref}/evidence`, {
        url: url.trim(),
        stance,
        kind,
        ...given,
        ...(sensitive && { sensitive }),
        ...archiveOf(values.archive),
      });
    },
    refresh,
    done: ({ duplicates }) =>
      announce(
        duplicates.length
          ? t('evidence.duplicate', { refs: duplicates.map(({ claimRef }) => claimRef).join(', ') })
          : t('evidence.added'),
      ),
  });
}

function editForm(piece, dossier, refresh) {
  return form({
    id: `evidence-form-${piece.id}`,
    label: t('save'),
    before: costOfEdit(dossier),
    fields: fieldsOf(piece),
    send: ({ changed: { archive, ...changed } }) => {
      const cleared = Object.fromEntries(
        Object.entries(changed).map(([field, value]) => [
          field,
          OPTIONAL.includes(field) ? value || null : value,
        ]),
      );
      return patch(`/evidence/${piece.id}`, { ...cleared, ...archiveOf(archive ?? '') }, piece.version);
    },
    refresh,
    done: () => announce(t('saved')),
  });
}

function fieldsOf(piece = {}) {
  const choices = (group, values) => values.map((value) => [value, word(group, value)]);
  return [
    {
      name: 'url',
      label: t('evidence.url'),
      type: 'url',
      value: piece.url,
      hint: t('evidence.urlHint'),
      required: true,
      wide: true,
    },
    {
      name: 'stance',
      label: t('evidence.stance'),
      type: 'select',
      value: piece.stance ?? 'supports',
      options: choices('stance', STANCES),
    },
    {
      name: 'kind',
      label: t('evidence.kind'),
      type: 'select',
      value: piece.kind ?? 'primary',
      options: choices('evidenceKind', KINDS),
    },
    { name: 'title', label: t('evidence.title'), value: piece.title, optional: true },
    { name: 'publisher', label: t('evidence.publisher'), value: piece.publisher, optional: true },
    {
      name: 'publishedOn',
      label: t('evidence.publishedOn'),
      type: 'date',
      value: piece.publishedOn,
      optional: true,
    },
    {
      name: 'locator',
      label: t('evidence.locator'),
      value: piece.locator,
      hint: t('evidence.locatorHint'),
      optional: true,
    },
    {
      name: 'passage',
      label: t('evidence.passage'),
      type: 'textarea',
      value: piece.passage,
      hint: t('evidence.passageHint'),
      optional: true,
      wide: true,
    },
    {
      name: 'note',
      label: t('evidence.note'),
      type: 'textarea',
      rows: 2,
      value: piece.note,
      optional: true,
      wide: true,
    },
    {
      name: 'archive',
      label: t('evidence.whyNoCopy'),
      value: piece.archive?.reason,
      hint: t('evidence.whyNoCopyHint'),
      wide: true,
    },
    {
      name: 'sensitive',
      label: t('evidence.sensitive'),
      type: 'checkbox',
      value: Boolean(piece.sensitive),
      wide: true,
    },
  ];
}

const archiveOf = (reason) =>
  reason.trim() ? { archive: { state: 'impossible', reason: reason.trim() } } : {};

/** Asks once more in place before it takes a piece away. */
function removal({ piece, number, refresh }) {
  const place = h('p', { class: 'actions' });
  const show = (...buttons) => {
    place.replaceChildren(...buttons);
    buttons[0].focus();
  };
  const take = () =>
    act(
      refresh,
      () => remove(`/evidence/${piece.id}`, piece.version),
      () => announce(t('evidence.removed', { number })),
    );
  const button = (label, onclick, kind = '') => h('button', { type: 'button', class: kind, onclick }, label);
  const ask = button(t('evidence.remove', { number }), () => show(sure, keep), 'danger');
  const sure = button(t('evidence.removeSure', { number }), take, 'danger');
  const keep = button(t('cancel'), () => show(ask));
  place.append(ask);
  return place;
}
