import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, Equal } from 'typeorm';
import type { ReadAs } from '../core/quotes/read-as.js';
import type { Work } from '../platform/http/work.js';
import {
  JobAgain,
  JobFailure,
  JobHandlers,
  type JobEffect,
  type JobHandler,
  type RunningJob,
} from '../platform/jobs/job-handlers.js';
import { ThreadEnded } from '../platform/jobs/run-in-thread.js';
import { Article } from './article.entity.js';
import { askInThread } from './ask-text.js';
import { carryQuotes } from './carry-quotes.js';
import { QuoteChanges } from './quote-changes.js';
import { readAgain } from './read-again.js';
import { recordExtraction } from './record-extraction.js';
import type { Study } from './study-text.js';
import type { Asked } from './text-questions.js';

/** Kind of the jobs that extract the quotes of long articles. */
export const EXTRACTION = 'article.extraction';

/** What such a job is told. */
export interface ExtractionInput {
  articleId: string;
  /** Its text has been read before, and is read as what a person says it is, or as its labels tell. */
  again?: { as: ReadAs | null };
}

/** Extracts the quotes of a text that is too long for a request, in a thread. */
@Injectable()
export class ExtractionJob implements JobHandler<ExtractionInput>, OnModuleInit {
  readonly kind = EXTRACTION;

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(JobHandlers) private readonly handlers: JobHandlers,
    @Inject(QuoteChanges) private readonly changes: QuoteChanges,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async run({
    input: { articleId, again },
    signal,
    progress,
  }: RunningJob<ExtractionInput>): Promise<JobEffect> {
    const [{ text, sha256, language, earlierId }] = await this.dataSource.query(
      'SELECT text, sha256, language, earlier_id AS "earlierId" FROM articles WHERE id = $1',
      [articleId],
    );
    await progress(0.1);
    const study = await this.study([text, language, again?.as], signal);
    await progress(0.9);
    return async (work) => {
      await mustSayTheSame(work, articleId, sha256);
      const read = await readAgain(work, articleId, study);
      const carried =
        earlierId && !again ? await carryQuotes(work, this.changes, articleId, earlierId) : undefined;
      await work.em.increment(Article, { id: articleId }, 'version', 1);
      await work.em.update(
        Article,
        { id: articleId },
        { warnings: study.warnings, updatedAt: () => 'now()' },
      );
      const { quotes } = study;
      await recordExtraction(work, articleId, { quotes, carried, ...(again && { ...again, ...read }) });
      return { articleId, quotes };
    };
  }

  private async study(asked: Asked<'study'>, signal: AbortSignal): Promise<Study> {
    try {
      return await askInThread('study', asked, { signal });
    } catch (error) {
      if (error instanceof ThreadEnded && error.code !== 'stopped')
        throw new JobFailure(
          error.code,
          'The quotes of this text could not be found in the time and memory there is. Mark them by hand.',
        );
      throw error;
    }
  }
}

/** @throws JobAgain where the text was redacted meanwhile: the quotes of before would bring its words back */
async function mustSayTheSame({ em }: Work, id: string, sha256: Buffer): Promise<void> {
  const lock = { mode: 'pessimistic_write' as const };
  if (!(await em.findOne(Article, { where: { id, sha256: Equal(sha256) }, lock }))) throw new JobAgain();
}
