import { get, patch } from './api.js';
import { articleText } from './article-text.js';
import { titleOf } from './articles.js';
import { acceptClean } from './accept-clean.js';
import { chip } from './chips.js';
import { facts, fold, h, icon, name, outside } from './dom.js';
import { form } from './form.js';
import { quoteCard } from './quote-card.js';
import { may } from './session.js';
import { announce } from './status.js';
import { castOf } from './speakers.js';
import { day, percent, t, word } from './words.js';

/** One article: its text with the quotes marked in place, and every quote with who said it and why. */
export async function articleView({ id, signal, refresh }) {
  const [article, text, quotes] = await Promise.all([
    get(`/articles/${id}`, signal),
    get(`/articles/${id}/text`, signal),
    allQuotes(id, signal),
  ]);
  const cast = castOf(quotes);
  const cards = h(
    'ol',
    { class: 'cards' },
    quotes.map((quote, at) => quoteCard({ quote, number: at + 1, article, cast, refresh })),
  );
  const node = h(
    'div',
    { class: 'reader' },
    head(article, refresh),
    h(
      'section',
      { class: 'reading', 'aria-labelledby': 'reading-title' },
      h('h2', { id: 'reading-title', class: 'unseen' }, t('article.text')),
      legend(),
      articleText({ text, quotes, article, cast }),
    ),
    h(
      'section',
      { class: 'quotes', id: 'quotes', 'data-scrolls': true, 'aria-labelledby': 'quotes-title' },
      h('h2', { id: 'quotes-title' }, t('quotes.counted', { n: quotes.length })),
      may('quotes:write')
        ? acceptClean({ article, quotes, refresh })
        : h('p', { class: 'note' }, t('quotes.readOnly')),
      quotes.length ? cards : h('p', { class: 'empty' }, t('quotes.empty')),
    ),
  );
  return {
    title: article.title ?? t('article.untitled'),
    node,
    select: (query, place) => choose(node, query.get('q'), place),
  };
}

/** Marks one quote as the chosen one, in the text and in the list, and brings both into view unless the page is to stay where it is. */
function choose(node, id, { stay = false } = {}) {
  for (const chosen of node.querySelectorAll('.chosen')) chosen.classList.remove('chosen');
  if (!id) return;
  const marks = [...node.querySelectorAll('mark')].filter((mark) => mark.dataset.quote === id);
  const card = node.querySelector(`#quote-${CSS.escape(id)}`);
  for (const one of [...marks, card].filter(Boolean)) one.classList.add('chosen');
  if (stay) return;
  const fromText = marks.some((mark) => mark.contains(document.activeElement));
  if (!fromText) marks[0]?.scrollIntoView({ block: 'center' });
  card?.scrollIntoView({ block: 'nearest' });
  if (fromText) card?.focus({ preventScroll: true });
}

async function allQuotes(id, signal) {
  const quotes = [];
  let cursor = '';
  do {
    const { data, page } = await get(`/articles/${id}/quotes?limit=100${cursor}`, signal);
    quotes.push(...data);
    cursor = page.hasMore ? `&cursor=${encodeURIComponent(page.nextCursor)}` : '';
  } while (cursor);
  return quotes;
}

function head(article, refresh) {
  const { agency, photoCredit, found } = article;
  return h(
    'header',
    { class: 'reader-head' },
    h('p', { class: 'crumb' }, h('a', { href: '#/articles' }, t('articles'))),
    h('h1', { tabindex: '-1' }, titleOf(article)),
    facts([
      [
        t('language'),
        [chip(article.language), ` ${t('sure', { percent: percent(article.languageConfidence) })}`],
      ],
      [t('article.outlet'), article.outlet && name(article.outlet)],
      [t('article.agency'), agency && name(agency)],
      [t('article.photo'), photoCredit && name(photoCredit)],
      [t('article.url'), article.url && outside(article.url, article.url)],
      [t('article.publishedOn'), article.publishedOn && day(article.publishedOn)],
      [
        t('article.statementDate'),
        article.statementDate
          ? day(article.statementDate)
          : h('span', { class: 'wanting' }, t('article.dateUnknown')),
      ],
      [t('article.statementPlace'), article.statementPlace && name(article.statementPlace)],
      [
        t('article.titleFound'),
        found.title && t('article.foundAt', { start: found.title.start ?? '–', end: found.title.end ?? '–' }),
      ],
    ]),
    article.duplicateOf &&
      h(
        'p',
        { class: 'notice' },
        t('article.isDuplicate'),
        ' ',
        h('a', { href: `#/articles/${article.duplicateOf}` }, t('article.openIt')),
      ),
    article.warnings.map(({ code, count }) =>
      h('p', { class: 'warning' }, icon('warning'), word('warning', code), count > 1 && ` (${count})`),
    ),
    may('articles:write') && fold('article-date', t('article.setDate'), dateForm(article, refresh)),
  );
}

function dateForm(article, refresh) {
  return form({
    id: `article-date-${article.id}`,
    label: t('save'),
    fields: [
      {
        name: 'statementDate',
        label: t('article.statementDate'),
        type: 'date',
        value: article.statementDate,
        hint: t('article.statementDateHint'),
      },
      {
        name: 'statementPlace',
        label: t('article.statementPlace'),
        value: article.statementPlace,
        optional: true,
      },
    ],
    send: async ({ changed }) => {
      const fields = Object.fromEntries(
        Object.entries(changed).map(([field, value]) => [field, value || null]),
      );
      await patch(`/articles/${article.id}`, fields, article.version);
    },
    refresh,
    done: () => announce(t('saved')),
  });
}

function legend() {
  const kinds = ['suggested', 'accepted', 'rejected'];
  return h(
    'p',
    { class: 'legend' },
    kinds.map((kind) => h('span', { class: 'legend-mark', 'data-decision': kind }, word('decision', kind))),
  );
}
