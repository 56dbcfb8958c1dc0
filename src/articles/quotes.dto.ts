import { OmitType } from '@nestjs/swagger';
import { Choice, Flag, Id, Ids, Part, Parts, Text, Whole } from '../platform/http/fields.js';
import { PageQuery } from '../platform/http/paging.js';
import { MOST_AT_ONCE } from './decide-many.js';
import type { Cascade } from './edit-quote.js';
import { DECISIONS, QUOTE_KINDS } from './quote.entity.js';
import { LONGEST_NAME } from './speaker-registry.js';

const ID = '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10';
const OFFSET = { min: 0, max: 2_147_483_647 };
/** Kinds that people give; `headline` is the extraction's hint. */
const GIVEN_KINDS = ['direct', 'indirect', 'mixed'] as const;
type GivenKind = (typeof GIVEN_KINDS)[number];

/** Which quotes of an article to list. */
export class QuotesQuery extends PageQuery {
  @Choice({ about: 'Only these', example: 'suggested', optional: true, of: DECISIONS })
  decision?: string;

  @Choice({ about: 'Only this kind', example: 'direct', optional: true, of: QUOTE_KINDS })
  kind?: string;
}

/** Which quotes of an article to export. */
export class AnnotationsQuery extends OmitType(QuotesQuery, ['limit', 'cursor']) {}

/** Who said it: somebody of the registry, or a name. */
export class GivenSpeakerRequest {
  @Id({ about: 'Somebody of the registry', example: ID, optional: true })
  speakerId?: string;

  @Text({
    about: 'A name; who is not in the registry is added',
    example: 'Vladimir Putin',
    optional: true,
    min: 1,
    max: LONGEST_NAME,
  })
  name?: string;

  @Flag({
    about: 'The name is only a description and stays out of the registry',
    example: true,
    optional: true,
  })
  unnamed?: boolean;
}

/** Words that a person marks as a quote. */
export class MarkQuoteRequest {
  @Whole({ about: 'First code unit (UTF-16) of the words', example: 879, ...OFFSET })
  start: number;

  @Whole({ about: 'First code unit behind them', example: 916, ...OFFSET })
  end: number;

  @Choice({
    about: 'What it is; when absent the quotation marks tell',
    example: 'direct',
    optional: true,
    of: GIVEN_KINDS,
  })
  kind?: GivenKind;

  @Parts(() => GivenSpeakerRequest, {
    about: 'Who said it',
    example: [{ name: 'François Hollande' }],
    optional: true,
    max: 20,
  })
  speakers?: GivenSpeakerRequest[];
}

/** What happens to quotes that hang on this one's speakers. */
export class EditQuoteQuery {
  @Choice({
    about:
      'preview: change nothing and list them in `dependents`; apply: change them too; absent: change this quote alone',
    example: 'preview',
    optional: true,
    of: ['preview', 'apply'],
  })
  cascade?: Exclude<Cascade, 'none'>;
}

/** Changes of a quote; an absent field stays. */
export class EditQuoteRequest {
  @Whole({ about: 'First code unit (UTF-16) of the words', example: 879, optional: true, ...OFFSET })
  start?: number;

  @Whole({ about: 'First code unit behind them', example: 916, optional: true, ...OFFSET })
  end?: number;

  @Choice({ about: 'What it is', example: 'mixed', optional: true, of: GIVEN_KINDS })
  kind?: GivenKind;

  @Parts(() => GivenSpeakerRequest, {
    about: 'Who said it; an empty list: nobody knows',
    example: [{ name: 'François Hollande' }],
    optional: true,
    max: 20,
  })
  speakers?: GivenSpeakerRequest[];
}

/** A decision about one quote. */
export class DecisionRequest {
  @Choice({ about: 'What you make of it', example: 'accepted', of: ['accepted', 'rejected'] })
  decision: 'accepted' | 'rejected';

  @Text({ about: 'Why', example: 'A question of the reporter', optional: true, nullable: true, max: 2000 })
  reason?: string | null;
}

/** Which quotes of an article. */
export class QuoteFilterRequest {
  @Flag({ about: 'Only those without a warning', example: true, optional: true })
  clean?: boolean;

  @Choice({ about: 'Only this kind', example: 'direct', optional: true, of: QUOTE_KINDS })
  kind?: string;

  @Choice({
    about: 'Only those that stand so; suggested when absent',
    example: 'suggested',
    optional: true,
    of: DECISIONS,
  })
  decision?: string;
}

/** A decision about many quotes: `ids`, or those of `articleId` that match `filter`. */
export class DecisionsRequest extends DecisionRequest {
  @Ids({ about: 'The quotes', example: [ID], optional: true, max: MOST_AT_ONCE })
  ids?: string[];

  @Id({ about: 'The article whose quotes are meant', example: ID, optional: true })
  articleId?: string;

  @Part(() => QuoteFilterRequest, { about: 'Which of them', example: { clean: true }, optional: true })
  filter?: QuoteFilterRequest;
}

/** Quotes that are the parts of one quotation; a single one stands alone. */
export class QuotationRequest {
  @Ids({ about: 'Its parts', example: [ID], max: MOST_AT_ONCE })
  quoteIds: string[];
}

/** Which quotes of an article are parts of one quotation. */
export class QuotationsRequest {
  @Parts(() => QuotationRequest, {
    about: 'Each becomes one quotation',
    example: [{ quoteIds: [ID] }],
    max: MOST_AT_ONCE,
  })
  quotations: QuotationRequest[];
}

/** Takes a decision, or a change of speakers, back. */
export class UndoRequest {
  @Id({ about: 'The token that the decision or the change gave', example: ID })
  undoToken: string;
}
