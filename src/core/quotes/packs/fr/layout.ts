import { list, type LayoutWords } from '../../language-pack.js';

export const layout: LayoutWords = {
  questionLabels: list('q, question, le journaliste, la journaliste, journaliste'),
  answerLabels: list('r, réponse'),
  links: list(
    'lire aussi, à lire aussi, lire également, à lire également, voir aussi, à voir aussi, sur le même sujet',
  ),
  photoCredits: list(
    'photo, photos, photographie, crédit photo, crédits photo, crédit, crédits, image, images, illustration, légende, afp photo, dessin, infographie',
  ),
  months: [
    ['janvier', 'janv'],
    ['février', 'févr', 'fév'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['août'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['décembre', 'déc'],
  ],
  abbreviations: list(
    'm, mm, mme, mmes, mlle, me, mgr, dr, pr, prof, st, ste, cf, art, av, bd, env, etc, ex, fig, hab, janv, févr, fév, avr, juil, sept, oct, nov, déc, n, no, p, pp, réf, tél, vol, vs, jr, sr, mr, mrs, gal, col, cdt, cne, lt, adj, boul, fbg, ch, éd, coll',
  ),
};
