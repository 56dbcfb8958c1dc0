import { get, post } from './api.js';
import { fold, foreign, h, name } from './dom.js';
import { form } from './form.js';
import { speakerNames } from './speakers.js';
import { announce } from './status.js';
import { day, t } from './words.js';

/** A claim from a quote: the statement that can be checked by itself, in the words of the desk. */
export async function newClaimView({ query, signal }) {
  const articleId = encodeURIComponent(query.get('article') ?? '');
  const [article, accepted] = await Promise.all([
    get(`/articles/${articleId}`, signal),
    get(`/articles/${articleId}/quotes?decision=accepted&limit=100`, signal),
  ]);
  const quote = accepted.data.find(({ id }) => id === query.get('quote'));
  const title = t('claim.make');
  if (!quote)
    return {
      title,
      node: h(
        'div',
        { class: 'narrow' },
        h('h1', { tabindex: '-1' }, title),
        h('p', null, t('claim.noQuote')),
        back(article),
      ),
    };
  const node = h(
    'div',
    { class: 'narrow' },
    h('p', { class: 'crumb' }, back(article)),
    h('h1', { tabindex: '-1' }, title),
    h(
      'figure',
      { class: 'said' },
      foreign(quote.content, article.language, 'blockquote'),
      h(
        'figcaption',
        null,
        name(speakerNames(quote)),
        article.statementDate && ` · ${day(article.statementDate)}`,
      ),
    ),
    claimForm({ article, quote, others: accepted.data.filter(({ id }) => id !== quote.id) }),
  );
  return { title, node };
}

function back(article) {
  return h('a', { href: `#/articles/${article.id}` }, article.title ?? t('article.untitled'));
}

function claimForm({ article, quote, others }) {
  const also = others.map((other) => alsoIn(other, article));
  return form({
    id: `new-claim-${quote.id}`,
    label: t('claim.draft'),
    before: others.length
      ? [
          fold(
            'also-in',
            t('claim.alsoIn', { n: others.length }),
            h(
              'ul',
              { class: 'ticks' },
              also.map(({ element }) => element),
            ),
          ),
        ]
      : [],
    fields: [
      {
        name: 'statement',
        label: t('claim.statement'),
        type: 'textarea',
        rows: 4,
        hint: t('claim.statementHint'),
        required: true,
        wide: true,
      },
      {
        name: 'language',
        label: t('claim.language'),
        type: 'select',
        options: [
          ['en', t('lang.en')],
          ['id', t('lang.id')],
        ],
        value: article.language.startsWith('en') ? 'en' : 'id',
      },
      { name: 'topics', label: t('claim.topics'), hint: t('claim.topicsHint'), optional: true },
    ],
    send: ({ values }) =>
      post('/claims', {
        statement: values.statement,
        language: values.language,
        topics: splitNames(values.topics),
        quoteIds: [quote.id, ...also.filter(({ tick }) => tick.checked).map(({ id }) => id)],
      }),
    done: ({ ref }) => {
      announce(t('claim.drafted', { ref }));
      location.hash = `#/claims/${ref}`;
    },
  });
}

function alsoIn(quote, article) {
  const tick = h('input', { type: 'checkbox', id: `also-${quote.id}` });
  const label = h(
    'label',
    { for: tick.id },
    h('b', null, name(speakerNames(quote))),
    ' ',
    foreign(quote.content, article.language),
  );
  return { id: quote.id, tick, element: h('li', { class: 'tick' }, tick, label) };
}

/** "Syria, Oil" as a list. */
export function splitNames(text) {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}
