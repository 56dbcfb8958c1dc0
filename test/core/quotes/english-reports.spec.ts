import { told } from './told.js';

/** Each row: what it shows, the words, and what must be found in them (see `told`). */
const CASES: [shows: string, text: string, found: string[]][] = [
  [
    'two speakers, the first with an office behind',
    'Tom Reed, its chairman, and Ann Lowe said the firm would close.',
    ['indirect · the firm would close · said · Tom Reed (group) + Ann Lowe (group)'],
  ],
  [
    'two speakers with offices behind, one at a body',
    'Tom Reed, the chairman of Vale Housing, and Ann Lowe, its lawyer, said the firm would close.',
    ['indirect · the firm would close · said · Tom Reed (group) + Ann Lowe (group)'],
  ],
  [
    'the family of somebody who is named',
    'The family of the victim, John Miller, said they were heartbroken.',
    ['indirect · they were heartbroken · said · The family of the victim (explicit)'],
  ],
  [
    'the leader of a body is named behind the comma',
    'The head of the firm, John Miller, said prices rose.',
    ['indirect · prices rose · said · John Miller (explicit)'],
  ],
  [
    'a name ends in front of the place somebody is from',
    'Abdul Karim of Luton said the road was dark.',
    ['indirect · the road was dark · said · Abdul Karim (explicit)'],
  ],
  [
    'a body keeps its place',
    'The Bank of England said rates would rise.',
    ['indirect · rates would rise · said · Bank of England (explicit)'],
  ],
  [
    '“put it” in the past',
    'As Jane Doe put it: “The river is dead.”',
    ['direct · The river is dead. · put it · Jane Doe (explicit)'],
  ],
  [
    'a subject in scare quotes',
    'The so-called “experts” said prices would fall.',
    ['indirect · prices would fall · said · The so-called “experts” (explicit)'],
  ],
  [
    'a verb in front of nobody but its subject',
    'His film “Home” won a prize, said Jane Doe.',
    ['mixed · His film “Home” won a prize · said · Jane Doe (explicit)'],
  ],
  [
    'a study speaks at the start of a sentence',
    'Analysis revealed that the data had been stolen.',
    ['indirect · the data had been stolen · revealed · Analysis (explicit)'],
  ],
  [
    '“that” as the subject of the clause',
    'Jane Doe said that was a lie.',
    ['indirect · that was a lie · said · Jane Doe (explicit)'],
  ],
  [
    'that',
    'John Smith said that prices rose 10 percent.',
    ['indirect · prices rose 10 percent · said · John Smith (explicit)'],
  ],
  [
    'no complementizer',
    'John Smith said prices rose 10 percent.',
    ['indirect · prices rose 10 percent · said · John Smith (explicit)'],
  ],
  [
    'a hearer before that',
    'John Smith told reporters that prices rose.',
    ['indirect · prices rose · told · John Smith (explicit)'],
  ],
  [
    'a time before that',
    'John Smith said on Monday that prices rose.',
    ['indirect · prices rose · said · John Smith (explicit)'],
  ],
  [
    'a statement before that',
    'John Smith warned in a statement that prices would rise.',
    ['indirect · prices would rise · warned · John Smith (explicit)'],
  ],
  [
    'according to in front',
    'According to John Smith, prices rose 10 percent.',
    ['indirect · prices rose 10 percent · According to · John Smith (explicit)'],
  ],
  [
    'according to behind',
    'Prices rose 10 percent, according to John Smith.',
    ['indirect · Prices rose 10 percent · according to · John Smith (explicit)'],
  ],
  [
    'said behind, without marks',
    'Prices rose 10 percent, police said.',
    ['indirect · Prices rose 10 percent · said · police (explicit)'],
  ],
  [
    'said behind, with a day',
    'Prices rose 10 percent, John Smith said on Monday.',
    ['indirect · Prices rose 10 percent · said · John Smith (explicit)'],
  ],
  [
    'interrupted report',
    'There was a time, Mr Panvalkar said, when they wanted to leave.',
    [
      'indirect · There was a time · said · Panvalkar (explicit) · g1',
      'indirect · when they wanted to leave · said · Panvalkar (carried) · g1',
    ],
  ],
  [
    'an adverb before the interruption is no statement',
    'However, John Smith said, prices rose 10 percent.',
    ['indirect · prices rose 10 percent · said · John Smith (explicit)'],
  ],
  [
    'a second clause of one subject',
    'John Smith replied that prices rose, adding that stocks were low.',
    [
      'indirect · prices rose · replied · John Smith (explicit)',
      'indirect · stocks were low · adding · John Smith (carried)',
    ],
  ],
  [
    'partly between marks, behind that',
    'John Smith said that the plan was “a complete failure.”',
    ['mixed · the plan was “a complete failure.” · said · John Smith (explicit)'],
  ],
  [
    'partly between marks, without that',
    'John Smith said the plan was “a complete failure” from the start.',
    ['mixed · the plan was “a complete failure” from the start · said · John Smith (explicit)'],
  ],
  [
    'the reporter’s words run into the marks',
    'The arrests are “a continuation of this game,” said Dündar.',
    ['mixed · The arrests are “a continuation of this game,” · said · Dündar (explicit)'],
  ],
  [
    'a negation outside the marks turns the sense',
    'John Smith said that the law was not “aimed at the press.”',
    [
      'mixed · the law was not “aimed at the press.” · said · John Smith (explicit) · !negation_outside_marks',
    ],
  ],
  [
    'he means the last speaker',
    '“We are ready,” said John Smith. “Nobody is afraid,” he said.',
    [
      'direct · We are ready, · said · John Smith (explicit)',
      'direct · Nobody is afraid, · said · John Smith (pronoun)',
    ],
  ],
  [
    'he in an indirect report',
    '“We are ready,” said John Smith. He added that prices rose.',
    [
      'direct · We are ready, · said · John Smith (explicit)',
      'indirect · prices rose · added · John Smith (pronoun)',
    ],
  ],
  [
    'an unnamed pronoun stays open under its own word',
    'She added that prices rose.',
    ['indirect · prices rose · added · She (pronoun) · !speaker_unresolved'],
  ],
  [
    'an office means who holds it',
    'Foreign Minister Mary Jones arrived. “We are ready,” the foreign minister said.',
    ['direct · We are ready, · said · Mary Jones (noun)'],
  ],
  [
    'a surname is the full name',
    '“We are ready,” said John Smith. “Prices rose,” Smith said.',
    [
      'direct · We are ready, · said · John Smith (explicit)',
      'direct · Prices rose, · said · John Smith (explicit)',
    ],
  ],
  [
    'an apposition behind the name',
    '“We are ready,” said John Smith, president of the club.',
    ['direct · We are ready, · said · John Smith (explicit)'],
  ],
  [
    'an apposition between name and verb',
    'The head of policy, Jeff Knott, stated: “We would be amazed.”',
    ['direct · We would be amazed. · stated · Jeff Knott (explicit)'],
  ],
  [
    'titles stay outside the name',
    '“We are ready,” Dr Lee adds.',
    ['direct · We are ready, · adds · Lee (explicit)'],
  ],
  [
    'two speakers together',
    '“We are ready,” said John Smith and Mary Jones.',
    ['direct · We are ready, · said · John Smith (group) + Mary Jones (group)'],
  ],
  [
    'an unnamed source is a source',
    '“We are ready,” said a Pentagon official.',
    ['direct · We are ready, · said · a Pentagon official (explicit)'],
  ],
  [
    'people as a source',
    'Many scientists say the ice is melting fast.',
    ['indirect · the ice is melting fast · say · Many scientists (explicit)'],
  ],
  [
    'a relative clause inside the subject',
    'The association that represents agents in Ontario says more needs to be done.',
    ['indirect · more needs to be done · says · The association (explicit)'],
  ],
  [
    'a verb that no list has',
    '“We are ready,” chuckled John Smith.',
    ['direct · We are ready, · chuckled · John Smith (explicit)'],
  ],
  ['irony and nicknames are no quotes', 'The town is known as the “Windy City” today.', []],
  ['titles of works are no quotes', 'She watched “The Wizard of Oz” yesterday.', []],
  ['a denied report is no report', 'John Smith did not say that prices rose.', []],
  ['a possible report is no report', 'Nobody wants to say that prices rose.', []],
  ['it is no content', 'John Smith said so in Paris.', []],
  [
    'abbreviations do not end a sentence',
    'Mr. Smith of Acme Inc. said that prices rose in the U.S. market.',
    ['indirect · prices rose in the U.S. market · said · Smith (explicit)'],
  ],
  [
    'words put in by a desk',
    '“We saw [them] there,” said John Smith.',
    ['direct · We saw [them] there, · said · John Smith (explicit) · !editorial_insertion'],
  ],
  [
    'direct words in the third person',
    '“Russia respects the coalition,” said John Smith in Russia.',
    ['direct · Russia respects the coalition, · said · John Smith (explicit) · !third_person_direct'],
  ],
  [
    'a report inside direct words makes no row',
    '“Putin said that we agree on this,” said John Smith.',
    ['direct · Putin said that we agree on this, · said · John Smith (explicit) · !nested_report'],
  ],
  [
    'a quotation over two paragraphs',
    '“We are ready to help them.\n“We are ready to go,” said John Smith.',
    [
      'direct · We are ready to help them. · said · John Smith (explicit) · g1 · !unclosed_mark',
      'direct · We are ready to go, · said · John Smith (carried) · g1',
    ],
  ],
  [
    'the headline convention is a hint',
    'Smith: we will act together\nSmith spoke in London.\nThe talks ended.',
    ['headline · we will act together · - · Smith (explicit)'],
  ],
  [
    'somebody who was asked did not say what he was asked',
    'Asked whether the minister would resign, Jane Carter said the matter was closed.',
    ['indirect · the matter was closed · said · Jane Carter (explicit)'],
  ],
  [
    'two clauses of one verb, the first without “that”',
    'John Smith said the office had spent 4 billion, and that “nobody asked why”.',
    ['mixed · the office had spent 4 billion, and that “nobody asked why” · said · John Smith (explicit)'],
  ],
  [
    'a pronoun for an office without a name',
    'The prime minister said that he would stay. “It is my duty,” he added.',
    [
      'indirect · he would stay · said · The prime minister (explicit)',
      'direct · It is my duty, · added · The prime minister (pronoun)',
    ],
  ],
  [
    'a pronoun for a name between commas behind what she is',
    'A spokeswoman for the ministry, Petra Novakova, denied the claim. “I do not know,” she said.',
    ['direct · I do not know, · said · Petra Novakova (pronoun)'],
  ],
];

describe('English reports and speakers', () => {
  it.each(CASES)('%s', (_shows, text, found) => {
    expect(told(text, 'en')).toEqual(found);
  });
});
