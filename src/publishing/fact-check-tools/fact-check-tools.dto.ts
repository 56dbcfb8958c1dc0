import { Moment, Part, Parts, Text, WebAddress, Whole } from '../../platform/http/fields.js';

/** Parameters of Google's `claims:search`, under its names. */
export class ClaimSearchQuery {
  @Text({
    about: 'Words that all must be in the claim; needed unless a publisher is given',
    example: 'oil',
    optional: true,
    max: 500,
  })
  query?: string;

  @Text({
    about: 'Only reviews in this language, BCP 47; the region is not considered',
    example: 'en-US',
    optional: true,
    max: 35,
  })
  languageCode?: string;

  @Text({
    about: 'Only reviews on this site or its subdomains; others publish nothing here',
    example: 'desk.example',
    optional: true,
    max: 300,
  })
  reviewPublisherSiteFilter?: string;

  @Whole({
    about: 'Only reviews that are at most so many days old',
    example: 365,
    optional: true,
    min: 0,
    max: 100_000,
    query: true,
  })
  maxAgeDays?: number;

  @Whole({
    about: 'Claims a page; more than 100 count as 100, and 0 as 10',
    example: 10,
    optional: true,
    min: 0,
    max: 2_147_483_647,
    default: 10,
    query: true,
  })
  pageSize?: number;

  @Text({ about: 'nextPageToken of an earlier page', example: '', optional: true, max: 500 })
  pageToken?: string;

  @Whole({
    about: 'Claims to pass over first; not considered beside pageToken',
    example: 0,
    optional: true,
    min: 0,
    max: 1000,
    query: true,
  })
  offset?: number;
}

/** Who published a review. */
export class ToolsPublisher {
  @Text({ about: 'The organisation’s name', example: 'Demo Newsroom' })
  name: string;

  @Text({ about: 'Host of the review’s address, without www', example: 'desk.example' })
  site: string;
}

/** A review of a claim, as Fact Check Tools tells of it. */
export class ToolsReview {
  @Part(() => ToolsPublisher, {
    about: 'Who published it',
    example: { name: 'Demo Newsroom', site: 'desk.example' },
  })
  publisher: ToolsPublisher;

  @WebAddress({ about: 'Its page', example: 'https://desk.example/f/un-resolution-isis-oil' })
  url: string;

  @Text({ about: 'Rating and claim', example: 'Mostly accurate: A UN resolution bans buying oil from ISIS.' })
  title: string;

  @Moment({
    about: 'When the current edition was published',
    example: '2026-11-23T10:42:00.000Z',
  })
  reviewDate: string;

  @Text({ about: 'The rating in words', example: 'Mostly accurate' })
  textualRating: string;

  @Text({ about: 'BCP 47', example: 'en' })
  languageCode: string;
}

/** A claim with its review, as Fact Check Tools tells of it. */
export class ToolsClaim {
  @Text({ about: 'The claim', example: 'A UN resolution bans buying oil from ISIS.' })
  text: string;

  @Text({ about: 'Who made it; absent if not named', example: 'Vladimir Putin', optional: true })
  claimant?: string;

  @Moment({
    about: 'When it was made; absent if not known',
    example: '2015-11-26T00:00:00Z',
    optional: true,
  })
  claimDate?: string;

  @Parts(() => ToolsReview, { about: 'One review', example: [] })
  claimReview: ToolsReview[];
}

/** A page of claims; without any member where nothing was found. */
export class ClaimSearchAnswer {
  @Parts(() => ToolsClaim, { about: 'The claims, best first', example: [], optional: true })
  claims?: ToolsClaim[];

  @Text({ about: 'For the page after this one; absent on the last', example: 'WzAuNl0', optional: true })
  nextPageToken?: string;
}
