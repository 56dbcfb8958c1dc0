import { extractQuotes } from '../../../src/core/quotes/extract-quotes.js';
import { told } from './told.js';

/** Each row: what it shows, the words, and what must be found in them (see `told`). */
const CASES: [shows: string, text: string, found: string[]][] = [
  [
    'the reported mood without a report goes on about the subject before',
    'Bürgermeisterin Petra Lindner ist besorgt. Die Brücke sei zu alt. Das Geld reiche nicht.',
    ['indirect · Die Brücke sei zu alt. Das Geld reiche nicht · - · Petra Lindner (carried)'],
  ],
  ['the reported mood needs somebody who can speak', 'Die Lage ist ernst. Das Geld sei knapp.', []],
  [
    'a conditional alone reports nothing',
    'Petra Lindner ist besorgt. Ohne die Brücke wäre die Stadt geteilt.',
    [],
  ],
  [
    'an object in front of the verb does not speak',
    'Den Rat forderte Petra Lindner auf, die Brücke zu sperren.',
    ['indirect · die Brücke zu sperren · forderte · Petra Lindner (explicit)'],
  ],
  [
    'whoever was told stands between verb and subject',
    'Am Montag sagte dem Sender die Bürgermeisterin Petra Lindner, die Brücke sei alt.',
    ['indirect · die Brücke sei alt · sagte · Petra Lindner (explicit)'],
  ],
  [
    'gegenüber in front of the verb',
    'Gegenüber der Zeitung sagte Petra Lindner, die Brücke sei alt.',
    ['indirect · die Brücke sei alt · sagte · Petra Lindner (explicit)'],
  ],
  [
    'a participle between determiner and noun',
    'Die am Montag in Kassel gewählte Stadträtin Petra Lindner sagte, die Brücke sei alt.',
    ['indirect · die Brücke sei alt · sagte · Petra Lindner (explicit)'],
  ],
  [
    'a relative clause with its own subject',
    'Das ist die Brücke, von der Petra Lindner sagte, sie sei zu alt.',
    ['indirect · sie sei zu alt · sagte · Petra Lindner (explicit)'],
  ],
  [
    'a relative clause about whoever speaks',
    'Kritik kam von Petra Lindner, die betonte, die Brücke sei zu alt.',
    ['indirect · die Brücke sei zu alt · betonte · Petra Lindner (explicit)'],
  ],
  [
    'an office of a country',
    'Der Außenminister Frankreichs, Jean Moulin, sagte, die Brücke sei alt.',
    ['indirect · die Brücke sei alt · sagte · Jean Moulin (explicit)'],
  ],
  [
    'the passive of zitieren keeps its subject',
    'Petra Lindner wird mit den Worten zitiert: „Die Brücke ist alt.“',
    ['direct · Die Brücke ist alt. · zitiert · Petra Lindner (explicit)'],
  ],
  [
    'heißt es in a text',
    'Die Brücke sei zu alt, heißt es in einem Bericht der Stadt.',
    ['indirect · Die Brücke sei zu alt · heißt es · einem Bericht der Stadt (explicit)'],
  ],
  [
    'a text in front of heißt es',
    'In der Mitteilung heißt es, die Brücke sei zu alt.',
    ['indirect · die Brücke sei zu alt · heißt es · der Mitteilung (explicit)'],
  ],
  [
    'a colon behind a sentence about a thing',
    'Ihr erstes Buch erschien im Mai: „Die Brücke am Fluss und ihre Zeit.“',
    ['direct · Die Brücke am Fluss und ihre Zeit. · - · - · !speaker_unresolved'],
  ],
  [
    'das points at the sentence before',
    'Die Brücke bleibt bis März gesperrt. Das teilte die Stadtverwaltung am Montag mit.',
    ['indirect · Die Brücke bleibt bis März gesperrt · teilte · die Stadtverwaltung (explicit)'],
  ],
  [
    'dies with a participle at the end',
    'Die Brücke bleibt bis März gesperrt. Dies hat die Stadtverwaltung bestätigt.',
    ['indirect · Die Brücke bleibt bis März gesperrt · bestätigt · die Stadtverwaltung (explicit)'],
  ],
  [
    'das within the sentence',
    'Die Brücke bleibt bis März gesperrt, das teilte die Stadtverwaltung mit.',
    ['indirect · Die Brücke bleibt bis März gesperrt · teilte · die Stadtverwaltung (explicit)'],
  ],
  [
    'what somebody denies is not what they said',
    'Die Brücke bleibt bis März gesperrt. Das dementierte die Stadtverwaltung am Montag.',
    [],
  ],
  [
    'what somebody does not confirm is not what they said',
    'Die Brücke bleibt bis März gesperrt. Das bestätigte die Stadtverwaltung nicht.',
    [],
  ],
  [
    'demnach has no owner',
    'Dort soll demnach die Stadtverwaltung eine neue Brücke bauen.',
    [
      'indirect · Dort soll demnach die Stadtverwaltung eine neue Brücke bauen · demnach · - · !speaker_unresolved',
    ],
  ],
  [
    'joint speakers',
    'Petra Lindner und Jonas Brandt sagten, die Brücke sei alt.',
    ['indirect · die Brücke sei alt · sagten · Petra Lindner (group) + Jonas Brandt (group)'],
  ],
  [
    'the first person within marks',
    '„Ich habe die Brücke nie gesperrt“, sagte Petra Lindner.',
    ['direct · Ich habe die Brücke nie gesperrt · sagte · Petra Lindner (explicit)'],
  ],
  [
    'a negation outside the marks',
    'Petra Lindner sagte, die Brücke sei keine „Gefahr für die ganze Stadt“.',
    [
      'mixed · die Brücke sei keine „Gefahr für die ganze Stadt“ · sagte · Petra Lindner (explicit) · !negation_outside_marks',
    ],
  ],
  [
    'what somebody calls a thing',
    'Petra Lindner bezeichnete den Plan als „völlig haltlos“.',
    ['direct · völlig haltlos · bezeichnete · Petra Lindner (explicit)'],
  ],
  [
    'what somebody speaks of',
    'Am Montag sprach Petra Lindner von einer „Schande für die Stadt“.',
    ['direct · Schande für die Stadt · sprach · Petra Lindner (explicit)'],
  ],
  [
    'what somebody does not call a thing',
    'Petra Lindner bezeichnete den Plan nicht als „völlig haltlos“.',
    [],
  ],
  [
    'dem Vernehmen nach names nobody',
    'Dem Vernehmen nach soll die Brücke im März öffnen.',
    ['indirect · soll die Brücke im März öffnen · Vernehmen nach · - · !speaker_unresolved'],
  ],
  [
    'an adverb in front of a source is no part of it',
    'Auch Angaben der Polizei zufolge war der Fahrer zu schnell.',
    ['indirect · war der Fahrer zu schnell · zufolge · Angaben der Polizei (explicit)'],
  ],
  [
    'a name with two particles, and its short form in front of a verb',
    'Ursula von der Linden kam. Von der Linden betonte, die Brücke sei alt.',
    ['indirect · die Brücke sei alt · betonte · Ursula von der Linden (explicit)'],
  ],
  [
    'whom somebody speaks for is no part of the name',
    'Peter Müller von der Initiative Nordstadt sagte, die Brücke sei alt.',
    ['indirect · die Brücke sei alt · sagte · Peter Müller (explicit)'],
  ],
  [
    'whoever is quoted has said it, not the paper',
    'Die Zeitung zitiert einen Augenzeugen mit den Worten: „Es war laut.“',
    ['direct · Es war laut. · zitiert · einen Augenzeugen (explicit)'],
  ],
  [
    'and in an indirect report',
    'Reuters zitierte Petra Lindner mit den Worten, die Brücke sei alt.',
    ['indirect · die Brücke sei alt · zitierte · Petra Lindner (explicit)'],
  ],
  [
    'what leaked, and from where',
    'Aus Regierungskreisen verlautete, die Brücke sei alt.',
    ['indirect · die Brücke sei alt · verlautete · Regierungskreisen (explicit)'],
  ],
  [
    'whose statement it is',
    'In einer Erklärung des Präsidenten Hans Weber vom Freitag heißt es, die Brücke sei alt.',
    ['indirect · die Brücke sei alt · heißt es · Hans Weber (explicit)'],
  ],
  [
    'a town says nothing',
    'In Berlin heißt es, die Brücke sei alt.',
    ['indirect · die Brücke sei alt · heißt es · - · !speaker_unresolved'],
  ],
  [
    'the verb behind a relative clause is that of the sentence',
    'Ein Beamter, den die Zeitung Neue Woche zitiert, kommentierte, die Brücke sei alt.',
    ['indirect · die Brücke sei alt · kommentierte · Ein Beamter (explicit)'],
  ],
  [
    'a time in front of the verb is nobody',
    'Erst vergangene Woche kündigte der Konzern an, die Brücke zu schließen.',
    ['indirect · die Brücke zu schließen · kündigte · der Konzern (explicit)'],
  ],
  ['what is denied of both is no report', 'Weder Kohl noch Lindner sagten, die Brücke sei alt.', []],
  [
    'an age behind the name',
    'Kohl (54) sagte dem Sender, die Brücke sei alt.',
    ['indirect · die Brücke sei alt · sagte · Kohl (explicit)'],
  ],
  [
    'whom somebody in a source speaks for belongs to the source',
    'Laut Petra Lindner vom Bauamt ist die Brücke alt.',
    ['indirect · ist die Brücke alt · Laut · Petra Lindner (explicit)'],
  ],
];

/** The words that name the speaker, as they stand at the report. */
const MENTIONS: [text: string, mention: string][] = [
  ['Petra Lindner sagte, die Brücke sei alt.', 'Petra Lindner'],
  [
    'Die Sprecherin der Stadt, Petra Lindner, sagte, die Brücke sei alt.',
    'Die Sprecherin der Stadt, Petra Lindner',
  ],
  ['Die Brücke sei alt, sagte Stadträtin Petra Lindner am Montag.', 'Stadträtin Petra Lindner'],
  ['Der Sprecher des Ministeriums sagte, die Brücke sei alt.', 'Der Sprecher des Ministeriums'],
];

it.each(MENTIONS)('%s: the speaker with office and body', (text, mention) => {
  const [row] = extractQuotes(text, { language: 'de' }).quotes;
  expect(row!.speakers[0]!.mention!.text).toBe(mention);
});

it.each(CASES)('%s', (_shows, text, found) => {
  expect(told(text, 'de')).toEqual(found);
});
