import { STATES } from '../../core/workflow/states.js';
import { PageOf } from '../../platform/http/answers.dto.js';
import { Choice, Day, Flag, Id, Moment, Part, Parts, Text, WebAddress } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/paging.js';
import { ARCHIVE_STATES, STANCES } from '../evidence.entity.js';
import { EvidenceLinkAnswer } from '../links/link-answer.dto.js';

const ID = '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10';

/** What to look for in the evidence of the desk. */
export class LibraryQuery extends PageQuery {
  @Text({
    about:
      'Words that all must be in the archived copy, or in title, publisher, passage, note and address; "in quotation marks" side by side, -without this one',
    example: 'cultural property',
    optional: true,
    min: 1,
    max: 200,
    pattern: /\S/,
  })
  q?: string;

  @Choice({
    about: 'How far the copy has come',
    example: 'archived',
    of: ARCHIVE_STATES,
    optional: true,
  })
  archive?: (typeof ARCHIVE_STATES)[number];
}

/** The claim that a piece bears on. */
export class LibraryClaim {
  @Id({ about: 'Id', example: ID })
  id: string;

  @Text({ about: 'As people call it', example: 'K-1042' })
  ref: string;

  @Choice({ about: 'Where it stands', example: 'published', of: STATES })
  state: string;

  @Text({ about: 'What was said', example: 'A UN resolution bans buying oil directly.' })
  statement: string;
}

/** A stretch of the words around what was found. */
export class Stretch {
  @Text({ about: 'Words', example: 'cultural property' })
  text: string;

  @Flag({ about: 'They are what was looked for', example: true })
  found: boolean;
}

/** A piece of evidence in the list of all. */
export class LibraryRow {
  @Id({ about: 'The piece', example: ID })
  evidenceId: string;

  @Part(() => LibraryClaim, {
    about: 'Its claim',
    example: { id: ID, ref: 'K-1042', state: 'published', statement: 'A UN resolution …' },
  })
  claim: LibraryClaim;

  @WebAddress({
    about: 'Address of the page; null for a document without one',
    example: 'https://undocs.org/S/RES/2199(2015)',
    nullable: true,
  })
  url: string | null;

  @Text({
    about: 'Title, else what the page calls itself',
    example: 'Resolution 2199 (2015)',
    nullable: true,
  })
  title: string | null;

  @Text({
    about: 'Who published it, else what the page says',
    example: 'UN Security Council',
    nullable: true,
  })
  publisher: string | null;

  @Day({ about: 'When it was published', example: '2015-02-12', nullable: true })
  publishedOn: string | null;

  @Choice({ about: 'How it bears on the statement', example: 'refutes', of: STANCES })
  stance: string;

  @Flag({ about: 'It stays at the desk', example: false })
  sensitive: boolean;

  @Choice({ about: 'How far the copy has come', example: 'archived', of: ARCHIVE_STATES })
  archive: string;

  @Moment({ about: 'When the copy was made', example: '2026-11-23T08:15:00.000Z', nullable: true })
  archivedAt: string | null;

  @Moment({ about: 'When the piece was added', example: '2026-11-23T08:14:00.000Z' })
  addedAt: string;

  @Part(() => EvidenceLinkAnswer, {
    about: 'How the link fares',
    example: {
      state: 'works',
      since: null,
      checkedAt: null,
      movedTo: null,
      code: null,
      status: 200,
      differs: false,
    },
  })
  link: EvidenceLinkAnswer;

  @Choice({
    about:
      'Where all the words stand: in the `copy`, or in what the desk says of the piece; null without words',
    example: 'copy',
    of: ['copy', 'piece'],
    nullable: true,
  })
  foundIn: string | null;

  @Parts(() => Stretch, {
    about: 'The words around the first place; none without words',
    example: [{ text: 'to prevent trade in ', found: false }],
  })
  snippet: Stretch[];
}

/** A page of evidence. */
export class LibraryPage extends PageOf(LibraryRow) {}
