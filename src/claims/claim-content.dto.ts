import { SPEAKER_KINDS } from '../articles/speaker.entity.js';
import {
  Choice,
  Day,
  Figure,
  Flag,
  Id,
  Moment,
  Part,
  Parts,
  Shape,
  Text,
  Texts,
  Whole,
} from '../platform/http/fields.js';

const ID = '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14';
const COUNT = { min: 0, max: 2_147_483_647 };
const ARTICLE = {
  id: ID,
  title: 'Putin dan Hollande: kita akan bertindak bersama',
  outlet: null,
  agency: 'RIA Novosti',
  url: null,
  publishedOn: '2015-11-26',
  language: 'id',
};

/** The content of a draft; its names are those of the fields. */
export const CONTENT_EXAMPLE = {
  state: 'draft',
  statement: 'A UN Security Council resolution …',
  language: 'en',
  translations: { id: 'Sebuah resolusi …' },
  implied: false,
  claimant: null,
  claimantUnnamed: false,
  claimantDescription: null,
  statedOn: '2015-11-26',
  statedOnUnknown: false,
  statedAt: 'Moscow',
  asOf: null,
  rating: null,
  reading: null,
  summary: null,
  explanation: null,
  unknowns: null,
  topics: ['Oil', 'Syria'],
  appearances: [],
  evidence: [],
};

/** Who made the claim, as one version keeps it. */
export class ContentClaimant {
  @Id({ about: 'In the registry', example: ID })
  speakerId: string;

  @Text({ about: 'Name', example: 'Vladimir Putin' })
  name: string;

  @Choice({ about: 'What it is', example: 'person', of: SPEAKER_KINDS })
  kind: string;

  @Text({ about: 'What they are', example: 'President of Russia', nullable: true })
  description: string | null;

  @Text({ about: 'Item of Wikidata', example: 'Q7747', nullable: true })
  wikidataId: string | null;
}

/** The verdict, as one version keeps it. */
export class ContentRating {
  @Id({ about: 'The scale', example: ID })
  scaleId: string;

  @Text({ about: 'Name of the scale', example: 'Accuracy' })
  scaleName: string;

  @Text({ about: 'Language of the scale', example: 'en' })
  language: string;

  @Figure({ about: 'Place on the scale; null for a verdict without a number', example: 4, nullable: true })
  value: number | null;

  @Text({ about: 'Name of the value for programs', example: 'mostly_accurate', nullable: true })
  key: string | null;

  @Text({ about: 'The verdict in words', example: 'Mostly accurate' })
  alternateName: string;

  @Text({ about: 'What the verdict means', example: 'True but for a detail.' })
  definition: string;

  @Figure({ about: 'Highest number of the scale', example: 5, nullable: true })
  best: number | null;

  @Figure({ about: 'Lowest number of the scale', example: 1, nullable: true })
  worst: number | null;
}

/** Somebody who said a quote. */
export class ContentSpeaker {
  @Id({ about: 'In the registry; null where it is not known', example: ID, nullable: true })
  speakerId: string | null;

  @Text({ about: 'Name', example: 'Vladimir Putin' })
  name: string;
}

/** The quote of an appearance. */
export class ContentQuote {
  @Id({ about: 'The quote', example: ID })
  id: string;

  @Text({ about: 'How the words are given', example: 'direct' })
  kind: string;

  @Parts(() => ContentSpeaker, { about: 'Who said it', example: [{ speakerId: ID, name: 'Vladimir Putin' }] })
  speakers: ContentSpeaker[];
}

/** The article of an appearance. */
export class ContentArticle {
  @Id({ about: 'The article', example: ID })
  id: string;

  @Text({ about: 'Its title', example: ARTICLE.title, nullable: true })
  title: string | null;

  @Text({ about: 'Where it was published', example: null, nullable: true })
  outlet: string | null;

  @Text({ about: 'The news agency it comes from', example: ARTICLE.agency, nullable: true })
  agency: string | null;

  @Text({ about: 'Where it stands on the web', example: null, nullable: true })
  url: string | null;

  @Day({ about: 'When it was published', example: ARTICLE.publishedOn, nullable: true })
  publishedOn: string | null;

  @Text({ about: 'Its language', example: 'id' })
  language: string;
}

/** A place where the claim was made, as one version keeps it. */
export class ContentAppearance {
  @Id({ about: 'The appearance', example: ID })
  id: string;

  @Text({ about: 'Address, where it was noted as one', example: null, nullable: true })
  url: string | null;

  @Day({ about: 'When it was published there', example: null, nullable: true })
  publishedOn: string | null;

  @Flag({ about: 'The first place that is known', example: false })
  firstKnown: boolean;

  @Whole({ about: 'First UTF-16 code unit', example: 4170, nullable: true, ...COUNT })
  start: number | null;

  @Whole({ about: 'Code unit after the last', example: 4266, nullable: true, ...COUNT })
  end: number | null;

  @Text({ about: 'The words', example: 'pasokan produk minyak …', nullable: true })
  words: string | null;

  @Shape(
    { type: 'object', additionalProperties: { type: 'string' } },
    {
      about: 'W3C TextQuoteSelector of words that were selected without a quote',
      example: { exact: 'pasokan', prefix: '', suffix: ' produk' },
      nullable: true,
    },
  )
  selector: Record<string, string> | null;

  @Part(() => ContentQuote, { about: 'Its quote', example: null, nullable: true })
  quote: ContentQuote | null;

  @Part(() => ContentArticle, { about: 'Its article', example: ARTICLE, nullable: true })
  article: ContentArticle | null;
}

/** A piece of evidence, as one version keeps it. */
export class ContentEvidence {
  @Id({ about: 'The piece', example: ID })
  id: string;

  @Text({
    about: 'Address as it was given; null for a document without one',
    example: 'https://undocs.org/S/RES/2199(2015)',
    nullable: true,
  })
  url: string | null;

  @Text({
    about: 'The address as it is compared',
    example: 'undocs.org/S/RES/2199(2015)',
    nullable: true,
  })
  urlKey: string | null;

  @Text({ about: 'Title of the page', example: 'Resolution 2199 (2015)', nullable: true })
  title: string | null;

  @Text({ about: 'Who published it', example: 'UN Security Council', nullable: true })
  publisher: string | null;

  @Day({ about: 'When it was published', example: '2015-02-12', nullable: true })
  publishedOn: string | null;

  @Text({ about: 'How it bears on the statement', example: 'supports' })
  stance: string;

  @Text({ about: 'What it is', example: 'primary' })
  kind: string;

  @Text({ about: 'The words that matter', example: null, nullable: true, max: 20_000 })
  passage: string | null;

  @Shape(
    { type: 'object', additionalProperties: { type: 'string' } },
    {
      about: 'What stands beside the passage in the copy',
      example: { prefix: 'On Tuesday. ', suffix: '' },
      optional: true,
      nullable: true,
    },
  )
  passageContext?: { prefix: string; suffix: string } | null;

  @Text({ about: 'Where the passage stands', example: 'paragraph 17', nullable: true })
  locator: string | null;

  @Text({ about: 'A note for readers', example: null, nullable: true })
  note: string | null;

  @Flag({ about: 'Shows violence or private matters', example: false })
  sensitive: boolean;

  @Text({ about: 'Why it stays at the desk', example: null, nullable: true, optional: true })
  sensitiveReason?: string | null;

  @Text({ about: 'State of its archived copy', example: 'pending' })
  archiveState: string;

  @Text({ about: 'Why there is no copy', example: null, nullable: true })
  archiveReason: string | null;

  @Moment({ about: 'Since when it stands so', example: null, nullable: true, optional: true })
  archiveAt?: string | null;

  @Text({ about: 'SHA-256 of the copy in hex', example: null, nullable: true, optional: true })
  archiveSha256?: string | null;
}

/** A claim's content as one version keeps it whole. */
export class ContentAnswer {
  @Text({ about: 'State of the claim in this version', example: 'researching' })
  state: string;

  @Text({ about: 'The statement', example: 'A UN Security Council resolution …' })
  statement: string;

  @Text({ about: 'Its language', example: 'en' })
  language: string;

  @Shape(
    { type: 'object', additionalProperties: { type: 'string' } },
    { about: 'The statement in other languages', example: { id: 'Sebuah resolusi …' } },
  )
  translations: Record<string, string>;

  @Flag({ about: 'Implied by the words, not said', example: false })
  implied: boolean;

  @Part(() => ContentClaimant, { about: 'Who made it', example: null, nullable: true })
  claimant: ContentClaimant | null;

  @Flag({ about: 'The one who said it is not named', example: false })
  claimantUnnamed: boolean;

  @Text({ about: 'What the claimant was when saying it', example: 'President of Russia', nullable: true })
  claimantDescription: string | null;

  @Day({ about: 'Day of the statement', example: '2015-11-26', nullable: true })
  statedOn: string | null;

  @Flag({ about: 'The day cannot be known', example: false })
  statedOnUnknown: boolean;

  @Text({ about: 'Place of the statement', example: 'Moscow', nullable: true })
  statedAt: string | null;

  @Day({ about: 'Day for which it is checked', example: '2015-11-26', nullable: true })
  asOf: string | null;

  @Part(() => ContentRating, { about: 'The verdict', example: null, nullable: true })
  rating: ContentRating | null;

  @Text({
    about: 'How words that can mean two things were understood for the check',
    example: '“Directly prohibits” as: a binding ban on buying oil from ISIL.',
    nullable: true,
    optional: true,
  })
  reading?: string | null;

  @Text({ about: 'What was found, in short', example: null, nullable: true })
  summary: string | null;

  @Text({
    about: 'What was found, at length, in Markdown; `[E2]` cites evidence number 2',
    example: null,
    nullable: true,
    max: 50_000,
  })
  explanation: string | null;

  @Text({ about: 'What is not known', example: null, nullable: true })
  unknowns: string | null;

  @Texts({ about: 'Topics', example: ['Oil', 'Syria'] })
  topics: string[];

  @Parts(() => ContentAppearance, { about: 'Where it was made', example: [], max: 100_000 })
  appearances: ContentAppearance[];

  @Parts(() => ContentEvidence, { about: 'Its evidence', example: [], max: 100_000 })
  evidence: ContentEvidence[];
}
