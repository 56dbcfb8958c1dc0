import { list, type GrammarWords } from '../../language-pack.js';

export const grammar: GrammarWords = {
  pronouns: list('o, onlar, kendisi, kendileri, ona, onlara'),
  dropsSubject: true,
  plural: list('onlar, kendileri, onlara'),
  firstPerson: list(`
    ben, biz, benim, bizim, beni, bizi, bana, bize, bende, bizde, benden, bizden, kendim, kendimiz, kendimi, kendimizi, bizler, bizlere, bizlerin`),
  prepositions: list(`
    için, kadar, karşı, doğru, rağmen, beri, itibaren, önce, sonra, dolayı, ötürü, gibi, üzere, hakkında, ilişkin, dair, yönelik, karşın, boyunca, sırasında, ardından, üzerine,
    tarafından, üzerinden, nedeniyle, sebebiyle, dolayısıyla, kapsamında, çerçevesinde, konusunda, esnasında, sayesinde, dışında, içinde, arasında, altında, yanında, karşısında, öncesinde, sonrasında, öncesi, sonrası,
    yüzünden, amacıyla, halinde, durumunda, aracılığıyla, yoluyla, eşliğinde, gereği, uyarınca, bakımından, açısından, itibarıyla, ilgili, başka, beraber, birlikte, dek, değin, göre, nazaran, zarfında, hususunda, vasıtasıyla, doğrultusunda, yönünde, vesilesiyle`),
  locatives: list(
    "'da, 'de, 'ta, 'te, ’da, ’de, ’ta, ’te, 'daki, 'deki, 'taki, 'teki, ’daki, ’deki, ’taki, ’teki",
  ),
  subordinators: list(`
    eğer, şayet, çünkü, zira, oysa, oysaki, halbuki, madem, mademki, yoksa, keşke, sanki, nitekim, öyle ki, ta ki, her ne kadar, her ne zaman`),
  conjunctions: list(
    've, veya, ya da, ile, ama, ancak, fakat, lakin, hem, ne, veyahut, yahut, üstelik, yani, ise, ayrıca, öte yandan, bununla birlikte, bununla beraber, buna karşın, buna rağmen, bu arada, ardından, daha sonra, aynı zamanda, bunun yanı sıra, bunun yanında, son olarak, bu kapsamda, bu çerçevede, bu kez, bu sefer, diğer yandan, diğer taraftan, öte taraftan, bunun üzerine, ne var ki, bu nedenle, bu yüzden, bunun dışında, bu kez de, bu bağlamda, bu doğrultuda, böylece, böylelikle, nitekim',
  ),
  joining: { hem: list('hem de, hem') },
  adverbs: list(`
    da, de, yine, tekrar, bir kez daha, bir daha, ise, bile, daha, hala, hâlâ, henüz, artık, hep, her zaman, sık sık, bazen, genellikle, özellikle, sadece, yalnızca, açıkça, kesinlikle,
    ilk kez, ilk defa, ilk olarak, öncelikle, şöyle, böyle, öyle, şunu, şunları, bunu, bunları, şu, buna rağmen,
    daha önce, ayrıca, ardından, böylece, üstelik, olarak, bizzat, hemen, yeniden, tamamen, aynen, kısmen, şahsen, resmen, sonrasında, nihayet, sonunda, sonuçta, dolayısıyla, hatta, mutlaka, defalarca, ısrarla, net bir şekilde,
    açık bir dille, sert bir dille, yazılı olarak, sözlü olarak, özetle, kısaca, üzerine basarak, ayrı ayrı, da ayrıca, bir yandan, ne yazık ki, maalesef, elbette, belki, galiba, herhalde, mesela, örneğin, oldukça, çok, pek, en`),
  demonstratives: list('bu, şu, o, söz konusu, adı geçen, anılan, mezkur'),
  determiners: list(
    'bir, bazı, birkaç, birçok, pek çok, çoğu, tüm, bütün, her, hiçbir, kimi, iki, üç, çok sayıda, diğer, öteki',
  ),
  indefinite: list('bir, bazı, birkaç, birçok, pek çok, çok sayıda'),
  relatives: list('ki'),
  negations: list('değil, değildir, değildi, yok, hiç, hayır, asla, olmadığını, olmayan, olmadan'),
  infinitives: list('demeden, demek, söylemek, belirtmek, söylemeden'),
  times: list(`
    pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar, pazartesi günü, salı günü, çarşamba günü, perşembe günü, cuma günü, cumartesi günü, pazar günü, dün, bugün, yarın, dün akşam, dün gece, bu sabah, bu akşam, bu gece,
    geçen hafta, geçen ay, geçen yıl, geçtiğimiz günlerde, geçtiğimiz hafta, önceki gün, evvelsi gün, sabah, öğlen, akşam, gece, şimdi, bu hafta, bu yıl, bu ay, geçen gün, geçtiğimiz yıl, geçtiğimiz ay, o gün, o zaman, şu anda, şu an`),
  stopWords: list(`
    üst,
    bu, şu, o, bunlar, şunlar, bunun, şunun, buna, bunu, bunda, bundan, böyle, şöyle, öyle, burada, orada, şurada, buradan, oradan, burası, orası, buraya, ve, veya, ama, ancak, fakat, eğer, çünkü, zira, ayrıca, üstelik, hatta, yani, ise, ile,
    için, göre, kadar, sonra, önce, daha, en, çok, az, pek, her, hiç, bir, iki, üç, dört, beş, altı, yedi, sekiz, dokuz, on, yüz, bin, milyon, milyar, yüzde, ilk, son, tüm, bütün, bazı, birçok, birkaç, diğer, başka, aynı, kendi, kim, ne, nasıl,
    neden, niçin, niye, nerede, hangi, kaç, acaba, evet, hayır, değil, var, yok, şimdi, bugün, dün, yarın, artık, yine, hala, hâlâ, hep, belki, sadece, yalnızca, özellikle, genellikle, böylece, örneğin, mesela, öte, diğer yandan, ardından, sonunda, nihayet,
    yeni, eski, büyük, küçük, iyi, kötü, önemli, gerçek, genç, yaşlı, olay, olayın, olayda, açıklama, açıklamada, açıklamasında, konuşmasında, toplantıda, haberde, raporda, araştırmada, konuyla, konuya, söz konusu, geçen, geçtiğimiz, gelecek, önceki, sonraki,
    tek, hem, nitekim, aslında, elbette, tabii, keşke, sanki, meğer, hani, işte, peki, haydi, lütfen, bunların, onların, onun, ona, onu, ondan, biz, ben, siz, sen, bizim, benim, sizin, bize, bana,
    hiçbir, herkes, kimse, şey, zaman, gün, yıl, ay, hafta, saat, kişi, insan, insanlar, çocuklar, kadınlar, halk, enflasyon, fiyatlar, seçim, seçimler, maç, takım, sezon, proje, karar, soru, yapılan, edilen, olan, devam, bunun yanı sıra, bununla birlikte`),
};
