import { list, type LayoutWords } from '../../language-pack.js';

export const layout: LayoutWords = {
  questionLabels: list('t, tanya, pertanyaan, q, penanya, wartawan'),
  answerLabels: list('j, jawab, jawaban, a'),
  links: list(
    'baca juga, baca selengkapnya, baca lainnya, simak juga, simak selengkapnya, lihat juga, lihat video, tonton juga, artikel terkait, berita terkait',
  ),
  photoCredits: list('foto, foto yang digunakan, foto oleh, sumber foto, kredit foto, dok, ilustrasi'),
  months: [
    ['januari', 'jan'],
    ['februari', 'feb'],
    ['maret', 'mar'],
    ['april', 'apr'],
    ['mei'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['agustus', 'agu', 'agt'],
    ['september', 'sep', 'sept'],
    ['oktober', 'okt'],
    ['november', 'nov', 'nopember'],
    ['desember', 'des'],
  ],
  abbreviations:
    list(`dr, drs, dra, ir, prof, hj, h, kh, tn, ny, nn, sdr, jl, jln, no, pt, cv, st, gg, rt, rw, hlm, tel, telp, a.n, u.b, s.d, dll, dsb,
    dst, dkk, yth, ttd, jan, feb, mar, apr, jun, jul, agu, agt, sep, okt, nov, des, mr, mrs, ms, jr, sr, inc, ltd, corp, co, vs, termasuk, kol, letkol, jend, rp, hal, bpk, pol`),
};
