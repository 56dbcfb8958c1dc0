import { h } from './dom.js';
import { problemPanel } from './problem.js';

const place = h('div', { class: 'page-problem' });

/** Where problems stand that belong to no form: above the page. */
export function pageProblemPlace() {
  return place;
}

/** Takes the last problem of the page away. */
export function clearPageProblem() {
  place.replaceChildren();
}

/** Shows a problem above the page and moves there. */
export function showPageProblem(problem) {
  const panel = problemPanel(problem);
  place.replaceChildren(panel);
  panel.focus();
  panel.scrollIntoView({ block: 'center' });
}

/**
 * Does what a button says, draws the page anew, and then says so: `done` takes what the action gave. What goes wrong is shown above the
 * page; a stale page is drawn anew first.
 */
export async function act(refresh, action, done) {
  try {
    clearPageProblem();
    const result = await action();
    await refresh();
    done?.(result);
  } catch (error) {
    if (!error.code) throw error;
    if (error.code === 'stale') await refresh();
    showPageProblem(error);
  }
}
