import { PageOf, PersonName } from '../../platform/http/answers.dto.js';
import { Choice, Flag, Id, Moment, Part, Parts, Text, WebAddress } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/paging.js';
import { LibraryClaim } from '../library/library.dto.js';
import { STANCES } from '../evidence.entity.js';
import { LINK_STATES } from './evidence-link.entity.js';
import { EvidenceLinkAnswer } from './link-answer.dto.js';

const ID = '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10';
const PATTERN = new RegExp(`^(${LINK_STATES.join('|')})(,(${LINK_STATES.join('|')}))*$`);

/** Filters of the list of links. */
export class LinksQuery extends PageQuery {
  @Text({
    about: 'One or several states, with commas; `gone,moved,changed,blocked` when absent',
    example: 'gone,moved',
    optional: true,
    max: 100,
    pattern: PATTERN,
    code: 'not_states',
  })
  state?: string;

  @Choice({
    about: '`published`: of checks that are public, which is so when absent; `all`: of all claims',
    example: 'published',
    of: ['published', 'all'],
    optional: true,
  })
  of?: string;
}

/** The claim behind a link. */
export class LinkClaim extends LibraryClaim {
  @Part(() => PersonName, {
    about: 'Who works on it',
    example: { id: ID, name: 'Citra Contoh' },
    nullable: true,
  })
  assignee: PersonName | null;
}

/** A link of evidence. */
export class LinkRow {
  @Id({ about: 'The piece of evidence', example: ID })
  evidenceId: string;

  @WebAddress({ about: 'Its address', example: 'https://undocs.org/S/RES/2199(2015)' })
  url: string;

  @Text({ about: 'Title of the page', example: 'Resolution 2199 (2015)', nullable: true })
  title: string | null;

  @Text({ about: 'Who published it', example: 'UN Security Council', nullable: true })
  publisher: string | null;

  @Choice({ about: 'How it bears on the statement', example: 'refutes', of: STANCES })
  stance: string;

  @Flag({ about: 'There is an archived copy', example: true })
  archived: boolean;

  @Part(() => EvidenceLinkAnswer, {
    about: 'How the link fares',
    example: {
      state: 'gone',
      since: '2026-11-23T08:15:00.000Z',
      checkedAt: '2026-11-28T08:15:00.000Z',
      movedTo: null,
      code: 'not_there',
      status: 404,
      differs: false,
    },
  })
  link: EvidenceLinkAnswer;

  @Part(() => LinkClaim, {
    about: 'Its claim',
    example: { id: ID, ref: 'K-1042', state: 'published', statement: 'A UN resolution …', assignee: null },
  })
  claim: LinkClaim;
}

/** A page of links. */
export class LinkPage extends PageOf(LinkRow) {}

/** A stretch of words. */
export class WordChangeAnswer {
  @Choice({ about: 'What became of it', example: 'removed', of: ['same', 'added', 'removed'] })
  kind: string;

  @Text({ about: 'The words, with the space and the signs between', example: 'its determination' })
  words: string;
}

/** What a page says now against what its archived copy says. */
export class LinkDifference {
  @Moment({ about: 'When the copy was made', example: '2026-11-23T08:15:00.000Z' })
  copiedAt: string;

  @Moment({ about: 'When the page was visited', example: '2026-11-28T08:15:00.000Z' })
  checkedAt: string;

  @Parts(() => WordChangeAnswer, {
    about: 'The words of both, in order',
    example: [{ kind: 'removed', words: 'its determination' }],
  })
  changes: WordChangeAnswer[];
}
