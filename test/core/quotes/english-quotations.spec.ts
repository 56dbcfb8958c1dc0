import { told } from './told.js';

/** Each row: what it shows, the words, and what must be found in them (see `told`). */
const CASES: [shows: string, text: string, found: string[]][] = [
  [
    'curly marks with the cue behind',
    '“We are ready to help,” said John Smith.',
    ['direct · We are ready to help, · said · John Smith (explicit)'],
  ],
  [
    'subject before the verb',
    '“We are ready to help,” John Smith said.',
    ['direct · We are ready to help, · said · John Smith (explicit)'],
  ],
  [
    'straight marks',
    '"We are ready to help," said John Smith.',
    ['direct · We are ready to help, · said · John Smith (explicit)'],
  ],
  [
    'single marks',
    '‘We are ready to help,’ said John Smith.',
    ['direct · We are ready to help, · said · John Smith (explicit)'],
  ],
  [
    'single straight marks with apostrophes inside',
    "'We don't know if it's true,' said John Smith.",
    ["direct · We don't know if it's true, · said · John Smith (explicit)"],
  ],
  [
    'apostrophes alone are no marks',
    "The workers' union said John's pay wasn't late.",
    ["indirect · John's pay wasn't late · said · The workers' union (explicit)"],
  ],
  [
    'a question mark ends the words',
    '“Are we ready?” Smith asked.',
    ['direct · Are we ready? · asked · Smith (explicit)'],
  ],
  [
    'an exclamation mark ends the words',
    '“Help us!” shouted Mary Jones.',
    ['direct · Help us! · shouted · Mary Jones (explicit)'],
  ],
  [
    'straight opens, curly closes',
    '"We are ready,” said John Smith.',
    ['direct · We are ready, · said · John Smith (explicit) · !mismatched_marks'],
  ],
  [
    'a closer glued to the cue',
    '“We are ready, ”said John Smith.',
    ['direct · We are ready, · said · John Smith (explicit) · !glued_mark'],
  ],
  [
    'the title of a work is no speech',
    'Jane Doe said in a film called “The Long Way” that rivers die.',
    ['indirect · rivers die · said · Jane Doe (explicit)'],
  ],
  [
    'a word as such is no speech',
    'The word “betrayal” was used often, Jane Doe said.',
    ['mixed · The word “betrayal” was used often · said · Jane Doe (explicit)'],
  ],
  [
    'a heading in marks in front of a report',
    '“Phishing” Jane Doe concluded that the hacker was young.',
    ['indirect · the hacker was young · concluded · Jane Doe (explicit)'],
  ],
  [
    'two words of speech without a comma',
    '“Not guilty” Jane Doe said.',
    ['direct · Not guilty · said · Jane Doe (explicit)'],
  ],
  [
    'a quotation signed behind a dash',
    'The speech is still known. Everybody remembers it.\n“Be brave.” — Jane Doe\nIt rained again.',
    ['direct · Be brave. · - · Jane Doe (explicit)'],
  ],
  [
    'quotation within a quotation',
    '“He shouted ‘fire’ twice,” said John Smith.',
    ['direct · He shouted ‘fire’ twice, · said · John Smith (explicit)'],
  ],
  [
    'interrupted by its attribution',
    '“We are ready,” said John Smith. “We are not afraid.”',
    [
      'direct · We are ready, · said · John Smith (explicit) · g1',
      'direct · We are not afraid. · said · John Smith (carried) · g1',
    ],
  ],
  [
    'interrupted within one sentence',
    '“We are ready,” said John Smith, “and not afraid.”',
    [
      'direct · We are ready, · said · John Smith (explicit) · g1',
      'direct · and not afraid. · said · John Smith (carried) · g1',
    ],
  ],
  [
    'two people are not one quotation',
    '“We are ready,” said John Smith. “We are not,” said Mary Jones.',
    [
      'direct · We are ready, · said · John Smith (explicit)',
      'direct · We are not, · said · Mary Jones (explicit)',
    ],
  ],
  [
    'cue in front, with a comma',
    'John Smith said, “We are ready to help.”',
    ['direct · We are ready to help. · said · John Smith (explicit)'],
  ],
  [
    'cue in front, with a colon',
    'John Smith once said: “We are ready to help.”',
    ['direct · We are ready to help. · said · John Smith (explicit)'],
  ],
  [
    'a hearer between cue and colon',
    'John Smith told the BBC’s Andrew Marr Show: “We are ready.”',
    ['direct · We are ready. · told · John Smith (explicit)'],
  ],
  [
    'name and colon without a cue',
    'John Smith: “We are ready to help.”',
    ['direct · We are ready to help. · - · John Smith (explicit)'],
  ],
  [
    'few words between marks at the end of a clause that a verb reports',
    'Ray Odell, 23, said he felt “ten feet tall”.',
    ['mixed · he felt “ten feet tall” · said · Ray Odell (explicit)'],
  ],
  [
    'few words between marks behind a verb',
    'Ray Odell said “never again”.',
    ['mixed · “never again” · said · Ray Odell (explicit)'],
  ],
  ['words with a capital each are a title', 'Mary Odell wrote “Silent Harbour” in 1990.', []],
];

describe('English quotations', () => {
  it.each(CASES)('%s', (_shows, text, found) => {
    expect(told(text, 'en')).toEqual(found);
  });
});
