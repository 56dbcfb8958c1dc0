import { File } from '../articles/articles.dto.js';
import type { UploadedFile } from '../platform/http/body-parsers.js';
import { Choice, Day, Flag, Part, Text, WebAddress } from '../platform/http/fields.js';
import { EVIDENCE_KINDS, LONGEST_TITLE, STANCES, type EvidenceKind, type Stance } from './evidence.entity.js';

/** A person's word that a page cannot be archived. */
export class ArchiveImpossible {
  @Choice({ about: 'The one state that people may set', example: 'impossible', of: ['impossible'] })
  state: 'impossible';

  @Text({
    about: 'Why the page cannot be archived',
    example: 'Behind a paywall; the passage was copied by hand',
    max: 2000,
    pattern: /\S/,
    code: 'empty',
  })
  reason: string;
}

/** What stands beside a passage in the copy. */
export class PassageContext {
  @Text({ about: 'Words before it', example: 'On Tuesday. ', max: 100 })
  prefix: string;

  @Text({ about: 'Words behind it', example: ' Opponents fear', max: 100 })
  suffix: string;
}

/** What may be said about a piece of evidence besides its address or file, stance and kind. */
class EvidenceDetails {
  @Text({
    about: 'Title of the page',
    example: 'Resolution 2199 (2015)',
    optional: true,
    nullable: true,
    max: LONGEST_TITLE,
  })
  title?: string | null;

  @Text({
    about: 'Who published it',
    example: 'UN Security Council',
    optional: true,
    nullable: true,
    max: 300,
  })
  publisher?: string | null;

  @Day({
    about: 'When it was published; null = unknown',
    example: '2015-02-12',
    optional: true,
    nullable: true,
  })
  publishedOn?: string | null;

  @Text({
    about: 'The words that matter, exactly',
    example: 'Expresses its determination to prevent trade in cultural property',
    optional: true,
    nullable: true,
    max: 20_000,
  })
  passage?: string | null;

  @Part(() => PassageContext, {
    about:
      'What stands beside the passage in the copy, as in a W3C TextQuoteSelector: tells which place is meant where its words stand twice. Another passage forgets it',
    example: { prefix: 'On Tuesday. ', suffix: ' Opponents fear' },
    optional: true,
    nullable: true,
  })
  passageContext?: PassageContext | null;

  @Text({
    about: 'Where the passage stands',
    example: 'paragraph 17',
    optional: true,
    nullable: true,
    max: 500,
  })
  locator?: string | null;

  @Text({
    about: 'A note for readers',
    example: 'Adopted unanimously',
    optional: true,
    nullable: true,
    max: 5000,
  })
  note?: string | null;

  @Flag({
    about: 'Shows violence or private matters; for the desk only: never on public pages',
    example: false,
    optional: true,
  })
  sensitive?: boolean;

  @Text({
    about: 'Why it stays at the desk; goes with `sensitive`',
    example: 'Shows a child',
    optional: true,
    nullable: true,
    max: 500,
  })
  sensitiveReason?: string | null;

  @Part(() => ArchiveImpossible, {
    about: 'Left out, the piece waits for its archived copy',
    example: { state: 'impossible', reason: 'Behind a paywall; the passage was copied by hand' },
    optional: true,
  })
  archive?: ArchiveImpossible;
}

/** A piece of evidence to be added: a page at its address, or a document as a file. */
export class NewEvidence extends EvidenceDetails {
  @WebAddress({
    about: 'Address of the page; kept exactly. May be absent where the document comes as a `file`',
    example: 'https://undocs.org/S/RES/2199(2015)',
    insteadOf: 'file',
  })
  url?: string;

  @File({
    about:
      'multipart/form-data only: the document, or a copy of the page made by hand: .html, .pdf, .docx, .txt or a picture, of 10 MiB at most; kept as the archived copy',
  })
  file?: UploadedFile;

  @Choice({ about: 'How it bears on the statement', example: 'supports', of: STANCES })
  stance: Stance;

  @Choice({ about: 'What it is', example: 'primary', of: EVIDENCE_KINDS })
  kind: EvidenceKind;
}

/** Changes of a piece of evidence; what is absent stays, null clears. */
export class EvidenceChange extends EvidenceDetails {
  @WebAddress({
    about:
      'Address of the page; another one makes the archive pending again, null gives back the file that came without one',
    example: 'https://undocs.org/S/RES/2199(2015)',
    optional: true,
    nullable: true,
  })
  url?: string | null;

  @Choice({ about: 'How it bears on the statement', example: 'qualifies', optional: true, of: STANCES })
  stance?: Stance;

  @Choice({ about: 'What it is', example: 'secondary', optional: true, of: EVIDENCE_KINDS })
  kind?: EvidenceKind;
}
