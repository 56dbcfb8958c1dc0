import { Day, Flag, Id, Moment, Part, Text, WebAddress, Whole } from '../platform/http/fields.js';
import { PageOf } from '../platform/http/answers.dto.js';
import { SpanInput } from './claim-parts.dto.js';

const ID = '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14';

/** A place where a claim was made, as it is added: one of quoteId, span and url. */
export class AddAppearance {
  @Id({ about: 'A quote', example: ID, optional: true })
  quoteId?: string;

  @Part(() => SpanInput, {
    about: 'Words of an article',
    example: { articleId: ID, start: 4170, end: 4266 },
    optional: true,
  })
  span?: SpanInput;

  @WebAddress({ about: 'An address', example: 'https://news.example/2015/11/26/moscow', optional: true })
  url?: string;

  @Day({ about: 'When it was published there', example: '2015-11-26', optional: true, nullable: true })
  publishedOn?: string | null;

  @Flag({ about: 'The first place that is known', example: true, optional: true })
  firstKnown?: boolean;
}

/** An appearance that was added. */
export class AppearanceAnswer {
  @Id({ about: 'The appearance', example: ID })
  id: string;

  @Id({ about: 'Its claim', example: ID })
  claimId: string;

  @Whole({ about: 'Version of the claim since', example: 2, min: 1, max: 2_000_000_000 })
  claimVersion: number;
}

/** One appearance in a list. */
export class AppearanceEntry {
  @Id({ about: 'The appearance', example: ID })
  id: string;

  @WebAddress({
    about: 'Address, if it has one',
    example: 'https://news.example/2015/11/26/moscow',
    nullable: true,
  })
  url: string | null;

  @Day({ about: 'When it was published', example: '2015-11-26', nullable: true })
  publishedOn: string | null;

  @Flag({ about: 'The first place that is known', example: false })
  firstKnown: boolean;

  @Id({ about: 'Its quote', example: ID, nullable: true })
  quoteId: string | null;

  @Id({ about: 'Its article', example: ID, nullable: true })
  articleId: string | null;

  @Text({
    about: 'Title of the article',
    example: 'Putin dan Hollande: kita akan bertindak bersama',
    nullable: true,
  })
  articleTitle: string | null;

  @Whole({ about: 'First UTF-16 code unit', example: 4170, min: 0, max: 2_000_000_000, nullable: true })
  start: number | null;

  @Whole({ about: 'Code unit after the last', example: 4266, min: 1, max: 2_000_000_000, nullable: true })
  end: number | null;

  @Text({ about: 'The words', example: 'pasokan produk minyak …', nullable: true })
  words: string | null;

  @Id({ about: 'The merged claim it came from', example: null, nullable: true })
  movedFrom: string | null;

  @Moment({ about: 'When it was noted', example: '2026-11-23T10:42:00.000Z' })
  createdAt: string;
}

/** A page of appearances. */
export class AppearancePage extends PageOf(AppearanceEntry) {}
