import { list, type LayoutWords } from '../../language-pack.js';

export const layout: LayoutWords = {
  questionLabels: list('f, frage, interviewer, reporter'),
  answerLabels: list('a, antwort'),
  links: list(
    'lesen sie auch, lies auch, lesen sie mehr, mehr zum thema, siehe auch, auch interessant, weiterlesen',
  ),
  photoCredits: list(
    'foto, bild, archivfoto, symbolbild, archivbild, fotograf, bildquelle, quelle, illustration',
  ),
  months: [
    ['januar', 'jan', 'jänner'],
    ['februar', 'feb', 'feber'],
    ['märz', 'mrz'],
    ['april', 'apr'],
    ['mai'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['dezember', 'dez'],
  ],
  abbreviations: list(`
    dr, prof, dipl, ing, hr, fr, frl, st, str, nr, bzw, usw, etc, ca, vgl, evtl, ggf, inkl, exkl, max, min, mio, mrd, tsd, abs, art, hl, jh, jhd, geb, gest, verh,
    z.b, d.h, u.a, z.t, i.d.r, o.ä, s.o, s.u, u.u, v.a, z, b, d, h, u, a, v, i, r, o, chr, n, jan, feb, mrz, apr, jun, jul, aug, sep, sept, okt, nov, dez, mr, mrs, jr, sr, co, inc, ltd, sog, engl, lat, dt,
    gen, oberst, lt, hptm, tel, bd, hrsg, aufl, verf, bspw, allg, bes, bish, ehem, eigtl, einschl, entspr, gegr, gem, ggü, insb, jew, lfd, rd, vors, zzgl, zzt, ff, vs,
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31`),
};
