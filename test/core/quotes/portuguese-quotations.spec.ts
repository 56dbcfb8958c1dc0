import { told } from './told.js';

/** Each row: what it shows, the words, and what must be found in them (see `told`). */
const CASES: [shows: string, text: string, found: string[]][] = [
  [
    'a Brazilian quotation that goes on with que',
    '"A ponte é segura", diz Helena Prado, que mora em Vilarim.',
    ['direct · A ponte é segura · diz · Helena Prado (explicit)'],
  ],
  [
    'a quotation behind a colon',
    'Helena Prado afirma: "A ponte abre em maio".',
    ['direct · A ponte abre em maio · afirma · Helena Prado (explicit)'],
  ],
  [
    'a quotation without a subject',
    '«A ponte é segura», disse Nuno Brito. «Abre em maio», completa.',
    [
      'direct · A ponte é segura · disse · Nuno Brito (explicit)',
      'direct · Abre em maio · completa · Nuno Brito (pronoun)',
    ],
  ],
  [
    'an interrupted quotation',
    '“A ponte é segura”, disse Helena Prado, “e abre em maio”.',
    [
      'direct · A ponte é segura · disse · Helena Prado (explicit) · g1',
      'direct · e abre em maio · disse · Helena Prado (carried) · g1',
    ],
  ],
  [
    'partly between marks',
    'Helena Prado disse que a ponte é «uma vergonha» para Vilarim.',
    ['mixed · a ponte é «uma vergonha» para Vilarim · disse · Helena Prado (explicit)'],
  ],
  [
    'whoever was told stands between verb and speaker',
    '"A ponte abre em maio", disse à Folha Helena Prado.',
    ['direct · A ponte abre em maio · disse · Helena Prado (explicit)'],
  ],
  [
    'a magazine between marks was told',
    '«A ponte abre em maio», contou à revista «Obra Nova» o vereador Nuno Brito.',
    ['direct · A ponte abre em maio · contou · Nuno Brito (explicit)'],
  ],
  [
    'whoever was told, and where',
    '«A ponte abre em maio», disse aos jornalistas no final da visita o ministro da Defesa.',
    ['direct · A ponte abre em maio · disse · o ministro da Defesa (explicit)'],
  ],
  [
    'the body of a spokesman is not who speaks',
    '«Há medo», diz Nuno Brito, porta-voz da plataforma Ponte Viva, que avisa que haverá protestos.',
    [
      'direct · Há medo · diz · Nuno Brito (explicit)',
      'indirect · haverá protestos · avisa · Nuno Brito (carried)',
    ],
  ],
  [
    'a source with its verb in front of a quotation',
    'Ora, conforme explica Nuno Brito, da junta, «a ponte não abre antes do verão».',
    ['direct · a ponte não abre antes do verão · conforme explica · Nuno Brito (explicit)'],
  ],
  [
    'an object between marks is no speech',
    'Ministros de dois países elogiaram ontem o programa «Ponte Nova» e o plano de «Obra Aberta».',
    [],
  ],
  ['a few words of scorn between marks are no speech', 'Comerciantes criticam «cedências» da câmara.', []],
  ['the title of a work is no speech', '«Força Viva», uma placa de mármore, celebra a primeira viagem.', []],
  [
    'a report and then a quotation behind a colon',
    'Nuno Brito negou que haja atrasos: "A ponte abre em maio".',
    [
      'indirect · haja atrasos · negou · Nuno Brito (explicit) · !denied',
      'direct · A ponte abre em maio · negou · Nuno Brito (explicit)',
    ],
  ],
  [
    'a reflexive pronoun in front of its verb, as in Brazil',
    '"A ponte é má", se queixou o vereador Nuno Brito.',
    ['direct · A ponte é má · queixou · Nuno Brito (explicit)'],
  ],
  [
    'a speaker behind a verb in front of a quotation',
    'Mas, comenta Nuno Brito, presidente da junta, «é precisamente agora que precisamos da ponte».',
    ['direct · é precisamente agora que precisamos da ponte · comenta · Nuno Brito (explicit)'],
  ],
  [
    'a nickname between marks is no speech',
    'O ex-ministro Nuno Brito, conhecido como "Quincas", chamou a ponte de monstro.',
    [],
  ],
  [
    'whom somebody in a source speaks for belongs to the source',
    'Segundo Ana Reis do sindicato dos professores, a ponte abre em maio.',
    ['indirect · a ponte abre em maio · Segundo · Ana Reis (explicit)'],
  ],
  [
    'what somebody calls a thing are their own words',
    'Reis classificou o plano como “um desastre”. O plano foi classificado como “um desastre”.',
    ['direct · um desastre · classificou · Reis (explicit)'],
  ],
];

describe('Portuguese quotations', () => {
  it.each(CASES)('%s', (_shows, text, found) => {
    expect(told(text, 'pt')).toEqual(found);
  });
});
