import { h, name } from './dom.js';
import { hasWords, listed, moment, rich, t, word } from './words.js';

/**
 * Why a move is closed, in words.
 * @param need `{code, params}` of the API
 * @param who people who could make the move
 * @param about the dossier, for the names of quotes and evidence; left out, they are only counted
 */
export function needSentence({ code, params = {} }, who, about) {
  const key = who.length === 0 && hasWords(`need.${code}.alone`) ? `need.${code}.alone` : `need.${code}`;
  if (!hasWords(key)) return t('need.other');
  const everybody = who.map((person) => person.name);
  const names = everybody.length ? name(listed(everybody, 'disjunction')) : t('nobody');
  return h('span', null, rich(key, { ...paramsInWords(code, params, about), names, n: numberOf(params) }));
}

const numberOf = ({ n, evidence, quotes }) => n ?? evidence?.length ?? quotes?.length ?? 1;

const inWords = {
  state: ({ from = [], is }) => ({
    from: listed(
      from.map((state) => word('state', state)),
      'disjunction',
    ),
    is: word('state', is),
  }),
  role: ({ roles = [], who = [] }) => ({
    roles: listed(
      [...roles.map((role) => word('roles', role)), ...who.map((standing) => word('standing', standing))],
      'disjunction',
    ),
  }),
  four_eyes: ({ contributions = [] }) => ({
    fields: listed(contributions.map((field) => word('field', field))),
  }),
  archive_pending: evidenceNames,
  archive_failed: evidenceNames,
  embargo: ({ until }) => ({ until: until && moment(until) }),
  organisation_missing: ({ missing = [] }) => ({
    missing: listed(missing.map((part) => word('organisation', part))),
  }),
  claimreview_invalid: ({ problems = [] }) => ({ problems: listed(problems.map(reviewProblem)) }),
  retraction_pending: ({ by }, about) => ({
    by: name(about?.retractionRequest?.by?.id === by ? about.retractionRequest.by.name : t('somebody')),
  }),
  merge_target: ({ id }) => ({ id: name(id ?? '') }),
  slug_taken: ({ by }) => ({ by: name(by ?? '') }),
};

function paramsInWords(code, params, about) {
  return inWords[code]?.(params, about) ?? params;
}

function evidenceNames({ evidence = [] }, about) {
  const titleOf = (id) => about?.evidence.find((piece) => piece.id === id);
  const named = evidence.map(({ id }) => titleOf(id)?.title || titleOf(id)?.url).filter(Boolean);
  return { evidence: named.length ? name(listed(named)) : t('evidence.pieces', { n: evidence.length }) };
}

function reviewProblem({ code, path }) {
  return `${path?.replace(/^\//, '').replaceAll('/', ' › ')} (${word('review', code)})`;
}
