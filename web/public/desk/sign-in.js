import { act } from './act.js';
import { h, name } from './dom.js';
import { form } from './form.js';
import { demoPeople, signIn } from './session.js';
import { listed, t, word } from './words.js';

const STEPS = ['article', 'quotes', 'claim', 'evidence', 'review', 'publish'];

/** The way in: in the demo newsroom one of its people by a click, everywhere by e-mail and password. */
export async function signInView({ signedIn }) {
  const people = await demoPeople();
  const node = h(
    'div',
    { class: 'sign-in' },
    h(
      'div',
      { class: 'welcome' },
      h('h1', { tabindex: '-1' }, t('signIn.title')),
      h('p', { class: 'lead' }, t('signIn.lead')),
      h('ol', { class: 'trip' }, STEPS.map(step)),
    ),
    people.length > 0 && demo(people, signedIn),
    h(
      'section',
      { class: 'card', 'aria-labelledby': 'own-account' },
      h('h2', { id: 'own-account' }, people.length ? t('signIn.or') : t('signIn')),
      passwordForm(signedIn),
    ),
  );
  return { title: t('signIn'), node };
}

function step(key) {
  return h('li', null, h('b', null, t(`trip.${key}`)), ' ', h('span', null, t(`trip.${key}.who`)));
}

function demo(people, signedIn) {
  return h(
    'section',
    { 'aria-labelledby': 'demo-title' },
    h('h2', { id: 'demo-title' }, t('demo.title')),
    h('p', { class: 'note' }, t('demo.note')),
    h(
      'ul',
      { class: 'people' },
      people.map((person) => h('li', null, personButton(person, signedIn))),
    ),
  );
}

function personButton({ name: who, email, password, roles }, signedIn) {
  return h(
    'button',
    { type: 'button', class: 'person', onclick: () => act(signedIn, () => signIn(email, password)) },
    h('b', null, name(who)),
    h('span', { class: 'roles' }, listed(roles.map((role) => word('role', role)))),
    h('span', { class: 'about' }, roles.map((role) => t(`role.${role}.does`)).join(' ')),
  );
}

function passwordForm(signedIn) {
  return form({
    id: 'sign-in',
    label: t('signIn'),
    fields: [
      { name: 'email', label: t('email'), type: 'email', autocomplete: 'username', required: true },
      {
        name: 'password',
        label: t('password'),
        type: 'password',
        autocomplete: 'current-password',
        required: true,
      },
    ],
    send: ({ values }) => signIn(values.email, values.password),
    refresh: signedIn,
  });
}
