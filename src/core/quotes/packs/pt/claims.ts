import { list, type ClaimWords } from '../../language-pack.js';

export const claims: ClaimWords = {
  pointers: list(
    'este, esta, isto, estes, estas, esse, essa, isso, esses, essas, aquele, aquela, aquilo, ele, ela, eles, elas, seu, sua, seus, suas, lhe, lhes, aqui, aí, ali, lá, ontem, hoje, amanhã, agora, então',
  ),
  hedges: list(
    'talvez, porventura, possivelmente, provavelmente, supostamente, alegadamente, aparentemente, suposto, suposta, alegado, alegada, pode ser, poderia, poderiam, teria, teriam, parece, quase, cerca de, por volta de, em torno de, aproximadamente, uns, umas',
  ),
  implying: list(
    'outra vez, de novo, novamente, voltou a, volta a, ainda, já não, não mais, continua, continuam, deixou de, deixaram de, parou de, até, inclusive, também, além disso, só, somente, apenas',
  ),
  joints: list('e, mas, enquanto, porque, já que, embora, porém, contudo, por isso, pelo que, além disso'),
};
