import { list, type LayoutWords } from '../../language-pack.js';

export const layout: LayoutWords = {
  questionLabels: list('q, question, interviewer, reporter'),
  answerLabels: list('a, answer'),
  links: list(
    'read more, read also, read next, also read, see also, related, related story, related stories, more on this story, watch, listen',
  ),
  photoCredits: list(
    'photo, photo by, photograph, photograph by, picture, image, image credit, photo credit, photos, getty images, file photo, illustration',
  ),
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  abbreviations: list(
    'mr, mrs, ms, dr, prof, st, sr, jr, gen, col, lt, maj, capt, sgt, cpl, adm, sen, rep, gov, hon, rev, fr, no, vs, inc, ltd, co, corp, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, e.g, i.e, u.s, u.k, u.n, a.m, p.m, etc, approx, est, dept, fig, vol, ave, blvd, rd, mt',
  ),
};
