import { Choice } from '../../platform/http/fields.js';
import { EMBED_SIZES, EMBED_VIEWS, type EmbedForm } from './embed.js';

/** How a fact-check is shown on another site. */
export class EmbedQuery {
  @Choice({
    about: 'Verdict, claim and summary as a card; verdict and claim in a line; or all of it',
    example: 'card',
    optional: true,
    of: EMBED_VIEWS,
  })
  view?: EmbedForm['view'];

  @Choice({
    about: '`small` has smaller letters, and a card without its summary',
    example: 'large',
    optional: true,
    of: EMBED_SIZES,
  })
  size?: EmbedForm['size'];
}
