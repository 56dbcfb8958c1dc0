import { clearPageProblem, showPageProblem } from './act.js';
import { h } from './dom.js';
import { draftsOf, dropDrafts } from './drafts.js';
import { field } from './field.js';
import { faultWords, fieldOf, problemPanel } from './problem.js';
import { t } from './words.js';

/**
 * A form that keeps what is typed until it is saved.
 * @param id names it for drafts and for the ids of its fields
 * @param fields see `field`
 * @param send takes `{values, changed}`: all values, and those that differ from the server's; what it throws is shown; `false` if there
 *   is a question first, and nothing was sent
 * @param refresh draws the page anew: once it is saved, and where somebody else was faster
 * @param done takes what `send` gave, at the very end
 * @param label of the button
 */
export function form({ id, fields, send, refresh, done, label, kind = 'primary', before = [] }) {
  const made = fields.filter(Boolean).map((spec) => field(id, spec, () => refreshNote()));
  const problems = h('div', { class: 'problems' });
  const unsaved = h('span', { class: 'unsaved' });
  const button = h('button', { type: 'submit', class: kind, id: `${id}-send` }, label);
  const element = h(
    'form',
    { id, novalidate: true, onsubmit: submit },
    before,
    made.map((one) => one.element),
    problems,
    h('div', { class: 'form-end' }, button, unsaved),
  );
  let busy = false;
  refreshNote();
  return element;

  function refreshNote() {
    const held = Object.keys(draftsOf(id)).length > 0;
    unsaved.replaceChildren(...(held ? [t('unsaved'), ' ', discard()] : []));
  }

  function discard() {
    const away = () => {
      dropDrafts(id);
      for (const one of made) one.reset();
      refreshNote();
    };
    return h('button', { type: 'button', class: 'link', onclick: away }, t('discard'));
  }

  async function submit(event) {
    event.preventDefault();
    if (busy || !check()) return;
    busy = true;
    button.setAttribute('aria-disabled', 'true');
    const values = Object.fromEntries(made.map((one) => [one.name, one.value()]));
    const changed = Object.fromEntries(
      made.filter((one) => one.differs()).map((one) => [one.name, one.value()]),
    );
    try {
      problems.replaceChildren();
      clearPageProblem();
      const result = await send({ values, changed });
      if (result === false) return;
      dropDrafts(id);
      if (refresh) element.closest('details')?.removeAttribute('open');
      await refresh?.();
      await done?.(result);
    } catch (error) {
      await showProblem(error);
    } finally {
      busy = false;
      button.removeAttribute('aria-disabled');
      refreshNote();
    }
  }

  function check() {
    const missing = made.filter((one) => one.complain(one.isMissing() ? t('fault.required') : null));
    missing[0]?.focus();
    return missing.length === 0;
  }

  async function showProblem(problem) {
    if (!problem.code) throw problem;
    if (problem.code === 'stale' && refresh) {
      await refresh();
      showPageProblem(problem);
      return;
    }
    const labels = Object.fromEntries(made.map((one) => [one.name, one.label]));
    const panel = problemPanel(problem, { fields: labels });
    problems.replaceChildren(panel);
    for (const fault of problem.code === 'invalid' ? problem.errors : [])
      made.find((one) => one.name === fieldOf(fault))?.complain(faultWords(fault));
    panel.focus();
  }
}
