import { list, type LayoutWords } from '../../language-pack.js';

export const layout: LayoutWords = {
  questionLabels: list('p, pregunta, periodista, entrevistador, entrevistadora'),
  answerLabels: list('r, respuesta'),
  links: list(
    'lea también, lee también, lea además, lee además, leer más, vea también, ver también, te puede interesar, le puede interesar, relacionado',
  ),
  photoCredits: list(
    'foto, fotos, fotografía, imagen, imágenes, foto de, fotografía de, foto de archivo, ilustración',
  ),
  months: [
    ['enero', 'ene'],
    ['febrero', 'feb'],
    ['marzo', 'mar'],
    ['abril', 'abr'],
    ['mayo', 'may'],
    ['junio', 'jun'],
    ['julio', 'jul'],
    ['agosto', 'ago'],
    ['septiembre', 'setiembre', 'sep', 'sept', 'set'],
    ['octubre', 'oct'],
    ['noviembre', 'nov'],
    ['diciembre', 'dic'],
  ],
  abbreviations: list(
    'sr, sra, srta, sres, d, dª, dr, dra, dres, prof, profa, lic, ing, arq, gral, cnel, cap, tte, sgto, mons, pbro, ud, uds, vd, vds, av, avda, c, pza, nº, núm, n, pág, págs, p, pp, vol, art, arts, etc, ej, p.ej, aprox, tel, cía, hnos, s.a, s.l, ee.uu, ee, uu, a.c, d.c, a.m, p.m, máx, mín, dpto, depto, ene, feb, mar, abr, jun, jul, ago, sept, oct, nov, dic, sto, sta',
  ),
};
