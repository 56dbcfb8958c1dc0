import { clearPageProblem, pageProblemPlace } from './act.js';
import { SIGNED_OUT } from './api.js';
import { articleView } from './article.js';
import { articlesView } from './articles.js';
import { claimView } from './claim.js';
import { claimsView } from './claims.js';
import { h } from './dom.js';
import { frame } from './frame.js';
import { newClaimView } from './new-claim.js';
import { speakAsRemembered } from './preferences.js';
import { problemPanel } from './problem.js';
import { exchange } from './exchange.js';
import { forget, me, recognise } from './session.js';
import { signInView } from './sign-in.js';
import { statusBar } from './status.js';
import { t } from './words.js';

/** What stands at which address, first match first. */
const ROUTES = [
  [/^\/articles$/, articlesView],
  [/^\/articles\/([^/]+)$/, articleView],
  [/^\/claims$/, claimsView],
  [/^\/claims\/new$/, newClaimView],
  [/^\/claims\/([^/]+)$/, claimView],
];

const main = h('main', { id: 'main' });
let shown = { path: null, select: null };
let leaving = new AbortController();

speakAsRemembered();
addEventListener('hashchange', () => go());
addEventListener(SIGNED_OUT, onSignedOut);
await begin();

async function begin() {
  try {
    await recognise();
    await draw();
  } catch (error) {
    if (!error.code) throw error;
    document.body.replaceChildren(
      h('main', { id: 'main' }, h('h1', null, 'Claimdesk'), problemPanel(error, { again: () => begin() })),
    );
  }
}

/** Draws the whole page in the present language, for whoever is signed in. */
async function draw() {
  shown = { path: null, select: null };
  main.replaceChildren();
  document.body.replaceChildren(frame(draw), pageProblemPlace(), main, statusBar());
  await go();
}

/** Shows what stands at the address; where only the choice on the page differs, the page stays. */
async function go() {
  const { path, query } = address();
  if (path === shown.path && shown.select) {
    shown.select(query);
    return;
  }
  leaving.abort();
  leaving = new AbortController();
  shown = { path: null, select: null };
  clearPageProblem();
  main.setAttribute('aria-busy', 'true');
  main.replaceChildren(h('p', { class: 'loading' }, t('loading')));
  await show({ isNew: true });
}

async function show({ isNew }) {
  const { path, query } = address();
  const { signal } = leaving;
  try {
    const view = await viewAt(path)({ query, signal, refresh: () => show({ isNew: false }) });
    if (signal.aborted) return;
    shown = { path, select: view.select };
    document.title = `${view.title} · Claimdesk`;
    exchange(main, view.node, isNew);
    view.select?.(query, { stay: !isNew });
  } catch (error) {
    if (signal.aborted || error.name === 'AbortError') return;
    if (!error.code) throw error;
    main.replaceChildren(
      h(
        'div',
        { class: 'narrow' },
        h('h1', { tabindex: '-1' }, t('problem')),
        problemPanel(error, { again: () => go() }),
      ),
    );
  } finally {
    if (!signal.aborted) main.removeAttribute('aria-busy');
  }
}

function viewAt(path) {
  if (!me()) return (context) => signInView({ ...context, signedIn: draw });
  const [pattern, view] = ROUTES.find(([candidate]) => candidate.test(path)) ?? [];
  if (!view) return () => ({ title: t('problem'), node: nothingHere() });
  const id = pattern.exec(path)[1];
  return (context) => view({ ...context, id: id && encodeURIComponent(decodeURIComponent(id)) });
}

function nothingHere() {
  return h(
    'div',
    { class: 'narrow' },
    h('h1', { tabindex: '-1' }, t('nothingHere')),
    h('a', { href: '#/articles' }, t('articles')),
  );
}

function address() {
  const [path, query = ''] = location.hash.replace(/^#/, '').split('?');
  return { path: path || '/articles', query: new URLSearchParams(query) };
}

async function onSignedOut() {
  if (!me()) return;
  forget();
  await draw();
}
