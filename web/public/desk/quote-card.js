import { act } from './act.js';
import { patch, post } from './api.js';
import { chip } from './chips.js';
import { facts, fold, foreign, h, icon, name } from './dom.js';
import { form } from './form.js';
import { may } from './session.js';
import { colourOf, speakerNames } from './speakers.js';
import { announce } from './status.js';
import { percent, t, word } from './words.js';

/** One quote: what was said, by whom and how that was found, what to look at, and what people have decided. */
export function quoteCard({ quote, number, article, cast, refresh }) {
  const id = `quote-${quote.id}`;
  return h(
    'li',
    {
      class: 'card quote-card',
      id,
      tabindex: '-1',
      'data-decision': quote.decision,
      'data-speaker': colourOf(quote, cast),
    },
    h(
      'p',
      { class: 'card-head' },
      h(
        'a',
        { href: `#/articles/${article.id}?q=${quote.id}`, 'aria-label': t('quote.showInText', { number }) },
        `Q${number}`,
      ),
      h('b', { class: 'speaker' }, name(speakerNames(quote))),
      chip(word('kind', quote.kind)),
      chip(word('decision', quote.decision), { class: 'chip decision', 'data-decision': quote.decision }),
    ),
    foreign(quote.content, article.language, 'blockquote'),
    quote.warnings.map(({ code }) => h('p', { class: 'warning' }, icon('warning'), word('warning', code))),
    quote.decision === 'accepted' &&
      !quote.speakerConfirmedBy &&
      h('p', { class: 'warning' }, icon('warning'), t('speaker.unconfirmed')),
    may('quotes:write') && actions({ quote, article, number, refresh }),
    h(
      'div',
      { class: 'folds' },
      fold(`why-${quote.id}`, t('quote.why'), why(quote, article)),
      may('quotes:write') && fold(`speaker-${quote.id}`, t('speaker.change'), speakerForm(quote, refresh)),
    ),
  );
}

function actions({ quote, article, number, refresh }) {
  const decide = (decision) => decideQuote(quote, decision, number, refresh);
  const isAccepted = quote.decision === 'accepted';
  const button = (decision, label, kind) =>
    h(
      'button',
      {
        type: 'button',
        class: kind,
        id: `${decision}-${quote.id}`,
        'aria-label': `${label}, Q${number}`,
        onclick: () => decide(decision),
      },
      label,
    );
  return h(
    'p',
    { class: 'actions' },
    !isAccepted && button('accepted', t('quote.accept'), 'primary'),
    isAccepted &&
      !quote.speakerConfirmedBy &&
      quote.speakers.length > 0 &&
      button('accepted', t('speaker.confirm'), 'primary'),
    quote.decision !== 'rejected' && button('rejected', t('quote.reject'), ''),
    isAccepted &&
      may('claims:write') &&
      h(
        'a',
        {
          class: 'button',
          href: `#/claims/new?article=${article.id}&quote=${quote.id}`,
          'aria-label': `${t('claim.make')}, Q${number}`,
        },
        t('claim.make'),
      ),
  );
}

function decideQuote(quote, decision, number, refresh) {
  const say = ({ undoToken }) =>
    announce(t(`quote.${decision}`, { number }), undoToken && (() => takeBack(undoToken, refresh)));
  return act(refresh, () => post(`/quotes/${quote.id}/decision`, { decision }), say);
}

/** Takes decisions back by the token that came with them. */
export function takeBack(undoToken, refresh) {
  return act(
    refresh,
    () => post('/quotes/decisions/undo', { undoToken }),
    () => announce(t('undone')),
  );
}

function why(quote, article) {
  const { cue, relayedBy, checkWorthiness } = quote;
  return [
    quote.speakers.map((speaker) => whySpeaker(speaker, article)),
    facts([
      [t('quote.cue'), cue && foreign(cue.text, article.language)],
      [t('quote.relayedBy'), relayedBy && foreign(relayedBy.text, article.language)],
      [t('quote.worth'), `${word('level', checkWorthiness.level)} (${percent(checkWorthiness.score)})`],
    ]),
    h(
      'ul',
      { lang: 'en' },
      checkWorthiness.reasons.map((reason) => h('li', null, reason)),
    ),
  ];
}

function whySpeaker({ name: speaker, mention, anaphor, resolvedBy, confidence, candidates }, article) {
  return [
    h(
      'p',
      null,
      h('b', null, name(speaker)),
      ': ',
      word('resolvedBy', resolvedBy),
      ' ',
      t('sure', { percent: percent(confidence) }),
    ),
    facts([
      [t('quote.mention'), mention && foreign(mention.text, article.language)],
      [t('quote.anaphor'), anaphor && foreign(anaphor.text, article.language)],
    ]),
    h(
      'ul',
      { lang: 'en' },
      candidates.map((candidate) => h('li', null, name(candidate.name), ': ', candidate.reason)),
    ),
  ];
}

function speakerForm(quote, refresh) {
  return form({
    id: `speaker-form-${quote.id}`,
    label: t('speaker.set'),
    kind: '',
    fields: [
      {
        name: 'speakers',
        label: t('speaker.name'),
        value: quote.speakers.map(({ name: speaker }) => speaker).join('; '),
        hint: t('speaker.hint'),
        required: true,
      },
    ],
    send: async ({ values }) => {
      const speakers = values.speakers
        .split(';')
        .map((part) => ({ name: part.trim() }))
        .filter((one) => one.name);
      await patch(`/quotes/${quote.id}`, { speakers }, quote.version);
    },
    refresh,
    done: () => announce(t('saved')),
  });
}
