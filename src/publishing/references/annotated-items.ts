import { parsePage } from '../../articles/readers/parse-page.js';
import type { PageElement } from '../../articles/readers/page.js';

/** Names of the attributes that say: here begins a thing, of this type, with this property. */
interface Syntax {
  scope: string;
  type: string;
  property: string;
}

/** https://html.spec.whatwg.org/multipage/microdata.html and https://www.w3.org/TR/rdfa-lite/ */
const SYNTAXES: readonly Syntax[] = [
  { scope: 'itemscope', type: 'itemtype', property: 'itemprop' },
  { scope: 'typeof', type: 'typeof', property: 'property' },
];

/** Where an element has its value, if not in its text; pages of the wild write `content` on any. */
const VALUES = ['content', 'datetime', 'href', 'src', 'value'];

/** Things that a page describes in the attributes of its elements (microdata, RDFa Lite), as JSON-LD would write them. */
export function annotatedItems(page: string): unknown[] {
  const document = parsePage(page);
  return SYNTAXES.flatMap((syntax) =>
    Array.from(document.querySelectorAll(`[${syntax.scope}]:not([${syntax.property}])`), (element) =>
      itemOf(element, syntax),
    ),
  );
}

function itemOf(element: PageElement, syntax: Syntax): object {
  // A page names the properties as it likes, `constructor` too.
  const item = Object.create(null) as Record<string, unknown>;
  item['@type'] = words(element, syntax.type);
  const collect = (inside: PageElement): void => {
    for (const child of Array.from(inside.children)) {
      const isItem = child.hasAttribute(syntax.scope);
      for (const name of words(child, syntax.property).map(bare))
        put(item, name, isItem ? itemOf(child, syntax) : valueOf(child));
      if (!isItem) collect(child);
    }
  };
  collect(element);
  return item;
}

function put(item: Record<string, unknown>, name: string, value: unknown): void {
  const held = item[name];
  if (Array.isArray(held)) held.push(value);
  else item[name] = held === undefined ? value : [held, value];
}

function valueOf(element: PageElement): string {
  const attribute = VALUES.find((name) => element.hasAttribute(name));
  return (attribute && element.getAttribute(attribute)) ?? element.textContent ?? '';
}

const words = (element: PageElement, attribute: string): string[] =>
  (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean);

/** `schema:author`, `https://schema.org/author`: `author`. */
const bare = (name: string): string => name.replace(/^.*[:/#]/, '');
