import { list, type ReportingWords } from '../../language-pack.js';
import { formsOf, type Verb } from '../../verb-forms.js';
import { attach, shapesOf } from './harmony.js';
import { occasions, venues } from './occasions.js';
import { oblique } from './people.js';
import { nouns } from './report-nouns.js';
import { conjugated, type Conjugated } from './verbs.js';

/** "demek" goes its own way. */
const demek: Conjugated = {
  lemma: 'demek',
  forms: list(
    'dedi, dediler, demiş, demişti, demiştir, diyor, diyorlar, diyordu, diyorlardı, der, derler, derdi, derken, diyerek, deyip, deyiverdi, demekte, demektedir, demekle yetindi',
  ),
  attributives: ['diyen'],
  passives: list('denildi, dendi, deniliyor, deniyor, denilmişti, denilmektedir, denildiği, denilerek'),
};

const speaking = conjugated(`
  söyle, belirt, açıkla, kaydet~, vurgula, savun, ekle, anlat, aktar, bildir, duyur, hatırlat, anımsat, uyar, yanıtla, cevapla, sor, yaz,
  paylaş, ilet, yalanla, yinele, tekrarla, özetle, yorumla, değerlendir, değin, bahset~, söz et~, konuş, seslen, haykır, bağır, fısılda,
  mırıldan, sürdür, devam et~, karşılık ver, yanıt ver, cevap ver, itiraf et~, ifşa et~, iddia et~, ifade et~, beyan et~, ilan et~,
  deklare et~, tekrar et~, itiraz et~, şikayet et~, şikâyet et~, dikkat çek, dikkati çek, dikkatleri çek, altını çiz, dile getir, ileri sür,
  öne sür, gündeme getir, not et~, not düş, rapor et~, haber ver, bilgi ver, müjdele, müjde ver, yakın, hayıflan, sitem et~, tepki göster,
  çıkış, emret~, tembihle, öğütle, vadet~, vaat et~, taahhüt et~, söz ver, yemin et~, garanti et~, garanti ver, güvence ver, ihtar et~,
  ikaz et~, tehdit et~, espri yap, şaka yap, yalvar, dua et~, övün, böbürlen, alay et~, azarla, itham et~, ifade ver, tanıklık et~,
  şahitlik et~, üzerinde dur, üstünde dur, vurgu yap, atıf yap, atıfta bulun, gönderme yap, temas et~, izah et~, tasdik et~, sözlerine ekle,
  sözlerine devam et~, sözlerini sürdür, sözlerini tamamla, sözlerini noktala, sözlerini bitir, konuşmasını sürdür, konuşmasına devam et~,
  konuşmasını tamamla, tweet at, tvit at, mesaj ver, mesaj yayımla, mesaj yayınla, mesaj gönder, kayda geçir, kayıtlara geçir,
  itirafta bulun, açıklamada bulun, iddiada bulun, uyarıda bulun, çağrıda bulun, değerlendirmede bulun, paylaşımda bulun, tespitte bulun,
  öngörüde bulun, suçlamada bulun, beyanda bulun, eleştiride bulun, vaatte bulun, isyan et~, serzenişte bulun, sinyalini ver, sinyali ver,
  yanıt yaz, telkin et~, reddet~, inkar et~, inkâr et~, kabul et~, özür dile, teşekkür et~, tebrik et~, kanaat getir, şerh düş, öfkelen,
  bilgilendir, aydınlat, nitelendir, nitele, tanımla, olarak nitelendir, olarak nitele, olarak tanımla, olarak değerlendir, tarif et~, yorum yap, açıklama yap, çağrı yap, uyarı yap, değerlendirme yap, sorgula,
  eleştir, suçla, öv, ısrar et~, diret, diklen, ayrıntı ver, detay ver, örnek ver, tekzip et~, lanetle, anons et~, röportaj ver, demeç ver,
  beyanat ver, hükmet~, naklet~, zikret~, rivayet et~, dert yan, sızlan, homurdan, söylen, kekele, sayıkla, inle, ünle, çığlık at, araya gir,
  lafa gir, karşı çık, itirazda bulun, tahminde bulun, talepte bulun, ricada bulun, tavsiyede bulun, öneride bulun, teklifte bulun,
  taahhütte bulun, yorumda bulun, imada bulun, gerekçelendir, gerekçe göster, seslendir, detaylandır, ayrıntılandır, örneklendir, tasvir et~,
  arz et~, tebliğ et~, vasiyet et~, nasihat et~, öğüt ver, ispat et~, kına, takdir et~, küfret~, hakaret et~, dalga geç, meydan oku,
  ortaya at, tepki ver, sert çık, bildirimde bulun, ihbar et~, sözlerini yinele, sözlerini aktar, iddiasını yinele, rest çek`);

/** What somebody thinks or expects: a report only with a clause. */
const thinking = conjugated(`
  düşün, um, umut et~, ümit et~, temenni et~, arzu et~, öngör, tahmin et~, hesapla, varsay, gerek gör, şüphelen, kuşkulan, endişe et~, endişe duy, kaygı duy`);

/** What things do as well, and then report nothing: "fiyatlar … gösteriyor". */
const showing = conjugated(
  'göster, kanıtla, ispatla, ortaya çıkar, ortaya koy, gözler önüne ser, ima et~, işaret et~, doğrula, teyit et~',
);

/** Verbs that ask for something: their clause ends like "gelmesini". What somebody "istiyor" may be no more than a wish. */
const requesting = conjugated(`
  iste, öner, talep et~, rica et~, tavsiye et~, salık ver, teklif et~, emret~, tembihle, öğütle, temenni et~, savun, söyle, arzu et~`);
const wishes = list('istiyor, istiyorlar, istiyordu, istiyorlardı, ister, isterler, isterken');

/** Verbs that report only behind a noun: "değerlendirmesinde bulundu". */
const light = conjugated(`
  kullan, bulun, yap, ver, et~, sarf et~, getir, at, düş, yönelt, geç, gönder, yayımla, yayınla, sun, sırala, dillendir, bildir, taşı, göster, yer ver, karşıla, var`);

/** Nouns in the instrumental that report by themselves: `"…" sözleriyle`. */
const byWords: Verb = {
  lemma: 'söz',
  forms: list(
    'sözleriyle, sözüyle, ifadeleriyle, ifadesiyle, cümleleriyle, cümlesiyle, ifadelerle, sözlerle',
  ),
};

const active = [demek, ...speaking, ...requesting];
const all = [...active, ...thinking, ...showing];
const every = [...all, ...light];

/** Endings of a noun that has a possessor, in any case. */
const possessed = [
  'SI',
  'SInIn',
  'SInI',
  'SInA',
  'SIndA',
  'SIndAn',
  'lArI',
  'lArInIn',
  'lArInI',
  'lArInA',
  'lArIndA',
  'lArIndAn',
]
  .flatMap(shapesOf)
  .filter((ending) => ending.length > 1);

export const reporting: ReportingWords = {
  verbs: [
    ...every.map(({ lemma, forms, attributives, passives }) => ({
      lemma,
      forms: [...new Set([...forms, ...attributives, ...passives])],
    })),
    byWords,
  ],
  afterSubject: formsOf(active, [byWords]).filter((form) => !wishes.includes(form)),
  beforeSubject: [],
  withComplementizer: [...formsOf(thinking, showing), ...wishes],
  ofThings: [...formsOf(showing), ...showing.flatMap(({ attributives }) => attributives)],
  passive: [...new Set([demek, ...speaking, ...thinking, ...showing].flatMap(({ passives }) => passives))],
  source: list('kaynak olarak, kaynağı olarak, atfen, atıfla'),
  sourceBehind: list('göre, nazaran, bakılırsa, göre ise, göreyse, göre de'),
  denying: list('yalanlamak, reddetmek, inkar etmek'),
  clitics: [],
  relays: list('aktardığına göre, aktardığı, haberine göre, bildirdiğine göre, duyurduğuna göre'),
  nouns,
  complementizers: ['ki'],
  standIns: [
    ...list(`
      buna, bunlara, şuna, duruma, konuya, yıla, yıllara, aya, döneme, haftaya, güne, düne, önceye, geçmişe, sezona, ihtiyaca, duruma göre, tercihe, hale, sıraya, takvime, plana, kurala, yaşa, boya, ölçüye`),
    ...'yıl ay dönem hafta gün çeyrek sezon önce ortalama seviye düzey'
      .split(' ')
      .map((noun) => attach(noun, 'SInA')),
  ],
  bareComplement: [...demek.forms.filter((form) => form !== 'derken'), ...demek.attributives],
  withHearer: [],
  commaComplement: false,
  verbFinal: {
    attributives: [...new Set(every.flatMap(({ attributives }) => attributives))],
    lightVerbs: [
      ...formsOf(light),
      ...light.flatMap(({ attributives, passives }) => [...attributives, ...passives]),
    ],
    quotatives: list('diye, şeklinde, biçiminde, şeklindeki, mealinde, tarzında'),
    clauseEndings: [
      'DIğInI',
      'DIklArInI',
      'DIğImI',
      'DIğImIzI',
      'YAcAğInI',
      'YAcAklArInI',
      'YAcAğImI',
      'YAcAğImIzI',
    ]
      .concat(['DIğInA', 'DIklArInA', 'YAcAğInA', 'YAcAklArInA', 'DIğIndAn', 'DIklArIndAn', 'YAcAğIndAn'])
      .flatMap(shapesOf),
    bareClauseEndings: ['DIğI', 'DIklArI', 'YAcAğI', 'YAcAklArI'].flatMap(shapesOf),
    clauseJoints: list('yönünde, konusunda, hususunda, yolunda, doğrultusunda, yönündeki'),
    makings: list(
      'yaptığı, yaptıkları, verdiği, verdikleri, kullandığı, kullandıkları, paylaştığı, yayımladığı, sunduğu, bulunduğu, attığı',
    ),
    requestEndings: ['mAsInI', 'mAlArInI', 'mAmIzI', 'mAsInA', 'mAlArInA', 'mAsI', 'mAlArI', 'mAyI'].flatMap(
      shapesOf,
    ),
    requests: formsOf(requesting),
    occasions,
    oblique,
    possessedEndings: possessed.filter((ending) => /^[sl]/.test(ending)),
    ownedEndings: possessed,
    ownedPluralEndings: shapesOf('lArI'),
    ownerEndings: shapesOf('NIn'),
    hearerEndings: ['YA', 'nA'].flatMap(shapesOf),
    finiteEndings: ['DI', 'DIlAr', 'mIştI'].flatMap(shapesOf),
    statementEndings: [
      ...[
        'DI',
        'DIm',
        'DIk',
        'DIlAr',
        'mIş',
        'mIşIz',
        'AcAk',
        'AcAklAr',
        'AcAğIm',
        'AcAğIz',
        'mAlI',
        'mAlIyIz',
        'DIr',
      ].flatMap(shapesOf),
      ...list('yor, yorum, yoruz, yorlar, değil, yok, var, lazım, şart, gerek, gerekir'),
    ],
    participleEndings: shapesOf('YAn'),
    converbEndings: [
      ...['ArAk', 'IncA', 'DIkçA', 'mAdAn', 'DIktAn'].flatMap(shapesOf),
      ...list('ken, yıp, yip, yup, yüp, ıp, ip, up, üp'),
    ],
    ownEndings: ['DIm', 'DIk', 'AcAğIm', 'AcAğIz'].flatMap(shapesOf).concat(list('yorum, yoruz')),
    venues,
    obliqueEndings: list(`
      da, de, ta, te, dan, den, tan, ten, arak, erek, ken, ınca, ince, unca, ünce, dıkça, dikçe, dukça, dükçe, tıkça, tikçe, madan, meden, ıp, ip, up, üp, mak, mek,
      nın, nin, nun, nün, ların, lerin, ının, inin, unun, ünün, lara, lere, ları, leri, yı, yi, yu, yü, ya, ye, na, ne, nı, ni, nu, nü, la, le, yla, yle, rın, rin, run, rün, mın, min, tın, tin, dın, din,
      acak, ecek, dığı, diği, duğu, düğü, tığı, tiği, tuğu, tüğü, ca, ce, ça, çe, sa, se, ki`),
  },
};
