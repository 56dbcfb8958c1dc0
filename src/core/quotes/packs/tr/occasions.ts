import { list } from '../../language-pack.js';
import { attach, softened } from './harmony.js';

/** Speeches, texts and meetings in which somebody says something, as the dictionary lists them. */
const NOUNS = list(`
  açıklama, konuşma, toplantı, röportaj, söyleşi, mülakat, demeç, paylaşım, mesaj, haber, rapor, bildiri, yazı, mektup, kitap, program, yayın, ifade, savunma, dilekçe, iddianame,
  mütalaa, tutanak, karar, duyuru, tweet, tvit, video, görüşme, tören, etkinlik, ziyaret, basın toplantı, sunum, değerlendirme, önerge, brifing, oturum, konferans, zirve, panel, forum,
  kongre, makale, araştırma, çalışma, basın açıklama, basın bülten, bülten, köşe, sorgu, duruşma, genelge, başvuru, cevap, yanıt`);
const IN = ['DA', 'SIndA', 'lArdA', 'lArIndA'];

export const occasions: readonly string[] = [
  ...NOUNS.flatMap((noun) => IN.map((ending) => attach(softened(noun, ending), ending))),
  ...list('ziyaretinin ardından, mesajı ile, metinde, metninde'),
];

/** Broadcasts and papers, which bear names: "Kent Sesi programında". */
const VENUES = list(
  'program, yayın, gazete, dergi, kanal, televizyon, radyo, ajans, site, podcast, festival',
);
const CASES = ['SInA', 'SIndA', 'SIndAn', 'SIylA'];

export const venues: readonly string[] = VENUES.flatMap((noun) =>
  CASES.map((ending) => attach(softened(noun, ending), ending)),
);
