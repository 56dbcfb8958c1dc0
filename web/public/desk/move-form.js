import { post } from './api.js';
import { h, icon } from './dom.js';
import { form } from './form.js';
import { announce } from './status.js';
import { currentLanguage, t, word } from './words.js';

/** A move that can be made: one button, or a fold with what the move takes along. */
export function moveForm({ move, dossier, refresh, isFirst }) {
  const lists = checklistOf(move, dossier);
  const fields = Object.entries(move.inputs)
    .filter(([, rule]) => isAsked(rule, dossier))
    .map(([name, rule]) => inputField(name, rule, dossier));
  const body = form({
    id: `move-${move.name}-${dossier.id}`,
    label: word('move', move.name),
    kind: isFirst ? 'primary' : '',
    before: [
      t(`move.${move.name}.means`) && h('p', { class: 'note' }, t(`move.${move.name}.means`)),
      lists.element,
    ],
    fields,
    send: ({ values }) =>
      post(
        `/claims/${dossier.ref}/transitions`,
        { name: move.name, ...inputsOf(values), ...lists.answers() },
        { version: dossier.version },
      ),
    refresh,
    done: (claim) => announce(doneSentence(move, claim)),
  });
  if (!fields.length && !lists.element) return body;
  return h(
    'details',
    { id: `fold-${move.name}`, class: isFirst ? 'first' : '' },
    h('summary', null, word('move', move.name), '…'),
    h('div', { class: 'folded' }, body),
  );
}

/** Ticks have boxes of their own; a first edition has no change to tell of; an embargo is set on the claim, here it could only refuse. */
function isAsked({ type, required }, { edition }) {
  return type !== 'checklist' && type !== 'time' && (required !== 'from_second_edition' || edition > 1);
}

function doneSentence(move, { ref, state, approvals }) {
  const counted = move.name === 'approve' && approvals && approvals.have < approvals.need;
  return counted
    ? t('need.approvals', approvals)
    : t('move.done', { ref, move: word('move', move.name), state: word('state', state) });
}

function inputField(name, { type, required, values }, dossier) {
  const isRequired = required !== false;
  const common = { name, label: t(`input.${name}`), required: isRequired, optional: !isRequired, wide: true };
  if (type === 'choice')
    return {
      ...common,
      type: 'select',
      options: values.map((value) => [
        value,
        word(dossier.state === 'published' ? 'correction' : 'kindOfNot', value),
      ]),
      value: values[0],
    };
  if (type === 'text') return { ...common, type: 'textarea', rows: 3, hint: t('input.public') };
  if (type === 'date') return { ...common, type: 'date' };
  return {
    ...common,
    hint: t(type === 'claim' ? 'input.claimHint' : 'input.slugHint'),
    value: type === 'slug' ? (dossier.publication?.slug ?? '') : '',
  };
}

function inputsOf(values) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''));
}

/** The boxes that a person ticks for themself; those that tick themselves say what to open. */
function checklistOf(move, dossier) {
  if (!('checklist' in move.inputs)) return { element: null, answers: () => ({}) };
  const items = dossier.checklists[move.name === 'approve' ? 'reviewer' : 'author'].map((item) =>
    checkItem(item, move, dossier),
  );
  const element = h(
    'fieldset',
    { class: 'checklist' },
    h('legend', null, t('checklist')),
    items.map(({ line }) => line),
  );
  const byHand = items.filter(({ tick }) => tick);
  return {
    element,
    answers: () => ({ checklist: Object.fromEntries(byHand.map(({ id, tick }) => [id, tick.checked])) }),
  };
}

function checkItem({ id, text, auto, done }, move, dossier) {
  const words = text[currentLanguage()] ?? text.en;
  if (auto)
    return {
      id,
      line: h(
        'p',
        { class: 'auto', 'data-done': String(done) },
        icon(done ? 'open' : 'warning'),
        h(
          'span',
          null,
          words,
          ' ',
          done ? t('checklist.auto') : t('checklist.autoOpen'),
          ' ',
          !done && articleLink(dossier),
        ),
      ),
    };
  const tick = h('input', { type: 'checkbox', id: `check-${move.name}-${id}` });
  tick.checked = done;
  return { id, tick, line: h('p', { class: 'tick' }, tick, h('label', { for: tick.id }, words)) };
}

function articleLink({ appearances }) {
  const place = appearances.find(({ articleId }) => articleId);
  return (
    place &&
    h(
      'a',
      { href: `#/articles/${place.articleId}${place.quoteId ? `?q=${place.quoteId}` : ''}` },
      t('checklist.openArticle'),
    )
  );
}
