import { list, type GrammarWords } from '../../language-pack.js';

export const grammar: GrammarWords = {
  pronouns: list('él, ella, ellos, ellas, este último, esta última, ambos, ambas, aquel, aquella'),
  masculine: list('él, este último, aquel'),
  feminine: list('ella, ellas, esta última, ambas, aquella'),
  plural: list('ellos, ellas, ambos, ambas'),
  dropsSubject: true,
  infinitiveEndings: list(
    'ar, er, ir, arse, erse, irse, arlo, erlo, irlo, arla, erla, irla, arle, erle, irle',
  ),
  objectPronouns: list('le, les, se, nos, me, lo, te, os, se lo, se le, se nos'),
  auxiliaries: list(`
    ha, han, había, habían, habría, habrían, haya, hayan, hubiera, hubieran, habrá, habrán, haber, habiendo, al, tras, tras haber, después de, se limitó a, se limita a, se limitaron a, se apresuró a, aprovechó para, aprovecharon para, volvió a, vuelve a, volvieron a, llegó a, llega a, llegaron a, pasó a, acabó por, terminó por, acaba de, acababa de, además de`),
  firstPerson: list(`
    yo, nosotros, nosotras, me, mí, mi, mis, conmigo, nos, nuestro, nuestra, nuestros, nuestras, mío, mía, soy, somos, estoy, estamos, tengo, tenemos, he, hemos, voy, vamos, creo, creemos, quiero, queremos, puedo, podemos, hago, hacemos, sé, sabemos, digo, decimos, espero, esperamos, estaba yo, debemos, debo, pienso, pensamos`),
  prepositions: list(`
    de la, de las, de los, a, al, ante, bajo, con, contra, de, del, desde, durante, en, entre, hacia, hasta, mediante, para, por, salvo, según, sin, sobre, tras, versus, vía, acerca de, además de, antes de, después de, dentro de, fuera de, cerca de, lejos de, junto a, frente a, gracias a, debido a, pese a, a pesar de,
    respecto a, en cuanto a, con respecto a, en torno a, a raíz de, a causa de, a través de, por parte de, en el marco de, a la espera de, tal y como, como, excepto, incluso, preguntado, preguntada, acompañado, acompañada`),
  inBodies: list('desde'),
  nounPrepositions: {
    beforeVerb: list(
      'de, del, en, para, con, contra, sobre, cercana a, cercano a, cercanas a, cercanos a, cercanas al, cercana al, cercano al, cercanos al, próximas a, próximas al, allegadas a, allegados a',
    ),
    behindVerb: list(
      'fuentes en, fuentes con, cercana a, cercano a, cercanas a, cercanos a, cercana al, cercano al, cercanas al, cercanos al, próximas a, próximas al, allegadas a, allegados a',
    ),
  },
  locatives: list('en, desde, hacia, hasta'),
  indefinite: list('un, una, unos, unas'),
  subordinators: list(`
    por qué, cuando, mientras, porque, aunque, como, si, donde, ya que, puesto que, pues, antes de que, después de que, para que, sin que, hasta que, desde que, así que, de modo que, de forma que, de manera que, a pesar de que, pese a que, siempre que, a menos que, en cuanto, una vez que, dado que, a medida que, mientras que,
    con tal de que, a fin de que, luego de, luego de que, apenas, conforme, por lo que, es que, más que, menos que, mejor que, peor que, mayor que, menor que, tanto que, igual que, más de lo que, con la que, con el que, en el que, en la que, en los que, en las que, de lo que, del que, de la que, al que, a la que, a los que, a las que, por el que, por la que, tener que, tiene que, tienen que, tuvo que, tendrá que, hay que, habrá que, tenía que`),
  conjunctions: list('y, e, o, u, pero, sino, ni, mas, sino que'),
  joining: {
    tanto: list('como'),
    'no solo': list('sino también, sino'),
    'no sólo': list('sino también, sino'),
    '': list('así como, al igual que'),
  },
  adverbs: list(`
    también, tampoco, ya, aún, todavía, además, asimismo, igualmente, después, luego, entonces, antes, siempre, nunca, jamás, solo, sólo, solamente, incluso, ahora, recientemente, anteriormente, posteriormente, finalmente, previamente, públicamente, claramente, tajantemente, rotundamente, categóricamente, abiertamente, textualmente,
    literalmente, irónicamente, expresamente, explícitamente, oficialmente, inicialmente, repetidamente, reiteradamente, así, no obstante, sin embargo, por su parte, por otra parte, por otro lado, por último, en este sentido, en ese sentido, al respecto, a su vez, de hecho, en cambio, sí, bien, mismo, misma, mismos, mismas,
    casi, quizá, quizás, acaso, apenas, mucho, muy, más, menos, enseguida, inmediatamente, tarde, temprano, de nuevo, otra vez, una vez más, a menudo, con frecuencia, en repetidas ocasiones, varias veces, hoy mismo, primero, justamente, precisamente, simplemente, sencillamente`),
  demonstratives: list(
    'este, esta, estos, estas, ese, esa, esos, esas, aquel, aquella, aquellos, aquellas, dicho, dicha, dichos, dichas, citado, citada, mencionado, mencionada',
  ),
  determiners: list(`
    el, la, los, las, lo, un, una, unos, unas, su, sus, otro, otra, otros, otras, algún, alguna, algunos, algunas, varios, varias, muchos, muchas, cada, cualquier, ningún, ninguna, todo, toda, todos, todas, dos, tres, cuatro, cinco, nuestro, nuestra, propio, propia, ambos, ambas, numerosos, numerosas, diversos, diversas, mayoría`),
  relatives: list(
    'que, de que, en que, a que, sobre que, con que, quien, quienes, cuyo, cuya, cuyos, cuyas, el cual, la cual, los cuales, las cuales, lo que, lo cual, los que, las que, el que, la que',
  ),
  negations: list('no, nunca, jamás, ni, sin, tampoco, nadie, ninguno, ninguna'),
  infinitives: list(`
    no, nunca, jamás, para, sin, puede, pueden, podría, podrían, podía, debe, deben, debería, deberían, quiere, quieren, quería, quiso, va a, van a, iba a, suele, suelen, evitó, evita, rehusó, declinó, hay que, cabe, podrá, podrán, si, se, tener que, tiene que, tienen que, tuvo que, ni, tampoco`),
  times: list(`
    lunes, martes, miércoles, jueves, viernes, sábado, domingo, ayer, hoy, mañana, anoche, anteayer, esta mañana, esta tarde, esta noche, esta semana, este lunes, este martes, este miércoles, este jueves, este viernes, este sábado, este domingo, el lunes, el martes, el miércoles, el jueves, el viernes, el sábado, el domingo, los lunes,
    la semana pasada, el mes pasado, el año pasado, el pasado lunes, el pasado martes, el pasado miércoles, el pasado jueves, el pasado viernes, el pasado sábado, el pasado domingo, a última hora, al mediodía, la víspera, hace unos días, hace poco, hace un año, días atrás, en una ocasión, en su momento, el martes pasado, el lunes pasado, el miércoles pasado, el jueves pasado, el viernes pasado`),
  stopWords: list(`
    el, la, los, las, lo, un, una, unos, unas, este, esta, estos, estas, ese, esa, esos, esas, eso, esto, aquel, aquella, yo, tú, usted, ustedes, nosotros, vosotros, su, sus, mi, mis, tu, tus, nuestro, nuestra, en, a, al, de, del, con, por, para, sin, sobre, entre, desde, hasta, tras, y, o, pero, si, no, sí, que, qué, quién, quiénes, cómo, cuándo, dónde, cuál, cuánto, cuánta, cuántos,
    hay, es, son, era, eran, fue, fueron, ha, han, había, hace, hizo, está, están, estaba, tiene, tienen, va, van, vamos, puede, pueden, debe, también, además, así, ahora, ayer, hoy, mañana, después, antes, entonces, luego, mientras, sin embargo, aunque, porque, cuando, donde, como, según, todo, todos, toda, todas, algunos, algunas, muchos, muchas, otros, otras, otro, otra, cada, uno, dos, tres, cuatro, cinco,
    nada, nadie, nunca, siempre, más, menos, mucho, poco, bien, mal, solo, sólo, tal, tan, tanto, ya, aún, todavía, quizá, quizás, tampoco, ni, pues, por eso, de hecho, gracias, buenos, buenas, hola, claro, bueno, desafortunadamente, afortunadamente, actualmente, finalmente, durante, bajo, ante, contra, primero, segundo, tercero, último, última, gran, grandes, nos, me, le, les, se, te, os, creo, quiero, soy, estoy, tengo, esperamos, queremos, tenemos, hemos, estamos, somos`),
};
