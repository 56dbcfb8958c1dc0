import { statementsOf } from '../../src/publishing/pages/languages.js';
import type { PublicPage } from '../../src/publishing/public-page.js';

const page = (language: string, ...others: string[]) =>
  ({
    statement: language,
    language,
    translations: others.map((other) => ({ language: other, text: other })),
  }) as PublicPage;
const offered = (one: PublicPage) => statementsOf(one).map(({ language }) => language);

describe('the languages in which a page can be read', () => {
  it('are its own and those of translations that we have words for', () => {
    expect(offered(page('en', 'id', 'fr'))).toEqual(['en', 'id']);
  });

  it('hold English for a claim in a language without words, whose frame is English anyway', () => {
    expect(offered(page('fr', 'en', 'id'))).toEqual(['fr', 'en', 'id']);
  });

  it('hold no second form of its own', () => {
    expect(offered(page('en', 'en-GB'))).toEqual(['en']);
  });
});
