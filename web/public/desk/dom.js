const SVG = 'http://www.w3.org/2000/svg';

/**
 * Builds an element. Strings become text nodes, never markup, so that no text of an article or a person can act on the page.
 * Properties that begin with `on` are listeners; `null`, `undefined` and `false` leave an attribute or child out.
 */
export function h(tag, props, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(
    ...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false),
  );
  return element;
}

/** Words of an article, a person or another language: they say their own language and direction. */
export function foreign(text, lang, tag = 'span') {
  return h(tag, { lang, dir: 'auto' }, text);
}

/** A name or an id inside a sentence, kept from disturbing its direction. */
export function name(text) {
  return h('bdi', null, text);
}

/** A link to another site, or plain text where the address is not one that a browser should follow. */
export function outside(url, ...children) {
  return /^https?:\/\//i.test(url)
    ? h('a', { href: url, rel: 'noopener noreferrer', target: '_blank' }, ...children)
    : h('span', null, ...children);
}

/** A list of terms and what they are; entries whose value is empty are left out. */
export function facts(entries, props = { class: 'facts' }) {
  const known = entries.filter(
    ([, value]) => value !== null && value !== undefined && value !== '' && value !== false,
  );
  return h(
    'dl',
    props,
    known.map(([term, value]) => h('div', null, h('dt', null, term), h('dd', null, value))),
  );
}

/** A part of a page that folds; `id` keeps it open when the page is drawn anew. */
export function fold(id, label, ...children) {
  return h('details', { id }, h('summary', null, label), h('div', { class: 'folded' }, ...children));
}

const PATHS = {
  draft: ['M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2'],
  researching: ['M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2', 'M8 2v12A6 6 0 1 0 8 2', 'fill'],
  in_review: [
    'M1.5 8s2.4-4.5 6.5-4.5S14.5 8 14.5 8s-2.4 4.5-6.5 4.5S1.5 8 1.5 8',
    'M8 6a2 2 0 1 0 0 4a2 2 0 1 0 0-4',
    'fill',
  ],
  changes_requested: ['M6 3L2.5 6.5L6 10M2.5 6.5H10a3.5 3.5 0 0 1 0 7H7'],
  approved: ['M1.5 8.5l3 3l6-7M8 11.5l6.5-7'],
  published: ['M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 1 0 8 1.8M5.2 8.2l2 2l3.6-4.4'],
  parked: ['M5.5 3v10M10.5 3v10'],
  not_checkable: ['M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2M3.8 12.2l8.4-8.4'],
  retracted: ['M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2M5.5 5.5l5 5M10.5 5.5l-5 5'],
  merged: ['M3 2.5v3a4 4 0 0 0 4 4h6M10.5 7L13 9.5L10.5 12'],
  supports: ['M8 3L14 13H2z', 'M8 3L14 13H2z', 'fill'],
  refutes: ['M8 13L14 3H2z', 'M8 13L14 3H2z', 'fill'],
  qualifies: ['M8 2L14 8L8 14L2 8z', 'M8 2L14 8L8 14L2 8z', 'fill'],
  context: ['M8 3a5 5 0 1 0 0 10A5 5 0 1 0 8 3'],
  open: ['M3 8.5l3.5 3.5L13 4.5'],
  closed: ['M4.5 7V5a3.5 3.5 0 0 1 7 0v2M3 7h10v7H3z'],
  warning: ['M8 2L14.5 13.5H1.5zM8 6.5v3.2M8 11.6v.2'],
};

/** A small line drawing beside a word that says the same. */
export function icon(shape) {
  const [outline, second, fill] = PATHS[shape] ?? PATHS.draft;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'icon');
  for (const [d, filled] of [[outline], [second, fill]]) {
    if (!d) continue;
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    if (filled) path.setAttribute('class', 'filled');
    svg.append(path);
  }
  return svg;
}
