import { Choice, Flag, Moment, Text, WebAddress, Whole } from '../../platform/http/fields.js';
import { LINK_STATES } from './evidence-link.entity.js';

/** How the link of a piece of evidence fares. */
export class EvidenceLinkAnswer {
  @Choice({
    about:
      '`changed`: the page does not say any more what is cited, or much of it is other than its archived copy; `blocked`: it lets no robot in; null: not known yet',
    example: 'moved',
    of: LINK_STATES,
    nullable: true,
  })
  state: string | null;

  @Moment({ about: 'Since when', example: '2026-11-23T08:15:00.000Z', nullable: true })
  since: string | null;

  @Moment({ about: 'When it was visited last', example: '2026-11-28T08:15:00.000Z', nullable: true })
  checkedAt: string | null;

  @WebAddress({
    about: 'Where it has moved to; to accept it, make it the `url` of the piece',
    example: 'https://docs.un.org/en/S/RES/2199(2015)',
    nullable: true,
  })
  movedTo: string | null;

  @Text({
    about:
      'Why it is gone or blocked, or came to nothing last: `not_there`, `front_page` (the site leads there instead), `not_for_us`, `sign_in`, `robots`, `site_trouble`, or why the request was refused. What has changed: `passage_gone`, `passage_changed` (the passage of the piece), `other_words` (much of a page without one), `elsewhere` (what nobody cites; the link `works`)',
    example: null,
    nullable: true,
  })
  code: string | null;

  @Whole({ about: 'HTTP status', example: 200, nullable: true, min: 100, max: 999 })
  status: number | null;

  @Flag({
    about: 'The page has other words than its archived copy, see `…/link/difference`',
    example: false,
  })
  differs: boolean;
}
