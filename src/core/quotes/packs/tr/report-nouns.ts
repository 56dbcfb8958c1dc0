import { list } from '../../language-pack.js';
import { attach, softened } from './harmony.js';

/** Nouns that make a report together with a light verb, as the dictionary lists them. */
const NOUNS = list(`
  ifade, söz, açıklama, değerlendirme, yorum, uyarı, çağrı, iddia, görüş, düşünce, kanaat, eleştiri, öneri, talep, temenni, dilek, mesaj, bilgi, yanıt,
  cevap, karşılık, soru, tespit, tahmin, öngörü, vaat, taahhüt, beyan, ihtar, ikaz, itiraf, savunma, suçlama, itham, itiraz, tepki, şikayet, şikâyet, serzeniş,
  sitem, hatırlatma, vurgu, ayrıntı, detay, not, benzetme, gözlem, teklif, tavsiye, rica, paylaşım, ima, müjde, espri, dua, güvence, teminat, garanti, umut,
  endişe, kaygı, inanç, beklenti, yorumlama, saptama, bildirim, duyuru, tehdit, haber, anlatım, demeç, cümle, yakınma, özeleştiri, sorgulama, söylem, tarif, tanım, niteleme, nitelendirme, sonuç, hüküm, varsayım`);
/** Without a possessor ("şu ifadeleri"), and with the words as possessor ("… ifadelerini"). */
const ENDINGS = ['YI', 'DA', 'lArI', 'lArdA', 'SI', 'SInI', 'SInA', 'SIndA', 'lArInI', 'lArInA', 'lArIndA'];

/** "X'in '…' dediği": a verb as a noun with an owner. */
const SAYINGS = list('dediği, dediğini, dedikleri, dediklerini');

export const nouns: readonly string[] = [
  ...SAYINGS,
  ...new Set(NOUNS.flatMap((noun) => ENDINGS.map((ending) => attach(softened(noun, ending), ending)))),
];
