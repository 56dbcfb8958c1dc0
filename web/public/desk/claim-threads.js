import { act } from './act.js';
import { post } from './api.js';
import { chip } from './chips.js';
import { fold, h, name } from './dom.js';
import { form } from './form.js';
import { may } from './session.js';
import { announce } from './status.js';
import { moment, t, word } from './words.js';

const KINDS = ['must', 'should', 'question', 'praise'];
const TARGETS = ['statement', 'claimant', 'statedOn', 'rating', 'summary', 'explanation'];

/** What people have to say to each other about the claim; settled threads stay. */
export function threadsSection({ dossier, refresh }) {
  const { threads } = dossier;
  return h(
    'section',
    { class: 'part', id: 'threads', 'aria-labelledby': 'threads-title' },
    h('h2', { id: 'threads-title', tabindex: '-1' }, t('threads')),
    threads.length ? null : h('p', { class: 'empty' }, t('threads.empty')),
    h(
      'ol',
      { class: 'cards' },
      threads.map((thread) => card({ thread, dossier, refresh })),
    ),
    may('threads:write')
      ? fold('add-thread', t('thread.open'), openForm(dossier, refresh))
      : h('p', { class: 'note' }, t('threads.readOnly')),
  );
}

function card({ thread, dossier, refresh }) {
  const { id, kind, body, state, target, openedBy, createdAt, claimVersion, comments, resolvedBy } = thread;
  const isOpen = state === 'open';
  return h(
    'li',
    { class: 'card thread', id: `thread-${id}`, tabindex: '-1', 'data-kind': kind, 'data-state': state },
    h(
      'p',
      { class: 'card-head' },
      chip(word('threadKind', kind), { class: 'chip thread-kind', 'data-kind': kind }),
      target && chip(targetWords(target, dossier)),
      chip(t(isOpen ? 'thread.isOpen' : 'thread.isResolved')),
    ),
    said({ body, author: openedBy, createdAt, about: t('thread.aboutVersion', { version: claimVersion }) }),
    comments.map(said),
    resolvedBy && h('p', { class: 'note' }, t('thread.resolvedBy', { name: resolvedBy.name })),
    may('threads:write') &&
      h(
        'div',
        { class: 'thread-acts' },
        fold(`answer-${id}`, t('thread.answer'), answerForm(id, refresh)),
        settleButton({ id, isOpen, refresh }),
      ),
  );
}

function said({ body, author, createdAt, about }) {
  return h(
    'div',
    { class: 'said-by' },
    h('p', { class: 'prose', dir: 'auto' }, body),
    h(
      'p',
      { class: 'row-facts' },
      h('b', null, name(author.name)),
      h('span', null, moment(createdAt)),
      about && h('span', null, about),
    ),
  );
}

function targetWords({ field, evidenceId }, { evidence }) {
  if (evidenceId) return `E${evidence.findIndex(({ id }) => id === evidenceId) + 1}`;
  return word('field', field);
}

function settleButton({ id, isOpen, refresh }) {
  const verb = isOpen ? 'resolve' : 'reopen';
  const settle = () =>
    act(
      refresh,
      () => post(`/threads/${id}/${verb}`),
      () => announce(t(`thread.done.${verb}`)),
    );
  return h('button', { type: 'button', id: `settle-${id}`, onclick: settle }, t(`thread.${verb}`));
}

function answerForm(id, refresh) {
  return form({
    id: `answer-form-${id}`,
    label: t('thread.send'),
    fields: [
      { name: 'body', label: t('thread.yourAnswer'), type: 'textarea', rows: 2, required: true, wide: true },
    ],
    send: ({ values }) => post(`/threads/${id}/comments`, { body: values.body }),
    refresh,
    done: () => announce(t('thread.answered')),
  });
}

function openForm(dossier, refresh) {
  const evidence = dossier.evidence.map(({ id, title, url }, at) => [
    `evidence ${id}`,
    `E${at + 1} ${title ?? url}`,
  ]);
  return form({
    id: `new-thread-${dossier.id}`,
    label: t('thread.send'),
    fields: [
      {
        name: 'kind',
        label: t('thread.kind'),
        type: 'select',
        value: 'must',
        options: KINDS.map((kind) => [
          kind,
          `${word('threadKind', kind)} – ${t(`threadKind.${kind}.means`)}`,
        ]),
      },
      {
        name: 'target',
        label: t('thread.target'),
        type: 'select',
        value: '',
        options: [
          ['', t('thread.wholeClaim')],
          ...TARGETS.map((field) => [`field ${field}`, word('field', field)]),
          ...evidence,
        ],
      },
      { name: 'body', label: t('thread.body'), type: 'textarea', rows: 3, required: true, wide: true },
    ],
    send: ({ values: { kind, target, body } }) =>
      post(`/claims/${dossier.ref}/threads`, { kind, body, ...(target && { target: targetOf(target) }) }),
    refresh,
    done: () => announce(t('thread.opened')),
  });
}

function targetOf(code) {
  const [what, which] = code.split(' ');
  return what === 'field' ? { field: which } : { evidenceId: which };
}
