import { told } from './told.js';

/** Each row: what it shows, the words, and what must be found in them (see `told`). */
const CASES: [shows: string, text: string, found: string[]][] = [
  [
    'no subject behind a quotation',
    '«El puente es seguro», dijo Tomás Rey. «Abrirá en mayo», añadió.',
    [
      'direct · El puente es seguro · dijo · Tomás Rey (explicit)',
      'direct · Abrirá en mayo · añadió · Tomás Rey (pronoun)',
    ],
  ],
  [
    'a quotation with guillemets',
    '«El puente abrirá en mayo», afirma Lucía Ferrer.',
    ['direct · El puente abrirá en mayo · afirma · Lucía Ferrer (explicit)'],
  ],
  [
    'a quotation behind a colon',
    'Lucía Ferrer afirmó: "El puente abrirá en mayo".',
    ['direct · El puente abrirá en mayo · afirmó · Lucía Ferrer (explicit)'],
  ],
  [
    'an interrupted quotation',
    '“El puente es seguro”, dijo Lucía Ferrer, “y abrirá en mayo”.',
    [
      'direct · El puente es seguro · dijo · Lucía Ferrer (explicit) · g1',
      'direct · y abrirá en mayo · dijo · Lucía Ferrer (carried) · g1',
    ],
  ],
  [
    'partly between marks',
    'Lucía Ferrer dijo que el puente es "una vergüenza" para Villarta.',
    ['mixed · el puente es "una vergüenza" para Villarta · dijo · Lucía Ferrer (explicit)'],
  ],
  [
    'whoever was told stands between verb and speaker',
    '"El puente abrirá en mayo", dijo a la agencia EFE Lucía Ferrer.',
    ['direct · El puente abrirá en mayo · dijo · Lucía Ferrer (explicit)'],
  ],
  [
    'the occasion stands between verb and speaker',
    '"El puente abrirá en mayo", afirmó en rueda de prensa el concejal Tomás Rey.',
    ['direct · El puente abrirá en mayo · afirmó · Tomás Rey (explicit)'],
  ],
  [
    'a reflexive behind a quotation',
    '“El puente no abre”, se quejó su director, Tomás Rey.',
    ['direct · El puente no abre · quejó · Tomás Rey (explicit)'],
  ],
  [
    'a report and then a quotation behind a colon',
    'Tomás Rey negó que haya retrasos: “Abrirá en mayo”.',
    [
      'indirect · haya retrasos · negó · Tomás Rey (explicit) · !denied',
      'direct · Abrirá en mayo · negó · Tomás Rey (explicit)',
    ],
  ],
  [
    'para as a source',
    'Para la oposición, el puente es «una cortina de humo».',
    ['mixed · el puente es «una cortina de humo» · Para · la oposición (explicit)'],
  ],
  [
    'the speaker between verb and colon',
    'Dijo en una ocasión Lucía Ferrer: "El puente abrirá en mayo".',
    ['direct · El puente abrirá en mayo · Dijo · Lucía Ferrer (explicit)'],
  ],
  ['a nickname is no speech', 'Tomás "Piedra" Rey visitó el puente.', []],
  ['irony between marks is no speech', 'La "gran obra" del alcalde lleva tres años parada.', []],
  [
    'the occasion behind the verb is not who speaks',
    'Lucía Ferrer visitó el puente. Lucía Ferrer habló. "Abrirá", dijo en la rueda de prensa posterior a la visita.',
    ['direct · Abrirá · dijo · Lucía Ferrer (pronoun)'],
  ],
  [
    'a body that speaks without a subject',
    'Desde el sindicato lamentan que "siempre pagan los mismos".',
    ['mixed · "siempre pagan los mismos" · lamentan · el sindicato (explicit)'],
  ],
  [
    'criticism with que is a report',
    'Lucía Ferrer ha criticado que no se haya abierto el puente.',
    ['indirect · no se haya abierto el puente · ha criticado · Lucía Ferrer (explicit)'],
  ],
  [
    'a name with two particles',
    'Miguel de la Cruz dijo que el puente abrirá.',
    ['indirect · el puente abrirá · dijo · Miguel de la Cruz (explicit)'],
  ],
  [
    'whom somebody in a source speaks for belongs to the source',
    'Según Ana Ruiz de la Fundación Verde, el puente abrirá.',
    ['indirect · el puente abrirá · Según · Ana Ruiz (explicit)'],
  ],
  ['what is denied of both is no report', 'Ni Ferrer ni Sanz dijeron que el puente abrirá.', []],
  [
    'an age between the name and who it is',
    'Pablo Sanz, de 54 años, alcalde de Vigo, afirmó que el puente es peligroso.',
    ['indirect · el puente es peligroso · afirmó · Pablo Sanz (explicit)'],
  ],
  [
    'what somebody calls a thing are their own words',
    'Ruiz calificó el plan de «desastre». El plan fue calificado de «desastre».',
    ['direct · desastre · calificó · Ruiz (explicit)'],
  ],
  [
    'whom somebody speaks for stands between commas',
    'De acuerdo con Ana Ruiz, de la Fundación Verde, el puente abrirá.',
    ['indirect · el puente abrirá · De acuerdo con · Ana Ruiz (explicit)'],
  ],
  [
    'but what the words are about is no body',
    'Según Ana Ruiz, de los tres puentes, uno está roto.',
    ['indirect · de los tres puentes, uno está roto · Según · Ana Ruiz (explicit)'],
  ],
];

describe('Spanish quotations', () => {
  it.each(CASES)('%s', (_shows, text, found) => {
    expect(told(text, 'es')).toEqual(found);
  });
});
