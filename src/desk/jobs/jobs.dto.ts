import { PageOf, PersonName } from '../../platform/http/answers.dto.js';
import { Choice, Id, Part, Text, Whole } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/paging.js';
import { JOB_STATES, type JobState } from '../../platform/jobs/job.entity.js';
import { JobAnswer } from '../../platform/jobs/jobs.dto.js';

const ID = '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10';
const ABOUT = ['article', 'evidence', 'feed', 'import'] as const;

/** Which jobs. */
export class JobsQuery extends PageQuery {
  @Choice({ about: 'Where they stand', example: 'failed', optional: true, of: JOB_STATES })
  state?: JobState;

  @Text({ about: 'What is done', example: 'evidence.capture', optional: true, max: 100 })
  kind?: string;
}

/** What a job works for. */
export class JobSubject {
  @Choice({ about: 'What it is', example: 'evidence', of: ABOUT })
  type: (typeof ABOUT)[number];

  @Id({ about: 'Its id', example: ID })
  id: string;

  @Text({ about: 'What it is called', example: 'Traffic accident rate per 1,000 inhabitants' })
  name: string;

  @Text({ about: 'Of evidence, the claim that it stands for', example: 'K-1042', nullable: true })
  claimRef: string | null;
}

/** A job with all that is known of it. */
export class JobDetails extends JobAnswer {
  @Whole({ about: 'How often it was begun', example: 1, min: 0, max: 100 })
  attempts: number;

  @Part(() => PersonName, {
    about: 'Who asked for it; null for what the desk does by itself',
    example: { id: ID, name: 'Ayu Contoh' },
    nullable: true,
  })
  askedBy: PersonName | null;

  @Part(() => JobSubject, {
    about: 'What it works for; null once that is gone',
    example: { type: 'evidence', id: ID, name: 'Traffic accidents', claimRef: 'K-1042' },
    nullable: true,
  })
  about: JobSubject | null;
}

/** Jobs, newest first. */
export class JobPage extends PageOf(JobDetails) {}
