import { get } from './api.js';
import { aboutClaim } from './claim-about.js';
import { evidenceSection } from './claim-evidence.js';
import { historySection, ledgerSection } from './claim-record.js';
import { movesSection } from './claim-moves.js';
import { threadsSection } from './claim-threads.js';
import { verdictSection } from './claim-verdict.js';
import { claimantOf } from './claims.js';
import { ratingChip, stateChip } from './chips.js';
import { foreign, h, outside } from './dom.js';
import { day, moment, t, word } from './words.js';

/**
 * One claim. The evidence is read for itself before the dossier: the server notes with it that this person has opened the evidence, which
 * is shown here in full, and the reviewer's checklist in the dossier then says so.
 */
export async function claimView({ id, signal, refresh }) {
  const evidence = await get(`/claims/${id}/evidence?limit=100`, signal);
  const [dossier, { moves }, ratings, people] = await Promise.all([
    get(`/claims/${id}`, signal),
    get(`/claims/${id}/moves`, signal),
    get('/ratings', signal),
    get('/users?active=true&limit=100', signal),
  ]);
  const context = { dossier, moves, refresh, signal };
  const node = h(
    'div',
    { class: 'claim' },
    head(dossier),
    movesSection(context),
    h(
      'div',
      { class: 'claim-work' },
      aboutClaim({ ...context, people: people.data }),
      evidenceSection({ ...context, evidence }),
      verdictSection({ ...context, scales: ratings.data }),
      threadsSection(context),
      await historySection(context),
    ),
    ledgerSection(context),
  );
  return { title: `${dossier.ref} ${dossier.statement} · ${word('state', dossier.state)}`, node };
}

function head(dossier) {
  return h(
    'header',
    { class: 'claim-head' },
    h(
      'p',
      { class: 'crumb' },
      h('a', { href: '#/claims' }, t('claims')),
      ' · ',
      h('bdi', null, dossier.ref),
      ' · ',
      t('claim.version', { version: dossier.version }),
    ),
    h('h1', { tabindex: '-1' }, foreign(dossier.statement, dossier.language)),
    h(
      'p',
      { class: 'row-facts' },
      stateChip(dossier.state),
      dossier.rating && ratingChip(dossier.rating),
      claimantOf(dossier),
      dossier.statedOn && h('span', null, day(dossier.statedOn)),
    ),
    notices(dossier).map((notice) => h('p', { class: 'notice' }, notice)),
  );
}

function notices({
  publication,
  correctionKind,
  edition,
  retractionRequest,
  parked,
  notCheckableKind,
  mergedInto,
  merged,
}) {
  const page =
    publication &&
    outside(`${location.origin}/f/${encodeURIComponent(publication.slug)}`, t('publication.open'));
  return [
    publication &&
      !publication.retractedAt && [
        t('publication.since', { at: moment(publication.publishedAt), edition: publication.edition }),
        ' ',
        page,
      ],
    publication?.retractedAt && [
      t('publication.retracted', { at: moment(publication.retractedAt) }),
      ' ',
      page,
    ],
    correctionKind && t('correction.running', { kind: word('correction', correctionKind), edition }),
    retractionRequest && [
      t('retraction.asked', { name: retractionRequest.by.name }),
      ' ',
      h('q', { dir: 'auto' }, retractionRequest.reason),
    ],
    parked && [
      t(parked.wakeOn ? 'parked.until' : 'parked.since', { day: parked.wakeOn && day(parked.wakeOn) }),
      ' ',
      h('q', { dir: 'auto' }, parked.reason),
    ],
    notCheckableKind && t('notCheckable', { kind: word('kindOfNot', notCheckableKind) }),
    mergedInto && [t('merged.into'), ' ', h('a', { href: `#/claims/${mergedInto.ref}` }, mergedInto.ref)],
    ...merged.map(({ ref }) => [t('merged.from'), ' ', h('a', { href: `#/claims/${ref}` }, ref)]),
  ].filter(Boolean);
}
