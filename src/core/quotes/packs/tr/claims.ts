import { list } from '../../language-pack.js';
import type { ClaimWords } from '../../statement-words.js';

const persons = list(`
    onlar, onun, onların, ona, onlara, onları, ondan, onlardan, kendisi, kendileri, kendisine, kendisini, kendisinin, bu kişi, bu kişiler,
    bu insanlar, o adam, o kadın, ikisi, her ikisi, hepsi, herkes, kimse, biri, birisi`);
const places = list(`
    burada, orada, şurada, buraya, oraya, buradan, oradan, burası, orası, bu ülke, bu ülkede, bu şehir, bu şehirde, bu kent, bu kentte, bu yer,
    bölgede, olay yerinde`);
const times = list(`
    dün, bugün, yarın, şimdi, şu an, şu anda, o zaman, o gün, o yıl, o sırada, o dönem, o dönemde, az önce, geçenlerde, son zamanlarda,
    son günlerde, yakında, önceden, sonra, daha sonra, bu sabah, bu akşam, bu gece, bu hafta, bu ay, bu yıl, dün gece, dün akşam, geçen hafta,
    geçen ay, geçen yıl, gelecek hafta, gelecek ay, gelecek yıl, önümüzdeki hafta, önümüzdeki yıl, bugüne kadar, şimdiye kadar, o zamandan beri,
    halihazırda, pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar`);

const implications = {
  repeated: list(`
    yine, tekrar, yeniden, bir kez daha, bir daha, gene, tekrardan, geri, geri döndü, geri geldi, yinelendi, başka bir, yeniden açıldı`),
  ended: list(`
    artık, bıraktı, vazgeçti, durdurdu, durduruldu, son verdi, eski, kaldırıldı, iptal edildi, iptal etti, bir daha asla`),
  continuing: list(`
    hala, hâlâ, halen, devam, devam ediyor, devam etti, sürüyor, sürdürüyor, sürdürdü, henüz, hep, her zaman, daima`),
  added: list(`
    de, da, ayrıca, dahası, üstelik, ek olarak, yanı sıra, aynı zamanda, dahil, keza`),
  exclusive: list(`
    sadece, yalnızca, yalnız, ancak ve ancak, tek, başka kimse, başka hiçbir, haricinde, dışında, hariç`),
  unexpected: list(`
    bile, hatta, rağmen, yine de, buna rağmen, nihayet, sonunda, çoktan, bile bile, şaşırtıcı biçimde, başardı, başaramadı, nasılsa`),
};

export const claims: ClaimWords = {
  pointers: [
    ...list(`
    bu, şu, o, bunlar, şunlar, bunu, şunu, onu, bunun, şunun, buna, şuna, bundan, bunda, böyle, böylesi, söz konusu, aynı, bahsi geçen, adı geçen,
    öylesi, bu durum, bu konu`),
    ...persons,
    ...places,
    ...times,
  ],
  hedges: list(`
    belki, muhtemelen, herhalde, galiba, sanırım, sanıyorum, iddiaya göre, iddialara göre, öne sürülen, sözde, güya, olası, olabilir, olabilirler,
    olabileceği, gibi görünüyor, görünüyor, anlaşılan, görünüşe göre, belli ki, mümkün, muhtemel, ihtimali, ihtimal, tahminen, tahmini, şüpheli,
    zanlısı, denilen, söyleniyor, söylentilere göre, bildiğim kadarıyla, bence, bize göre, bana göre, genellikle, genelde, çoğunlukla, çoğu zaman,
    sık sık, bazen, kısmen, büyük ölçüde, nispeten, oldukça, bir bakıma, kimi zaman`),
  roundings: list(`
    yaklaşık, takriben, neredeyse, ortalama, kabaca, aşağı yukarı, hemen hemen`),
  implying: Object.values(implications).flat(),
  joints: list(`
    ve, ama, ancak, fakat, çünkü, oysa, oysaki, halbuki, hem, ya da, veya, bu nedenle, bu yüzden, dolayısıyla, zira, üstelik, iken`),
  persons,
  places,
  times,
  implications,
  predicates: list(`
    var, yok, vardı, yoktu, değil, değildi, değildir, idi, oldu, olur, oluyor, etti, eder, ediyor, yaptı, yapar, yapıyor, verdi, verir, veriyor,
    aldı, alır, alıyor, geldi, gelir, geliyor, gitti, gider, gidiyor, çıktı, çıkar, çıkıyor, kaldı, kalır, kalıyor, dedi, diyor, gerek, gerekli,
    lazım, şart, sahip, ait, öldü, arttı, düştü, sattı, açtı, attı, çaldı, yandı, yıktı, battı, azaldı, yükseldi, geriledi, büyüdü, küçüldü, aştı,
    ulaştı, artıyor, azalıyor, düşüyor, yükseliyor, biliyor, bilir, ister, istiyor, öder, ödüyor, ödedi, gördü, görüyor, buldu, kurdu, seçti,
    geçti, kaçtı, sustu, koydu`),
  verbEndings: list(`
    ldı, ldi, ldu, ldü, rdı, rdi, rdu, rdü, ndı, ndi, ndu, ndü, adı, edi, ıdı, idi, udu, üdü, ttı, tti, ttu, ttü, ştı, şti, ştu, ştü, ktı, kti,
    ktu, ktü, ptı, pti, çtı, çti, mış, miş, muş, müş, mıştır, miştir, muştur, müştür, ıyor, iyor, uyor, üyor, acak, ecek, makta, mekte, ıyordu,
    iyordu, uyordu, üyordu, acaktır, ecektir, dılar, diler, dular, düler, tılar, tiler, tular, tüler`),
};
