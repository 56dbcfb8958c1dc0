import { Choice, Figure, Id, Moment, Shape, Text } from '../http/fields.js';
import { JOB_STATES, type JobError, type JobState } from './job.entity.js';

/** Why a job failed, as a schema. */
export const JOB_ERROR = {
  type: 'object',
  required: ['code', 'message'],
  properties: {
    code: { type: 'string', description: 'Stable code', examples: ['took_too_long'] },
    message: {
      type: 'string',
      description: 'One plain sentence',
      examples: ['The text took too long to read.'],
    },
  },
};

/** A job as the API shows it. */
export class JobAnswer {
  @Id({ about: 'The job', example: '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10' })
  id: string;

  @Text({ about: 'What is done', example: 'article.extraction' })
  kind: string;

  @Choice({ about: 'Where it stands', example: 'running', of: JOB_STATES })
  state: JobState;

  @Figure({ about: 'How far it is, 0 to 1', example: 0.5 })
  progress: number;

  @Shape(
    { type: 'object', additionalProperties: true },
    { about: 'What came of it, once it has succeeded', example: {}, nullable: true },
  )
  result: object | null;

  @Shape(JOB_ERROR, {
    about: 'Why it failed',
    example: { code: 'took_too_long', message: 'The text took too long to read.' },
    nullable: true,
  })
  error: JobError | null;

  @Moment({ about: 'When it was asked for', example: '2026-11-23T09:30:00.000Z' })
  createdAt: string;

  @Moment({ about: 'When it last moved', example: '2026-11-23T09:30:04.000Z' })
  updatedAt: string;
}
