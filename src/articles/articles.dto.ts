import { applyDecorators } from '@nestjs/common';
import { ApiProperty, PickType } from '@nestjs/swagger';
import { IsOptional, ValidateBy } from 'class-validator';
import type { UploadedFile } from '../platform/http/body-parsers.js';
import { Choice, Day, Flag, Id, Language, Moment, Text, WebAddress } from '../platform/http/fields.js';
import { TRIAGE, type Triage } from './article.entity.js';
import { PageQuery } from '../platform/http/paging.js';

/** A file of a multipart form. */
export function File(options: { about: string }): PropertyDecorator {
  const isFile = (value: unknown) => Buffer.isBuffer((value as UploadedFile | null)?.bytes);
  return applyDecorators(
    ApiProperty({
      description: options.about,
      type: 'string',
      format: 'binary',
      required: false,
      example: '(the file)',
    }),
    IsOptional(),
    ValidateBy(
      { name: 'isFile', validator: { validate: isFile, defaultMessage: () => 'not_a_file' } },
      { context: { code: 'not_a_file' } },
    ),
  );
}

/** What people know about an article. */
export class ArticleDetailsRequest {
  @Text({
    about: 'Its title',
    example: 'Putin dan Hollande: kita akan bertindak bersama',
    optional: true,
    nullable: true,
    min: 1,
    max: 500,
  })
  title?: string | null;

  @Text({
    about: 'Where it was published',
    example: 'Harian Contoh',
    optional: true,
    nullable: true,
    min: 1,
    max: 200,
  })
  outlet?: string | null;

  @Text({
    about: 'The news agency it comes from',
    example: 'RIA Novosti',
    optional: true,
    nullable: true,
    min: 1,
    max: 200,
  })
  agency?: string | null;

  @Text({ about: 'Who wrote it', example: 'Ayu Contoh', optional: true, nullable: true, min: 1, max: 200 })
  author?: string | null;

  @WebAddress({
    about: 'Where it stands on the web; alone, it is fetched',
    example: 'https://news.example.org/2015/11/26/moskow',
    optional: true,
    nullable: true,
  })
  url?: string | null;

  @Day({ about: 'When it was published', example: '2015-11-26', optional: true, nullable: true })
  publishedOn?: string | null;

  @Day({ about: 'When its statements were made', example: '2015-11-26', optional: true, nullable: true })
  statementDate?: string | null;

  @Text({
    about: 'Where its statements were made',
    example: 'Moskow',
    optional: true,
    nullable: true,
    min: 1,
    max: 200,
  })
  statementPlace?: string | null;

  @Language({ about: 'Its language, BCP 47; recognised when absent', example: 'id', optional: true })
  language?: string;
}

/** An article to take in: exactly one of `text`, `html` and `file`, or `url` alone, and what is known about it. */
export class AddArticleRequest extends ArticleDetailsRequest {
  @Text({
    about: 'The text, stored exactly as it is sent',
    example: '“Itulah arti pertemuan kami di Moskow,” kata Hollande.',
    optional: true,
    max: 10_485_760,
  })
  text?: string;

  @Text({
    about: 'The page; its readable text is stored, the page itself is kept',
    example: '<article><p>…</p></article>',
    optional: true,
    max: 10_485_760,
  })
  html?: string;

  @File({
    about:
      'multipart/form-data only: a .txt, .html, .pdf, .docx, .eml, .srt or .vtt file; its encoding is recognised',
  })
  file?: UploadedFile;
}

/** Changes of what is known about an article; absent stays, null clears. */
export class EditArticleRequest extends PickType(ArticleDetailsRequest, [
  'title',
  'outlet',
  'agency',
  'author',
  'url',
  'publishedOn',
  'statementDate',
  'statementPlace',
  'language',
] as const) {
  @Id({
    about: 'Who takes care of it',
    example: '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10',
    optional: true,
    nullable: true,
  })
  assigneeId?: string | null;

  @Choice({ about: 'What the desk makes of it', example: 'done', optional: true, of: TRIAGE })
  triage?: Triage;

  @Text({
    about: 'Why it is dismissed',
    example: 'No statement of fact',
    optional: true,
    nullable: true,
    min: 1,
    max: 500,
  })
  dismissReason?: string | null;

  @Moment({
    about: 'Put off until then',
    example: '2026-12-01T08:00:00.000Z',
    optional: true,
    nullable: true,
  })
  snoozedUntil?: string | null;
}

/** Which articles to list. */
export class ArticlesQuery extends PageQuery {
  @Language({ about: 'Only this language, whatever its region', example: 'id', optional: true })
  language?: string;

  @Text({ about: 'Only from this news agency', example: 'RIA Novosti', optional: true, min: 1, max: 200 })
  agency?: string;

  @Text({ about: 'Only titles with these words', example: 'hollande', optional: true, min: 1, max: 200 })
  q?: string;

  @Id({
    about: 'Only those that this account added',
    example: '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10',
    optional: true,
  })
  createdBy?: string;

  @Choice({
    about: 'Only these; `open` leaves out what is put off',
    example: 'open',
    optional: true,
    of: TRIAGE,
  })
  triage?: Triage;

  @Text({
    about: 'Who takes care of it: an id, `me` or `none`',
    example: 'me',
    optional: true,
    max: 40,
    pattern: /^(me|none|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$/,
    code: 'not_a_person',
  })
  assignee?: string;

  @Flag({
    about: 'Only with something to settle, or only without',
    example: true,
    optional: true,
    query: true,
  })
  needs?: boolean;

  @Flag({ about: 'Only what is put off, or only what is not', example: true, optional: true, query: true })
  snoozed?: boolean;

  @Choice({
    about: 'Which come first: those added last, or those that have been here longest',
    example: 'oldest',
    optional: true,
    of: ['newest', 'oldest'],
  })
  sort?: 'newest' | 'oldest';

  @Choice({
    about:
      'Adds `counts`: how many articles of this language, agency, title and account there are, by what the desk makes of them',
    example: 'counts',
    optional: true,
    of: ['counts'],
  })
  include?: 'counts';
}
