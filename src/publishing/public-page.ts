import type { ClaimContent, ContentAppearance, ContentEvidence } from '../claims/content.query.js';
import type { Organisation } from '../platform/settings.js';

/** A place where the claim was made, as readers see it. */
export interface PublicAppearance {
  /** The original words, exactly; null where only the address is known. */
  words: string | null;
  /** How the words are given: `direct`, `mixed`, `indirect`, `headline`; null for words that are no quote. */
  kind: string | null;
  speakers: string[];
  /** BCP 47, of the words. */
  language: string | null;
  url: string | null;
  title: string | null;
  publisher: string | null;
  /** `YYYY-MM-DD`. */
  publishedOn: string | null;
  /** The first place that is known. */
  first: boolean;
}

/** A piece of evidence, as readers see it. */
export type PublicEvidence = {
  /** By which texts cite it; pieces that are not shown leave gaps. Editions of before there were citations have none. */
  number?: number;
} & Pick<
  ContentEvidence,
  | 'url'
  | 'title'
  | 'publisher'
  | 'publishedOn'
  | 'stance'
  | 'kind'
  | 'passage'
  | 'locator'
  | 'note'
  | 'archiveState'
  | 'archiveReason'
  | 'archiveAt'
  | 'archiveSha256'
>;

/**
 * Everything that the public page of one edition shows, kept with the edition. It speaks for the organisation: who wrote, approved and
 * published it stays at the desk, for nobody has asked these people whether they want to be named. Sensitive evidence is not part of it.
 */
export interface PublicPage {
  statement: string;
  /** BCP 47, of statement, reading, summary, explanation and unknowns. */
  language: string;
  translations: { language: string; text: string }[];
  /** The statement is implied by the words, not said. */
  implied: boolean;
  /** `name` is null for somebody who is not named. */
  claimant: { name: string | null; description: string | null; wikidataId: string | null };
  /** `YYYY-MM-DD`; null when it is not known. */
  statedOn: string | null;
  statedAt: string | null;
  /** `YYYY-MM-DD`: the day for which the claim was checked. */
  asOf: string | null;
  rating: {
    alternateName: string;
    definition: string;
    language: string;
    scaleName: string;
    value: number | null;
    worst: number;
    best: number;
  };
  /** How words that can mean two things were understood. */
  reading?: string | null;
  summary: string | null;
  explanation: string | null;
  unknowns: string | null;
  topics: string[];
  appearances: PublicAppearance[];
  evidence: PublicEvidence[];
  organisation: Organisation;
}

/** What of a claim's content the public may see. The claim must be rated. */
export function publicPageOf(content: ClaimContent, organisation: Organisation): PublicPage {
  const { claimant } = content;
  const { alternateName, definition, language, scaleName, value, worst, best } = content.rating!;
  return {
    statement: content.statement,
    language: content.language,
    translations: Object.entries(content.translations).map(([tag, text]) => ({ language: tag, text })),
    implied: content.implied,
    claimant: {
      name: claimant?.name ?? null,
      description: content.claimantDescription ?? claimant?.description ?? null,
      wikidataId: claimant?.wikidataId ?? null,
    },
    statedOn: content.statedOn,
    statedAt: content.statedAt,
    asOf: content.asOf,
    rating: { alternateName, definition, language, scaleName, value, worst, best },
    reading: content.reading,
    summary: content.summary,
    explanation: content.explanation,
    unknowns: content.unknowns,
    topics: content.topics,
    appearances: content.appearances.map(publicAppearance),
    evidence: content.evidence.map(publicEvidence).filter((piece) => piece !== undefined),
    organisation,
  };
}

function publicAppearance(appearance: ContentAppearance): PublicAppearance {
  const { quote, article } = appearance;
  return {
    words: appearance.words,
    kind: quote?.kind ?? null,
    speakers: quote?.speakers.map((speaker) => speaker.name) ?? [],
    language: article?.language ?? null,
    url: appearance.url ?? article?.url ?? null,
    title: article?.title ?? null,
    publisher: article?.outlet ?? article?.agency ?? null,
    publishedOn: appearance.publishedOn ?? article?.publishedOn ?? null,
    first: appearance.firstKnown,
  };
}

function publicEvidence(piece: ContentEvidence, at: number): PublicEvidence | undefined {
  if (piece.sensitive) return undefined;
  const {
    url,
    title,
    publisher,
    publishedOn,
    stance,
    kind,
    passage,
    locator,
    note,
    archiveState,
    archiveReason,
    archiveAt,
    archiveSha256,
  } = piece;
  return {
    number: at + 1,
    url,
    title,
    publisher,
    publishedOn,
    stance,
    kind,
    passage,
    locator,
    note,
    archiveState,
    archiveReason,
    archiveAt,
    archiveSha256,
  };
}
