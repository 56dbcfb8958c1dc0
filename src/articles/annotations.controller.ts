import { Controller, Get, Header, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { quoteAnnotations, type AnnotatedArticle } from '../core/annotation/quote-annotations.js';
import type { Config } from '../platform/config.js';
import { Reader } from '../platform/database/reader.js';
import { Finds, Permits } from '../platform/http/route-rules.js';
import { FoundId } from '../platform/http/work.js';
import { CONFIG } from '../platform/tokens.js';
import { ANNOTATED_ARTICLE } from './annotations.query.js';
import { AnnotationsQuery } from './quotes.dto.js';

/** https://www.w3.org/TR/annotation-protocol/#annotation-retrieval */
const MEDIA_TYPE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

/** Quotes for tools that know nothing of this desk. */
@ApiTags('exports')
@Controller('api/v1/articles/:id/annotations')
export class AnnotationsController {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** All quotes of an article, whole. */
  @Get()
  @Permits('quotes:read')
  @Finds({ table: 'articles' })
  @Header('content-type', MEDIA_TYPE)
  @ApiOperation({
    summary: 'Export the quotes of an article as Web Annotations',
    description:
      'A W3C Web Annotation collection (JSON-LD), in the order of the text. Positions are in the stored text and count code points; the published page is named with the words alone.',
  })
  @ApiOkResponse({
    content: {
      'application/ld+json': {
        schema: { type: 'object', additionalProperties: true },
        example: { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationCollection', total: 0 },
      },
    },
  })
  async annotations(@FoundId() id: string, @Query() { decision, kind }: AnnotationsQuery): Promise<string> {
    const article = (await this.reader.one<Omit<AnnotatedArticle, 'textUrl'>>(ANNOTATED_ARTICLE, [
      id,
      decision ?? null,
      kind ?? null,
    ]))!;
    const here = `${this.config.publicUrl}/api/v1/articles/${id}`;
    return JSON.stringify(quoteAnnotations(`${here}/annotations`, { ...article, textUrl: `${here}/text` }));
  }
}
