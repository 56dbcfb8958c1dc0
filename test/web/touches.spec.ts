import { EVENT_TYPES } from '../../src/core/events.js';
import type { DeskEvent } from '../../web/src/lib/live/news.js';
import { isLive, touches } from '../../web/src/lib/live/touches.js';

const CLAIM = '019ab2c4-7d1e-7c3a-9b57-000000000001';
const ARTICLE = '019ab2c4-7d1e-7c3a-9b57-000000000002';
const QUOTE = '019ab2c4-7d1e-7c3a-9b57-000000000003';
const PERSON = '019ab2c4-7d1e-7c3a-9b57-000000000004';

const about = {
  claim: { subjectId: CLAIM, payload: { claimId: CLAIM, ref: 'K-12', by: PERSON } },
  article: { subjectId: ARTICLE, payload: { articleId: ARTICLE, by: PERSON } },
  quote: {
    subjectId: QUOTE,
    payload: { quoteId: QUOTE, articleId: ARTICLE, decision: 'accepted', by: PERSON },
  },
  user: { subjectId: PERSON, payload: { userId: PERSON } },
};
const event = (type: string, what: Omit<DeskEvent, 'id' | 'type' | 'at'>): DeskEvent => ({
  id: CLAIM,
  at: '2026-11-28T10:00:00.000Z',
  type,
  ...what,
});
const moved = event('claim.moved', about.claim);
const decided = event('quote.decided', about.quote);

describe('news', () => {
  it.each([
    [['claim', CLAIM]],
    [['claim', 'K-12']],
    [['claim', 'k-12']],
    [['claim', 'K-12', 'claim-review', 3]],
    [['moves', 'K-12']],
    [['history', 'K-12', 'versions']],
    [['claims', { state: 'draft' }]],
    [['my-work']],
  ])('of a claim touches %j', (key) => expect(touches(moved, key, {})).toBe(true));

  it.each([
    [['claim', 'K-1']],
    [['claim', 'K-121']],
    [['history', 'K-12', 'comparison', 1, 2]],
    [['quotes', ARTICLE]],
    [['articles', 'open', {}]],
    [['text', ARTICLE]],
  ])('of a claim leaves %j alone', (key) => expect(touches(moved, key, {})).toBe(false));

  it.each([['evidence.added'], ['thread.resolved'], ['claim_review.published']])(
    'of %s touches its claim',
    (type) => expect(touches(event(type, about.claim), ['claim', 'K-12'], {})).toBe(true),
  );

  it('of a link touches the list of links and my work', () => {
    const died = event('evidence.link_changed', about.claim);
    for (const key of [['links', { state: 'gone' }], ['my-work'], ['claim', 'K-12']])
      expect(touches(died, key, {})).toBe(true);
  });

  it('of a long text whose quotes are found touches what is read of it', () => {
    const found = event('article.extracted', about.article);
    for (const key of [
      ['article', ARTICLE],
      ['quotes', ARTICLE],
      ['articles', 'open', {}],
    ])
      expect(touches(found, key, {})).toBe(true);
    expect(touches(found, ['quotes', QUOTE], {})).toBe(false);
    expect(touches(event('article.updated', about.article), ['quotes', ARTICLE], {})).toBe(false);
  });

  it('of a quote touches its article, the inbox and the claims that are made of it', () => {
    const dossier = (id: string) => ({ quotes: [{ id }] });
    expect(touches(decided, ['quotes', ARTICLE], [])).toBe(true);
    expect(touches(decided, ['articles', 'open', {}], {})).toBe(true);
    expect(touches(decided, ['claim', 'K-1'], dossier(QUOTE))).toBe(true);
    expect(touches(decided, ['claim', 'K-1'], dossier(ARTICLE))).toBe(false);
    expect(touches(decided, ['quotes', CLAIM], [])).toBe(false);
  });

  it('of a decision that is shown already touches no list of quotes', () => {
    const shown = (decision: string, by: string) => [{ id: QUOTE, decision, decidedBy: { id: by } }];
    expect(touches(decided, ['quotes', ARTICLE], shown('accepted', PERSON))).toBe(false);
    expect(touches(decided, ['quotes', ARTICLE], shown('rejected', PERSON))).toBe(true);
    expect(touches(decided, ['quotes', ARTICLE], shown('accepted', CLAIM))).toBe(true);
  });

  it('of a note touches the notes on its article, and so does a newer version that takes them along', () => {
    const opened = event('note.opened', about.article);
    expect(touches(opened, ['notes', ARTICLE], [])).toBe(true);
    for (const key of [['notes', CLAIM], ['claim', 'K-12'], ['my-work'], ['quotes', ARTICLE]])
      expect(touches(opened, key, [])).toBe(false);
    for (const type of ['article.version_added', 'article.extracted'])
      expect(touches(event(type, about.article), ['notes', CLAIM], [])).toBe(true);
    expect(touches(event('article.updated', about.article), ['notes', ARTICLE], [])).toBe(false);
  });

  it('of a newer version touches the article before it, which says that there is one', () => {
    const added = { ...event('article.version_added', about.article), payload: { earlierId: CLAIM } };
    expect(touches(added, ['article', CLAIM], {})).toBe(true);
    expect(touches(added, ['article', PERSON], {})).toBe(false);
  });

  it('of a person touches the people of the desk, and that person themself', () => {
    const left = event('user.roles_changed', about.user);
    expect(touches(left, ['people'], [])).toBe(true);
    expect(touches(left, ['me'], { id: PERSON })).toBe(true);
    expect(touches(left, ['me'], { id: CLAIM })).toBe(false);
  });

  it('of every kind touches something that is read', () => {
    const keys = [
      ['claim', 'K-12'],
      ['articles'],
      ['quotes', ARTICLE],
      ['notes', ARTICLE],
      ['speakers'],
      ['people'],
      ['feeds'],
      ['imports'],
      ['jobs', {}],
      ['webhooks'],
    ];
    for (const type of EVENT_TYPES) {
      const of = /^(article|note)/.test(type)
        ? about.article
        : type.startsWith('quote')
          ? about.quote
          : about.claim;
      const touched = keys.filter((key) => touches(event(type, of), key, []));
      expect(touched).not.toEqual([]);
      for (const key of touched) expect(isLive(key)).toBe(true);
    }
  });
});
