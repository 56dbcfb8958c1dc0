import { list, type LayoutWords } from '../../language-pack.js';

export const layout: LayoutWords = {
  questionLabels: list('d, domanda, q, giornalista, intervistatore, intervistatrice'),
  answerLabels: list('r, risposta'),
  links: list('leggi anche, leggi tutto, leggi di più, vedi anche, guarda anche, per approfondire'),
  photoCredits: list(
    'foto, foto di, fotografia, credito foto, crediti, immagine, immagini, illustrazione, didascalia, ansa foto, foto ansa, infografica',
  ),
  months: [
    ['gennaio', 'gen'],
    ['febbraio', 'feb'],
    ['marzo', 'mar'],
    ['aprile', 'apr'],
    ['maggio', 'mag'],
    ['giugno', 'giu'],
    ['luglio', 'lug'],
    ['agosto', 'ago'],
    ['settembre', 'set', 'sett'],
    ['ottobre', 'ott'],
    ['novembre', 'nov'],
    ['dicembre', 'dic'],
  ],
  abbreviations: list(
    'sig, sigg, sig.ra, dott, dott.ssa, dr, prof, prof.ssa, avv, ing, arch, geom, rag, on, sen, mons, s, ss, gen, col, cap, ten, mar, cfr, art, artt, ecc, es, fig, n, nn, p, pp, pag, pagg, tel, v, vol, vs, jr, sr, mr, mrs, feb, apr, mag, giu, lug, ago, set, sett, ott, nov, dic, spa, srl, cit, cd, co, ltd, inc, corp',
  ),
};
