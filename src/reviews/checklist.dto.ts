import type { Audience } from '../claims/checklist.entity.js';
import type { ChecklistItem } from '../core/workflow/checklists.js';
import { Choice, Id, Part, Parts, Text, Whole } from '../platform/http/fields.js';

const ID = '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10';
const AUDIENCES = ['author', 'reviewer'];
const AUTO = ['article_opened', 'evidence_opened'];
const WORDS = { en: 'The rating follows from the evidence', id: 'Penilaian sesuai dengan bukti' };
const ITEM = { id: 'rating_follows', auto: null, text: WORDS };

/** An item's words. */
export class ItemText {
  @Text({ about: 'In English', example: WORDS.en, max: 300, pattern: /\S/, code: 'empty' })
  en: string;

  @Text({ about: 'In Indonesian', example: WORDS.id, max: 300, pattern: /\S/, code: 'empty' })
  id: string;
}

/** An item to be asked. */
export class NewChecklistItem {
  @Text({
    about: 'Its name for programs; an item that keeps it keeps its answers',
    example: 'rating_follows',
    max: 50,
    pattern: /^[a-z][a-z0-9_]*$/,
    code: 'not_a_key',
  })
  id: string;

  @Part(() => ItemText, { about: 'Its words', example: WORDS })
  text: ItemText;

  @Choice({
    about: 'Done by really opening the thing since the last change; null or left out, it is ticked by hand',
    example: null,
    optional: true,
    nullable: true,
    of: AUTO,
  })
  auto?: ChecklistItem['auto'];
}

/** The next version of a checklist. */
export class NewChecklist {
  @Choice({
    about: 'Who answers it: authors on submit, reviewers on approve',
    example: 'reviewer',
    of: AUDIENCES,
  })
  audience: Audience;

  @Parts(() => NewChecklistItem, {
    about: 'The items in the order in which they are asked',
    example: [ITEM],
    max: 30,
  })
  items: NewChecklistItem[];
}

/** An item of a checklist. */
export class ChecklistItemAnswer {
  @Text({ about: 'Its name for programs', example: 'rating_follows' })
  id: string;

  @Choice({ about: 'What has to be opened; null: ticked by hand', example: null, nullable: true, of: AUTO })
  auto: string | null;

  @Part(() => ItemText, { about: 'Its words', example: WORDS })
  text: ItemText;
}

/** One version of a checklist. */
export class CurrentChecklistAnswer {
  @Id({ about: 'Id of this version', example: ID })
  id: string;

  @Choice({ about: 'Who answers it', example: 'reviewer', of: AUDIENCES })
  audience: string;

  @Whole({ about: 'Counts its versions', example: 1, min: 1, max: 1_000_000 })
  version: number;

  @Parts(() => ChecklistItemAnswer, {
    about: 'The items in the order in which they are asked',
    example: [ITEM],
  })
  items: ChecklistItemAnswer[];
}

/** The checklists in use. */
export class ChecklistList {
  @Parts(() => CurrentChecklistAnswer, { about: 'Current versions by audience', example: [] })
  data: CurrentChecklistAnswer[];
}
