import type { Schemas } from '../../lib/api/client';
import { lastLanguage, type Draft } from './draft';
import { statementFrom } from './hints';
import type { Source } from './source';

/** What an article gives to its claims. */
export type ArticleOfClaim = Pick<
  Schemas['ArticleAnswer'],
  'id' | 'language' | 'statementDate' | 'statementPlace'
>;

/** A claim as it begins: what the source and its article tell is filled in, so that nothing is asked twice. */
export function beginDraft(
  article: ArticleOfClaim,
  source: Source,
  claimant: string,
  quoteIds: readonly string[],
): Draft {
  const language = lastLanguage() ?? article.language;
  const speaker = source.quote?.speakers[0];
  return {
    statement: language === article.language ? statementFrom(source.content) : '',
    language,
    translation: '',
    translationLanguage: article.language === language ? 'en' : article.language,
    claimant: speaker?.mention === null && speaker.speakerId === null ? '' : claimant,
    claimantRole: '',
    claimantUnnamed: speaker !== undefined && speaker.mention === null && speaker.speakerId === null,
    statedOn: article.statementDate ?? '',
    statedOnUnknown: false,
    statedAt: article.statementPlace ?? '',
    asOf: article.statementDate ?? '',
    topics: [],
    implied: false,
    quoteIds: [...quoteIds],
  };
}

/** The request that saves a draft. Empty fields are not set. */
export function claimOf(
  draft: Draft,
  articleId: string,
  source: Source,
  speakerIds: ReadonlyMap<string, string | null>,
): Schemas['CreateClaim'] {
  const claimant = draft.claimant.trim();
  const speakerId = speakerIds.get(claimant);
  const description = draft.claimantRole.trim() || null;
  return {
    statement: draft.statement.trim(),
    language: draft.language,
    translations: draft.translation.trim() ? { [draft.translationLanguage]: draft.translation.trim() } : {},
    claimant: draft.claimantUnnamed
      ? { unnamed: true, description }
      : claimant === ''
        ? null
        : { ...(speakerId ? { speakerId } : { name: claimant }), description },
    statedOn: draft.statedOnUnknown ? null : draft.statedOn || null,
    statedOnUnknown: draft.statedOnUnknown,
    statedAt: draft.statedAt.trim() || null,
    asOf: draft.asOf || null,
    topics: draft.topics,
    implied: draft.implied,
    quoteIds: draft.quoteIds,
    spans: source.quote ? [] : [{ articleId, start: source.start, end: source.end }],
  };
}
