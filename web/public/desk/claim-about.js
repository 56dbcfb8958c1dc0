import { act } from './act.js';
import { patch, post } from './api.js';
import { facts, fold, foreign, h, name, outside } from './dom.js';
import { form } from './form.js';
import { splitNames } from './new-claim.js';
import { may } from './session.js';
import { speakerNames } from './speakers.js';
import { announce } from './status.js';
import { day, listed, moment, t, word } from './words.js';

const TEXTS = ['statement', 'language', 'statedOn', 'statedAt', 'asOf', 'priority'];

/** What is claimed, by whom, when and where it was said, and who works on it. */
export function aboutClaim({ dossier, people, refresh }) {
  return h(
    'section',
    { class: 'part', id: 'about', 'aria-labelledby': 'about-title' },
    h('h2', { id: 'about-title', tabindex: '-1' }, t('claim.about')),
    quotesOf(dossier, refresh),
    facts([
      ...Object.entries(dossier.translations).map(([lang, text]) => [
        t('claim.inLanguage', { lang }),
        foreign(text, lang),
      ]),
      [t('claimant'), claimantInFull(dossier)],
      [
        t('claim.statedOn'),
        dossier.statedOn
          ? day(dossier.statedOn)
          : h(
              'span',
              { class: 'wanting' },
              t(dossier.statedOnUnknown ? 'claim.dateUnknown' : 'claim.dateUnset'),
            ),
      ],
      [t('claim.statedAt'), dossier.statedAt],
      [t('claim.asOf'), dossier.asOf && day(dossier.asOf)],
      [
        t('assignee'),
        dossier.assignee
          ? name(dossier.assignee.name)
          : h('span', { class: 'wanting' }, t('claims.withNobody')),
      ],
      [t('claim.dueAt'), dossier.dueAt && moment(dossier.dueAt)],
      [t('claim.priority'), word('priority', dossier.priority)],
      [t('claim.topics'), dossier.topics.length > 0 && listed(dossier.topics)],
    ]),
    editor({ dossier, people, refresh }),
  );
}

/** What an edit would undo, said before it is made. */
export function costOfEdit({ approvals, state }) {
  if (state === 'published') return h('p', { class: 'warning' }, t('need.needs_correction'));
  if (!approvals.by.length) return null;
  return h(
    'p',
    { class: 'warning' },
    t('edit.voids', { names: listed(approvals.by.map((person) => person.name)) }),
  );
}

function claimantInFull({ claimant }) {
  if (!claimant) return h('span', { class: 'wanting' }, t('claimant.missing'));
  return [
    claimant.unnamed ? t('claimant.unnamed') : name(claimant.name),
    claimant.description && [', ', h('span', { dir: 'auto' }, claimant.description)],
  ];
}

function quotesOf(dossier, refresh) {
  const quote = (one) => {
    const words = h('a', { href: `#/articles/${one.articleId}?q=${one.id}` }, t('quote.inArticle'));
    const place = dossier.appearances.find(({ quoteId }) => quoteId === one.id);
    return h(
      'li',
      null,
      h('blockquote', { dir: 'auto' }, one.content),
      h(
        'p',
        { class: 'row-facts' },
        h('b', null, name(speakerNames(one))),
        place?.articleTitle && h('bdi', null, place.articleTitle),
        words,
      ),
      !one.speakerConfirmedBy && confirm(one, refresh),
    );
  };
  const elsewhere = dossier.appearances.filter(({ quoteId }) => !quoteId);
  return h(
    'ul',
    { class: 'said', id: 'quotes' },
    dossier.quotes.map(quote),
    elsewhere.map(({ url, words, articleId }) =>
      h(
        'li',
        null,
        words && h('blockquote', { dir: 'auto' }, words),
        url ? outside(url, url) : h('a', { href: `#/articles/${articleId}` }, t('quote.inArticle')),
      ),
    ),
  );
}

function confirm(quote, refresh) {
  const accept = () => act(refresh, () => post(`/quotes/${quote.id}/decision`, { decision: 'accepted' }));
  return h(
    'p',
    { class: 'warning' },
    t('speaker.unconfirmed'),
    ' ',
    may('quotes:write') &&
      h('button', { type: 'button', id: `confirm-${quote.id}`, onclick: accept }, t('speaker.confirm')),
  );
}

function editor({ dossier, people, refresh }) {
  if (!may('claims:write')) return h('p', { class: 'note' }, t('claim.readOnly'));
  const { claimant } = dossier;
  const body = form({
    id: `claim-${dossier.id}`,
    label: t('save'),
    before: costOfEdit(dossier),
    fields: [
      {
        name: 'statement',
        label: t('claim.statement'),
        type: 'textarea',
        value: dossier.statement,
        lang: dossier.language,
        hint: t('claim.statementHint'),
        required: true,
        wide: true,
      },
      {
        name: 'language',
        label: t('claim.language'),
        value: dossier.language,
        hint: t('claim.languageHint'),
        required: true,
      },
      { name: 'claimant', label: t('claimant'), value: claimant?.name ?? '', hint: t('claimant.hint') },
      {
        name: 'description',
        label: t('claimant.description'),
        value: claimant?.description ?? '',
        hint: t('claimant.descriptionHint'),
        optional: true,
      },
      { name: 'unnamed', label: t('claimant.unnamed'), type: 'checkbox', value: Boolean(claimant?.unnamed) },
      { name: 'statedOn', label: t('claim.statedOn'), type: 'date', value: dossier.statedOn },
      {
        name: 'statedOnUnknown',
        label: t('claim.dateUnknown'),
        type: 'checkbox',
        value: dossier.statedOnUnknown,
      },
      { name: 'statedAt', label: t('claim.statedAt'), value: dossier.statedAt, optional: true },
      {
        name: 'asOf',
        label: t('claim.asOf'),
        type: 'date',
        value: dossier.asOf,
        hint: t('claim.asOfHint'),
        optional: true,
      },
      {
        name: 'assigneeId',
        label: t('assignee'),
        type: 'select',
        value: dossier.assigneeId,
        options: [
          ['', t('claims.nobodys')],
          ...people.filter(({ kind }) => kind !== 'service').map((person) => [person.id, person.name]),
        ],
      },
      {
        name: 'priority',
        label: t('claim.priority'),
        type: 'select',
        value: dossier.priority,
        options: ['low', 'normal', 'high'].map((value) => [value, word('priority', value)]),
      },
      {
        name: 'topics',
        label: t('claim.topics'),
        value: dossier.topics.join(', '),
        hint: t('claim.topicsHint'),
        optional: true,
      },
    ],
    send: ({ values, changed }) => patch(`/claims/${dossier.ref}`, editOf(values, changed), dossier.version),
    refresh,
    done: () => announce(t('saved')),
  });
  return fold('edit-claim', t('claim.edit'), body);
}

/** The body of the PATCH: only what the person has changed; an emptied field is cleared. */
function editOf(values, changed) {
  const edit = Object.fromEntries(
    TEXTS.filter((field) => field in changed).map((field) => [field, changed[field] || null]),
  );
  if ('claimant' in changed || 'description' in changed || 'unnamed' in changed)
    edit.claimant = claimantOf(values);
  if ('topics' in changed) edit.topics = splitNames(values.topics);
  if ('statedOnUnknown' in changed) edit.statedOnUnknown = changed.statedOnUnknown;
  if ('assigneeId' in changed) edit.assigneeId = changed.assigneeId || null;
  return edit;
}

function claimantOf({ claimant, description, unnamed }) {
  if (!unnamed && !claimant.trim()) return null;
  return {
    ...(unnamed ? { unnamed: true } : { name: claimant.trim() }),
    description: description.trim() || null,
  };
}
