import { list } from '../../language-pack.js';
import type { ClaimWords } from '../../statement-words.js';

const persons = list(`
    ele, ela, eles, elas, lhe, lhes, seu, sua, seus, suas, dele, dela, deles, delas, essa gente, esse homem, essa mulher, ambos, ambas, os dois,
    todos, toda a gente, todo mundo, alguém, ninguém`);
const places = list(`
    aqui, aí, ali, lá, cá, acolá, este país, esta cidade, neste país, nesta cidade, esse lugar, este lugar, no local, na região`);
const times = list(`
    ontem, anteontem, hoje, amanhã, agora, então, hoje em dia, atualmente, actualmente, recentemente, ultimamente, há pouco, em breve, depois,
    antes, naquela época, naquele dia, nesse dia, naquele ano, naquele momento, esta manhã, esta tarde, esta noite, esta semana, este mês,
    este ano, neste ano, nesta semana, a semana passada, na semana passada, o mês passado, no mês passado, o ano passado, no ano passado,
    na próxima semana, no próximo mês, no próximo ano, no ano que vem, até agora, por enquanto, desde então, segunda-feira, terça-feira,
    quarta-feira, quinta-feira, sexta-feira, sábado, domingo`);

const implications = {
  repeated: list(`
    outra vez, de novo, novamente, mais uma vez, voltou a, voltaram a, volta a, voltam a, reabriu, reaberto, retomou, restabeleceu, reeleito,
    reeleita, regressou, retornou, outro, outra`),
  ended: list(`
    já não, não mais, deixou de, deixaram de, deixa de, parou de, pararam de, cessou, suspendeu, abandonou, ex, antigo, antiga, cancelou,
    nunca mais`),
  continuing: list(`
    ainda, continua, continuam, continuou, segue, seguem, mantém, permanece, permanecem, sempre`),
  added: list(`
    também, além disso, igualmente, não só, não apenas, tampouco, incluindo, bem como`),
  exclusive: list(`
    só, somente, apenas, unicamente, exclusivamente, ninguém mais, nada mais, salvo, exceto, único, única`),
  unexpected: list(`
    até, inclusive, mesmo, mesmo assim, apesar de, apesar do, apesar da, finalmente, enfim, já, nem sequer, nem mesmo, surpreendentemente,
    conseguiu, conseguiram`),
};

export const claims: ClaimWords = {
  pointers: [
    ...list(`
    este, esta, isto, estes, estas, esse, essa, isso, esses, essas, aquele, aquela, aquilo, aqueles, aquelas, disso, disto, nisso, nisto, deste,
    desta, desse, dessa, neste, nesta, nesse, nessa, tal, tais, o mesmo, a mesma, os mesmos`),
    ...persons,
    ...places,
    ...times,
  ],
  hedges: list(`
    talvez, porventura, possivelmente, provavelmente, supostamente, alegadamente, aparentemente, pelos vistos, suposto, suposta, supostos,
    alegado, alegada, presumível, pode ser, pode, podem, poderia, poderiam, teria, teriam, seria, seriam, parece, parecem, parecia, costuma,
    costumam, diz-se, dizem que, acredita-se, acho, achamos, acredito, penso, na minha opinião, que eu saiba, ao que parece, mais ou menos,
    de certa forma, em geral, geralmente, normalmente, muitas vezes, às vezes, em grande parte, relativamente, tende a, tendem a, estimado,
    estimada, estima-se`),
  roundings: list(`
    quase, cerca de, por volta de, em torno de, aproximadamente, praticamente, uns, umas, perto de, até`),
  implying: Object.values(implications).flat(),
  joints: list(`
    e, ou, mas, como, enquanto, enquanto que, porque, já que, uma vez que, embora, porém, contudo, todavia, por isso, pelo que, de modo que,
    além disso, pois`),
  persons,
  places,
  times,
  implications,
  predicates: list(`
    é, são, era, eram, foi, foram, fosse, tivesse, houvesse, soubesse, pudesse, sabia, dizia, fazia, devia, vinha, vivia, existia, será, serão,
    seria, sou, somos, está, estão, estava, estavam, esteve, há, havia, houve, tem, têm, tinha, tinham, teve, tiveram, terá, pode, podem, podia,
    poderá, poderia, deve, devem, deveria, quer, querem, queria, vai, vão, ia, iam, faz, fazem, fez, fizeram, diz, dizem, disse, disseram, vem,
    vêm, veio, vieram, dá, dão, deu, deram, põe, pôs, sabe, sabem, sai, saem, saiu, custa, custam, custou, vale, valem, cai, caem, caiu, caíram,
    sobe, sobem, subiu, subiram, baixa, baixam, paga, pagam, fecha, fecham, abre, abrem, abriu, vende, vendem, vendeu, venderam, compra, compram,
    vive, vivem, viveu, morre, morrem, morreu, morreram, perde, perdem, perdeu, perderam, ganha, ganham, trabalha, trabalham, cresce, crescem,
    cresceu, recebe, recebem, recebeu, receberam, mente, mentem, mentiu, mentiram, esconde, escondem, escondeu, esconderam, existe, existem,
    continua, continuam, fica, ficam, falta, faltam, chega, chegam, produz, produzem, produziu, constrói, construiu, construíram, vota, votam,
    cobra, cobram, gasta, gastam, reduziu, reduziram, proibiu, proibiram, decidiu, decidiram, aumentou, aumentaram, cresceram, diminuiu,
    diminuíram, baixou, baixaram, superou, dobrou, passa, passou, passam, leva, levam, precisa, precisam, usou, votou, pagou, ganhou`),
  verbEndings: list(`
    ou, aram, eram, iram, íram, avam, ava, ará, arão, erá, erão, irá, irão`),
};
