import { Choice, Moment, Part, Parts, Text, Texts, WebAddress, Whole } from '../platform/http/fields.js';
import { ENCODING_SIGNS, READING_STEPS, type Encoding, type ReadingStepCode } from './reading.js';

const LIMIT = { min: 0, max: 2_147_483_647 };

/** Which characters the bytes meant. */
export class EncodingAnswer {
  @Text({ about: 'Its name in the WHATWG Encoding Standard', example: 'windows-1251' })
  name: string;

  @Choice({
    about:
      'How that is known. content_type: what came with it said so. declared: the document itself says so. guessed: look at it with care',
    example: 'declared',
    of: ENCODING_SIGNS,
  })
  how: Encoding['how'];
}

/** One kind of change. */
export class ReadingStepAnswer {
  @Choice({ about: 'What was done', example: 'joined_hyphens', of: READING_STEPS })
  code: ReadingStepCode;

  @Whole({ about: 'How often', example: 12, ...LIMIT })
  count: number;
}

/** How a text was made from what came. */
export class ReadingAnswer {
  @Part(() => EncodingAnswer, {
    about: 'Null where no bytes had to be decoded',
    example: { name: 'windows-1251', how: 'declared' },
    nullable: true,
  })
  encoding: EncodingAnswer | null;

  @Parts(() => ReadingStepAnswer, {
    about: 'All that was changed or left out',
    example: [{ code: 'joined_hyphens', count: 12 }],
  })
  steps: ReadingStepAnswer[];

  @Texts({ about: 'Attachments of an e-mail, which are not read', example: ['laporan.pdf'] })
  attachments: string[];
}

/** The document that a text was read from. */
export class OriginalAnswer {
  @Text({ about: 'What it is', example: 'application/pdf' })
  mediaType: string;

  @Text({ about: 'The name it came with', example: 'laporan.pdf', nullable: true })
  fileName: string | null;

  @Whole({ about: 'Bytes', example: 48_213, ...LIMIT })
  size: number;

  @WebAddress({
    about: 'The address that was asked; null: it was sent',
    example: 'https://news.example.org/a',
    nullable: true,
  })
  address: string | null;

  @WebAddress({ about: 'Where redirects led', example: 'https://news.example.org/2026/a', nullable: true })
  finalAddress: string | null;

  @Moment({ about: 'When it was fetched', example: '2026-11-23T09:30:00.000Z', nullable: true })
  fetchedAt: string | null;
}

/** A page of the document. */
export class PagePlaceAnswer {
  @Whole({ about: 'First code unit (UTF-16) in the text', example: 0, ...LIMIT })
  start: number;

  @Whole({ about: 'First code unit behind it', example: 2210, ...LIMIT })
  end: number;

  @Whole({ about: 'Counted from 1', example: 1, ...LIMIT })
  page: number;
}

/** A cue of subtitles. */
export class TimecodePlaceAnswer {
  @Whole({ about: 'First code unit (UTF-16) in the text', example: 0, ...LIMIT })
  start: number;

  @Whole({ about: 'First code unit behind it', example: 41, ...LIMIT })
  end: number;

  @Text({ about: 'Time in the recording, HH:MM:SS.mmm', example: '00:01:02.500' })
  at: string;
}

/** Where pages and cues stand in a text. */
export class PlacesAnswer {
  @Parts(() => PagePlaceAnswer, { about: 'Pages of a PDF', example: [{ start: 0, end: 2210, page: 1 }] })
  pages: PagePlaceAnswer[];

  @Parts(() => TimecodePlaceAnswer, {
    about: 'Cues of subtitles',
    example: [{ start: 0, end: 41, at: '00:01:02.500' }],
  })
  timecodes: TimecodePlaceAnswer[];
}
