import { told } from './told.js';

/** Each row: what it shows, the words, and what must be found in them (see `told`). */
const CASES: [shows: string, text: string, found: string[]][] = [
  [
    'que',
    'Lucía Ferrer dijo que el puente abrirá en mayo.',
    ['indirect · el puente abrirá en mayo · dijo · Lucía Ferrer (explicit)'],
  ],
  [
    'a perfect',
    'Lucía Ferrer ha dicho que el puente abrirá en mayo.',
    ['indirect · el puente abrirá en mayo · ha dicho · Lucía Ferrer (explicit)'],
  ],
  [
    'a pluperfect with an adverb inside',
    'Lucía Ferrer había asegurado también que el puente abriría en mayo.',
    ['indirect · el puente abriría en mayo · había asegurado · Lucía Ferrer (explicit)'],
  ],
  [
    'a present',
    'La alcaldesa Lucía Ferrer sostiene que el puente es seguro.',
    ['indirect · el puente es seguro · sostiene · Lucía Ferrer (explicit)'],
  ],
  [
    'a conditional',
    'El concejal Tomás Rey habría admitido que el puente no es seguro.',
    ['indirect · el puente no es seguro · habría admitido · Tomás Rey (explicit)'],
  ],
  [
    'the speaker between verb and que',
    'Ayer dijo el concejal Tomás Rey que el puente no es seguro.',
    ['indirect · el puente no es seguro · dijo · Tomás Rey (explicit)'],
  ],
  [
    'a hearer before que',
    'Tomás Rey explicó ayer a los periodistas que el puente no es seguro.',
    ['indirect · el puente no es seguro · explicó · Tomás Rey (explicit)'],
  ],
  ['a relative clause is no report', 'Tomás Rey anunció un plan que costará dos millones.', []],
  [
    'verb and speaker behind',
    'El puente abrirá en mayo, afirmó Lucía Ferrer.',
    ['indirect · El puente abrirá en mayo · afirmó · Lucía Ferrer (explicit)'],
  ],
  [
    'verb and speaker in the middle',
    'El puente, aseguró Lucía Ferrer, abrirá en mayo.',
    [
      'indirect · El puente · aseguró · Lucía Ferrer (explicit) · g1',
      'indirect · abrirá en mayo · aseguró · Lucía Ferrer (carried) · g1',
    ],
  ],
  [
    'what is said of the speaker is not what he says',
    'El puente abrirá en mayo, afirmó Lucía Ferrer, alcaldesa de Villarta.',
    ['indirect · El puente abrirá en mayo · afirmó · Lucía Ferrer (explicit)'],
  ],
  [
    'según in front',
    'Según Lucía Ferrer, el puente abrirá en mayo.',
    ['indirect · el puente abrirá en mayo · Según · Lucía Ferrer (explicit)'],
  ],
  [
    'según behind',
    'El puente abrirá en mayo, según el Ministerio de Fomento.',
    ['indirect · El puente abrirá en mayo · según · Ministerio de Fomento (explicit)'],
  ],
  [
    'según with a verb',
    'El puente abrirá en mayo, según explicó Lucía Ferrer.',
    ['indirect · El puente abrirá en mayo · según explicó · Lucía Ferrer (explicit)'],
  ],
  [
    'de acuerdo con',
    'De acuerdo con Lucía Ferrer, el puente abrirá en mayo.',
    ['indirect · el puente abrirá en mayo · De acuerdo con · Lucía Ferrer (explicit)'],
  ],
  [
    'a juicio de',
    'A juicio de Lucía Ferrer, el puente abrirá en mayo.',
    ['indirect · el puente abrirá en mayo · A juicio de · Lucía Ferrer (explicit)'],
  ],
  [
    'a gerund of the same subject',
    'Lucía Ferrer negó que hubiera retrasos, asegurando que el puente abrirá en mayo.',
    [
      'indirect · hubiera retrasos · negó · Lucía Ferrer (explicit) · !denied',
      'indirect · el puente abrirá en mayo · asegurando · Lucía Ferrer (carried)',
    ],
  ],
  [
    'a second verb of the same subject',
    'Lucía Ferrer dijo que el puente abrirá en mayo y añadió que no habrá peajes.',
    [
      'indirect · el puente abrirá en mayo · dijo · Lucía Ferrer (explicit)',
      'indirect · no habrá peajes · añadió · Lucía Ferrer (carried)',
    ],
  ],
  [
    'convinced that',
    'Lucía Ferrer se mostró convencida de que el puente abrirá en mayo.',
    ['indirect · el puente abrirá en mayo · mostró convencida · Lucía Ferrer (explicit)'],
  ],
  [
    'convinced that, without de',
    'Tomás Rey está seguro que el puente abrirá en mayo.',
    ['indirect · el puente abrirá en mayo · está seguro · Tomás Rey (explicit)'],
  ],
  [
    'a reflexive',
    'Tomás Rey se quejó de que el puente no abre.',
    ['indirect · el puente no abre · quejó · Tomás Rey (explicit)'],
  ],
  ['one says: nobody', 'Se espera que el puente abra en mayo.', []],
  [
    'a noun in the cue',
    'Lucía Ferrer expresó su deseo de que el puente abra en mayo.',
    ['indirect · el puente abra en mayo · expresó su deseo · Lucía Ferrer (explicit)'],
  ],
  [
    'an infinitive',
    'Tomás Rey dijo estar preparado para abrir el puente.',
    ['indirect · estar preparado para abrir el puente · dijo · Tomás Rey (explicit)'],
  ],
  [
    'a denied infinitive',
    'Tomás Rey negó haber recibido dinero de la empresa.',
    ['indirect · haber recibido dinero de la empresa · negó · Tomás Rey (explicit) · !denied'],
  ],
  [
    'a promise not to',
    'Tomás Rey prometió no cobrar peajes en el puente.',
    ['indirect · no cobrar peajes en el puente · prometió · Tomás Rey (explicit)'],
  ],
  [
    'no subject: the last speaker',
    'Lucía Ferrer llegó a Villarta. Lucía Ferrer dijo que el puente es seguro. Añadió que abrirá en mayo.',
    [
      'indirect · el puente es seguro · dijo · Lucía Ferrer (explicit)',
      'indirect · abrirá en mayo · Añadió · Lucía Ferrer (pronoun)',
    ],
  ],
  [
    'no subject and nobody before: left open',
    'Dijo que el puente abrirá en mayo.',
    ['indirect · el puente abrirá en mayo · Dijo · - · !speaker_unresolved'],
  ],
  [
    'apposition in front of the name',
    'El ministro de Interior, Tomás Rey, dijo que el puente abrirá en mayo.',
    ['indirect · el puente abrirá en mayo · dijo · Tomás Rey (explicit)'],
  ],
  [
    'apposition behind the name',
    'Tomás Rey, ministro de Interior, dijo que el puente abrirá en mayo.',
    ['indirect · el puente abrirá en mayo · dijo · Tomás Rey (explicit)'],
  ],
  [
    'a complement of the office is not the speaker',
    'El presidente de Telmar, Tomás Rey, dijo que el puente abrirá en mayo.',
    ['indirect · el puente abrirá en mayo · dijo · Tomás Rey (explicit)'],
  ],
  [
    'unnamed sources',
    'Fuentes del ministerio aseguraron que el puente abrirá en mayo.',
    ['indirect · el puente abrirá en mayo · aseguraron · Fuentes del ministerio (explicit)'],
  ],
  [
    'joint speakers',
    'Lucía Ferrer y Tomás Rey dijeron que el puente abrirá en mayo.',
    ['indirect · el puente abrirá en mayo · dijeron · Lucía Ferrer (group) + Tomás Rey (group)'],
  ],
  [
    'an agency',
    'El puente abrirá en mayo, informó EFE.',
    ['indirect · El puente abrirá en mayo · informó · EFE (explicit)'],
  ],
  [
    'a dialogue dash',
    '—El puente es seguro —dijo Lucía Ferrer—. Abrirá en mayo.',
    [
      'direct · El puente es seguro · dijo · Lucía Ferrer (explicit) · g1',
      'direct · Abrirá en mayo. · dijo · Lucía Ferrer (carried) · g1',
    ],
  ],
  ['a noun that looks like a verb', 'La denuncia que presentó Tomás Rey fue archivada.', []],
  ['denied: no report', 'Tomás Rey no dijo que el puente abrirá en mayo.', []],
  [
    'ella means the woman',
    'Lucía Ferrer dijo que hay obras. Ella aseguró que el puente abrirá en mayo.',
    [
      'indirect · hay obras · dijo · Lucía Ferrer (explicit)',
      'indirect · el puente abrirá en mayo · aseguró · Lucía Ferrer (pronoun)',
    ],
  ],
  [
    'the verb opens the sentence',
    'Dijo Lucía Ferrer que el puente abrirá en mayo.',
    ['indirect · el puente abrirá en mayo · Dijo · Lucía Ferrer (explicit)'],
  ],
  [
    'según with a verb and an agency',
    'El puente abrirá en mayo, según informó EFE.',
    ['indirect · El puente abrirá en mayo · según informó · EFE (explicit)'],
  ],
  [
    'an adverbial at the end belongs to the report',
    'El puente abrirá en mayo, dijo Lucía Ferrer, en una entrevista.',
    ['indirect · El puente abrirá en mayo · dijo · Lucía Ferrer (explicit)'],
  ],
  [
    'según in front of a described name',
    'Según Lucía Ferrer, alcaldesa de Villarta, el puente abrirá en mayo.',
    ['indirect · el puente abrirá en mayo · Según · Lucía Ferrer (explicit)'],
  ],
  [
    'an agency told, and then que',
    'Tomás Rey dijo a EFE que el puente abrirá en mayo.',
    ['indirect · el puente abrirá en mayo · dijo · Tomás Rey (explicit)'],
  ],
  [
    'a party in front of its deputy',
    'El diputado de Unidos Tomás Rey dijo que el puente abrirá en mayo.',
    ['indirect · el puente abrirá en mayo · dijo · Tomás Rey (explicit)'],
  ],
  [
    'another speaker in the same sentence',
    'Lucía Ferrer dijo que el puente es seguro, mientras que Tomás Rey aseguró que no lo es.',
    [
      'indirect · el puente es seguro · dijo · Lucía Ferrer (explicit)',
      'indirect · no lo es · aseguró · Tomás Rey (explicit)',
    ],
  ],
  [
    'a concession of the same subject',
    'Fuentes de la obra niegan que haya retrasos, aunque admiten que hubo problemas.',
    [
      'indirect · haya retrasos · niegan · Fuentes de la obra (explicit) · !denied',
      'indirect · hubo problemas · admiten · Fuentes de la obra (carried)',
    ],
  ],
  [
    'a second verb without words of its own ends the first',
    'Tomás Rey dijo que el puente es seguro y denunció a la empresa.',
    ['indirect · el puente es seguro · dijo · Tomás Rey (explicit)'],
  ],
  [
    'a relative clause in a compound tense about the speaker',
    'La catedrática Lucía Ferrer, que ha asesorado a varios alcaldes, opina que el puente es seguro.',
    ['indirect · el puente es seguro · opina · Lucía Ferrer (explicit)'],
  ],
  [
    'a subject within a subordinate clause',
    'Hubo tres reuniones antes de que la comisión decidiera que el puente es seguro.',
    ['indirect · el puente es seguro · decidiera · la comisión (explicit)'],
  ],
  ['para in front of an infinitive is no source', 'Para pagar el puente, la junta vendió dos solares.', []],
  [
    'a possessive source',
    'Tomás Rey dijo que el puente es caro. A su juicio, no abrirá.',
    [
      'indirect · el puente es caro · dijo · Tomás Rey (explicit)',
      'indirect · no abrirá · A su juicio · Tomás Rey (pronoun)',
    ],
  ],
  [
    'a subject with its description is no report',
    'El líder de Unidos, Tomás Rey, desafió al alcalde a pagar el puente.',
    [],
  ],
  [
    'a question is reported with its first word',
    'Lucía Ferrer explicó cómo abrirá el puente.',
    ['indirect · cómo abrirá el puente · explicó · Lucía Ferrer (explicit)'],
  ],
  [
    'whether',
    'Lucía Ferrer preguntó si el puente abrirá en mayo.',
    ['indirect · el puente abrirá en mayo · preguntó · Lucía Ferrer (explicit)'],
  ],
  [
    'an office named in front of its holder, and later alone',
    'El ministro de Fomento, Julián Sanz, visitó el puente. El ministro dijo que abrirá en mayo.',
    ['indirect · abrirá en mayo · dijo · Julián Sanz (noun)'],
  ],
  [
    'a word for any office',
    'El ministro de Fomento, Julián Sanz, visitó el puente. El funcionario dijo que abrirá en mayo.',
    ['indirect · abrirá en mayo · dijo · Julián Sanz (noun)'],
  ],
  [
    'an acronym stands for its body',
    'La Asociación de Vecinos del Puente (AVP) pidió una cita. La AVP dijo que el puente no abre.',
    ['indirect · el puente no abre · dijo · Asociación de Vecinos del Puente (explicit)'],
  ],
  ['somebody praised is no speaker', 'Lucía Ferrer elogió a los vecinos que pagaron el puente.', []],
  [
    'who a spokeswoman speaks for does not speak',
    '«Hay miedo», señala Julián Sanz, portavoz de la plataforma Puente Vivo, quien avisa de que habrá protestas.',
    [
      'direct · Hay miedo · señala · Julián Sanz (explicit)',
      'indirect · habrá protestas · avisa · Julián Sanz (carried)',
    ],
  ],
  [
    'a verb that leads to another',
    'Julián Sanz se limitó a decir que "todo está listo".',
    ['mixed · "todo está listo" · se limitó a decir · Julián Sanz (explicit)'],
  ],
  [
    'a denied second verb ends the words before',
    'La junta confirmó que ha recibido la carta, pero no dijo cuándo contestará.',
    ['indirect · ha recibido la carta · confirmó · La junta (explicit)'],
  ],
  [
    'the wish of somebody else is no report',
    'El plan destacó el deseo de la junta de que abra el puente.',
    [],
  ],
  [
    'who was told, and a subject behind',
    '"El puente abre", dijo ante la prensa la alcaldesa.',
    ['direct · El puente abre · dijo · la alcaldesa (explicit)'],
  ],
  [
    'an interruption between dashes within the marks',
    '«El puente abrirá —dijo Lucía Ferrer—, aunque tarde.»',
    [
      'direct · El puente abrirá · dijo · Lucía Ferrer (explicit) · g1',
      'direct · aunque tarde. · dijo · Lucía Ferrer (carried) · g1',
    ],
  ],
];

describe('Spanish reports and speakers', () => {
  it.each(CASES)('%s', (_shows, text, found) => {
    expect(told(text, 'es')).toEqual(found);
  });
});
