export const PUBLISH_TABS = ['page', 'embed', 'claimReview', 'share', 'programs'] as const;
export const EMBED_VIEWS = ['card', 'line', 'full'] as const;

/** What the page from which a claim is published shows; what is absent is the first of its kind. */
export interface PublishSearch {
  tab?: (typeof PUBLISH_TABS)[number];
  /** How wide and how bright a reader sees it. */
  width?: 'phone';
  light?: 'dark';
  /** Language in which the page is shown, BCP 47; absent: the claim’s own. */
  lang?: string;
  view?: (typeof EMBED_VIEWS)[number];
  size?: 'small';
}

/** Reads it from an address; what makes no sense is left out. */
export const readPublishSearch = (search: Record<string, unknown>): PublishSearch => ({
  tab: PUBLISH_TABS.find((name) => name === search.tab),
  width: search.width === 'phone' ? 'phone' : undefined,
  light: search.light === 'dark' ? 'dark' : undefined,
  lang: typeof search.lang === 'string' ? search.lang : undefined,
  view: EMBED_VIEWS.find((name) => name === search.view),
  size: search.size === 'small' ? 'small' : undefined,
});
