import { showSpans } from '../../src/cli/show-spans.js';
import { extractQuotes } from '../../src/core/quotes/extract-quotes.js';

const shown = (text: string, coloured = false) =>
  showSpans(text, extractQuotes(text, { language: 'id' }).quotes, coloured);

describe('the spans of an article, as a terminal shows them', () => {
  it.each([
    [
      'a quote, its cue and its speaker',
      '“Kami siap,” kata Ani Lestari.',
      '“[1: Kami siap,]” {kata} <Ani Lestari>.',
    ],
    [
      'quotes by number, and a clitic as part of its cue',
      '“Kami siap,” kata Ani Lestari.\n“Besok kami datang,” ujarnya.',
      '“[1: Kami siap,]” {kata} <Ani Lestari>.\n“[2: Besok kami datang,]” {ujarnya}.',
    ],
    [
      'a text without quotes as it is',
      'Hujan turun di Bandung.\r\nJalan licin.',
      'Hujan turun di Bandung.\nJalan licin.',
    ],
    ['no control characters', 'Hujan\u001b[31m turun\u202e.', 'Hujan [31m turun .'],
  ])('%s', (_shows, text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });

  it('are coloured on a terminal', () => {
    expect(shown('“Kami siap,” kata Ani Lestari.', true)).toContain('\u001b[33mkata\u001b[0m');
  });

  it('keep every word of the article, once', () => {
    const text = 'Ani Lestari mengatakan bahwa harga "naik tajam" di Jawa. Ia menambahkan, stok cukup.';
    expect(shown(text).replace(/\[\d+: |[\]{}<>]/g, '')).toBe(text);
  });
});
