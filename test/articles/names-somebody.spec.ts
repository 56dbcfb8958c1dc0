import { namesSomebody } from '../../src/articles/names-somebody.js';

describe('the words for a speaker', () => {
  it.each<[string, string, boolean]>([
    ['Vladimir Putin', 'id', true],
    ['Hollande', 'id', true],
    ['РИА Новости', 'ru', true],
    ['dpa', 'de', true],
    ['The Pentagon', 'en', true],
    ['pihak Kementerian Kesehatan', 'id', true],
    ['金庸', 'zh', true],
    ['seorang pejabat', 'id', false],
    ['Seorang pejabat Kementerian Kesehatan', 'id', false],
    ['a Pentagon official', 'en', false],
    ['the minister', 'en', false],
    ['presiden', 'id', false],
    ['Presiden', 'id', false],
    ['he', 'en', false],
    ['witnesses', 'en', false],
  ])('%s (%s) are a name: %s', (words, language, expected) => {
    expect(namesSomebody(words, language)).toBe(expected);
  });
});
