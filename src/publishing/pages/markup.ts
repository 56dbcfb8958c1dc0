/** Text that is HTML or XML already: it goes into a template as it is. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What a template may hold. Nothing at all comes from null, undefined and false. */
export type Content = Markup | string | number | null | undefined | false | readonly Content[];

/** A template of HTML or XML: every value in it is escaped, for text and quoted attributes alike, unless it is `Markup` itself. */
export function markup(parts: TemplateStringsArray, ...values: Content[]): Markup {
  return new Markup(parts.reduce((text, part, i) => text + textOf(values[i - 1]) + part));
}

function textOf(content: Content): string {
  if (content === null || content === undefined || content === false) return '';
  if (content instanceof Markup) return content.text;
  if (typeof content === 'object') return content.map(textOf).join('');
  return escape(String(content));
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser turns a bare carriage return into a line feed, and the text would not come back exactly.
  '\r': '&#13;',
};

const escape = (text: string): string => text.replace(/[&<>"'\r]/g, (character) => ESCAPES[character]!);

/** JSON that can stand in a script element: no text in it can end the element or begin a comment. */
export function jsonInScript(json: string): Markup {
  return new Markup(json.replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026'));
}
