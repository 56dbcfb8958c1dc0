import type { Refused } from './read-row.js';

/** What to do about a row, in one plain sentence; codes not named here say what field they are about. */
const SENTENCES: Record<string, string> = {
  line_too_long: 'The line is longer than 10 MiB. Add this article by itself.',
  not_utf8: 'The line is not UTF-8. Save the file with the encoding UTF-8.',
  not_json: 'The line is not JSON. Each line must be one whole JSON object.',
  not_csv: 'The quotation marks of this row do not match. Double each mark inside of a quoted cell.',
  wrong_columns: 'The row has more or fewer cells than the first line has names.',
  not_an_object: 'The line must be a JSON object such as {"text": "…"}.',
  unknown_field: 'There is no such field. The fields are those of POST /api/v1/articles.',
  one_of: 'Give either text or html, not both.',
  text_missing: 'The row has neither text nor html, and no url to fetch.',
  empty: 'There is nothing to read in it.',
  nul: 'It has a NUL character, which cannot be stored.',
  lone_surrogate: 'It has half a surrogate pair, which is no character.',
  not_a_text: 'It must be a text.',
  too_long: 'It is too long.',
  too_deep: 'It is nested too deep.',
  not_a_day: 'It must be a day that exists, as YYYY-MM-DD.',
  not_a_web_address: 'It must be an address that begins with https:// or http://.',
  not_a_language: 'It must be a language such as id or en.',
  unreadable: 'It could not be read. Add this article by itself, or leave it out.',
  took_too_long: 'It took too long to read. Add this article by itself.',
  too_large: 'It needs too much memory to read. Add this article by itself.',
  egress_off: 'This desk does not go to the internet. Give the text of the page too.',
  address_forbidden: 'This address may not be visited. Give the text of the page too.',
  unreachable: 'The site does not answer. Try this row again later.',
  not_found: 'There is no page at this address. Check it, or give the text.',
  login_wall: 'The page is only for people who have signed in there. Give its text too.',
  no_article: 'No article was found at this address. Give the text of the page too.',
  file_type: 'What is at this address is nothing that can be read. Give its text.',
};

/** Words for the file of rejected rows. */
export function explainRefusal({ code, pointer }: Refused): string {
  const sentence = SENTENCES[code] ?? `It is not valid (${code}).`;
  return pointer ? `${pointer.slice(1)}: ${sentence}` : sentence;
}
