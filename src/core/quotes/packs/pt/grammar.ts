import { list, type GrammarWords } from '../../language-pack.js';

export const grammar: GrammarWords = {
  pronouns: list('ele, ela, eles, elas, este último, esta última, ambos, ambas'),
  masculine: list('ele, este último'),
  feminine: list('ela, elas, esta última, ambas'),
  plural: list('eles, elas, ambos, ambas'),
  objectPronouns: list('lhe, lhes, me, nos, se, te, lha, lho, o, a'),
  dropsSubject: true,
  infinitiveEndings: list('ar, er, ir, ôr, ar-se, er-se, ir-se, á-lo, ê-lo, i-lo, á-la, ê-la, i-la, rem'),
  firstPerson: list(`
    eu, nós, me, mim, comigo, conosco, connosco, meu, minha, meus, minhas, nosso, nossa, nossos, nossas, sou, somos, estou, estamos, tenho, temos, vou, vamos, acho, achamos, quero, queremos, posso, podemos, faço, fazemos, sei, sabemos, digo, dizemos, espero, esperamos, fui, fomos, devo, devemos, penso, pensamos, acredito, acreditamos, tive, tivemos, fiz, fizemos, estava eu, gostaria`),
  prepositions: list(`
    à, ao, aos, às, de, do, da, dos, das, em, no, na, nos, nas, num, numa, nuns, numas, dum, duma, por, pelo, pela, pelos, pelas, com, contra, sem, sob, sobre, entre, até, desde, durante, ante, após, perante, para, pra, salvo, exceto, excepto, mediante, neste, nesta, nestes, nestas, nesse, nessa, nesses, nessas, naquele, naquela, deste, desta, destes, destas, desse, dessa, desses, dessas, daquele, daquela, dele, dela, deles, delas,
    àquele, àquela, acerca de, além de, além do, além da, antes de, antes do, antes da, depois de, depois do, depois da, dentro de, fora de, perto de, longe de, junto a, junto de, frente a, graças a, devido a, apesar de, apesar do, apesar da, a respeito de, em relação a, quanto a, em torno de, por causa de, através de, por parte de, no âmbito de, a jornalistas, a repórteres, a deputados, a senadores, a parlamentares, a amigos, a familiares, a aliados, a assessores, a interlocutores, a investidores, a vizinhos, a colegas, a empresários, a eleitores, a policiais, como, questionado, questionada, perguntado, perguntada, acompanhado, acompanhada`),
  nounPrepositions: {
    beforeVerb: list(
      'em, no, na, nos, nas, para, com, contra, sobre, próximas a, próximas ao, próximas à, próximos a, próximos ao, próximos à, ligadas a, ligadas ao, ligadas à',
    ),
    behindVerb: list(
      'fontes em, fontes no, fontes na, fontes com, próximas a, próximas ao, próximas à, próxima a, próxima ao, próxima à, próximo a, próximo ao, próximo à, ligadas a, ligadas ao, ligadas à',
    ),
  },
  locatives: list('em, no, na, nos, nas, desde, até'),
  indefinite: list('um, uma, uns, umas'),
  subordinators: list(`
    por que, quando, enquanto, porque, embora, como, se, caso, onde, já que, uma vez que, visto que, pois, antes que, depois que, para que, sem que, até que, desde que, assim que, de modo que, de forma que, de maneira que, apesar de que, mesmo que, sempre que, a menos que, logo que, dado que, à medida que, ao passo que, a fim de que, apenas, pelo que,
    mais que, menos que, mais do que, menos do que, do que, maior que, menor que, tanto que, tal como, com que, com quem, em quem, no qual, na qual, nos quais, nas quais, do qual, da qual, dos quais, das quais, ao qual, à qual, pelo qual, pela qual, tem que, têm que, teve que, terá que, há que, é que, foi que, enquanto que`),
  conjunctions: list('e, ou, mas, nem, porém, contudo, todavia, senão'),
  joining: {
    tanto: list('como, quanto'),
    'não só': list('mas também, como também, como'),
    'não apenas': list('mas também, como também'),
    '': list('assim como, bem como'),
  },
  adverbs: list(`
    também, tampouco, já, ainda, além disso, igualmente, depois, logo, então, antes, sempre, nunca, jamais, só, somente, apenas, inclusive, agora, recentemente, anteriormente, posteriormente, finalmente, previamente, publicamente, claramente, categoricamente, abertamente, textualmente, literalmente, ironicamente, expressamente, explicitamente, oficialmente, inicialmente, repetidamente, reiteradamente, assim, no entanto, entretanto, por sua vez, por seu turno, por outro lado, por fim, por último,
    de fato, de facto, com efeito, nesse sentido, neste sentido, a esse respeito, a propósito, aliás, afinal, sim, bem, mesmo, mesma, mesmos, mesmas, quase, talvez, porventura, muito, mais, menos, imediatamente, tarde, cedo, novamente, de novo, mais uma vez, outra vez, frequentemente, com frequência, várias vezes, primeiro, justamente, precisamente, simplesmente, lhe, lhes, se, seguidamente, ontem mesmo, em seguida, a seguir, porém, contudo, todavia`),
  auxiliaries: list(`
    tem, têm, tinha, tinham, terá, terão, teria, teriam, ter, tendo, tivesse, tenha, tenham, havia, haviam, haver, ao, após, após ter, depois de, limitou se a, limita se a, limitaram se a, se limitou a, se limita a, apressou se a, aproveitou para, aproveitaram para, veio a público, voltou a, volta a, voltaram a, chegou a, chega a, chegaram a, passou a, acabou por, acaba de, acabava de, acabou de, além de, torna a, tornou a`),
  demonstratives: list(
    'este, esta, estes, estas, esse, essa, esses, essas, aquele, aquela, aqueles, aquelas, referido, referida, citado, citada, mencionado, mencionada',
  ),
  determiners: list(`
    o, a, os, as, um, uma, uns, umas, seu, sua, seus, suas, outro, outra, outros, outras, algum, alguma, alguns, algumas, vários, várias, muitos, muitas, cada, qualquer, nenhum, nenhuma, todo, toda, todos, todas, dois, duas, três, quatro, cinco, nosso, nossa, próprio, própria, ambos, ambas, diversos, diversas, inúmeros, inúmeras`),
  relatives: list(
    'que, de que, em que, a que, sobre que, quem, cujo, cuja, cujos, cujas, o qual, a qual, os quais, as quais, o que, os que, as que, aquilo que, aquele que, aqueles que',
  ),
  negations: list('não, nunca, jamais, nem, sem, tampouco, ninguém, nenhum, nenhuma'),
  infinitives: list(`
    não, nunca, jamais, para, sem, pode, podem, poderia, poderiam, podia, deve, devem, deveria, deveriam, quer, querem, queria, quis, vai, vão, ia, costuma, evitou, evita, recusou, recusou-se a, se recusou a, poderá, poderão, se, tem de, têm de, tem que, nem, tampouco, há que, é preciso`),
  times: list(`
    segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo, segunda, terça, quarta, quinta, sexta, ontem, hoje, amanhã, anteontem, esta manhã, esta tarde, esta noite, esta semana, esta segunda-feira, esta terça-feira, esta quarta-feira, esta quinta-feira, esta sexta-feira, nesta segunda-feira, nesta terça-feira, nesta quarta-feira, nesta quinta-feira, nesta sexta-feira, nesta segunda, nesta terça, nesta quarta, nesta quinta, nesta sexta, neste sábado, neste domingo, na segunda-feira, na terça-feira, na quarta-feira, na quinta-feira, na sexta-feira, no sábado, no domingo,
    na semana passada, no mês passado, no ano passado, a semana passada, o ano passado, há dias, há pouco, há um ano, dias atrás, certa vez, um dia, uma vez, ontem à noite, ontem à tarde`),
  stopWords: list(`
    conforme, consoante,
    o, a, os, as, um, uma, uns, umas, este, esta, estes, estas, esse, essa, esses, essas, isso, isto, aquilo, aquele, aquela, eu, tu, você, vocês, nós, vós, seu, sua, seus, suas, meu, minha, meus, minhas, nosso, nossa, em, no, na, nos, nas, ao, à, aos, às, de, do, da, dos, das, com, por, pelo, pela, para, sem, sobre, entre, desde, até, após, e, ou, mas, se, não, sim, que, quê, quem, como, quando, onde, qual, quais, quanto, quantos, quanta,
    há, é, são, era, eram, foi, foram, tem, têm, tinha, faz, fez, está, estão, estava, vai, vão, vamos, pode, podem, deve, também, além, assim, agora, ontem, hoje, amanhã, depois, antes, então, logo, enquanto, entretanto, embora, porque, tudo, todos, todas, toda, todo, alguns, algumas, muitos, muitas, outros, outras, outro, outra, cada, dois, três, quatro, cinco, nada, ninguém, nunca, sempre, mais, menos, muito, pouco, bem, mal, só, tal, tão, tanto, já, ainda, talvez,
    nem, pois, por isso, aliás, obrigado, obrigada, bom, boa, olá, claro, infelizmente, felizmente, atualmente, actualmente, finalmente, durante, sob, contra, primeiro, segundo, terceiro, último, última, grande, grandes, me, lhe, te, acho, quero, sou, estou, tenho, queremos, temos, estamos, somos, segundo lugar, segundo plano, segundo turno, segundo semestre, segundo tempo, segundo andar, segundo grau, segundo mandato, segundo trimestre, segundo jogo, segundo dia`),
};
