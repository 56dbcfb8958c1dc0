import { list, type CheckWorthinessWords } from '../../language-pack.js';

export const checkWorthiness: CheckWorthinessWords = {
  quantities: list(`
    yüzde, bin, binlerce, yüzlerce, onlarca, milyon, milyonlarca, milyar, trilyon, daha fazla, daha az, en az, en çok, en yüksek, en düşük, en büyük, çoğunluk, yarısı, dörtte biri, iki katı, katına, rekor, oran, oranı,
    arttı, azaldı, yükseldi, düştü, geriledi, ortalama, toplam, sayısı, kişi başı`),
  consequence: list(`
    öldü, öldürüldü, ölü, ölüm, hayatını kaybetti, yaralı, yaralandı, saldırı, saldırısı, terör, terörist, savaş, ordu, silah, bomba, füze, nükleer, suç, cinayet, yolsuzluk, rüşvet, vergi, bütçe, açık, borç, işsizlik, yoksulluk, sağlık,
    aşı, virüs, salgın, hastalık, kanser, yasa, yasak, yasa dışı, mahkeme, dava, tutuklandı, gözaltına, seçim, oy, hile, iklim, deprem, sel, yangın, göçmen, mülteci, sınır, petrol, doğalgaz, enflasyon, faiz, dolar, maaş, asgari ücret, emekli, hapis, ithalat, ihracat`),
  disputed: list(`
    yalan, yalan söyledi, iftira, suçladı, suçlama, iddia, iddiası, yalanladı, reddetti, sahte, asılsız, gerçek dışı, hile, hırsızlık, çaldı, başarısız, asla, yanlış, yanıltıcı, hukuksuz, suçlu, ihlal, ihanet, karşı çıktı, destekledi, özür, inkar, dezenformasyon, doğru değil`),
  opinion: list(`
    güzel, iyi, kötü, çirkin, harika, korkunç, önemli, muhteşem, inanılmaz, utanç verici, üzücü, mutlu, gururlu, inanıyorum, düşünüyorum, hissediyorum, umuyorum, bence, kanaatimce, bana göre, maalesef, kabul edilemez, felaket, en iyi, en kötü, fantastik, yazık, rezalet, sevindirici`),
  future: list(`
    edecek, edeceğiz, edeceğim, olacak, olacağız, yapacak, yapacağız, yapacağım, gelecek, yarın, önümüzdeki, planlıyor, planlıyoruz, hedefliyoruz, hedefliyor, gelecek yıl, başlayacak, açılacak, verecek, vereceğiz, hazırız`),
  normative: list(
    'gerekiyor, gerekir, gerek, gerekli, lazım, zorunda, zorundayız, şart, mecbur, mecburuz, olmalı, yapılmalı, etmeliyiz',
  ),
  questions: list('kim, ne, ne zaman, nerede, neden, niçin, niye, nasıl, hangi, kaç, mı, mi, mu, mü, acaba'),
  courtesy: list(
    'teşekkür, teşekkürler, teşekkür ederim, teşekkür ediyorum, günaydın, iyi akşamlar, hoş geldiniz, tebrikler, tebrik ediyorum, başsağlığı, rahmet, özür dilerim, merhaba, kolay gelsin, allah rahmet eylesin',
  ),
  factual: list(`
    oldu, etti, yaptı, vardı, idi, edildi, yapıldı, verdi, aldı, geldi, gitti, çıktı, kazandı, kaybetti, açtı, kapattı, kurdu, imzaladı, harcadı, attı, yükseltti, düşürdü, artırdı, azalttı, neden oldu, yol açtı, var, bulunuyor, oluşturuyor, sahip`),
  promises: list(
    'söz veriyorum, söz veriyoruz, taahhüt ediyoruz, taahhüt ediyorum, garanti ediyorum, garanti ediyoruz, vaat ediyoruz, yemin ederim, ant içerim, yapacağız, edeceğiz',
  ),
  intentions: list(
    'istiyorum, istiyoruz, planlıyoruz, hedefliyoruz, amaçlıyoruz, niyetindeyiz, düşünüyoruz, kararlıyız, umuyoruz',
  ),
  stances: list(
    'destekliyoruz, destekliyorum, karşıyız, karşıyım, kınıyoruz, kınıyorum, reddediyoruz, reddediyorum, katılıyorum, katılmıyorum, lanetliyoruz, memnuniyetle karşılıyoruz, yanındayız',
  ),
};
