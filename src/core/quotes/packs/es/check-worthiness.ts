import { list, type CheckWorthinessWords } from '../../language-pack.js';

export const checkWorthiness: CheckWorthinessWords = {
  quantities: list(
    'por ciento, porcentaje, %, millón, millones, mil millones, billón, billones, miles, cientos, decenas, centenares, mayoría, minoría, más de, menos de, el doble, el triple, la mitad, un tercio, un cuarto, la mayor parte, mayor, menor, máximo, mínimo, récord, tasa, promedio, media, aumentó, subió, creció, cayó, bajó, descendió, se redujo, se duplicó, número de, cifra',
  ),
  consequence: list(
    'muerte, muertes, muerto, muertos, murió, murieron, asesinato, asesinado, asesinados, ataque, ataques, guerra, militar, militares, armas, nuclear, terrorismo, terrorista, terroristas, crimen, delito, delitos, corrupción, soborno, fraude, impuesto, impuestos, presupuesto, déficit, deuda, empleo, paro, desempleo, pobreza, salud, sanidad, vacuna, vacunas, virus, enfermedad, cáncer, pandemia, ley, leyes, ilegal, legal, tribunal, elecciones, voto, votos, clima, emisiones, inmigración, inmigrantes, migrantes, frontera, petróleo, gas, salario, salarios, pensiones, cárcel, prisión, comercio, economía, inflación, educación, violencia, víctimas, desahucios, vivienda',
  ),
  disputed: list(
    'mintió, miente, mienten, mentira, mentiras, mentiroso, acusó, acusa, acusan, culpa, culpó, culpable, negó, niega, niegan, falso, falsa, falsas, bulo, bulos, engaño, engañó, fraude, robó, fracasó, fracaso, nunca, erróneo, ilegal, violó, traicionó, rechazó, incumplió, incumplido, no es cierto, no es verdad, oculta, ocultó, manipuló, amañado',
  ),
  opinion: list(
    'bueno, buena, malo, mala, gran, grande, bonito, terrible, maravilloso, horrible, importante, increíble, vergonzoso, vergüenza, triste, feliz, orgulloso, orgullosa, creo, creemos, pienso, siento, espero, deseo, opinión, lamentable, inaceptable, desastre, mejor, peor, fantástico, necesario, absurdo, injusto, excelente, a mi juicio, en mi opinión',
  ),
  future: list(
    'vamos a, voy a, va a, van a, será, serán, habrá, tendrá, tendrán, hará, harán, podrá, podrán, mañana, el próximo año, la próxima semana, en el futuro, planea, planean, prevé, prevén',
  ),
  normative: list(
    'debe, deben, debería, deberían, debemos, hay que, tiene que, tienen que, tenemos que, es necesario, es preciso, conviene, cabe',
  ),
  questions: list('quién, qué, cuándo, dónde, por qué, cómo, cuánto, cuántos, cuál, acaso'),
  courtesy: list(
    'gracias, muchas gracias, buenos días, buenas tardes, buenas noches, bienvenido, bienvenidos, enhorabuena, felicidades, perdón, lo siento, por favor, hola, pésame, condolencias',
  ),
  factual: list(
    'es, son, era, eran, fue, fueron, ha, han, había, hay, hubo, tiene, tienen, tenía, tuvo, hizo, causó, firmó, gastó, votó, creó, perdió, ganó, construyó, recortó, subió, bajó, dio, tomó, aumentó, recibió, pagó, aprobó, murió, nació',
  ),
  promises: list(
    'prometo, prometemos, prometió, me comprometo, nos comprometemos, garantizo, garantizamos, juro, cumpliremos, cumpliré',
  ),
  intentions: list(
    'quiero, queremos, pretendo, pretendemos, planeamos, tengo la intención, tenemos la intención, pensamos, nuestra intención, nuestro objetivo',
  ),
  stances: list(
    'apoyo, apoyamos, apoya, condeno, condenamos, condena, rechazo, rechazamos, rechaza, celebro, celebramos, estoy de acuerdo, estamos de acuerdo, estoy en contra, estamos en contra, a favor de, en contra de, respaldo, respaldamos',
  ),
};
