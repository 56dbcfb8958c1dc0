import { PUBLIC_FIELDS } from '../core/workflow/decide-edit.js';
import { PageOf, PersonName } from '../platform/http/answers.dto.js';
import { Choice, Flag, Id, Moment, Part, Parts, Text, Whole } from '../platform/http/fields.js';
import { THREAD_KINDS } from './thread.entity.js';

const ID = '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10';
const SOMEBODY = { id: ID, name: 'Citra Contoh' };
const MANY = 1_000_000_000;

/** A comment of a thread. */
export class CommentAnswer {
  @Id({ about: 'Id', example: ID })
  id: string;

  @Text({ about: 'The answer', example: 'S/RES/2199; added.' })
  body: string;

  @Part(() => PersonName, { about: 'Who wrote it', example: SOMEBODY })
  author: PersonName;

  @Moment({ about: 'When', example: '2026-11-23T08:15:00.000Z' })
  createdAt: string;
}

/** What a thread is about. */
export class TargetAnswer {
  @Choice({ about: 'A field of the claim', example: 'summary', optional: true, of: PUBLIC_FIELDS })
  field?: string;

  @Id({ about: 'A piece of its evidence', example: ID, optional: true })
  evidenceId?: string;

  @Whole({
    about: 'Where the words began, in UTF-16 code units',
    example: 0,
    optional: true,
    min: 0,
    max: MANY,
  })
  start?: number;

  @Whole({ about: 'Where they ended, exclusive', example: 12, optional: true, min: 1, max: MANY })
  end?: number;
}

/** Other words for those that a thread is about. */
export class SuggestionAnswer {
  @Text({ about: 'The words that it would replace', example: 'prohibits' })
  exact: string;

  @Text({ about: 'What stood before them', example: 'The resolution ' })
  prefix: string;

  @Text({ about: 'What stood after them', example: ' buying oil.' })
  suffix: string;

  @Text({ about: 'What it would put in their place', example: 'condemns' })
  replacement: string;

  @Choice({
    about:
      'What has become of it: settled without being accepted, it is withdrawn by who made it or rejected by others',
    example: 'open',
    of: ['open', 'accepted', 'rejected', 'withdrawn'],
  })
  outcome: string;

  @Whole({
    about: 'Version of the claim that took it; null unless accepted',
    example: null,
    nullable: true,
    min: 1,
    max: MANY,
  })
  acceptedAs: number | null;
}

/** Words of an article. */
export class NoteWords {
  @Id({
    about:
      'The quote whose words they are, one of an earlier version where it has vanished; null: words beside the quotes',
    example: ID,
    nullable: true,
  })
  quoteId: string | null;

  @Whole({
    about: 'Where they begin in the text, in UTF-16 code units; null: they are not in this version any more',
    example: 24,
    nullable: true,
    min: 0,
    max: MANY,
  })
  start: number | null;

  @Whole({ about: 'Where they end, exclusive', example: 33, nullable: true, min: 1, max: MANY })
  end: number | null;

  @Text({ about: 'They themselves', example: 'It rained' })
  exact: string;
}

/** What threads of claims and notes on articles have in common. */
class RemarkAnswer {
  @Id({ about: 'Id', example: ID })
  id: string;

  @Whole({ about: 'Counts its changes, comments too; its ETag', example: 1, min: 1, max: MANY })
  version: number;

  @Choice({ about: 'What it asks for', example: 'must', of: THREAD_KINDS })
  kind: string;

  @Text({
    about: 'The remark; empty where words are suggested without one',
    example: 'Which resolution is meant?',
  })
  body: string;

  @Choice({ about: 'Whether it is settled', example: 'open', of: ['open', 'resolved'] })
  state: string;

  @Flag({ about: 'Somebody other than its opener has commented', example: false })
  answered: boolean;

  @Part(() => PersonName, { about: 'Who opened it', example: SOMEBODY })
  openedBy: PersonName;

  @Moment({ about: 'When it was opened', example: '2026-11-23T08:15:00.000Z' })
  createdAt: string;

  @Part(() => PersonName, { about: 'Who resolved it; null while open', example: SOMEBODY, nullable: true })
  resolvedBy: PersonName | null;

  @Moment({ about: 'When it was resolved; null while open', example: null, nullable: true })
  resolvedAt: string | null;

  @Parts(() => CommentAnswer, { about: 'All comments, oldest first', example: [] })
  comments: CommentAnswer[];
}

/** A thread with all its comments. */
export class ThreadAnswer extends RemarkAnswer {
  @Id({ about: 'Its claim', example: ID })
  claimId: string;

  @Part(() => TargetAnswer, {
    about: 'What it is about; null: the claim as a whole',
    example: { field: 'summary' },
    nullable: true,
  })
  target: TargetAnswer | null;

  @Part(() => SuggestionAnswer, {
    about: 'Other words for those of the target; null: it only says something about them',
    example: null,
    nullable: true,
  })
  suggestion: SuggestionAnswer | null;

  @Whole({ about: 'Version of the claim that it was written about', example: 7, min: 1, max: MANY })
  claimVersion: number;
}

/** A note with all its comments: a thread about words of an article. */
export class NoteAnswer extends RemarkAnswer {
  @Id({ about: 'The article, in its newest version', example: ID })
  articleId: string;

  @Part(() => NoteWords, {
    about: 'What it is about',
    example: { quoteId: ID, start: 24, end: 33, exact: 'It rained' },
  })
  words: NoteWords;
}

/** The threads of a claim, oldest first; resolved ones stay in the list. */
export class ThreadList extends PageOf(ThreadAnswer) {}

/** The notes on an article in the order of its text; resolved ones stay in the list. */
export class NoteList extends PageOf(NoteAnswer) {}
