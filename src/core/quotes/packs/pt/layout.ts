import { list, type LayoutWords } from '../../language-pack.js';

export const layout: LayoutWords = {
  questionLabels: list('p, pergunta, jornalista, repórter, entrevistador, entrevistadora'),
  answerLabels: list('r, resposta'),
  links: list(
    'leia também, leia mais, ler também, ler mais, veja também, veja mais, saiba mais, relacionado',
  ),
  photoCredits: list(
    'foto, fotos, fotografia, imagem, imagens, foto de, fotografia de, foto de arquivo, arquivo, divulgação, ilustração',
  ),
  months: [
    ['janeiro', 'jan'],
    ['fevereiro', 'fev'],
    ['março', 'mar'],
    ['abril', 'abr'],
    ['maio', 'mai'],
    ['junho', 'jun'],
    ['julho', 'jul'],
    ['agosto', 'ago'],
    ['setembro', 'set'],
    ['outubro', 'out'],
    ['novembro', 'nov'],
    ['dezembro', 'dez'],
  ],
  abbreviations: list(
    'sr, sra, srs, sras, srta, d, dr, dra, drs, dras, prof, profa, eng, arq, gen, cel, cap, maj, ten, sgt, alm, mons, pe, exmo, exma, v, av, r, nº, núm, pág, págs, p, pp, vol, art, arts, etc, ex, p.ex, aprox, tel, cia, s.a, ltda, lda, e.u.a, a.c, d.c, máx, mín, dpto, depto, jan, fev, abr, jun, jul, ago, out, nov, dez, sto, sta, min, dep, sen',
  ),
};
