import { addArticleForm } from './add-article.js';
import { chip } from './chips.js';
import { fold, foreign, h } from './dom.js';
import { pagedList } from './paged-list.js';
import { may } from './session.js';
import { day, moment, t } from './words.js';

/** All articles, newest first, and the form that adds one. */
export async function articlesView({ signal }) {
  const list = await pagedList({
    path: '/articles?limit=20',
    row: articleRow,
    empty: h('p', { class: 'empty' }, t('articles.empty')),
    signal,
  });
  const add = may('articles:write')
    ? fold('add-article', t('article.add'), addArticleForm())
    : h('p', { class: 'note' }, t('articles.readOnly'));
  return {
    title: t('articles'),
    node: h(
      'div',
      { class: 'narrow' },
      h('h1', { tabindex: '-1' }, t('articles')),
      h('p', { class: 'lead' }, t('articles.lead')),
      add,
      list,
    ),
  };
}

/** The title of an article; its beginning is not its title, so one without a title says so. */
export function titleOf(article) {
  return article.title === null
    ? h('i', null, t('article.untitled'))
    : foreign(article.title, article.language);
}

function articleRow(article) {
  const { total, suggested, accepted } = article.quoteCounts;
  return h(
    'li',
    { class: 'row' },
    h('a', { class: 'row-title', href: `#/articles/${article.id}` }, titleOf(article)),
    h(
      'p',
      { class: 'row-facts' },
      chip(article.language),
      [article.outlet, article.agency].filter(Boolean).map((from) => h('bdi', null, from)),
      article.statementDate
        ? h('span', null, day(article.statementDate))
        : h('span', { class: 'wanting' }, t('article.dateUnknown')),
      h('span', null, t('quotes.counted', { n: total })),
      total > 0 && h('span', null, t('quotes.decidedOf', { accepted, suggested })),
      h('span', null, t('added', { name: article.createdBy.name, at: moment(article.createdAt) })),
    ),
  );
}
