import { list } from '../../language-pack.js';
import type { CheckWorthinessWords } from '../../statement-words.js';
import { attach, softened } from './harmony.js';
import { conjugated } from './verbs.js';

/** Endings of nouns in sentences that a desk reads: number, whose it is, and case. */
const NOUN_ENDINGS = list(
  ', lAr, lArI, lArIn, lArA, SI, SInI, SInA, SIndA, SIndAn, SInIn, YI, YA, DA, DAn, DAki, NIn, lA',
);
/** Endings of verbs that speak of what will be, the last two of the speaker. */
const AHEAD = list('YAcAk, YAcAklAr, YAcAktIr, YAcAğIm, YAcAğIz');

/** Matters of consequence. */
const MATTERS = `
  ölü, ölüm, yaralı, kurban, cinayet, katil, katliam, saldırı, bombardıman, bomba, füze, roket, silah, mermi, savaş, çatışma, işgal, ordu, asker,
  askeri, nükleer, rehine, mülteci, sığınmacı, göçmen, soykırım, terör, terörist, terörizm, suç, suçlu, şiddet, tecavüz, istismar, taciz, kaçırma,
  işkence, uyuşturucu, kaçakçılık, mafya, çete, yolsuzluk, rüşvet, zimmet, dolandırıcılık, kara para, skandal, vergi, kdv, gümrük, bütçe,
  bütçe açığı, borç, harcama, teşvik, destek ödemesi, ihale, kamu parası, istihdam, işsizlik, işsiz, işten çıkarma, yoksulluk, yoksul, açlık,
  maaş, ücret, asgari ücret, emekli, emeklilik, emekli aylığı, enflasyon, faiz, fiyat, zam, kira, fatura, kriz, iflas, ekonomi, ticaret, ihracat,
  ithalat, sağlık, hastane, aşı, virüs, salgın, pandemi, hastalık, kanser, kürtaj, kirlilik, zehir, iklim, iklim değişikliği, emisyon, petrol,
  doğalgaz, kömür, enerji, elektrik, akaryakıt, kuraklık, sel, deprem, yangın, heyelan, fırtına, felaket, kaza, yasa, kanun, kararname, anayasa,
  mahkeme, hakim, savcı, savcılık, yargıtay, danıştay, dava, polis, jandarma, hapis, cezaevi, tutuklu, mahkum, sanık, şüpheli, ceza, soruşturma,
  gözaltı, iddianame, anlaşma, antlaşma, sözleşme, yaptırım, seçim, referandum, sandık, oy, seçmen, reform, yasak, göç, sınır, iltica, vize,
  ayrımcılık, ırkçılık, kölelik, gözetleme, casusluk, casus, siber saldırı, sızıntı, güvenlik, darbe`;
const BLAME = `
  yalan, yalancı, iftira, suçlama, sahte, sahtekarlık, asılsız, hile, hırsız, hırsızlık, ihanet, ihlal, usulsüzlük, dezenformasyon, manipülasyon,
  komplo, skandal, başarısızlık, tehdit, hakaret, istismar, propaganda, kumpas, ihmal, sorumsuzluk, vurgun, talan, yağma, provokasyon, çarpıtma,
  özür`;
const CHANGES = `
  art, artır, arttır, azal, azalt, yüksel, yükselt~, düş, düşür, gerile, büyü, küçül, katla, ikiye katla, aş, ulaş, geç, çoğal, katlan, iner,
  indir, daral, zamlan`;
const EVENTS = `
  kur, imzala, harca, yap, inşa et~, ver, al, sat, satın al, öde, bağışla, kabul et~, reddet~, yasakla, aç, kapat, başlat, işe al, işten çıkar,
  neden ol, yol aç, öldür, saldır, bombala, işgal et~, vur, tutukla, gözaltına al, mahkum et~, serbest bırak, sınır dışı et~, kaydet~, gönder,
  teslim et~, gel, git~, çık, gir, öl, doğ, yaşa, çalış, kullan, üret, ihraç et~, ithal et~, iptal et~, askıya al, çek, sun, yayımla, yayınla,
  soruştur, keşfet~, bul, seç, ata, istifa et~, onayla, izin ver, kaybet~, kazan, finanse et~, batır, yak, doğrula, kanıtla, başla, sona er, bit,
  sür, oluş, oluştur, yıkıl, yık, devret~, özelleştir, ele geçir, kurtar, yarala, yaralan, hayatını kaybet~, düzenle, gerçekleş, gerçekleştir,
  meydana gel, taşı, uygula, dağıt~, topla, bulun, sahip ol, ol, et~, getir, götür, kal, geç, fethet~, tut, kes, ödeme yap, kapan, açıl, kurul`;
const ACCUSATIONS = `
  yalan söyle, suçla, aldat~, kandır, gizle, sakla, çal, hırsızlık yap, ihlal et~, ihanet et~, çarpıt~, abart, tehdit et~, hakaret et~,
  istismar et~, sabote et~, boykot et~, iftira at, karala, yağmala, israf et~, görmezden gel, terk et~, inkar et~, yalanla, itiraf et~, reddet~,
  karşı çık, destekle, engelle, manipüle et~, sözünden dön, sözünü tutma, sahtekarlık yap`;

const inCases = (nouns: string) =>
  list(nouns).flatMap((noun) =>
    ['', ...NOUN_ENDINGS].map((ending) => attach(softened(noun, ending), ending)),
  );
const done = (verbs: string) =>
  conjugated(verbs).flatMap(({ forms, passives, attributives }) => [...forms, ...passives, ...attributives]);
/** Stems as `conjugated` takes them: "et~" is "ed" before a vowel. */
const ahead = (verbs: string) =>
  list(verbs).flatMap((verb) => AHEAD.map((ending) => attach(verb.replace(/t~$/, 'd'), ending)));
const once = (...lists: (readonly string[])[]) => [...new Set(lists.flat())];

export const checkWorthiness: CheckWorthinessWords = {
  quantities: once(
    list(`
    yüzde, yüzdesi, bin, bine, bini, binlerce, yüz, yüzlerce, onlarca, milyon, milyona, milyonlarca, milyar, milyarlarca, trilyon, iki, üç, dört,
    beş, altı, yedi, sekiz, dokuz, on, on iki, on beş, yirmi, otuz, kırk, elli, altmış, yetmiş, seksen, doksan, daha fazla, daha az, daha çok,
    daha yüksek, daha düşük, daha büyük, daha küçük, daha hızlı, daha pahalı, daha ucuz, den fazla, dan fazla, en az, en fazla, en çok, en yüksek,
    en düşük, en büyük, en küçük, en hızlı, en pahalı, en ucuz, en zengin, en yoksul, en kötü durumda, çoğunluk, çoğunluğu, azınlık, yarı, yarısı,
    yarısını, yarıya, üçte biri, üçte ikisi, dörtte biri, dörtte üçü, beşte biri, onda biri, iki katı, iki katına, iki kat, üç katı, üç katına,
    kat, katı, katına, kat daha, rekor, oran, oranı, oranında, oranla, pay, payı, düzey, düzeyi, düzeyinde, seviye, seviyesi, seviyesine,
    ortalama, ortalaması, toplam, toplamda, sayı, sayısı, sayısını, sayısında, miktar, miktarı, adet, artış, artışı, azalış, azalma, düşüş,
    düşüşü, yükseliş, büyüme, küçülme, kesinti, fazla, fazlası, kişi başı, kişi başına, yılda, ayda, günde, yıllık, aylık, günlük, her yıl,
    her gün, her iki kişiden, her üç kişiden, her dört, tek, ilk, ilk kez, ilk defa, hiç bu kadar, üst üste, sıfır, lira, liraya, liralık, lirası,
    dolar, dolara, dolarlık, euro, avro, sterlin, ton, tonluk, kilo, kilogram, kilometre, metre, hektar, dönüm, litre, varil, derece, megavat,
    yaklaşık, neredeyse, hiçbiri`),
    done(CHANGES),
  ),
  consequence: once(inCases(MATTERS)),
  disputed: once(
    list(`
    suçlu, suçlar, asla, hiçbir zaman, yanlış, yanıltıcı, hukuksuz, hukuka aykırı, yasa dışı, kanun dışı, gerçek dışı, doğru değil, gerçek değil,
    kanıt yok, hiçbir kanıt, izinsiz, beceriksiz, yetersiz, liyakatsiz, sorumlusu, sorumluları, sorumlu, yüzünden, nedeniyle, sebebiyle,
    aleyhine oy, karşı oy, lehine oy, tutulmayan söz, sözünü tutmadı, tersine, çelişiyor, iddia, iddiası, iddiaları, başarısız, ikiyüzlü, ayıplı,
    sözde`),
    inCases(BLAME),
    done(ACCUSATIONS),
  ),
  opinion: list(`
    güzel, iyi, kötü, çirkin, harika, korkunç, önemli, muhteşem, mükemmel, inanılmaz, utanç, utanç verici, ayıp, üzücü, üzgün, üzüntü, mutlu,
    mutluyuz, mutluyum, gurur, gururlu, gurur duyuyorum, gurur duyuyoruz, inanıyorum, inanıyoruz, düşünüyorum, hissediyorum, umuyorum, umuyoruz,
    umut, diliyorum, diliyoruz, sanıyorum, zannediyorum, görüşündeyim, kanaatindeyim, seviyorum, nefret ediyorum, beğeniyorum, hoşuma gidiyor,
    bence, bizce, kanaatimce, fikrimce, bana göre, bize göre, bana kalırsa, maalesef, ne yazık ki, neyse ki, kabul edilemez, kabul edilemezdir,
    felaket gibi, en iyi, en kötü, en güzel, daha iyi, daha kötü, daha güzel, fantastik, yazık, rezalet, sevindirici, adil, adaletsiz, haksız,
    saçma, gülünç, komik, cesur, akıllı, aptal, aptalca, dahi, parlak, başarılı, şahane, berbat, feci, trajik, trajedi, tehlikeli, duygulandım,
    endişeli, endişeliyim, kaygılıyız, minnettarım, saygı, açıkçası, dürüst olmak gerekirse, samimi, ilginç, heyecan verici, memnun, memnunuz`),
  future: once(
    list(`
    gelecek, gelecekte, yarın, önümüzdeki, önümüzdeki yıl, önümüzdeki ay, önümüzdeki hafta, önümüzdeki günlerde, gelecek yıl, gelecek ay,
    gelecek hafta, ileride, yakında, bir gün, planlıyor, planlıyoruz, planlanıyor, hedefliyor, hedefliyoruz, bekleniyor, öngörülüyor, hazırız,
    hazır, eğer kazanırsak, iktidara gelince`),
    ahead(CHANGES),
    ahead(EVENTS),
  ),
  normative: list(`
    gerekiyor, gerekir, gerek, gerekli, gereklidir, gerekiyordu, lazım, zorunda, zorundayız, zorundadır, zorunlu, zorunludur, şart, şarttır,
    mecbur, mecburuz, olmalı, olmalıdır, olmalıyız, yapmalı, yapmalıyız, yapılmalı, yapılmalıdır, etmeli, etmeliyiz, edilmeli, edilmelidir,
    alınmalı, verilmeli, vermeliyiz, bulunmalı, görmeliyiz, durmalı, durmalıyız, kaldırılmalı, görevi, görevimiz, görevimizdir, yükümlü,
    hak ediyor, hak ediyoruz, vakti geldi, zamanı geldi, artık yeter, yeter artık, ihtiyacımız var, izin veremeyiz, kabul edemeyiz, istiyoruz ki,
    keşke`),
  questions: list(`
    kim, kime, kimin, ne, neyi, ne zaman, nerede, nereye, nereden, neden, niçin, niye, nasıl, hangi, hangisi, kaç, ne kadar, mı, mi, mu, mü,
    mıdır, midir, mısınız, misiniz, musunuz, müsünüz, mısın, misin, acaba, doğru mu, var mı`),
  rhetorical: list(`
    değil mi, öyle değil mi, kim istemez, kimin umurunda, neye yarar, ne işe yarar, ne anlamı var, ne zamana kadar, ne zamandan beri,
    daha ne kadar, nasıl olur, nasıl olur da, ne hakla, kim bilir, olur mu, olacak iş mi, yok mu`),
  courtesy: list(`
    teşekkür, teşekkürler, teşekkür ederim, teşekkür ederiz, teşekkür ediyorum, teşekkür ediyoruz, sağ olun, sağ ol, günaydın, iyi günler,
    iyi akşamlar, iyi geceler, hoş geldiniz, hoşça kalın, hoşçakalın, güle güle, tebrikler, tebrik ederim, tebrik ediyorum, kutluyorum, kutlarım,
    kutlu olsun, hayırlı olsun, başsağlığı, başınız sağ olsun, rahmet, rahmet diliyorum, allah rahmet eylesin, geçmiş olsun, özür dilerim,
    özür dileriz, affedersiniz, pardon, lütfen, merhaba, selam, selamlar, saygılar, saygılarımla, saygıyla selamlıyorum, kolay gelsin,
    iyi şanslar, bol şans, memnun oldum, değerli arkadaşlar, sayın konuklar, hanımefendiler, beyefendiler, sevgili dostlar, alkış`),
  factual: once(
    list(`
    var, vardı, vardır, yok, yoktu, yoktur, idi, dir, bulunuyor, bulunmaktadır, sahip, sahiptir, sahipti, ait, aittir, göre, verilere göre, veri,
    veriler, verileri, istatistik, istatistikler, araştırma, araştırması, çalışma, rapor, raporu, anket, ankete göre, kanıt, kanıtlar, belge,
    belgeler, gerçekte, aslında, gerçek, geçen yıl, geçen ay, geçen hafta, yıl önce, ay önce, gün önce, yıldır, beri, itibaren, sırasında, çünkü,
    bu nedenle, bu yüzden, sonuç olarak, sonucunda, sonucu, oluşuyor, içeriyor, kalıyor, tarafından, değildi, oldu, olmuştu, edildi, yapıldı, etti`),
    done(EVENTS),
  ),
  promises: list(`
    söz veriyorum, söz veriyoruz, söz verdik, sözüm söz, sözümüz söz, vaat ediyoruz, vaat ediyorum, vaadimiz, taahhüt ediyoruz, taahhüt ediyorum,
    taahhüdümüz, garanti ediyorum, garanti ediyoruz, garantisini veriyorum, temin ederim, yemin ederim, yemin ediyorum, ant içerim, yapacağız,
    yapacağım, edeceğiz, edeceğim, vereceğiz, vereceğim, kuracağız, açacağız, getireceğiz, kaldıracağız, bitireceğiz, artıracağız, düşüreceğiz,
    indireceğiz, çözeceğiz, koruyacağız, izin vermeyeceğiz, mücadele edeceğiz, çalışacağız, sürdüreceğiz, sağlayacağız, bırakmayacağız`),
  intentions: list(`
    istiyorum, istiyoruz, istiyor, istiyorlar, isteriz, isterim, amaçlıyoruz, amaçlıyor, amacımız, amacım, hedefimiz, hedefim, niyetindeyiz,
    niyetindeyim, niyetinde, niyetimiz, düşünüyoruz, kararlıyız, kararlıyım, çabalıyoruz, çalışıyoruz, uğraşıyoruz, arzuluyoruz, bekliyoruz,
    planım, planımız`),
  stances: list(`
    destekliyoruz, destekliyorum, desteğimiz, karşıyız, karşıyım, karşı çıkıyoruz, karşı çıkıyorum, kınıyoruz, kınıyorum, şiddetle kınıyoruz,
    reddediyoruz, reddediyorum, kabul etmiyoruz, kabul etmiyorum, katılıyorum, katılıyoruz, katılmıyorum, katılmıyoruz, aynı fikirdeyim,
    aynı fikirdeyiz, lanetliyoruz, lanetliyorum, memnuniyetle karşılıyoruz, memnuniyetle karşılıyorum, yanındayız, yanındayım, arkasındayız,
    savunuyoruz, savunuyorum, eleştiriyoruz, eleştiriyorum, protesto ediyoruz, alkışlıyoruz, takdir ediyoruz, takdir ediyorum, saygı duyuyoruz,
    saygı duyuyorum, taraftarıyız, dayanışma, yana tavır, itiraz ediyoruz`),
  firstPersonEndings: list('ım, im, um, üm, ız, iz, uz, üz'),
};
