import { Text, Whole } from '../../platform/http/fields.js';

const MOST = { min: 1, max: 100_000, optional: true, query: true } as const;

/** What oEmbed consumers ask. */
export class OEmbedQuery {
  @Text({
    about: 'Address of the fact-check’s page',
    example: 'https://desk.example/f/un-resolution-isis-oil',
    max: 2000,
  })
  url: string;

  @Text({ about: '`json` or `xml`', example: 'json', optional: true, max: 20 })
  format?: string;

  @Whole({ about: 'Greatest width, in pixels', example: 600, ...MOST })
  maxwidth?: number;

  @Whole({ about: 'Greatest height, in pixels', example: 320, ...MOST })
  maxheight?: number;
}
