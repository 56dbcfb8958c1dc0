import { File } from '../../articles/articles.dto.js';
import { PageOf, PersonName } from '../../platform/http/answers.dto.js';
import type { UploadedFile } from '../../platform/http/body-parsers.js';
import {
  Choice,
  Day,
  Figure,
  Id,
  Language,
  Moment,
  Part,
  Parts,
  Text,
  WebAddress,
  Whole,
} from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/paging.js';

const ID = '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10';
const AT = '2026-11-23T10:42:00.000Z';
const MOST = 2_147_483_647;

/** Where fact-checks of others are taken from: an address, or as multipart/form-data a file. */
export class TakeInRequest {
  @WebAddress({
    about: 'A page with a ClaimReview, or a DataFeed',
    example: 'https://checks.example/2024/rain',
    optional: true,
  })
  url?: string;

  @File({ about: 'A saved page, a DataFeed, or an answer of the Fact Check Tools API, of 10 MiB at most' })
  file?: UploadedFile;
}

/** A fact-check that lacks what nobody can guess. */
export class RejectedReview {
  @Text({
    about: 'Where: the number of the block of JSON, and a JSON pointer in it',
    example: '0/dataFeedElement/3/item/0',
  })
  place: string;

  @Choice({
    about: 'What it lacks: the claim, the address or the verdict',
    example: 'no_rating',
    of: ['no_claim', 'no_url', 'no_rating'],
  })
  code: string;
}

/** What became of what was found. */
export class TakenInAnswer {
  @Whole({ about: 'Fact-checks that are new here', example: 12, min: 0, max: MOST })
  added: number;

  @Whole({ about: 'Known ones that have changed', example: 1, min: 0, max: MOST })
  updated: number;

  @Whole({ about: 'Known ones that are as they were', example: 0, min: 0, max: MOST })
  unchanged: number;

  @Parts(() => RejectedReview, { about: 'Those that were left out', example: [], max: 100_000 })
  rejected: RejectedReview[];
}

/** Which fact-checks of others to list. */
export class ReferencesQuery extends PageQuery {
  @Text({
    about: 'Words of the claim, the claimant or the publisher',
    example: 'rain jakarta',
    optional: true,
    max: 500,
  })
  q?: string;

  @Language({ about: 'Only those in this language', example: 'en', optional: true })
  language?: string;
}

/** Who has checked. */
export class ReferencePublisher {
  @Text({ about: 'Name', example: 'Contoh Checks' })
  name: string;

  @Text({ about: 'Address', example: 'https://checks.example/', nullable: true })
  url: string | null;
}

/** A verdict in the publisher's own words and numbers. */
export class ReferenceRating {
  @Text({ about: 'In words', example: 'Mostly false' })
  alternateName: string;

  @Figure({ about: 'As a number', example: 2, nullable: true })
  value: number | null;

  @Figure({ about: 'The least number of their scale', example: 1, nullable: true })
  worst: number | null;

  @Figure({ about: 'The greatest number of their scale', example: 5, nullable: true })
  best: number | null;
}

/** A published fact-check of somebody else. */
export class ReferenceAnswer {
  @Id({ about: 'Id', example: ID })
  id: string;

  @Text({ about: 'Its address', example: 'https://checks.example/2024/rain' })
  url: string;

  @Text({ about: 'What was checked', example: 'It rained in Jakarta.' })
  claim: string;

  @Text({ about: 'Who claimed it', example: 'Rina Contoh', nullable: true })
  claimant: string | null;

  @Day({ about: 'When', example: '2024-04-30', nullable: true })
  claimedOn: string | null;

  @Part(() => ReferencePublisher, { about: 'Who has checked', example: { name: 'Contoh Checks', url: null } })
  publisher: ReferencePublisher;

  @Part(() => ReferenceRating, {
    about: 'The verdict',
    example: { alternateName: 'Mostly false', value: 2, worst: 1, best: 5 },
  })
  rating: ReferenceRating;

  @Text({ about: 'Its title', example: 'No, it did not rain', nullable: true })
  title: string | null;

  @Day({ about: 'When it was published', example: '2024-05-01', nullable: true })
  reviewedOn: string | null;

  @Text({ about: 'Language, BCP 47', example: 'en', nullable: true })
  language: string | null;

  @Part(() => PersonName, { about: 'Who has taken it in', example: { id: ID, name: 'Dewi Contoh' } })
  addedBy: PersonName;

  @Moment({ about: 'When', example: AT })
  addedAt: string;

  @Moment({ about: 'When it was brought up to date last', example: AT })
  updatedAt: string;
}

/** Answer of `GET /references`. */
export class ReferencePage extends PageOf(ReferenceAnswer) {}
