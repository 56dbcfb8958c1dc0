import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { describeWorkflow } from '../core/workflow/describe-workflow.js';
import { Reader, type JsonText } from '../platform/database/reader.js';
import { Permits } from '../platform/http/route-rules.js';
import { InWork, type Work } from '../platform/http/work.js';
import { Settings } from '../platform/settings.js';
import { addChecklist, type CurrentChecklist } from './add-checklist.js';
import { addRatingScale, type CurrentScale } from './add-rating-scale.js';
import { ChecklistList, CurrentChecklistAnswer, NewChecklist } from './checklist.dto.js';
import { CURRENT_CHECKLISTS, CURRENT_SCALES } from './desk-data.query.js';
import { NewRatingScale, RatingScaleAnswer, RatingScaleList } from './rating-scale.dto.js';
import { WorkflowAnswer } from './workflow.dto.js';

/** What the desk's work goes by, as data: rating scales, checklists, and the table of moves. */
@ApiTags('workflow')
@Controller('api/v1')
export class DeskDataController {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Settings) private readonly settings: Settings,
  ) {}

  /** The rating scales that claims are rated with now. */
  @Get('ratings')
  @Permits('workflow:read')
  @ApiOperation({ summary: 'Rating scales', description: 'The current version of each, in each language.' })
  @ApiOkResponse({ type: RatingScaleList })
  async ratings(): Promise<JsonText> {
    return (await this.reader.json(CURRENT_SCALES))!;
  }

  /** Adds a scale, or the next version of one. */
  @Post('ratings')
  @Permits('workflow:write')
  @ApiOperation({
    summary: 'Add a rating scale or a new version of one',
    description:
      'Of the same key and language it is the next version; claims keep the version they were rated with.',
  })
  @ApiCreatedResponse({ type: RatingScaleAnswer })
  async addRating(@InWork() work: Work, @Body() body: NewRatingScale): Promise<CurrentScale> {
    return addRatingScale(work, body);
  }

  /** The checklists that are asked now. */
  @Get('checklists')
  @Permits('workflow:read')
  @ApiOperation({
    summary: 'Checklists',
    description: 'What authors answer on submit, and reviewers on approve.',
  })
  @ApiOkResponse({ type: ChecklistList })
  async checklists(): Promise<JsonText> {
    return (await this.reader.json(CURRENT_CHECKLISTS))!;
  }

  /** Replaces a checklist by a new version. */
  @Post('checklists')
  @Permits('workflow:write')
  @ApiOperation({
    summary: 'Replace a checklist',
    description: 'Items that keep their id keep the answers given.',
  })
  @ApiCreatedResponse({ type: CurrentChecklistAnswer })
  async addChecklist(@InWork() work: Work, @Body() body: NewChecklist): Promise<CurrentChecklist> {
    return addChecklist(work, body);
  }

  /** States, moves and guards. */
  @Get('workflow')
  @Permits('workflow:read')
  @ApiOperation({
    summary: 'The workflow as data',
    description: 'The server decides every move by this table.',
  })
  @ApiOkResponse({ type: WorkflowAnswer })
  async workflow(): Promise<WorkflowAnswer> {
    const { approvalsNeeded } = await this.settings.row();
    return { ...describeWorkflow(), approvalsNeeded } as unknown as WorkflowAnswer;
  }
}
