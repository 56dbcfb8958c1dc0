import { NEW, THERE, type Row } from './right-rows.js';
/** What a CHECK lets in, one row for every value it knows, and what it keeps out. */
export interface CheckCase {
  holds: Row[];
  breaks: Row[];
}

const { person, article, speaker, quote, claim, practice, scale } = THERE;

const each = (column: string, values: readonly string[], beside: (value: string) => Row = () => ({})) => ({
  holds: values.map((value) => ({ [column]: value, ...beside(value) })),
  breaks: [{ [column]: 'unheard-of' }],
});

const inPublic = { published_edition: 1, slug: 'it-rained' };
const CORRECTION_KINDS = ['minor', 'clarification', 'correction', 'update'];
const NOT_CHECKABLE_KINDS = [
  ...[
    'opinion',
    'promise',
    'prediction',
    'normative',
    'question',
    'intention',
    'stance',
    'rhetorical',
    'other',
  ],
];
const STATES = [
  ...['draft', 'researching', 'in_review', 'changes_requested', 'approved'],
  ...['published', 'parked', 'not_checkable', 'retracted', 'merged'],
];

/** What comes with a state. */
const BESIDE: Record<string, Row> = {
  published: inPublic,
  parked: { parked_from: 'in_review' },
  not_checkable: { not_checkable_kind: 'opinion' },
  retracted: { ...inPublic, retracted_at: '2026-01-01' },
  merged: { merged_into: claim, merged_from: 'draft' },
};

/** What comes with a copy, and with a failure. */
const KEPT = { sha256: Buffer.alloc(32), size: 5, at: '2026-01-01' };
const GIVEN_UP = { reason_code: 'page_missing', reason: 'There is no page.', at: '2026-01-01' };

/** A thread that hangs on an article. */
const NOTE = { claim_id: null, claim_version: null, article_id: article };

/** A case for every CHECK there is, by its name; the words are those of `domain.md` and `api.md`. */
export const CHECK_CASES: Record<string, CheckCase> = {
  appearances_place: {
    holds: [
      {},
      { quote_id: null, url: 'https://news.example/' },
      { quote_id: null, article_id: article, start_offset: 0, end_offset: 5 },
    ],
    breaks: [{ quote_id: null }, { url: 'https://news.example/' }],
  },
  appearances_span: {
    holds: [{ quote_id: null, article_id: article, start_offset: 0, end_offset: 1 }],
    breaks: [
      { start_offset: 0, end_offset: 1 },
      { quote_id: null, article_id: article },
      { quote_id: null, article_id: article, start_offset: 0 },
      { quote_id: null, article_id: article, start_offset: 5, end_offset: 5 },
    ],
  },
  articles_format: each('format', ['text', 'html', 'pdf', 'docx', 'eml', 'srt', 'vtt']),
  articles_triage: each('triage', ['open', 'done', 'dismissed']),
  carried_quotes_outcome: {
    holds: ['same', 'moved', 'changed']
      .map((outcome): Row => ({ outcome, new_quote_id: quote }))
      .concat({ outcome: 'vanished' }),
    breaks: [{ outcome: 'other', new_quote_id: quote }],
  },
  carried_quotes_place: {
    holds: [{ outcome: 'same', new_quote_id: quote }, { outcome: 'vanished' }],
    breaks: [{ outcome: 'same' }, { outcome: 'vanished', new_quote_id: quote }],
  },
  captures_bytes: {
    holds: [{ state: 'archived', ...KEPT }],
    breaks: [{ state: 'archived' }, { state: 'archived', ...KEPT, sha256: null }],
  },
  captures_failure: {
    holds: [{ state: 'failed', ...GIVEN_UP }],
    breaks: [{ state: 'failed' }, { state: 'failed', ...GIVEN_UP, reason: null }],
  },
  captures_state: each('state', ['pending', 'archived', 'failed'], () => ({ ...KEPT, ...GIVEN_UP })),
  checklists_audience: each('audience', ['author', 'reviewer']),
  claims_claimant_one: {
    holds: [{ claimant_id: speaker }, { claimant_unnamed: true }],
    breaks: [{ claimant_id: speaker, claimant_unnamed: true }],
  },
  claims_correction_kind: each('correction_kind', CORRECTION_KINDS),
  claims_kind: {
    holds: [{ state: 'not_checkable', not_checkable_kind: 'promise' }],
    breaks: [{ state: 'not_checkable' }, { not_checkable_kind: 'promise' }],
  },
  claims_merge: {
    holds: [{ state: 'merged', merged_into: claim, merged_from: 'draft' }],
    breaks: [{ state: 'merged' }, { merged_into: claim }, { state: 'merged', merged_into: NEW }],
  },
  claims_not_checkable_kind: {
    ...each('not_checkable_kind', NOT_CHECKABLE_KINDS, () => ({ state: 'not_checkable' })),
    breaks: [{ state: 'not_checkable', not_checkable_kind: 'unheard-of' }],
  },
  claims_parked: {
    holds: [{ state: 'parked', parked_from: 'draft' }],
    breaks: [{ state: 'parked' }, { parked_from: 'draft' }],
  },
  claims_priority: each('priority', ['low', 'normal', 'high']),
  claims_practice_private: {
    holds: [{ practice_id: practice }, { ...inPublic }],
    breaks: [{ practice_id: practice, ...inPublic }],
  },
  claims_publication: {
    holds: [
      { state: 'published', ...inPublic },
      { state: 'retracted', ...inPublic },
    ],
    breaks: [
      { state: 'published', slug: 'it-rained' },
      { state: 'retracted', published_edition: 1 },
    ],
  },
  claims_rating: {
    holds: [{ rating_scale_id: scale, rating_value: 5 }, { rating_scale_id: scale }],
    breaks: [{ rating_value: 5 }],
  },
  claims_retraction: {
    holds: [{ retraction_requested_by: person, retraction_reason: 'It did not rain.' }],
    breaks: [{ retraction_requested_by: person }, { retraction_reason: 'It did not rain.' }],
  },
  claims_state: each('state', STATES, (state) => BESIDE[state] ?? {}),
  claims_stated_one: {
    holds: [{ stated_on: '2015-11-26' }, { stated_on_unknown: true }],
    breaks: [{ stated_on: '2015-11-26', stated_on_unknown: true }],
  },
  evidence_address: {
    holds: [{}, { url: null, url_key: null, title: 'Letter of the council' }],
    breaks: [{ url_key: null }, { url: null, title: 'Letter of the council' }],
  },
  evidence_archive_reason: {
    holds: [
      { archive_state: 'failed', archive_reason: 'The server was away.' },
      { archive_state: 'impossible', archive_reason: 'Behind a sign-in.' },
    ],
    breaks: ['failed', 'impossible'].flatMap((archive_state) => [
      { archive_state, archive_reason: '' },
      { archive_state, archive_reason: null },
    ]),
  },
  evidence_archive_state: each('archive_state', ['pending', 'archived', 'failed', 'impossible'], (state) =>
    ['failed', 'impossible'].includes(state) ? { archive_reason: 'Behind a sign-in.' } : {},
  ),
  evidence_kind: each('kind', ['primary', 'secondary', 'expert', 'data', 'media']),
  evidence_links_moved: {
    holds: [{ state: 'moved', since: '2026-01-01', moved_to: 'https://news.example/new' }, {}],
    breaks: [{ state: 'moved', since: '2026-01-01' }],
  },
  evidence_links_since: {
    holds: [{}, { state: 'works', since: '2026-01-01' }],
    breaks: [{ state: 'works' }, { since: '2026-01-01' }],
  },
  evidence_links_state: {
    holds: ['works', 'moved', 'gone', 'blocked', 'changed'].map((state) => ({
      ...{ state, since: '2026-01-01', moved_to: 'https://news.example/new' },
    })),
    breaks: [{ state: 'unheard-of', since: '2026-01-01' }],
  },
  evidence_named: {
    holds: [{ title: null }, { url: null, url_key: null, title: 'Letter of the council' }],
    breaks: [{ url: null, url_key: null, title: null }],
  },
  evidence_stance: each('stance', ['supports', 'refutes', 'qualifies', 'context']),
  feed_items_outcome: {
    holds: [
      {},
      { article_id: null, code: 'unreachable' },
      { code: 'duplicate' },
      { article_id: null, next_try_at: '2026-01-01' },
    ],
    breaks: [{ article_id: null }],
  },
  feeds_every_minutes: {
    holds: [{ every_minutes: 15 }, { every_minutes: 1440 }],
    breaks: [{ every_minutes: 14 }, { every_minutes: 1441 }],
  },
  imports_counts: {
    holds: [{ rows_read: 6, rows_added: 3, rows_skipped: 2, rows_rejected: 1 }],
    breaks: [{ rows_read: 5, rows_added: 3, rows_skipped: 2, rows_rejected: 1 }],
  },
  imports_format: each('format', ['jsonl', 'csv']),
  imports_position: {
    holds: [{ position: 0 }, { position: 9 }],
    breaks: [{ position: -1 }, { position: 10 }],
  },
  imports_state: each('state', ['running', 'paused', 'cancelled', 'succeeded']),
  jobs_progress: {
    holds: [{ progress: 0 }, { progress: 1 }],
    breaks: [{ progress: -0.1 }, { progress: 1.1 }],
  },
  jobs_state: each('state', ['queued', 'running', 'succeeded', 'failed']),
  openings_what: each('what', ['article_text', 'evidence']),
  publications_correction_kind: each('correction_kind', CORRECTION_KINDS),
  quote_speakers_confidence: {
    holds: [{ confidence: 0 }, { confidence: 1 }],
    breaks: [{ confidence: -0.1 }, { confidence: 1.1 }],
  },
  quote_speakers_resolved: each('resolved_by', ['explicit', 'pronoun', 'noun', 'carried', 'group', 'human']),
  quotes_decision: each('decision', ['suggested', 'accepted', 'rejected']),
  quotes_kind: each('kind', ['direct', 'indirect', 'mixed', 'headline']),
  quotes_origin: each('origin', ['extracted', 'marked']),
  quotes_span: {
    holds: [{ start_offset: 0, end_offset: 1 }],
    breaks: [{ start_offset: -1 }, { start_offset: 5, end_offset: 5 }],
  },
  retractions_two_people: { holds: [{}], breaks: [{ confirmed_by: person }] },
  settings_approvals: {
    holds: [{ approvals_needed: 1 }, { approvals_needed: 9 }],
    breaks: [{ approvals_needed: 0 }, { approvals_needed: 10 }],
  },
  settings_single: { holds: [{ id: true }], breaks: [{ id: false }] },
  speaker_aliases_alias: { holds: [{}], breaks: [{ alias: '' }] },
  speakers_kind: each('kind', ['person', 'organisation']),
  speakers_name: { holds: [{}], breaks: [{ name: '' }] },
  speakers_not_itself: {
    holds: [{ merged_into: speaker, canonical_id: speaker }],
    breaks: [{ merged_into: NEW, canonical_id: speaker }],
  },
  speakers_stub: {
    holds: [{}, { merged_into: speaker, canonical_id: speaker }],
    breaks: [{ canonical_id: speaker }, { merged_into: speaker }],
  },
  speakers_wikidata: {
    holds: [{ wikidata_id: 'Q7747' }],
    breaks: [{ wikidata_id: 'Q0' }, { wikidata_id: 'q7747' }],
  },
  threads_accepted: {
    holds: [{}, { suggestion: {}, accepted_as: 2, resolved_at: '2026-01-01' }],
    breaks: [
      { accepted_as: 2, resolved_at: '2026-01-01' },
      { suggestion: {}, accepted_as: 2 },
    ],
  },
  threads_of: {
    holds: [{}, { ...NOTE, quote_id: quote }],
    breaks: [
      { claim_id: null, claim_version: null },
      { article_id: article, quote_id: quote },
      { claim_version: null },
      { ...NOTE, quote_id: quote, target: {} },
      { ...NOTE, quote_id: quote, suggestion: {} },
    ],
  },
  threads_span: {
    holds: [
      { ...NOTE, selector: {}, start_offset: 0, end_offset: 1 },
      { ...NOTE, selector: {} },
    ],
    breaks: [
      { ...NOTE, selector: {}, start_offset: 0 },
      { ...NOTE, selector: {}, start_offset: 5, end_offset: 5 },
      { ...NOTE, quote_id: quote, start_offset: 0, end_offset: 1 },
    ],
  },
  threads_words: {
    holds: [
      { ...NOTE, quote_id: quote },
      { ...NOTE, selector: {} },
    ],
    breaks: [NOTE, { ...NOTE, quote_id: quote, selector: {} }, { quote_id: quote }],
  },
  threads_kind: each('kind', ['must', 'should', 'question', 'praise']),
  topics_name: { holds: [{}], breaks: [{ name: '' }] },
  users_kind: each('kind', ['person', 'service', 'system'], (kind) =>
    kind === 'service'
      ? { responsible_id: person }
      : kind === 'system'
        ? { deactivated_at: '2026-11-26' }
        : {},
  ),
  users_locale: each('locale', ['en', 'id']),
  users_name: { holds: [{}], breaks: [{ name: '' }] },
  users_roles: {
    holds: ['viewer', 'contributor', 'checker', 'reviewer', 'publisher', 'admin'].map((role) => ({
      roles: [role],
    })),
    breaks: [{ roles: ['checker', 'unheard-of'] }],
  },
  users_system: {
    holds: [{ kind: 'system', deactivated_at: '2026-11-26' }, { kind: 'person' }],
    breaks: [{ kind: 'system' }],
  },
  users_service: {
    holds: [
      { kind: 'service', responsible_id: person },
      { kind: 'person', password_hash: 'argon2id' },
    ],
    breaks: [
      { kind: 'service' },
      { kind: 'person', responsible_id: person },
      { kind: 'service', responsible_id: person, password_hash: 'argon2id' },
    ],
  },
  webhook_deliveries_next: {
    holds: [{ state: 'pending' }, { state: 'failed', next_at: null }],
    breaks: [{ next_at: null }, { state: 'delivered' }],
  },
  webhook_deliveries_state: {
    holds: [{ state: 'pending' }, { state: 'delivered', next_at: null }, { state: 'failed', next_at: null }],
    breaks: [{ state: 'unheard-of', next_at: null }],
  },
  webhooks_disabled: {
    holds: [{}, { active: false, disabled_at: '2026-01-01' }],
    breaks: [{ active: false }, { disabled_at: '2026-01-01' }],
  },
  webhooks_secret_number: { holds: [{ secret_number: 1 }], breaks: [{ secret_number: 0 }] },
  web_turns_errand: each('errand', ['asked', 'import', 'round', 'links']),
};
