import { act } from './act.js';
import { post } from './api.js';
import { h } from './dom.js';
import { problemPanel } from './problem.js';
import { takeBack } from './quote-card.js';
import { speakerNames } from './speakers.js';
import { announce } from './status.js';
import { t } from './words.js';

/** Accepts every quote without a warning at once: first the exact list of what it would accept, then the deed, then Undo. */
export function acceptClean({ article, quotes, refresh }) {
  const wish = { articleId: article.id, filter: { clean: true }, decision: 'accepted' };
  const place = h('div', { class: 'bulk' });
  const button = h('button', { type: 'button', id: 'accept-clean', onclick: preview }, t('bulk.ask'));
  const reset = () => place.replaceChildren(button);
  reset();
  return quotes.some(({ decision }) => decision === 'suggested') ? place : null;

  async function preview() {
    try {
      const { decided } = await post('/quotes/decisions?dryRun=true', wish);
      const panel = decided.length ? question(decided) : h('p', null, t('bulk.none'));
      place.replaceChildren(button, panel);
      panel.querySelector('button')?.focus();
    } catch (error) {
      place.replaceChildren(button, problemPanel(error));
    }
  }

  function question(decided) {
    const row = (id) => {
      const at = quotes.findIndex((quote) => quote.id === id);
      return h(
        'li',
        null,
        at < 0
          ? id
          : [
              `Q${at + 1} `,
              h('b', null, h('bdi', null, speakerNames(quotes[at]))),
              ' ',
              h('span', { lang: article.language, dir: 'auto' }, quotes[at].content),
            ],
      );
    };
    return h(
      'div',
      { class: 'notice' },
      h('p', null, t('bulk.would', { n: decided.length })),
      h('ul', { class: 'preview', tabindex: '0', 'aria-label': t('bulk.list') }, decided.map(row)),
      h(
        'button',
        { type: 'button', class: 'primary', onclick: accept },
        t('bulk.accept', { n: decided.length }),
      ),
      h('button', { type: 'button', onclick: () => (reset(), button.focus()) }, t('cancel')),
    );
  }

  async function accept() {
    const say = ({ decided, undoToken }) =>
      announce(t('bulk.done', { n: decided.length }), () => takeBack(undoToken, refresh));
    await act(refresh, () => post('/quotes/decisions', wish), say);
  }
}
