import { list, type LayoutWords } from '../../language-pack.js';

export const layout: LayoutWords = {
  questionLabels: list('s, soru, q, muhabir, sunucu'),
  answerLabels: list('c, cevap, yanıt, a'),
  links: list('ayrıca okuyun, ayrıca bakınız, bunu da okuyun, ilgili haber, ilgili haberler, haberin devamı'),
  photoCredits: list(
    'foto, fotoğraf, fotoğraflar, foto kaynak, görsel, kaynak fotoğraf, arşiv, temsili fotoğraf, getty images',
  ),
  months: [
    ['ocak', 'oca'],
    ['şubat', 'şub'],
    ['mart', 'mar'],
    ['nisan', 'nis'],
    ['mayıs', 'may'],
    ['haziran', 'haz'],
    ['temmuz', 'tem'],
    ['ağustos', 'ağu'],
    ['eylül', 'eyl'],
    ['ekim', 'eki'],
    ['kasım', 'kas'],
    ['aralık', 'ara'],
  ],
  abbreviations: list(
    'dr, prof, doç, av, yrd, öğr, gör, uzm, op, ecz, org, korg, alb, yb, bnb, tğm, mr, mrs, ms, hz, st, no, vb, vs, vd, bkz, örn, a.ş, t.c, ltd, şti, tic, san, m.ö, m.s, cad, sok, mah, apt, blv, tel, s, c, inc, co, corp, jr, sr, vol',
  ),
};
