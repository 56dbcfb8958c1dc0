import { act } from './act.js';
import { h, name } from './dom.js';
import { changeLanguage, changeTheme, currentTheme } from './preferences.js';
import { me, signOut } from './session.js';
import { currentLanguage, listed, t, word } from './words.js';

/** Ends what the frame before this one listened to. */
let former = new AbortController();

/** What stands around every page: where to go, who is signed in, language and light. `draw` draws everything anew. */
export function frame(draw) {
  former.abort();
  former = new AbortController();
  const { signal } = former;
  return h(
    'header',
    { class: 'frame' },
    h('a', { class: 'skip', href: '#main', onclick: skip }, t('skip')),
    h(
      'a',
      { class: 'brand', href: '#/articles' },
      h('img', { src: '/desk/icon.svg', alt: '', width: '24', height: '24' }),
      'Claimdesk',
    ),
    me() &&
      h(
        'nav',
        { 'aria-label': t('nav') },
        link('#/articles', t('articles'), signal),
        link('#/claims', t('claims'), signal),
      ),
    h('div', { class: 'frame-end' }, languageButton(draw), themeButton(), me() && account(draw)),
  );
}

function skip(event) {
  event.preventDefault();
  document.querySelector('main h1')?.focus();
}

function link(href, label, signal) {
  const anchor = h('a', { href }, label);
  const isHere = () => location.hash.startsWith(href) || (location.hash === '' && href === '#/articles');
  const settle = () =>
    isHere() ? anchor.setAttribute('aria-current', 'true') : anchor.removeAttribute('aria-current');
  settle();
  addEventListener('hashchange', settle, { signal });
  return anchor;
}

/** Names the other language in that language, as people look for it. */
function languageButton(draw) {
  const other =
    currentLanguage() === 'en' ? { lang: 'id', label: 'Bahasa Indonesia' } : { lang: 'en', label: 'English' };
  return h(
    'button',
    {
      type: 'button',
      class: 'quiet',
      id: 'language',
      lang: other.lang,
      onclick: () => act(draw, () => changeLanguage(me())),
    },
    other.label,
  );
}

function themeButton() {
  const label = () => t(currentTheme() === 'dark' ? 'theme.light' : 'theme.dark');
  const button = h(
    'button',
    {
      type: 'button',
      class: 'quiet',
      id: 'theme',
      onclick: () => (changeTheme(), (button.textContent = label())),
    },
    label(),
  );
  return button;
}

function account(draw) {
  const { name: who, roles } = me();
  return h(
    'div',
    { class: 'account' },
    h(
      'span',
      { class: 'who' },
      name(who),
      h('span', { class: 'roles' }, listed(roles.map((role) => word('role', role)))),
    ),
    h(
      'button',
      { type: 'button', class: 'quiet', id: 'sign-out', onclick: () => act(draw, signOut) },
      t('signOut'),
    ),
  );
}
