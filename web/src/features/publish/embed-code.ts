import type { PublishSearch } from './publish-search';

type View = NonNullable<PublishSearch['view']>;
interface Frame {
  width: number;
  height: number;
}

/** Room for an embed in which nothing of an ordinary fact-check is cut off; what is longer scrolls. */
export const FRAMES: Record<View, Record<'large' | 'small', Frame>> = {
  card: { large: { width: 560, height: 280 }, small: { width: 320, height: 220 } },
  line: { large: { width: 560, height: 100 }, small: { width: 320, height: 140 } },
  full: { large: { width: 720, height: 800 }, small: { width: 360, height: 640 } },
};

/** A frame for other sites, without script, that shows what is public at each time. */
export const frameCode = (address: string, title: string, { width, height }: Frame): string =>
  `<iframe src="${escape(address)}" title="${escape(title)}" width="${width}" height="${height}" loading="lazy" style="border:0;max-inline-size:100%"></iframe>`;

/** What an embed says, for sites that allow no frames: its text and links as they are now, with nothing that is ours alone. */
export function plainCode(embed: Document, address: string): string {
  const { lang, dir } = embed.documentElement;
  const main = embed.querySelector('main')!;
  const name = main.getAttribute('aria-label') ?? '';
  for (const drawing of main.querySelectorAll('svg')) drawing.remove();
  // Headings of another page's outline are not ours to make.
  for (const heading of main.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const words = embed.createElement('p');
    words.append(...heading.childNodes);
    for (const attribute of ['lang', 'dir']) {
      const value = heading.getAttribute(attribute);
      if (value) words.setAttribute(attribute, value);
    }
    heading.replaceWith(words);
  }
  // Nor are names of places in it, and a list shows its numbers itself.
  for (const citation of main.querySelectorAll('a[href^="#"]')) citation.replaceWith(...citation.childNodes);
  for (const number of main.querySelectorAll('.number')) number.remove();
  for (const element of main.querySelectorAll('*'))
    for (const attribute of ['class', 'id', 'aria-labelledby']) element.removeAttribute(attribute);
  return `<blockquote cite="${escape(address)}" lang="${lang}" dir="${dir}" aria-label="${escape(name)}">${main.innerHTML}</blockquote>`;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
