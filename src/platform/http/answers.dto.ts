import { Flag, Id, Part, Parts, Text } from './fields.js';

/** Somebody or something with a name. */
export class PersonName {
  @Id({ about: 'Who', example: '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c13' })
  id: string;

  @Text({ about: 'Their name', example: 'Rina Contoh' })
  name: string;
}

/** Where a page stands in its list. */
export class PageInfo {
  @Text({
    about: 'For the page after this one; null on an empty page',
    example: 'WyJuIl0.9f8e7d6c',
    nullable: true,
  })
  nextCursor: string | null;

  @Text({ about: 'For the page before this one', example: null, nullable: true })
  prevCursor: string | null;

  @Flag({ about: 'There are more rows after this page', example: false })
  hasMore: boolean;
}

/** The class of a page of rows of one class. */
export function PageOf<Row extends object>(row: new () => Row) {
  class Page {
    @Parts(() => row, { about: 'The rows', example: [] })
    data: Row[];

    @Part(() => PageInfo, {
      about: 'Where the page stands',
      example: { nextCursor: null, prevCursor: null, hasMore: false },
    })
    page: PageInfo;
  }
  return Page;
}
