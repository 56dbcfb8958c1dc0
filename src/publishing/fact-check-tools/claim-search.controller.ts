import { Controller, Get, Inject, Query, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Reader } from '../../platform/database/reader.js';
import { Problem } from '../../platform/errors.js';
import { Public } from '../../platform/http/route-rules.js';
import { itemTitle } from '../feeds/feed-item.js';
import type { Publisher } from '../pages/layout.js';
import { PublicSite, type OrganisationColumns } from '../public-site.js';
import { claimSearch, type FoundClaim } from './claim-search.query.js';
import { ClaimSearchAnswer, ClaimSearchQuery, type ToolsClaim } from './fact-check-tools.dto.js';
import { pageTokenOf, placeOf } from './page-token.js';
import { WithoutSystemParameters } from './without-system-parameters.js';

const SCHEMA = { schema: { $ref: '#/components/schemas/Problem' } };
const PROBLEM = {
  description: 'A problem with Google’s `error`; `application/problem+json`: of headers too large to be read',
  content: { 'application/json': SCHEMA, 'application/problem+json': SCHEMA },
};

/** The search of Google's Fact Check Tools API, over what is public here: clients need another root URL and nothing else. */
@ApiTags('public')
@Controller()
export class ClaimSearchController {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(PublicSite) private readonly site: PublicSite,
  ) {}

  /** https://developers.google.com/fact-check/tools/api/reference/rest/v1alpha1/claims/search */
  @Get('v1alpha1/claims::search')
  @Public()
  @UseGuards(WithoutSystemParameters)
  @ApiOperation({
    summary: 'Search fact-checks as with Google’s Fact Check Tools API',
    description:
      'Needs `query` or `reviewPublisherSiteFilter`. Problems are `application/json` here, and carry Google’s `error` too. Of words that are in very many claims, the newest 1,000 are ranked. Google’s system parameters (`key`, `alt`, …) are passed over.',
  })
  @ApiOkResponse({ type: ClaimSearchAnswer })
  @ApiResponse({ status: '4XX', ...PROBLEM })
  @ApiResponse({ status: '5XX', ...PROBLEM })
  async search(@Query() query: ClaimSearchQuery): Promise<ClaimSearchAnswer> {
    const words = query.query?.trim() || null;
    const publisherSite = query.reviewPublisherSiteFilter?.trim() || null;
    if (!words && !publisherSite)
      throw new Problem('invalid_parameter', {
        detail: 'Give query or reviewPublisherSiteFilter.',
        errors: [{ pointer: '?query', code: 'empty' }],
      });
    const limit = Math.min(query.pageSize || 10, 100);
    const [statement, values] = claimSearch({
      query: words,
      language: query.languageCode?.split('-')[0]?.toLowerCase() || null,
      maxAgeDays: query.maxAgeDays ?? null,
      after: query.pageToken ? placeOf(query.pageToken) : null,
      offset: query.pageToken ? 0 : (query.offset ?? 0),
      limit: limit + 1,
    });
    const row = await this.reader.one<{ organisation: OrganisationColumns; items: FoundClaim[] }>(
      statement,
      values,
    );
    const publisher = this.site.publisher(row!.organisation);
    if (publisherSite && !isOn(siteOf(publisher.publicUrl), siteOf(publisherSite))) return {};
    const shown = row!.items.slice(0, limit);
    if (shown.length === 0) return {};
    const claims = shown.map((item) => toolsClaim(item, publisher));
    return row!.items.length > limit
      ? { claims, nextPageToken: pageTokenOf(shown.at(-1)!.place) }
      : { claims };
  }
}

/** Host of an address or a host, as Google writes it: without scheme, `www.` and path. */
const siteOf = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[:/?#].*$/, '');

const isOn = (site: string, filter: string): boolean => site === filter || site.endsWith(`.${filter}`);

function toolsClaim(item: FoundClaim, { name, publicUrl }: Publisher): ToolsClaim {
  return {
    text: item.text,
    ...(item.claimant && { claimant: item.claimant }),
    ...(item.statedOn && { claimDate: `${item.statedOn}T00:00:00Z` }),
    claimReview: [
      {
        publisher: { name, site: siteOf(publicUrl) },
        url: `${publicUrl}/f/${item.slug}`,
        title: itemTitle({ statement: item.text, rating: item.rating }),
        reviewDate: item.reviewDate,
        textualRating: item.rating,
        languageCode: item.language,
      },
    ],
  };
}
