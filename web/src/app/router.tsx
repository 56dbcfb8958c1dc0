import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { STANCES, type Stance } from '../features/claim/stances';
import { TABS, type Tab } from '../features/claim/tabs';
import { NotFound } from '../components/nowhere';
import { readHistorySearch, type HistorySearch } from '../features/history/history-search';
import { CLAIM_SORTS, type ClaimFilter } from '../features/lists/claims-query';
import { COPIES, type LibraryFilter } from '../features/evidence/library-query';
import type { FeedFilter } from '../features/feeds/feeds-query';
import { AILING, type LinkFilter } from '../features/links/links-query';
import { KINDS, STATES, type JobFilter } from '../features/jobs/job-filter';
import { DELIVERY_STATES, type WebhookFilter } from '../features/webhooks/webhook-filter';
import type { InboxFilter } from '../features/inbox/articles-query';
import { readTriageTab } from '../features/inbox/triage-tabs';
import { readPublishSearch } from '../features/publish/publish-search';
import { readRailSearch, type RailSearch } from '../features/quotes/list-order';
import { demoQuery } from '../features/sign-in/demo-query';
import { meQuery } from '../lib/session';
import { withWords } from '../words/with-words';
import { Oops } from './oops';
import { Shell } from './shell';

/** What every route may use. */
export interface RouterContext {
  queries: QueryClient;
}

const root = createRootRouteWithContext<RouterContext>()();

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search): { next?: string } => ({
    next: typeof search.next === 'string' && /^\/(?!\/)/.test(search.next) ? search.next : undefined,
  }),
  // Who may be let in stands above the form, which would move as they come.
  loader: ({ context }) => context.queries.prefetchQuery(demoQuery),
  component: lazyRouteComponent(
    withWords(['signIn'], () => import('../features/sign-in/sign-in-page')),
    'SignInPage',
  ),
});

const words = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** Everything behind the door. */
const desk = createRoute({
  getParentRoute: () => root,
  id: 'desk',
  beforeLoad: async ({ context, location }) => {
    if (!(await context.queries.ensureQueryData(meQuery)))
      throw redirect({ to: '/sign-in', search: { next: location.href } });
  },
  component: Shell,
});

const home = createRoute({
  getParentRoute: () => desk,
  path: '/',
  component: lazyRouteComponent(
    withWords(['home', 'lists', 'practice'], () => import('../features/home/home-page')),
    'HomePage',
  ),
});
const inbox = createRoute({
  getParentRoute: () => desk,
  path: '/inbox',
  validateSearch: ({ tab, q, language, agency, sort }): InboxFilter => ({
    tab: readTriageTab(tab),
    q: words(q),
    language: words(language),
    agency: words(agency),
    sort: sort === 'oldest' ? sort : undefined,
  }),
  component: lazyRouteComponent(
    withWords(['inbox', 'lists', 'practice'], () => import('../features/inbox/inbox-page')),
    'InboxPage',
  ),
});
const article = createRoute({
  getParentRoute: () => desk,
  path: '/articles/$articleId',
  /** `q` is the selected quote, `c` a claim whose quote is to be selected, `t` words of the text as `start-end`; the rest is what the rail shows. */
  validateSearch: (search): { q?: string; c?: string; t?: string } & RailSearch => ({
    ...readRailSearch(search),
    q: words(search.q),
    c: words(search.c),
    t: typeof search.t === 'string' && /^\d+-\d+$/.test(search.t) ? search.t : undefined,
  }),
  component: lazyRouteComponent(
    withWords(['quotes', 'reader', 'reading'], () => import('../features/reader/reader-page')),
    'ReaderPage',
  ),
});
const claims = createRoute({
  getParentRoute: () => desk,
  path: '/claims',
  validateSearch: ({ state, assignee, q, topic, claimant, rating, sort }): ClaimFilter => ({
    state: words(state),
    assignee: words(assignee),
    q: words(q),
    topic: words(topic),
    claimant: words(claimant),
    rating: typeof rating === 'number' ? String(rating) : words(rating),
    sort: CLAIM_SORTS.find((one) => one === sort),
  }),
  component: lazyRouteComponent(
    withWords(['lists', 'practice'], () => import('../features/lists/claims-page')),
    'ClaimsPage',
  ),
});
interface ClaimSearch {
  tab?: Tab;
  since?: number;
  thread?: string;
  piece?: string;
  copy?: string;
  field?: string;
  stance?: Stance;
  find?: string;
}
const claim = createRoute({
  getParentRoute: () => desk,
  path: '/claims/$claimId',
  /**
   * `tab` is the part of the work that is open, `since` the version from which changes are told, `thread` the comment and `piece` the
   * evidence that is selected, `copy` the words by which its copy was found, `stance` what evidence is narrowed to, `find` the words of comments that are looked for, `field` what is
   * gone to at once; the rest is what the history shows.
   */
  validateSearch: (search): ClaimSearch & HistorySearch => ({
    tab: TABS.find((name) => name === search.tab),
    since: Number.isInteger(search.since) ? (search.since as number) : undefined,
    thread: words(search.thread),
    piece: words(search.piece),
    copy: typeof search.copy === 'number' ? String(search.copy) : words(search.copy),
    field: words(search.field),
    stance: STANCES.find((name) => name === search.stance),
    find: words(search.find),
    ...readHistorySearch(search),
  }),
  component: lazyRouteComponent(
    withWords(
      ['archive', 'claim', 'conflict', 'links', 'needs', 'review'],
      () => import('../features/claim/claim-page'),
    ),
    'ClaimPage',
  ),
});
const publish = createRoute({
  getParentRoute: () => desk,
  path: '/claims/$claimId/publish',
  validateSearch: readPublishSearch,
  component: lazyRouteComponent(
    withWords(['needs', 'publish', 'review', 'webhooks'], () => import('../features/publish/publish-page')),
    'PublishPage',
  ),
});
const reviews = createRoute({
  getParentRoute: () => desk,
  path: '/reviews',
  component: lazyRouteComponent(
    withWords(['lists'], () => import('../features/lists/reviews-page')),
    'ReviewsPage',
  ),
});
const evidence = createRoute({
  getParentRoute: () => desk,
  path: '/evidence',
  validateSearch: ({ q, archive }): LibraryFilter => ({
    q: typeof q === 'number' ? String(q) : words(q),
    archive: COPIES.find((one) => one === archive),
  }),
  component: lazyRouteComponent(
    withWords(['evidence', 'lists'], () => import('../features/evidence/evidence-page')),
    'EvidencePage',
  ),
});
const links = createRoute({
  getParentRoute: () => desk,
  path: '/links',
  validateSearch: ({ state, of }): LinkFilter => ({
    state: AILING.find((one) => one === state),
    of: of === 'all' ? of : undefined,
  }),
  component: lazyRouteComponent(
    withWords(['links', 'lists'], () => import('../features/links/links-page')),
    'LinksPage',
  ),
});
const imports = createRoute({
  getParentRoute: () => desk,
  path: '/imports',
  component: lazyRouteComponent(
    withWords(['imports'], () => import('../features/imports/imports-page')),
    'ImportsPage',
  ),
});
const oneImport = createRoute({
  getParentRoute: () => desk,
  path: '/imports/$importId',
  component: lazyRouteComponent(
    withWords(['imports'], () => import('../features/imports/import-page')),
    'ImportPage',
  ),
});
const feeds = createRoute({
  getParentRoute: () => desk,
  path: '/feeds',
  validateSearch: ({ feed }): FeedFilter => ({ feed: words(feed) }),
  component: lazyRouteComponent(
    withWords(['feeds', 'lists'], () => import('../features/feeds/feeds-page')),
    'FeedsPage',
  ),
});
const jobs = createRoute({
  getParentRoute: () => desk,
  path: '/jobs',
  validateSearch: ({ state, kind }): JobFilter => ({
    state: STATES.find((one) => one === state),
    kind: KINDS.find((one) => one === kind),
  }),
  component: lazyRouteComponent(
    withWords(['jobs', 'lists'], () => import('../features/jobs/jobs-page')),
    'JobsPage',
  ),
});
const settings = createRoute({
  getParentRoute: () => desk,
  path: '/me',
  component: lazyRouteComponent(
    withWords(['practice', 'settings'], () => import('../features/settings/settings-page')),
    'SettingsPage',
  ),
});
const apiKeys = createRoute({
  getParentRoute: () => desk,
  path: '/me/api-keys',
  component: lazyRouteComponent(
    withWords(['apiKeys'], () => import('../features/api-keys/api-keys-page')),
    'ApiKeysPage',
  ),
});
const admin = createRoute({
  getParentRoute: () => desk,
  path: '/admin/desk',
  component: lazyRouteComponent(
    withWords(['admin'], () => import('../features/admin/admin-page')),
    'AdminPage',
  ),
});
const webhooks = createRoute({
  getParentRoute: () => desk,
  path: '/admin/webhooks',
  validateSearch: ({ hook, state }): WebhookFilter => ({
    hook: words(hook),
    state: DELIVERY_STATES.find((one) => one === state),
  }),
  component: lazyRouteComponent(
    withWords(['lists', 'webhooks'], () => import('../features/webhooks/webhooks-page')),
    'WebhooksPage',
  ),
});
/** Whatever else is asked for: said inside the frame, so that there is a way on. */
const elsewhere = createRoute({ getParentRoute: () => desk, path: '$', component: NotFound });

const tree = root.addChildren([
  signIn,
  desk.addChildren([
    home,
    inbox,
    article,
    claims,
    claim,
    publish,
    reviews,
    evidence,
    imports,
    oneImport,
    feeds,
    jobs,
    links,
    settings,
    apiKeys,
    admin,
    webhooks,
    elsewhere,
  ]),
]);

/** The routes of the desk. What is selected, filtered or open stands in the address. */
export const makeRouter = (context: RouterContext) =>
  createRouter({
    routeTree: tree,
    context,
    defaultErrorComponent: Oops,
    defaultNotFoundComponent: NotFound,
    defaultPreload: 'intent',
    scrollRestoration: true,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
