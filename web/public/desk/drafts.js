import { me } from './session.js';

/**
 * What was typed and not yet saved, by person, form and field, for as long as the tab lives. With each text stands the value that it was meant to
 * replace, so that a change by somebody else in between can be shown instead of being overwritten.
 */
export function keepDraft(form, field, text, base) {
  const held = draftsOf(form);
  if (text === base) delete held[field];
  else held[field] = { text, base: held[field]?.base ?? base };
  store(form, held);
}

/** The drafts of a form: `{field: {text, base}}`. */
export function draftsOf(form) {
  return JSON.parse(sessionStorage.getItem(keyOf(form)) ?? '{}');
}

/** Takes note that a person has seen what stands there now, and keeps their own text over it. */
export function rebase(form, field, base) {
  const held = draftsOf(form);
  if (held[field]) held[field].base = base;
  store(form, held);
}

/** Forgets the drafts of a form once they are saved or thrown away. */
export function dropDrafts(form) {
  sessionStorage.removeItem(keyOf(form));
}

const keyOf = (form) => `claimdesk.draft.${me()?.id}.${form}`;

function store(form, held) {
  if (Object.keys(held).length) sessionStorage.setItem(keyOf(form), JSON.stringify(held));
  else dropDrafts(form);
}
