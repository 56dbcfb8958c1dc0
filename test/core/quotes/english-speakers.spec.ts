import { told } from './told.js';

/** Each row: what it shows, the words, and what must be found in them (see `told`). */
const CASES: [shows: string, text: string, found: string[]][] = [
  [
    'two bodies that speak jointly',
    'Clean Seas Watch and Ocean International said in a joint report that 40 ships had sunk.',
    ['indirect · 40 ships had sunk · said · Clean Seas Watch (group) + Ocean International (group)'],
  ],
  [
    'documents of a court',
    'According to court documents, two clerks burned the files.',
    ['indirect · two clerks burned the files · According to · court documents (explicit)'],
  ],
  [
    'a body that only says whose office it is',
    "The Harbour Agency's chief said that the port was open.",
    ["indirect · the port was open · said · The Harbour Agency's chief (explicit)"],
  ],
  [
    'a source that the speaker quotes',
    'Vera Lang, quoting the tax office, said the debt had doubled.',
    ['indirect · the debt had doubled · said · Vera Lang (explicit)'],
  ],
  [
    'a job in front of the name and a place behind it',
    '“We found lead,” said geologist Arun Nair of Selby University.',
    ['direct · We found lead, · said · Arun Nair (explicit)'],
  ],
  [
    'an office in front of a first name tells who “he” is not',
    '“All is well,” Administrator Laura Finch said. Her words angered Mayor Tom Reed, who accused her of lying. “She knew,” he said.',
    [
      'direct · All is well, · said · Laura Finch (explicit)',
      'direct · She knew, · said · Tom Reed (pronoun)',
    ],
  ],
  [
    'a first name behind a word that nobody knows tells the gender',
    '“All is well,” Arkmaster Laura Finch said. “He knew,” he said.',
    [
      'direct · All is well, · said · Arkmaster Laura Finch (explicit)',
      'direct · He knew, · said · he (pronoun) · !speaker_unresolved',
    ],
  ],
  [
    'a relative clause between the subject and its verb',
    'The woman who owns the shop said prices rose.',
    ['indirect · prices rose · said · The woman (explicit)'],
  ],
  ['a subject within the relative clause', 'The report which officials said was false came out.', []],
  [
    'an age between commas tells that a name is somebody’s',
    'Zorka Frost, 45, lives nearby. “It was loud,” she said.',
    ['direct · It was loud, · said · Zorka Frost (pronoun)'],
  ],
  [
    'a name without age and office may be a ship’s',
    'Zorka Frost sank in May. “It was loud,” she said.',
    ['direct · It was loud, · said · she (pronoun) · !speaker_unresolved'],
  ],
  [
    'a name with two particles, and its short form',
    'Ursula von der Leyen said prices rose. Later von der Leyen said wages fell.',
    [
      'indirect · prices rose · said · Ursula von der Leyen (explicit)',
      'indirect · wages fell · said · Ursula von der Leyen (explicit)',
    ],
  ],
  [
    'whoever is quoted has said it, not the paper',
    '“Prices rose,” the Times quoted Vera Lang as saying.',
    ['direct · Prices rose, · quoted · Vera Lang (explicit)'],
  ],
  [
    'whom somebody in a source speaks for belongs to the source',
    'According to Vera Lang of the Green Trust, prices rose. Wages fell too, according to Tom Reed from the tax office in Leeds.',
    [
      'indirect · prices rose · According to · Vera Lang (explicit)',
      'indirect · Wages fell too · according to · Tom Reed (explicit)',
    ],
  ],
  [
    'who was told stands behind the verb',
    'Taxes will fall next year, President Maria Cole told reporters on Monday.',
    ['indirect · Taxes will fall next year · told · Maria Cole (explicit)'],
  ],
  [
    'what somebody calls a thing are their own words',
    'Reed called the plan “a disaster for farmers.” In a speech, Cole labelled the bill a “dangerous gamble”.',
    [
      'direct · a disaster for farmers. · called · Reed (explicit)',
      'direct · dangerous gamble · labelled · Cole (explicit)',
    ],
  ],
  [
    'and what somebody describes a thing as',
    'Critics dismissed the figures as “pure invention” on Monday.',
    ['direct · pure invention · dismissed · Critics (explicit)'],
  ],
  [
    'but not what a thing is called by everybody, or by nobody',
    'The firm called the app “Foo”. Reed is called “the boss”. A plan called the “green deal” failed. Reed did not call it “a disaster”.',
    [],
  ],
  ['what is denied of both is no report', 'Neither Reed nor Cole said the bridge was safe.', []],
  [
    'whoever confirms something comes to mind',
    'The deal was confirmed by Mayor Jane Doe. “It is done,” she said.',
    ['direct · It is done, · said · Jane Doe (pronoun)'],
  ],
  [
    'two words are a statement where the report ends the sentence',
    'Prices rose, Cole said on Monday. On Monday, Cole said.',
    ['indirect · Prices rose · said · Cole (explicit)'],
  ],
  [
    'an age between the name and who it is',
    'Tom Reed, 54, mayor of Leeds, said the bridge was closed.',
    ['indirect · the bridge was closed · said · Tom Reed (explicit)'],
  ],
];

describe('English speakers', () => {
  it.each(CASES)('%s', (_shows, text, found) => {
    expect(told(text, 'en')).toEqual(found);
  });
});
