import { h, icon } from './dom.js';
import { word } from './words.js';

/** Where a claim stands: shape, colour and word. */
export function stateChip(state) {
  return h('span', { class: 'chip state', 'data-state': state }, icon(state), word('state', state));
}

/** The verdict, in the words of its scale. */
export function ratingChip(rating) {
  return h(
    'span',
    { class: 'chip rating', 'data-rating': rating.key, lang: rating.language },
    rating.alternateName,
  );
}

/** How a piece of evidence bears on the statement. */
export function stanceChip(stance) {
  return h('span', { class: 'chip stance', 'data-stance': stance }, icon(stance), word('stance', stance));
}

/** A plain fact in few words. */
export function chip(text, props = {}) {
  return h('span', { class: 'chip', ...props }, text);
}
