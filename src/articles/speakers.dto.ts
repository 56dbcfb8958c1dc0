import { PageOf, PersonName } from '../platform/http/answers.dto.js';
import { Choice, Id, Moment, Part, Parts, Text, Texts, Whole } from '../platform/http/fields.js';
import { PageQuery } from '../platform/http/paging.js';
import { LONGEST_NAME } from './speaker-registry.js';
import { SPEAKER_KINDS, type SpeakerKind } from './speaker.entity.js';

const ID = '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10';
const WIKIDATA = /^Q[1-9][0-9]{0,14}$/;

/** Which speakers to list. */
export class SpeakersQuery extends PageQuery {
  @Text({
    about: 'Only those with this in a name or alias, in any case',
    example: 'hollande',
    optional: true,
    min: 1,
    max: LONGEST_NAME,
  })
  q?: string;
}

/** A speaker to add. */
export class AddSpeakerRequest {
  @Text({
    about: 'Name; no other speaker may have it',
    example: 'François Hollande',
    min: 1,
    max: LONGEST_NAME,
  })
  name: string;

  @Choice({ about: 'What it is', example: 'person', optional: true, of: SPEAKER_KINDS })
  kind?: SpeakerKind;

  @Text({
    about: 'Who that is',
    example: 'President of France, 2012 to 2017',
    optional: true,
    nullable: true,
    max: 2000,
  })
  description?: string | null;

  @Text({
    about: 'Wikidata id',
    example: 'Q157',
    optional: true,
    nullable: true,
    max: 16,
    pattern: WIKIDATA,
    code: 'not_a_wikidata_id',
  })
  wikidataId?: string | null;

  @Texts({ about: 'Other names', example: ['Hollande'], optional: true, max: 100, maxLength: LONGEST_NAME })
  aliases?: string[];
}

/** Changes of a speaker; absent stays, null clears, a list replaces. */
export class EditSpeakerRequest {
  @Text({
    about: 'Name; no other speaker may have it',
    example: 'François Hollande',
    optional: true,
    min: 1,
    max: LONGEST_NAME,
  })
  name?: string;

  @Choice({ about: 'What it is', example: 'person', optional: true, of: SPEAKER_KINDS })
  kind?: SpeakerKind;

  @Text({
    about: 'Who that is',
    example: 'President of France, 2012 to 2017',
    optional: true,
    nullable: true,
    max: 2000,
  })
  description?: string | null;

  @Text({
    about: 'Wikidata id',
    example: 'Q157',
    optional: true,
    nullable: true,
    max: 16,
    pattern: WIKIDATA,
    code: 'not_a_wikidata_id',
  })
  wikidataId?: string | null;

  @Texts({
    about: 'All other names',
    example: ['Hollande'],
    optional: true,
    max: 100,
    maxLength: LONGEST_NAME,
  })
  aliases?: string[];
}

/** Whom to merge into. */
export class MergeSpeakerRequest {
  @Id({ about: 'The speaker that stays', example: ID })
  targetId: string;
}

/** A speaker as the API shows it. */
export class SpeakerAnswer {
  @Id({ about: 'The speaker', example: ID })
  id: string;

  @Whole({ about: 'Counts its changes; the ETag', example: 1, min: 1, max: 2_147_483_647 })
  version: number;

  @Text({ about: 'Name', example: 'François Hollande' })
  name: string;

  @Choice({ about: 'What it is', example: 'person', of: SPEAKER_KINDS })
  kind: SpeakerKind;

  @Text({ about: 'Who that is', example: 'President of France, 2012 to 2017', nullable: true })
  description: string | null;

  @Text({ about: 'Wikidata id', example: 'Q157', nullable: true })
  wikidataId: string | null;

  @Texts({ about: 'Other names', example: ['Hollande'] })
  aliases: string[];

  @Part(() => PersonName, { about: 'It is a stub: who it is now', example: null, nullable: true })
  mergedInto: PersonName | null;

  @Parts(() => PersonName, { about: 'Stubs that point here', example: [] })
  mergedFrom: PersonName[];

  @Moment({ about: 'When it was added', example: '2026-11-23T09:30:00.000Z' })
  createdAt: string;

  @Moment({ about: 'When it was last changed', example: '2026-11-23T09:30:00.000Z' })
  updatedAt: string;
}

/** Speakers by name. */
export class SpeakerPage extends PageOf(SpeakerAnswer) {}
