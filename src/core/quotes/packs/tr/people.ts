import { list, type PeopleWords } from '../../language-pack.js';
import { attach, softened } from './harmony.js';

/** Offices and jobs as the dictionary lists them. */
const OFFICES = list(`
  bakan, başbakan, cumhurbaşkan, başkan, genel başkan, vali, kaymakam, muhtar, milletvekil, vekil, senatör, temsilci, elçi, büyükelçi, konsolos, sözcü, sekreter,
  genel sekreter, müdür, genel müdür, müsteşar, komutan, amir, şef, yönetici, koordinatör, direktör, teknik direktör, danışman, müşavir, üye, lider, eş başkan, eşbaşkan, yardımcı,
  kurucu, sahip, ortak, patron, ceo, yetkili, görevli, uzman, araştırmacı, analist, ekonomist, tarihçi, bilim insan, profesör, akademisyen, öğretim üye, dekan, rektör,
  öğretmen, öğrenci, doktor, hekim, başhekim, cerrah, hemşire, eczacı, mühendis, mimar, avukat, savcı, başsavcı, cumhuriyet başsavcı, hakim, hâkim, yargıç, noter, gazeteci, muhabir, editör,
  yazar, şair, yorumcu, sunucu, spiker, yayıncı, yönetmen, yapımcı, oyuncu, sanatçı, şarkıcı, müzisyen, ressam, besteci, teknik adam, antrenör, kaptan, futbolcu, kaleci, hakem, sporcu, menajer,
  asker, subay, astsubay, er, polis memur, memur, komiser, müfettiş, emniyet müdür, itfaiye er, pilot, şoför, sürücü, çiftçi, esnaf, tüccar, sanayici, iş insan, iş adam, girişimci, aktivist,
  kral, kraliçe, prens, prenses, papa, piskopos, imam, müftü, haham, rahip, aday, delege, dernek başkan, oda başkan, parti lider, politikacı, siyasetçi, diplomat, raportör, arabulucu,
  sanık, şüpheli, zanlı, tanık, mağdur, davacı, vatandaş, mahalle sakin, komşu, usta,
  komiser yardımcı, üretici, tasarımcı, geliştirici, bakıcı, işletmeci, müteahhit, sendikacı, işçi, emekli, veteriner, psikolog, psikiyatr, sosyolog, jeolog, meteorolog, astronom, biyolog, kimyager, fizikçi`);
/** People who speak without a name. */
const UNNAMED = list(`
  bilim insanı, gözlemci, görgü tanığı, veli, eylemci, protestocu, göstericiler, mahalleli, köylü, çalışan, yolcu, müşteri, tüketici, aile, anne, baba, kardeş, eş, kadın, adam,
  genç, çocuk, kişi, milletvekili, taraftar, seyirci, katılımcı, sakin, kalabalık, uzman doktor, hukukçu, yatırımcı, seçmen, bilirkişi`);
/** Bodies that do, and texts that speak for themselves where nobody is named for them. */
const SPEAKING_BODIES = list(`
  kaynak, sendika, polis, jandarma, savcılık, mahkeme, emniyet, valilik, kaymakamlık, belediye, bakanlık, hükümet, meclis, komisyon, komite, kurul, kurum, konsey, dernek,
  vakıf, örgüt, parti, şirket, firma, banka, hastane, okul, üniversite, kulüp, ordu, genelkurmay, büyükelçilik, konsolosluk, ajans, gazete, dergi, televizyon, kanal, medya, basın,
  muhalefet, iktidar, yönetim, otorite, istihbarat, grup, kuruluş, ekip, koalisyon, federasyon`);
const TEXTS = list(
  'rapor, araştırma, anket, çalışma, iddianame, belge, bildiri, haber, tutanak, makale, kitap, mektup, bülten, metin',
);
const SOURCES = [...UNNAMED, ...SPEAKING_BODIES, ...TEXTS, 'açıklama'];
/** What is said to be so by no speaker: only behind these somebody says "göre". */
const GROUNDS = list(`
  veri, rakam, anlaşma, sözleşme, yasa, kanun, yönetmelik, tüzük, kural, plan, hesap, tahmin, söylenti, iddia, bilgi, efsane, inanç, teori, istatistik, bulgu, kayıt, takvim, program`);
const BODIES = list(`
  bakanlık, kurum, kurul, kurulu, birlik, dernek, vakıf, parti, belediye, büyükşehir belediye, üniversite, enstitü, fakülte, akademi, müdürlük, başkanlık, valilik, kaymakamlık, mahkeme, savcılık, başsavcılık, banka, merkez,
  meclis, komisyon, komite, konsey, federasyon, konfederasyon, sendika, oda, borsa, ajans, gazete, dergi, televizyon, radyo, kanal, holding, şirket, grup, kulüp, lig, hastane, okul, lise, kolej, ordu, komutanlık,
  kuvvet, teşkilat, örgüt, ittifak, cephe, hareket, platform, inisiyatif, koalisyon, büyükelçilik, konsolosluk, temsilcilik, daire, ofis, büro, fon, program, servis, laboratuvar, gözlemevi, müze, tiyatro, orkestra, kooperatif, genelkurmay, rasathane, saray, kilise, forum`);

/** Of these, such as stand alone and are no family name. */
const BODIES_ALONE = list(
  'bakanlık, valilik, kaymakamlık, belediye, başsavcılık, savcılık, genelkurmay, rasathane, konsolosluk, büyükelçilik, müdürlük',
);

/** Cases of a noun without a possessor, and with one; then those of its plural. */
const CASES = ['NIn', 'YA', 'YI', 'DA', 'DAn', 'YlA', 'DAki', 'CA'];
const POSSESSED_CASES = ['nIn', 'nA', 'nI', 'ndA', 'ndAn', 'YlA', 'ndAki', 'ncA'];
const PLURAL_CASES = ['In', 'A', 'I', 'dA', 'dAn', 'lA', 'cA', 'IndA', 'InA', 'InIn', 'InI', 'IndAn'];

const possessed = (noun: string) => attach(softened(noun, 'SI'), 'SI');
const plural = (noun: string) => attach(noun, 'lAr');
const forms = (nouns: readonly string[]) => [...new Set(nouns.flatMap((noun) => [noun, possessed(noun)]))];
const plurals = (nouns: readonly string[]) => [
  ...new Set(nouns.flatMap((noun) => [plural(noun), attach(noun, 'lArI')])),
];

/** A form in a case, and the form of the same noun that can be a subject. */
type Case = readonly [form: string, subject: string];

const behind = (subject: string, endings: readonly string[]): Case[] =>
  endings.map((ending) => [attach(softened(subject, ending), ending).replace('C', 'c'), subject]);
const possessedInCases = (nouns: readonly string[]) =>
  nouns.flatMap((noun) => behind(possessed(noun), POSSESSED_CASES));
const inCases = (nouns: readonly string[]) => [
  ...possessedInCases(nouns),
  ...nouns.flatMap((noun) => [...behind(noun, CASES), ...behind(plural(noun), PLURAL_CASES)]),
];
const formsIn = (cases: readonly Case[]) => cases.map(([form]) => form);

const roles = forms(OFFICES);
const sources = [...forms(SOURCES), ...plurals([...OFFICES, ...SOURCES])];
/** Forms that can be subjects, whatever case they also are: "merkezi". */
const subjects = new Set([...roles, ...sources, ...forms(BODIES), ...plurals(BODIES)]);
const pronouns: Case[] = ['ona', 'onu', 'onun', 'onda', 'ondan', 'kendisine', 'kendisini', 'kendisinin'].map(
  (form) => [form, form.startsWith('o') ? 'o' : 'kendisi'],
);

/** Every case but that of a subject → the form of a subject. */
export const oblique: Readonly<Record<string, string>> = Object.fromEntries(
  [...pronouns, ...inCases([...OFFICES, ...SOURCES, ...BODIES, ...GROUNDS])].filter(
    ([form]) => !subjects.has(form),
  ),
);

export const people: PeopleWords = {
  roles,
  sources: [...new Set(sources)],
  impersonal: [
    ...new Set(
      [SPEAKING_BODIES, TEXTS].flatMap((nouns) => [
        ...forms(nouns),
        ...plurals(nouns),
        ...formsIn(inCases(nouns)),
      ]),
    ),
  ],
  titles: list(`
    dr, prof, doç, av, org, korg, tümg, tuğg, alb, yrd, öğr, gör, uzm, op, ecz, mr, mrs, ms, sayın, merhum, hz, sir, lord, lady, general, orgeneral, korgeneral, tümgeneral, tuğgeneral, amiral, oramiral,
    koramiral, albay, yarbay, binbaşı, yüzbaşı, üsteğmen, teğmen, mareşal, hacı, şeyh, ayetullah, aziz, azize, bakan, başkan, cumhurbaşkanı, başbakan, kral, kraliçe, prens, prenses, papa, vali, profesör, doktor, avukat`),
  organisations: [
    ...new Set([
      ...BODIES_ALONE,
      ...formsIn(inCases(BODIES_ALONE)),
      ...BODIES.map(possessed),
      ...formsIn(possessedInCases(BODIES)),
      ...list(
        'holding, fenerbahçe, galatasaray, beşiktaş, trabzonspor, bm, ab, abd, nato, who, imf, ımf, fbi, fbı, cia, cıa, bbc, cnn, cnn international, chp, akp, ak parti, mhp, hdp, dem, iyi parti, dsö, tbmm, tüik, tcmb, afad, ysk, rtük, bddk, spk, tüsiad, müsiad, tobb, disk, ttb, tff, uefa, fifa, pkk, işid, tsk, mit, ptt, thy, trt, beyaz saray, kremlin, pentagon',
      ),
    ]),
  ],
  particles: list('bin, ibn, el, al, de, da, van, von, der, den, di, la, le, del, dos, of'),
  both: list('her iki, ikisi, ikili'),
};
