import { Body, Controller, Get, HttpCode, Inject, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Reader, type JsonText } from '../platform/database/reader.js';
import { Lists } from '../platform/http/paging.js';
import { Finds, Permits } from '../platform/http/route-rules.js';
import { FoundId, InWork, ReadVersion, type Work } from '../platform/http/work.js';
import { readInWork } from './articles.query.js';
import { addSpeaker, editSpeaker } from './change-speakers.js';
import { mergeSpeaker, unmergeSpeaker } from './merge-speakers.js';
import {
  AddSpeakerRequest,
  EditSpeakerRequest,
  MergeSpeakerRequest,
  SpeakerAnswer,
  SpeakerPage,
  SpeakersQuery,
} from './speakers.dto.js';
import { CURRENT_SPEAKER, SPEAKER, speakersMatching } from './speakers.query.js';

const SPEAKERS = { table: 'speakers' };

/** The registry of everybody who is quoted. */
@ApiTags('speakers')
@Controller('api/v1/speakers')
export class SpeakersController {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Lists) private readonly lists: Lists,
  ) {}

  /** Speakers by name. */
  @Get()
  @Permits('speakers:read')
  @ApiOperation({
    summary: 'List speakers',
    description: 'Who was merged appears within whom they were merged into.',
  })
  @ApiOkResponse({ type: SpeakerPage })
  list(@Query() query: SpeakersQuery): Promise<JsonText> {
    return this.lists.page(speakersMatching(query), query);
  }

  /** One speaker; a stub too. */
  @Get(':id')
  @Permits('speakers:read')
  @Finds(SPEAKERS)
  @ApiOperation({ summary: 'Read a speaker' })
  @ApiOkResponse({ type: SpeakerAnswer })
  async one(@FoundId() id: string): Promise<JsonText> {
    return (await this.reader.json(SPEAKER, [id]))!;
  }

  /** A new speaker. */
  @Post()
  @Permits('speakers:write')
  @ApiOperation({
    summary: 'Add a speaker',
    description: '409 where the name or the Wikidata id is somebody’s.',
  })
  @ApiCreatedResponse({ type: SpeakerAnswer })
  async add(@InWork() work: Work, @Body() body: AddSpeakerRequest): Promise<JsonText> {
    const id = await addSpeaker(work, body);
    return readInWork(work.em, SPEAKER, [id]);
  }

  /** What is known about a speaker. */
  @Patch(':id')
  @Permits('speakers:write')
  @Finds({ ...SPEAKERS, match: true, current: CURRENT_SPEAKER })
  @ApiOperation({
    summary: 'Change a speaker',
    description: 'An absent field stays, null clears, `aliases` replaces all.',
  })
  @ApiOkResponse({ type: SpeakerAnswer })
  async edit(
    @InWork() work: Work,
    @FoundId() id: string,
    @ReadVersion() version: number,
    @Body() body: EditSpeakerRequest,
  ): Promise<JsonText> {
    await editSpeaker(work, id, version, body);
    return readInWork(work.em, SPEAKER, [id]);
  }

  /** Two entries for one speaker become one. */
  @Post(':id/merge')
  @HttpCode(200)
  @Permits('speakers:write')
  @Finds(SPEAKERS)
  @ApiOperation({
    summary: 'Merge a speaker into another',
    description: 'It stays as a stub; every reference to it means the other.',
  })
  @ApiOkResponse({ type: SpeakerAnswer })
  async merge(
    @InWork() work: Work,
    @FoundId() id: string,
    @Body() { targetId }: MergeSpeakerRequest,
  ): Promise<JsonText> {
    await mergeSpeaker(work, id, targetId);
    return readInWork(work.em, SPEAKER, [id]);
  }

  /** They were two after all. */
  @Post(':id/unmerge')
  @HttpCode(200)
  @Permits('speakers:write')
  @Finds(SPEAKERS)
  @ApiOperation({
    summary: 'Undo a merge',
    description: 'Everything that referred to the stub refers to it alone again.',
  })
  @ApiOkResponse({ type: SpeakerAnswer })
  async unmerge(@InWork() work: Work, @FoundId() id: string): Promise<JsonText> {
    await unmergeSpeaker(work, id);
    return readInWork(work.em, SPEAKER, [id]);
  }
}
