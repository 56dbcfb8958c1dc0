import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { JsonText } from '../platform/database/reader.js';
import { Lists, PageQuery } from '../platform/http/paging.js';
import { Finds, Permits } from '../platform/http/route-rules.js';
import { FoundId, InWork, ReadVersion, type Work } from '../platform/http/work.js';
import { acceptSuggestion } from './accept-suggestion.js';
import { addComment, openThread, reopenThread, resolveThread } from './change-thread.js';
import { openNote } from './open-note.js';
import { CommentAnswer, NoteAnswer, NoteList, ThreadAnswer, ThreadList } from './thread-answer.dto.js';
import { NewComment, NewNote, NewThread } from './thread.dto.js';
import { notesOf, readComment, readThread, threadsOf } from './threads.query.js';

const A_CLAIM = { table: 'claims', byRef: true };
const AN_ARTICLE = { table: 'articles' };
const A_THREAD = { table: 'threads' };
const THREAD_OR_NOTE = {
  schema: { oneOf: [ThreadAnswer, NoteAnswer].map((type) => ({ $ref: getSchemaPath(type) })) },
};

/** Threads: what reviewers and others have to say about a claim, or in a note about words of an article. They leave its version alone. */
@ApiTags('reviews')
@Controller('api/v1')
export class ThreadsController {
  constructor(@Inject(Lists) private readonly lists: Lists) {}

  /** The threads of a claim. */
  @Get('claims/:id/threads')
  @Permits('threads:read')
  @Finds(A_CLAIM)
  @ApiOperation({
    summary: 'Threads of a claim',
    description: 'Oldest first, with all comments; resolved ones stay.',
  })
  @ApiOkResponse({ type: ThreadList })
  async list(@FoundId() claimId: string, @Query() query: PageQuery): Promise<JsonText> {
    return this.lists.page(threadsOf(claimId), query);
  }

  /** Opens a thread. */
  @Post('claims/:id/threads')
  @Permits('threads:write')
  @Finds(A_CLAIM)
  @ApiOperation({
    summary: 'Open a thread',
    description:
      'With `suggestion` it carries other words for those of its target: the text stays until somebody who may edit it accepts them.',
  })
  @ApiCreatedResponse({ type: ThreadAnswer })
  async open(@FoundId() claimId: string, @InWork() work: Work, @Body() body: NewThread): Promise<JsonText> {
    return readThread(work.em, await openThread(work, claimId, body));
  }

  /** The notes on an article. */
  @Get('articles/:id/threads')
  @Permits('threads:read')
  @Finds(AN_ARTICLE)
  @ApiOperation({
    summary: 'Notes on an article',
    description:
      'Threads about its quotes and other words, in the order of the text, with all comments; resolved ones stay, and those whose words have vanished come last.',
  })
  @ApiOkResponse({ type: NoteList })
  async notes(@FoundId() articleId: string, @Query() query: PageQuery): Promise<JsonText> {
    return this.lists.page(notesOf(articleId), query);
  }

  /** Opens a note. */
  @Post('articles/:id/threads')
  @Permits('threads:write')
  @Finds(AN_ARTICLE)
  @ApiOperation({
    summary: 'Write a note on a quote, or on other words of an article',
    description:
      'It comes along to newer versions of the article, with its quote or its words; 409 `newer_version` where there is one already.',
  })
  @ApiCreatedResponse({ type: NoteAnswer })
  async note(@FoundId() articleId: string, @InWork() work: Work, @Body() body: NewNote): Promise<JsonText> {
    return readThread(work.em, await openNote(work, articleId, body));
  }

  /** Adds a comment. */
  @Post('threads/:id/comments')
  @Permits('threads:write')
  @Finds(A_THREAD)
  @ApiOperation({ summary: 'Comment on a thread' })
  @ApiCreatedResponse({ type: CommentAnswer })
  async comment(@FoundId() id: string, @InWork() work: Work, @Body() body: NewComment): Promise<JsonText> {
    return readComment(work.em, await addComment(work, id, body.body));
  }

  /** Resolves a thread. */
  @Post('threads/:id/resolve')
  @HttpCode(200)
  @Permits('threads:write')
  @Finds(A_THREAD)
  @ApiOperation({
    summary: 'Resolve a thread',
    description:
      'A "must" only by the person who opened it or a publisher: else 403 with `only_opener_or_publisher` and who could.',
  })
  @ApiOkResponse(THREAD_OR_NOTE)
  async resolve(@FoundId() id: string, @InWork() work: Work): Promise<JsonText> {
    await resolveThread(work, id);
    return readThread(work.em, id);
  }

  /** Puts the suggested words into the claim. */
  @Post('threads/:id/accept')
  @HttpCode(200)
  @Permits('claims:write')
  @Finds({ ...A_THREAD, match: true })
  @ApiOperation({
    summary: 'Accept a suggestion',
    description:
      'Makes a version of the claim, to which who suggested has contributed as well as who accepts; settles the thread. In review it voids the approvals, like every edit. 409 `words_changed` where the words stand there no more. To reject or withdraw a suggestion, resolve its thread.',
  })
  @ApiOkResponse({ type: ThreadAnswer })
  async accept(
    @FoundId() id: string,
    @ReadVersion() version: number,
    @InWork() work: Work,
  ): Promise<JsonText> {
    await acceptSuggestion(work, id, version);
    return readThread(work.em, id);
  }

  /** Opens a resolved thread again. */
  @Post('threads/:id/reopen')
  @HttpCode(200)
  @Permits('threads:write')
  @Finds(A_THREAD)
  @ApiOperation({ summary: 'Reopen a thread' })
  @ApiOkResponse(THREAD_OR_NOTE)
  async reopen(@FoundId() id: string, @InWork() work: Work): Promise<JsonText> {
    await reopenThread(work, id);
    return readThread(work.em, id);
  }
}
