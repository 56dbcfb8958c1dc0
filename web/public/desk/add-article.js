import { get, post } from './api.js';
import { h } from './dom.js';
import { dropDrafts } from './drafts.js';
import { form } from './form.js';
import { problemPanel } from './problem.js';
import { announce } from './status.js';
import { t } from './words.js';

const FORM = 'add-article-form';

/** Takes in a text that is pasted, or a file. A text that is here already is shown before it is added again. */
export function addArticleForm() {
  const asked = h('div', { 'aria-live': 'polite' });
  const element = form({
    id: FORM,
    label: t('article.add'),
    fields: [
      {
        name: 'text',
        label: t('article.text'),
        type: 'textarea',
        rows: 8,
        hint: t('article.textHint'),
        wide: true,
      },
      {
        name: 'file',
        label: t('article.file'),
        type: 'file',
        accept: '.txt,.html,.htm',
        hint: t('article.fileHint'),
        wide: true,
      },
      { name: 'title', label: t('article.title'), optional: true, hint: t('article.titleHint') },
      { name: 'outlet', label: t('article.outlet'), optional: true },
      { name: 'url', label: t('article.url'), type: 'url', optional: true },
      {
        name: 'statementDate',
        label: t('article.statementDate'),
        type: 'date',
        optional: true,
        hint: t('article.statementDateHint'),
      },
      { name: 'statementPlace', label: t('article.statementPlace'), optional: true },
    ],
    send: ({ values }) => add(values, asked),
  });
  return h('div', null, element, asked);
}

async function add(values, asked) {
  asked.replaceChildren();
  const body = bodyOf(values);
  const { duplicateOf } = await post('/articles?dryRun=true', body);
  if (!duplicateOf) return take(body);
  const again = () => take(body).catch((problem) => asked.replaceChildren(problemPanel(problem)));
  asked.replaceChildren(duplicateQuestion(duplicateOf, again));
  return false;
}

function duplicateQuestion(original, again) {
  return h(
    'div',
    { class: 'notice' },
    h('p', null, t('article.duplicate')),
    h('a', { class: 'button primary', href: `#/articles/${original}` }, t('article.openIt')),
    h('button', { type: 'button', onclick: again }, t('article.addAgain')),
  );
}

async function take(body) {
  const added = await post('/articles', body);
  dropDrafts(FORM);
  const isRead = !added.articleId || (await readByJob(added.id));
  announce(t(isRead ? 'article.added' : 'article.unread'));
  location.hash = `#/articles/${added.articleId ?? added.id}`;
}

/** A long text is read by a job; asks how far it is until it has ended. True if its quotes were found. */
async function readByJob(job) {
  const { state, progress } = await get(`/jobs/${job}`);
  if (state === 'succeeded' || state === 'failed') return state === 'succeeded';
  announce(t('article.reading', { percent: Math.round(progress * 100) }));
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return readByJob(job);
}

/** All that was filled in; whether it is a text or a file, and not both or none, is the server's to judge. */
function bodyOf({ file, ...texts }) {
  const given = Object.fromEntries(Object.entries(texts).filter(([, value]) => value.trim() !== ''));
  if (!file) return given;
  const body = new FormData();
  for (const [name, value] of Object.entries(given)) body.append(name, value);
  body.append('file', file);
  return body;
}
