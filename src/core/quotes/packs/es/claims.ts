import { list, type ClaimWords } from '../../language-pack.js';

export const claims: ClaimWords = {
  pointers: list(
    'este, esta, esto, estos, estas, ese, esa, eso, esos, esas, aquel, aquella, aquello, aquellos, ello, él, ella, ellos, ellas, lo, su, sus, aquí, ahí, allí, allá, ayer, hoy, mañana, ahora, entonces',
  ),
  hedges: list(
    'quizá, quizás, tal vez, acaso, posiblemente, probablemente, presuntamente, supuestamente, al parecer, aparentemente, presunto, presunta, supuesto, supuesta, podría, podrían, parece, casi, unos, unas, cerca de, alrededor de, en torno a, aproximadamente',
  ),
  implying: list(
    'otra vez, de nuevo, vuelve a, volvió a, todavía, aún, ya no, sigue, siguen, continúa, dejó de, dejaron de, incluso, hasta, también, además, solo, sólo, únicamente, nuevamente',
  ),
  joints: list(
    'y, e, pero, mientras, mientras que, porque, ya que, aunque, sino, así que, por lo que, además',
  ),
};
