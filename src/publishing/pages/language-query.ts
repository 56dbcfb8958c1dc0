import { Text } from '../../platform/http/fields.js';
import { EmbedQuery } from './embed-query.js';

const LANG = {
  about: 'A language into which the statement is translated, BCP 47; any other is passed over',
  example: 'id',
  optional: true,
  max: 35,
} as const;

/** In which language a reader wants a page. */
export class LanguageQuery {
  @Text(LANG)
  lang?: string;
}

/** How a page or an embed is previewed. */
export class PreviewQuery extends EmbedQuery {
  @Text(LANG)
  lang?: string;
}
