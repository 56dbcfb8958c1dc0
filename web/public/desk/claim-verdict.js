import { patch } from './api.js';
import { costOfEdit } from './claim-about.js';
import { ratingChip } from './chips.js';
import { facts, fold, h } from './dom.js';
import { form } from './form.js';
import { may } from './session.js';
import { announce } from './status.js';
import { t } from './words.js';

const TEXTS = ['summary', 'explanation', 'unknowns'];

/** What was found: the rating, and what readers are told. */
export function verdictSection({ dossier, scales, refresh }) {
  const { rating } = dossier;
  return h(
    'section',
    { class: 'part', id: 'verdict', 'aria-labelledby': 'verdict-title' },
    h('h2', { id: 'verdict-title', tabindex: '-1' }, t('verdict')),
    rating
      ? h('p', null, ratingChip(rating), ' ', h('span', { lang: rating.language }, rating.definition))
      : h('p', { class: 'wanting' }, t('verdict.none')),
    facts(
      TEXTS.map((field) => [
        t(`verdict.${field}`),
        dossier[field] && h('div', { class: 'prose', dir: 'auto' }, dossier[field]),
      ]),
      { class: 'facts long' },
    ),
    editor({ dossier, scales, refresh }),
  );
}

function editor({ dossier, scales, refresh }) {
  if (!may('claims:rate')) return h('p', { class: 'note' }, t('verdict.readOnly'));
  const { rating } = dossier;
  const text = (field, rows, props = {}) => ({
    name: field,
    label: t(`verdict.${field}`),
    type: 'textarea',
    rows,
    value: dossier[field],
    lang: dossier.language,
    wide: true,
    ...props,
  });
  const body = form({
    id: `verdict-${dossier.id}`,
    label: t('save'),
    before: costOfEdit(dossier),
    fields: [
      {
        name: 'rating',
        label: t('rating'),
        type: 'select',
        value: rating ? codeOf(rating.scaleId, rating.value) : '',
        options: [['', t('verdict.none')], ...scalesInOrder(scales, dossier.language).map(group)],
        wide: true,
      },
      text('summary', 4, { hint: t('verdict.summaryHint') }),
      text('explanation', 6, { optional: true }),
      text('unknowns', 2, { optional: true, hint: t('verdict.unknownsHint') }),
    ],
    send: ({ changed }) => patch(`/claims/${dossier.ref}`, editOf(changed), dossier.version),
    refresh,
    done: () => announce(t('saved')),
  });
  return fold('edit-verdict', t('verdict.edit'), body);
}

/** The scale in the claim's language first: a fact-check speaks one language. */
function scalesInOrder(scales, language) {
  const speaks = ({ language: own }) => Number(own.split('-')[0] === language.split('-')[0]);
  return [...scales].sort((a, b) => speaks(b) - speaks(a));
}

function group({ id, name, language, values }) {
  const options = values.map(({ value, alternateName, definition }) => [
    codeOf(id, value),
    `${alternateName} – ${definition}`,
  ]);
  return { label: `${name} (${language})`, lang: language, options };
}

const codeOf = (scaleId, value) => `${scaleId} ${value}`;

function editOf(changed) {
  const edit = Object.fromEntries(
    TEXTS.filter((field) => field in changed).map((field) => [field, changed[field] || null]),
  );
  if (!('rating' in changed)) return edit;
  const [scaleId, value] = changed.rating.split(' ');
  return { ...edit, rating: scaleId ? { scaleId, value: JSON.parse(value) } : null };
}
