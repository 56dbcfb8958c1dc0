/** Columns of one row, over a row of that table that is right. */
export type Row = Record<string, unknown>;

/** Ids of the rows that are there before a case begins. */
export const THERE = {
  person: '019ab000-0000-7000-8000-0000000000a1',
  colleague: '019ab000-0000-7000-8000-0000000000a2',
  article: '019ab000-0000-7000-8000-0000000000b1',
  speaker: '019ab000-0000-7000-8000-0000000000c1',
  quote: '019ab000-0000-7000-8000-0000000000d1',
  claim: '019ab000-0000-7000-8000-0000000000e1',
  evidence: '019ab000-0000-7000-8000-0000000000e2',
  practice: '019ab000-0000-7000-8000-0000000000f1',
  job: '019ab000-0000-7000-8000-0000000000f2',
  feed: '019ab000-0000-7000-8000-0000000000f3',
  scale: '019ab000-0000-7000-8000-000000000001',
} as const;

/** Id of the row that a case inserts. */
export const NEW = '019ab000-0000-7000-8000-0000000000ff';

const { person, colleague, article, speaker, quote, claim, evidence, job, feed } = THERE;

/** A right row of every table that has a CHECK. */
export const RIGHT: Record<string, Row> = {
  appearances: { id: NEW, claim_id: claim, quote_id: quote, created_by: person },
  articles: {
    id: NEW,
    text: 'Words.',
    text_length: 6,
    sha256: Buffer.alloc(32),
    format: 'text',
    language: 'en',
    language_confidence: 1,
    created_by: person,
  },
  carried_quotes: { quote_id: quote, article_id: article, outcome: 'vanished' },
  captures: { id: NEW, evidence_id: evidence, url: 'https://undocs.org/S/RES/2199(2015)' },
  checklists: { id: NEW, audience: 'author', version: 2, items: '[]', retired_at: '2026-01-01' },
  claims: { id: NEW, statement: 'It rained.', language: 'en', created_by: person },
  evidence: {
    id: NEW,
    claim_id: claim,
    url: 'https://undocs.org/S/RES/2199(2015)',
    url_key: 'undocs.org/S/RES/2199(2015)',
    stance: 'supports',
    kind: 'primary',
    created_by: person,
  },
  evidence_links: { evidence_id: evidence, url: 'https://undocs.org/S/RES/2199(2015)' },
  feed_items: { id: NEW, feed_id: feed, key: 'https://news.example/1', article_id: article },
  feeds: {
    id: NEW,
    url: 'https://news.example/feed',
    every_minutes: 60,
    active: true,
    created_by: person,
  },
  imports: {
    id: NEW,
    file_name: 'rain.csv',
    format: 'csv',
    options: '{}',
    bytes: 9,
    sha256: Buffer.alloc(32),
    job_id: job,
    created_by: person,
  },
  jobs: { id: NEW, kind: 'extract', input: '{}', actor: '{}', request_id: 'a test' },
  openings: { person_id: person, subject_id: claim, what: 'evidence' },
  publications: {
    id: NEW,
    claim_id: claim,
    edition: 1,
    version: 1,
    slug: 'it-rained',
    claim_review: '{}',
    page: '{}',
    published_by: person,
    published_at: '2026-01-01',
  },
  quote_speakers: {
    quote_id: quote,
    position: 0,
    name: 'Rina Contoh',
    resolved_by: 'explicit',
    confidence: 1,
  },
  quotes: {
    id: NEW,
    article_id: article,
    origin: 'extracted',
    kind: 'direct',
    start_offset: 0,
    end_offset: 5,
    content: 'Words',
    selector: '{}',
    check_worthiness: '{}',
    worth_score: 0,
    created_by: person,
  },
  retractions: {
    claim_id: claim,
    edition: 1,
    reason: 'It did not rain.',
    requested_by: person,
    confirmed_by: colleague,
    retracted_at: '2026-01-01',
  },
  settings: { signing_secret: Buffer.alloc(32) },
  speaker_aliases: { speaker_id: speaker, alias: 'R. Contoh' },
  speakers: { id: NEW, name: 'Tono Contoh', canonical_id: NEW, created_by: person },
  threads: {
    id: NEW,
    claim_id: claim,
    kind: 'must',
    body: 'Which day?',
    claim_version: 1,
    opened_by: person,
  },
  topics: { id: NEW, name: 'Weather' },
  users: { id: NEW, name: 'Sari Contoh', email: 'sari@desk.example' },
  web_turns: { host: 'news.example', errand: 'round', free_at: '2026-01-01' },
};
