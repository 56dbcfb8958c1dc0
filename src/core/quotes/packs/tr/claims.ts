import { list, type ClaimWords } from '../../language-pack.js';

export const claims: ClaimWords = {
  pointers: list(
    'bu, şu, o, bunlar, şunlar, onlar, bunu, şunu, onu, bunun, onun, onların, burada, orada, dün, bugün, yarın, şimdi, o zaman, söz konusu, aynı',
  ),
  hedges: list(
    'belki, muhtemelen, herhalde, galiba, sanırım, iddiaya göre, yaklaşık, civarında, gibi görünüyor, olası, olabilir, sözde',
  ),
  implying: list('yine, tekrar, hala, hâlâ, bile, de, da, artık, yeniden, sadece, devam, sürdürüyor'),
  joints: list('ve, ama, ancak, fakat, çünkü, iken, oysa, hem, ya da, bu nedenle'),
};
