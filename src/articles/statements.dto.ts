import { NOT_CHECKABLE_KINDS, type NotCheckableKind } from '../core/workflow/inputs.js';
import { PageOf } from '../platform/http/answers.dto.js';
import { Choice, Language, Part, Parts, Text, Whole } from '../platform/http/fields.js';
import { PageQuery } from '../platform/http/paging.js';
import { SpanAnswer } from './article-answer.dto.js';
import { CheckWorthinessAnswer, WORTH_EXAMPLE } from './check-worthiness.dto.js';
import { TextSpanAnswer } from './quote-answer.dto.js';

const OFFSET = { min: 0, max: 2_147_483_647 };
const SPAN = { start: 879, end: 916, text: 'Itulah arti pertemuan kami di Moskow,' };

/** In which order to list the sentences of an article. */
export class SentencesQuery extends PageQuery {
  @Choice({
    about: 'text: as they stand; worth: those first that most deserve a check',
    example: 'worth',
    optional: true,
    of: ['text', 'worth'],
  })
  order?: 'text' | 'worth';
}

/** One sentence of an article, the narrator’s or a speaker’s. */
export class SentenceAnswer extends SpanAnswer {
  @Text({ about: 'The words', example: 'Itulah arti pertemuan kami di Moskow,' })
  content: string;

  @Part(() => CheckWorthinessAnswer, {
    about: 'How much they deserve a check',
    example: WORTH_EXAMPLE,
  })
  checkWorthiness: CheckWorthinessAnswer;
}

/** Sentences of an article. */
export class SentencePage extends PageOf(SentenceAnswer) {}

/** Selected words of an article. */
export class SelectionQuery {
  @Whole({ about: 'First code unit (UTF-16) of the words', example: 879, query: true, ...OFFSET })
  start: number;

  @Whole({ about: 'First code unit behind them', example: 916, query: true, ...OFFSET })
  end: number;
}

/** A statement that is being written. */
export class WrittenStatementQuery {
  @Text({
    about: 'The statement as it is written now',
    example: 'They sold 4,000 houses.',
    max: 1000,
    pattern: /\S/,
    code: 'empty',
  })
  statement: string;

  @Language({ about: 'Its language, BCP 47', example: 'en' })
  language: string;
}

/** A part of the words that can be true or false by itself. */
export class AssertionAnswer extends TextSpanAnswer {
  @Choice({
    about:
      'statement: a sentence or a clause; relative: said of somebody in passing; apposition: that somebody is something',
    example: 'statement',
    of: ['statement', 'relative', 'apposition'],
  })
  form: string;

  @Choice({
    about: 'What it is when it cannot be checked as it stands, else null',
    example: null,
    of: NOT_CHECKABLE_KINDS,
    nullable: true,
  })
  notCheckable: NotCheckableKind | null;
}

/** Something that a word may stand for. */
export class HintCandidateAnswer {
  @Text({ about: 'Who or what', example: 'François Hollande' })
  name: string;

  @Part(() => TextSpanAnswer, {
    about: 'Where the article names it; null for what is known from elsewhere',
    example: { start: 923, end: 931, text: 'Hollande' },
    nullable: true,
  })
  mention: TextSpanAnswer | null;

  @Text({ about: 'Why it is considered', example: 'speaks the words' })
  reason: string;
}

/** A word that a claim must replace by what it stands for. */
export class UnresolvedWordAnswer extends TextSpanAnswer {
  @Choice({ about: 'What it stands for', example: 'person', of: ['person', 'thing', 'place', 'time'] })
  kind: string;

  @Parts(() => HintCandidateAnswer, { about: 'What that may be, the likeliest first', example: [] })
  candidates: HintCandidateAnswer[];
}

/** A word that weakens a statement; a claim must keep it. */
export class HedgeAnswer extends TextSpanAnswer {
  @Part(() => TextSpanAnswer, { about: 'The assertion that it weakens', example: SPAN })
  scope: TextSpanAnswer;
}

/** Something that is said without saying it. */
export class ImpliedStatementAnswer extends TextSpanAnswer {
  @Text({ about: 'What the word takes for granted', example: 'It was so before.' })
  statement: string;
}

/** What to mind when claims are made of some words. */
export class ClaimHintsAnswer {
  @Parts(() => AssertionAnswer, { about: 'Each is a claim of its own', example: [] })
  assertions: AssertionAnswer[];

  @Parts(() => UnresolvedWordAnswer, { about: 'Words that must be named', example: [] })
  unresolved: UnresolvedWordAnswer[];

  @Parts(() => HedgeAnswer, { about: 'Words that must be kept', example: [] })
  hedges: HedgeAnswer[];

  @Parts(() => ImpliedStatementAnswer, { about: 'What goes without saying, and may be false', example: [] })
  implied: ImpliedStatementAnswer[];
}
