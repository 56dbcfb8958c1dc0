import { told } from './told.js';

/** Each row: what it shows, the words, and what must be found in them (see `told`). */
const CASES: [shows: string, text: string, found: string[]][] = [
  [
    'sagte with dass',
    'Petra Lindner sagte am Montag, dass die Brücke gesperrt bleibt.',
    ['indirect · die Brücke gesperrt bleibt · sagte · Petra Lindner (explicit)'],
  ],
  [
    'a clause without dass',
    'Petra Lindner sagte, die Brücke bleibe bis März gesperrt.',
    ['indirect · die Brücke bleibe bis März gesperrt · sagte · Petra Lindner (explicit)'],
  ],
  [
    'verb in second place behind an adverbial',
    'Am Montag erklärte Petra Lindner, dass die Brücke gesperrt bleibt.',
    ['indirect · die Brücke gesperrt bleibt · erklärte · Petra Lindner (explicit)'],
  ],
  [
    'a place in front of the verb',
    'In Kassel betonte Petra Lindner, die Brücke sei sicher.',
    ['indirect · die Brücke sei sicher · betonte · Petra Lindner (explicit)'],
  ],
  [
    'a verb behind the statement',
    'Die Brücke sei sicher, sagte Petra Lindner.',
    ['indirect · Die Brücke sei sicher · sagte · Petra Lindner (explicit)'],
  ],
  [
    'so behind the statement',
    'Die Brücke sei sicher, so Petra Lindner.',
    ['indirect · Die Brücke sei sicher · so · Petra Lindner (explicit)'],
  ],
  [
    'hieß es names nobody',
    'Die Brücke sei sicher, hieß es.',
    ['indirect · Die Brücke sei sicher · hieß es · - · !speaker_unresolved'],
  ],
  [
    'wie in front',
    'Wie die Stadtverwaltung mitteilte, bleibt die Brücke gesperrt.',
    ['indirect · bleibt die Brücke gesperrt · mitteilte · die Stadtverwaltung (explicit)'],
  ],
  [
    'wie behind',
    'Die Brücke bleibt gesperrt, wie die Stadtverwaltung mitteilte.',
    ['indirect · Die Brücke bleibt gesperrt · mitteilte · die Stadtverwaltung (explicit)'],
  ],
  [
    'a separable verb with dass',
    'Die Stadtverwaltung teilte am Dienstag mit, dass die Brücke gesperrt bleibt.',
    ['indirect · die Brücke gesperrt bleibt · teilte · Die Stadtverwaltung (explicit)'],
  ],
  [
    'a separable verb behind an adverbial',
    'Am Dienstag kündigte Petra Lindner an, die Brücke zu sperren.',
    ['indirect · die Brücke zu sperren · kündigte · Petra Lindner (explicit)'],
  ],
  [
    'bekannt geben',
    'Der Verband gab bekannt, dass der Preis um drei Prozent steigt.',
    ['indirect · der Preis um drei Prozent steigt · gab · Der Verband (explicit)'],
  ],
  [
    'a correlate in front of dass',
    'Petra Lindner wies darauf hin, dass die Brücke alt ist.',
    ['indirect · die Brücke alt ist · wies · Petra Lindner (explicit)'],
  ],
  [
    'a particle that is missing reports nothing',
    'Petra Lindner teilte den Kuchen, damit alle satt werden.',
    [],
  ],
  [
    'the perfect',
    'Petra Lindner hat am Montag gesagt, dass die Brücke gesperrt bleibt.',
    ['indirect · die Brücke gesperrt bleibt · gesagt · Petra Lindner (explicit)'],
  ],
  [
    'an infinitive with zu',
    'Petra Lindner versprach, die Brücke bald zu öffnen.',
    ['indirect · die Brücke bald zu öffnen · versprach · Petra Lindner (explicit)'],
  ],
  [
    'an infinitive with its marker inside, and with an ß',
    'Petra Lindner versprach, die Brücke bald abzuschließen.',
    ['indirect · die Brücke bald abzuschließen · versprach · Petra Lindner (explicit)'],
  ],
  [
    'an accusation',
    'Die Opposition warf Petra Lindner vor, den Rat getäuscht zu haben.',
    ['indirect · den Rat getäuscht zu haben · warf · Die Opposition (explicit)'],
  ],
  [
    'an indirect question',
    'Petra Lindner fragte, ob die Brücke sicher ist.',
    ['indirect · die Brücke sicher ist · fragte · Petra Lindner (explicit)'],
  ],
  [
    'thinking with dass',
    'Petra Lindner hofft, dass die Brücke bald öffnet.',
    ['indirect · die Brücke bald öffnet · hofft · Petra Lindner (explicit)'],
  ],
  [
    'davon aus',
    'Die Polizei geht davon aus, dass der Fahrer zu schnell war.',
    ['indirect · der Fahrer zu schnell war · geht · Die Polizei (explicit)'],
  ],
  [
    'laut in front',
    'Laut Petra Lindner bleibt die Brücke gesperrt.',
    ['indirect · bleibt die Brücke gesperrt · Laut · Petra Lindner (explicit)'],
  ],
  [
    'laut behind',
    'Die Brücke bleibt gesperrt, laut Petra Lindner.',
    ['indirect · Die Brücke bleibt gesperrt · laut · Petra Lindner (explicit)'],
  ],
  [
    'nach Angaben with a genitive',
    'Nach Angaben der Feuerwehr brannte das Dach seit Mitternacht.',
    ['indirect · brannte das Dach seit Mitternacht · Nach Angaben · der Feuerwehr (explicit)'],
  ],
  [
    'nach Angaben von',
    'Nach Angaben von Petra Lindner kostet die Brücke zwei Millionen Euro.',
    ['indirect · kostet die Brücke zwei Millionen Euro · Nach Angaben · Petra Lindner (explicit)'],
  ],
  [
    'zufolge in front',
    'Angaben der Polizei zufolge war der Fahrer zu schnell.',
    ['indirect · war der Fahrer zu schnell · zufolge · Angaben der Polizei (explicit)'],
  ],
  [
    'a source inside its clause stays in the row',
    'Das Dach brannte nach Angaben der Feuerwehr seit Mitternacht.',
    [
      'indirect · Das Dach brannte nach Angaben der Feuerwehr seit Mitternacht · nach Angaben · der Feuerwehr (explicit)',
    ],
  ],
  [
    'seiner Meinung nach is a pronoun',
    'Petra Lindner sagte, die Brücke sei alt. Ihrer Ansicht nach muss die Stadt handeln.',
    [
      'indirect · die Brücke sei alt · sagte · Petra Lindner (explicit)',
      'indirect · muss die Stadt handeln · Ansicht nach · Petra Lindner (pronoun)',
    ],
  ],
  [
    'the reported mood goes on without a cue',
    'Petra Lindner sagte, die Brücke sei alt. Sie müsse gesperrt werden. Das Geld reiche nicht, man habe zu lange gewartet.',
    [
      'indirect · die Brücke sei alt · sagte · Petra Lindner (explicit)',
      'indirect · Sie müsse gesperrt werden. Das Geld reiche nicht, man habe zu lange gewartet · - · Petra Lindner (carried)',
    ],
  ],
  ['the reported mood needs a speaker before', 'Das Geld sei knapp. Petra Lindner schwieg.', []],
  [
    'the indicative ends it',
    'Petra Lindner sagte, die Brücke sei alt. Der Rat tagt am Freitag.',
    ['indirect · die Brücke sei alt · sagte · Petra Lindner (explicit)'],
  ],
  ['the author does not report himself', 'Ich glaube, dass die Brücke alt ist.', []],
  [
    'German marks',
    '„Die Brücke ist alt und muss gesperrt werden“, sagte Petra Lindner.',
    ['direct · Die Brücke ist alt und muss gesperrt werden · sagte · Petra Lindner (explicit)'],
  ],
  [
    'marks that point inwards',
    '»Die Brücke ist alt und muss gesperrt werden«, sagte Petra Lindner.',
    ['direct · Die Brücke ist alt und muss gesperrt werden · sagte · Petra Lindner (explicit)'],
  ],
  [
    'a colon',
    'Petra Lindner sagte am Montag: „Die Brücke ist alt.“',
    ['direct · Die Brücke ist alt. · sagte · Petra Lindner (explicit)'],
  ],
  [
    'an inverted report before a colon',
    'Am Montag sagte Petra Lindner: „Die Brücke ist alt.“',
    ['direct · Die Brücke ist alt. · sagte · Petra Lindner (explicit)'],
  ],
  [
    'interrupted',
    '„Die Brücke ist alt“, sagte Petra Lindner. „Sie muss gesperrt werden.“',
    [
      'direct · Die Brücke ist alt · sagte · Petra Lindner (explicit) · g1',
      'direct · Sie muss gesperrt werden. · sagte · Petra Lindner (carried) · g1',
    ],
  ],
  [
    'partly between marks',
    'Petra Lindner sagte, die Brücke sei „eine Gefahr für alle“.',
    ['mixed · die Brücke sei „eine Gefahr für alle“ · sagte · Petra Lindner (explicit)'],
  ],
  [
    'an office in front of a name',
    'Verkehrsministerin Petra Lindner sagte, die Brücke sei alt.',
    ['indirect · die Brücke sei alt · sagte · Petra Lindner (explicit)'],
  ],
  [
    'an office with a body',
    'Der Sprecher des Verkehrsministeriums, Jonas Brandt, sagte, die Brücke sei alt.',
    ['indirect · die Brücke sei alt · sagte · Jonas Brandt (explicit)'],
  ],
  [
    'an unnamed spokesman',
    'Ein Polizeisprecher sagte, der Fahrer sei zu schnell gewesen.',
    ['indirect · der Fahrer sei zu schnell gewesen · sagte · Ein Polizeisprecher (explicit)'],
  ],
  [
    'a capital alone is no name',
    'Anwohner klagten, der Lärm sei unerträglich.',
    ['indirect · der Lärm sei unerträglich · klagten · Anwohner (explicit)'],
  ],
  [
    'a short form of a name',
    'Petra Lindner leitet das Amt. Lindner sagte, die Brücke sei alt.',
    ['indirect · die Brücke sei alt · sagte · Petra Lindner (explicit)'],
  ],
  [
    'a pronoun',
    'Petra Lindner sagte, die Brücke sei alt. Sie betonte, dass die Stadt handeln muss.',
    [
      'indirect · die Brücke sei alt · sagte · Petra Lindner (explicit)',
      'indirect · die Stadt handeln muss · betonte · Petra Lindner (pronoun)',
    ],
  ],
  [
    'an opinion with dass',
    'Petra Lindner ist der Meinung, dass die Brücke zu alt ist.',
    ['indirect · die Brücke zu alt ist · der Meinung · Petra Lindner (explicit)'],
  ],
  [
    'an unlisted verb before dass in the reported mood',
    'Petra Lindner beruft sich darauf, dass die Brücke geprüft worden sei.',
    ['indirect · die Brücke geprüft worden sei · darauf · Petra Lindner (explicit)'],
  ],
  [
    'a source with an adjective speaks for itself',
    'Nach ersten Erkenntnissen blieb der Fahrer unverletzt.',
    ['indirect · blieb der Fahrer unverletzt · Nach ersten Erkenntnissen · ersten Erkenntnissen (explicit)'],
  ],
  [
    'a source in one word with whoever gives it',
    'Das Dach brannte nach Polizeiangaben weitere drei Stunden.',
    [
      'indirect · Das Dach brannte nach Polizeiangaben weitere drei Stunden · nach Polizeiangaben · Polizeiangaben (explicit)',
    ],
  ],
  [
    'a possessive within a source',
    'Petra Lindner sagte, die Brücke sei alt. Nach ihrer Auffassung muss die Stadt handeln.',
    [
      'indirect · die Brücke sei alt · sagte · Petra Lindner (explicit)',
      'indirect · muss die Stadt handeln · Nach ihrer Auffassung · Petra Lindner (pronoun)',
    ],
  ],
  ['nach with a thing is no source', 'Nach der Sitzung sperrte die Stadt die Brücke.', []],
  [
    'a source in a relative clause ends with it',
    'Die Brücke, die laut Petra Lindner zu alt ist, wurde gesperrt.',
    ['indirect · die laut Petra Lindner zu alt ist · laut · Petra Lindner (explicit)'],
  ],
  [
    'so with a verb of its own',
    'Die Brücke bleibt bis März gesperrt, so schätzt Petra Lindner.',
    ['indirect · Die Brücke bleibt bis März gesperrt · schätzt · Petra Lindner (explicit)'],
  ],
  [
    'a report within its words',
    'Die Brücke, sagte Petra Lindner, sei zu alt für schwere Wagen.',
    [
      'indirect · Die Brücke · sagte · Petra Lindner (explicit) · g1',
      'indirect · sei zu alt für schwere Wagen · sagte · Petra Lindner (carried) · g1',
    ],
  ],
  [
    'a passive behind the statement names nobody',
    'Die Brücke könne bis März gesperrt bleiben, wird befürchtet.',
    ['indirect · Die Brücke könne bis März gesperrt bleiben · befürchtet · - · !speaker_unresolved'],
  ],
  [
    'a condition in front of a verb is its own clause',
    'Wenn die Brücke gesperrt wird, droht der Stadt ein Stau.',
    [],
  ],
  [
    'a speaker in front of his verb is no statement',
    'Die neue Bürgermeisterin, Petra Lindner, warf dem Rat Untätigkeit vor.',
    [],
  ],
  [
    'wie with an apposition between subject and verb',
    'Die Brücke bleibt gesperrt, wie Petra Lindner, Sprecherin der Stadt, mitteilte.',
    ['indirect · Die Brücke bleibt gesperrt · mitteilte · Petra Lindner (explicit)'],
  ],
  [
    'a newspaper between marks',
    'Die Zeitung „Kasseler Bote“ berichtete, dass die Brücke gesperrt bleibt.',
    ['indirect · die Brücke gesperrt bleibt · berichtete · Die Zeitung „Kasseler Bote“ (explicit)'],
  ],
  [
    'a newspaper between marks is no speech',
    'Die Brücke sei alt, sagte Petra Lindner der „Kasseler Post“ am Montag.',
    ['indirect · Die Brücke sei alt · sagte · Petra Lindner (explicit)'],
  ],
  [
    'one noun between marks is no speech',
    'Petra Lindner sagte, die Brücke sei ein „Dinosaurier“ aus Stahl.',
    ['mixed · die Brücke sei ein „Dinosaurier“ aus Stahl · sagte · Petra Lindner (explicit)'],
  ],
  [
    'a second verb takes the clause',
    'Petra Lindner kritisierte den Rat und sagte, die Brücke sei alt.',
    ['indirect · die Brücke sei alt · sagte · Petra Lindner (explicit)'],
  ],
  ['so ... dass is a comparison', 'Der Lärm war so groß, dass niemand schlief.', []],
];

it.each(CASES)('%s', (_shows, text, found) => {
  expect(told(text, 'de')).toEqual(found);
});
