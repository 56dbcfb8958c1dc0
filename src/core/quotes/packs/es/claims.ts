import { list } from '../../language-pack.js';
import type { ClaimWords } from '../../statement-words.js';

const persons = list(`
    él, ella, ellos, ellas, le, les, su, sus, suyo, suya, esa gente, esta gente, ese hombre, esa mujer, ambos, ambas, los dos, todos,
    todo el mundo, alguien, nadie`);
const places = list(`
    aquí, ahí, allí, allá, acá, este país, esta ciudad, este pueblo, ese lugar, este lugar, en este país, en esta ciudad, en la zona`);
const times = list(`
    ayer, anoche, anteayer, hoy, mañana, pasado mañana, ahora, entonces, hoy en día, actualmente, recientemente, últimamente, hace poco, pronto,
    después, antes, luego, esta mañana, esta tarde, esta noche, esta semana, este mes, este año, ese día, aquel día, ese año, aquel año,
    en aquella época, en ese momento, la semana pasada, el mes pasado, el año pasado, la próxima semana, el próximo mes, el próximo año,
    la semana que viene, el año que viene, hasta ahora, por ahora, desde entonces, lunes, martes, miércoles, jueves, viernes, sábado, domingo`);

const implications = {
  repeated: list(`
    otra vez, de nuevo, nuevamente, una vez más, vuelve a, vuelven a, volvió a, volvieron a, ha vuelto a, han vuelto a, reabrió, reabierto,
    reanudó, restableció, reelegido, reelegida, regresó, otro, otra`),
  ended: list(`
    ya no, dejó de, dejaron de, ha dejado de, deja de, cesó, cesaron, suspendió, abandonó, ex, antiguo, antigua, exministro, canceló, nunca más`),
  continuing: list(`
    todavía, aún, sigue, siguen, seguía, siguió, continúa, continúan, continuó, mantiene, mantienen, permanece, siempre`),
  added: list(`
    también, además, asimismo, igualmente, no solo, no sólo, tampoco, incluido`),
  exclusive: list(`
    solo, sólo, solamente, únicamente, exclusivamente, nadie más, nada más, salvo, excepto, único, única`),
  unexpected: list(`
    incluso, hasta, aun así, sin embargo, pese a, a pesar de, por fin, finalmente, ya, aunque, ni siquiera, sorprendentemente, logró, lograron,
    consiguió`),
};

export const claims: ClaimWords = {
  pointers: [
    ...list(`
    este, esta, esto, estos, estas, ese, esa, eso, esos, esas, aquel, aquella, aquello, aquellos, aquellas, ello, dicho, dicha, lo mismo,
    el mismo, la misma, los mismos, tal, tales`),
    ...persons,
    ...places,
    ...times,
  ],
  hedges: list(`
    quizá, quizás, tal vez, acaso, a lo mejor, posiblemente, probablemente, presuntamente, supuestamente, al parecer, aparentemente, presunto,
    presunta, presuntos, supuesto, supuesta, supuestos, podría, podrían, puede, pueden, puede que, habría, habrían, parece, parecen, parecía,
    suele, suelen, se dice, dicen que, se cree, creo, creemos, pienso, en mi opinión, que yo sepa, según parece, en cierto modo, en general,
    generalmente, normalmente, a menudo, a veces, en gran parte, relativamente, tiende a, tienden a, estimado, estimada, se estima`),
  roundings: list(`
    casi, unos, unas, cerca de, alrededor de, en torno a, aproximadamente, prácticamente, más o menos, hasta, sobre`),
  implying: Object.values(implications).flat(),
  joints: list(`
    y, e, o, u, pero, como, mientras, mientras que, porque, ya que, puesto que, aunque, sino, así que, por lo que, de modo que, además, pues,
    sin embargo`),
  persons,
  places,
  times,
  implications,
  predicates: list(`
    es, son, era, eran, fue, fueron, sabía, sabían, decía, hacía, debía, venía, vivía, existía, creía, conocía, parecía, permitía, ponía, salía,
    servía, recibía, perdía, vendía, construía, mentía, será, serán, sería, soy, somos, está, están, estaba, estaban, estuvo, ha, han, había,
    habían, habrá, hay, hubo, he, hemos, tiene, tienen, tenía, tenían, tuvo, tuvieron, puede, pueden, podía, podrá, podría, debe, deben, debería,
    quiere, quieren, quería, va, van, iba, hace, hacen, hizo, hicieron, dice, dicen, dijo, dijeron, viene, vienen, vino, vinieron, da, dan, dio,
    dieron, pone, puso, pusieron, sabe, saben, supo, sale, salen, cuesta, cuestan, costó, vale, valen, cae, caen, cayó, cayeron, sube, suben,
    baja, bajan, paga, pagan, cierra, cierran, abre, abren, vende, venden, compra, compran, vive, viven, muere, mueren, pierde, pierden, gana,
    ganan, trabaja, trabajan, crece, crecen, recibe, reciben, miente, mienten, oculta, ocultan, existe, existen, sigue, siguen, queda, quedan,
    falta, faltan, llega, llegan, redujo, redujeron, produjo, produce, producen, construye, construyen, vota, votan, cobra, cobran, gasta, gastan,
    pasó, dejó, tomó, pagó, ganó, bajó, bajaron, subió, subieron, aumentó, aumentaron, creció, crecieron, disminuyó, disminuyeron, superó,
    superaron, alcanzó, alcanzaron, se duplicó, pasa, pasan, necesita, necesitan, lleva, llevan, cobró, votó, usó, miró`),
  verbEndings: list(`
    ó, aron, ieron, aban, aba, ará, arán, erá, erán, irá, irán`),
};
