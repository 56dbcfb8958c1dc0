/** Fields of a row, which are names of columns too: those of an article that is sent by itself. */
export const FIELDS_OF_A_ROW = [
  'text',
  'html',
  'title',
  'outlet',
  'agency',
  'author',
  'url',
  'publishedOn',
  'statementDate',
  'statementPlace',
  'language',
] as const;
