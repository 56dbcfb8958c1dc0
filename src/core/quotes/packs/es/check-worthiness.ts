import { list } from '../../language-pack.js';
import type { CheckWorthinessWords } from '../../statement-words.js';
import { inflected, type Conjugations } from '../../verb-forms.js';

/** What somebody does or did, and what was done. */
const DONE: Conjugations = {
  struir: 'struye struyen struyó struyeron struía struían struido struida struidos struidas',
  cer: 'ce cen ció cieron cía cían cido cida cidos cidas',
  ir: 'e en ió ieron ía ían ido ida idos idas',
  er: 'e en ió ieron ía ían ido ida idos idas',
  ar: 'a an ó aron aba aban ado ada ados adas',
};
/** What somebody will do, or would. */
const AHEAD: Conjugations = {
  ir: 'irá irán iría irían',
  er: 'erá erán ería erían',
  ar: 'ará arán aría arían',
};

const CHANGES = `
  aumentar, incrementar, bajar, subir, elevar, duplicar, triplicar, cuadruplicar, multiplicar, crecer, decrecer, retroceder, superar, alcanzar,
  encarecer, abaratar, rebajar, recortar, desplomar, disparar, repuntar, sumar, promediar`;
const EVENTS = `
  crear, destruir, construir, firmar, gastar, votar, ganar, comprar, vender, pagar, cobrar, donar, rechazar, vetar, derogar, lanzar, fundar,
  contratar, causar, provocar, ocasionar, matar, atacar, invadir, bombardear, arrestar, condenar, encarcelar, liberar, deportar, expulsar,
  registrar, recibir, entregar, enviar, ocurrir, suceder, nacer, vivir, trabajar, llegar, salir, entrar, viajar, visitar, ocupar, utilizar, usar,
  exportar, importar, cancelar, suspender, retirar, presentar, publicar, investigar, nombrar, dimitir, renunciar, ordenar, autorizar, permitir,
  existir, representar, recaudar, adjudicar, privatizar, nacionalizar, financiar, emplear, derribar, hundir, quemar, inundar, confirmar, durar,
  tardar, terminar, acabar`;
const ACCUSATIONS = `
  acusar, culpar, engañar, manipular, ocultar, falsear, falsificar, robar, estafar, traicionar, violar, incumplir, fracasar, fallar, tergiversar,
  exagerar, amenazar, insultar, abusar, malversar, desviar, sobornar, boicotear, difamar, calumniar, amañar, saquear, arruinar, derrochar,
  despilfarrar, ignorar, abandonar, admitir, apoyar, respaldar`;

export const checkWorthiness: CheckWorthinessWords = {
  quantities: [
    ...list(`
    por ciento, porcentaje, millón, millones, mil, mil millones, billón, billones, miles, cientos, ciento, decenas, centenares, centenar, docena,
    docenas, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, quince, veinte, treinta, cuarenta, cincuenta, sesenta, setenta,
    ochenta, noventa, cien, doscientos, trescientos, quinientos, mayoría, minoría, más de, menos de, al menos, como mínimo, como máximo, hasta un,
    el doble, el triple, la mitad, mitad, un tercio, tercio, dos tercios, un cuarto, tres cuartas partes, una cuarta parte, una tercera parte,
    la mayor parte, mayor, menor, máximo, mínimo, récord, tasa, tasas, promedio, media, ratio, número de, cantidad de, cifra, cifras, nivel de,
    niveles de, total, en total, per cápita, por persona, por habitante, al año, al mes, al día, por año, cada año, cada día, anual, anuales,
    anualmente, mensual, mensuales, diario, aumento, aumentos, incremento, incrementos, alza, descenso, caída, reducción, crecimiento, recorte,
    recortes, superávit, cero, único, única, el único, la única, por primera vez, primera vez, el primero, la primera, nunca antes, más alto,
    más alta, más altos, más bajo, más baja, más grande, más grandes, más pequeño, más rico, más pobre, más rápido, más caro, más cara,
    más barato, más que, menos que, el más, la más, los más, las más, uno de cada, una de cada, de cada, veces más, consecutivo, consecutivos,
    euros, euro, dólares, dólar, pesos, peso, libras, toneladas, tonelada, kilos, kilómetros, metros, hectáreas, litros, barriles, grados,
    megavatios, casi, cerca de, más del, menos del, todos los, ninguno de, disminuye, disminuyen, disminuyó, disminuyeron, reduce, reducen,
    redujo, redujeron, reducido, reducida, cae, caen, cayó, cayeron, caído, desciende, descendió, descendieron, asciende, ascendió`),
    ...inflected(CHANGES, DONE),
  ],
  consequence: list(`
    muerte, muertes, muerto, muertos, muerta, muertas, fallecido, fallecidos, fallecida, falleció, fallecieron, mortal, mortales, mortalidad,
    asesinato, asesinatos, asesinado, asesinados, asesinada, homicidio, homicidios, feminicidio, feminicidios, herido, heridos, víctima, víctimas,
    ataque, ataques, atentado, atentados, tiroteo, tiroteos, bombardeo, bombardeos, bomba, bombas, misil, misiles, guerra, guerras, invasión,
    militar, militares, ejército, tropas, soldados, armas, arma, armamento, nuclear, nucleares, rehenes, refugiados, genocidio, terrorismo,
    terrorista, terroristas, crimen, crímenes, criminal, criminales, delito, delitos, delincuencia, delincuentes, narcotráfico, droga, drogas,
    violación, violaciones, violencia, secuestro, secuestros, tortura, torturas, corrupción, corrupto, corruptos, soborno, sobornos, comisiones,
    malversación, fraude, fraudes, blanqueo, escándalo, impuesto, impuestos, iva, arancel, aranceles, presupuesto, presupuestos, déficit, deuda,
    gasto, gasto público, subvención, subvenciones, subsidios, fondos, dinero público, empleo, empleos, paro, parados, desempleo, desempleados,
    despidos, pobreza, pobres, hambre, salario, salarios, sueldo, sueldos, salario mínimo, pensiones, pensión, jubilación, inflación, precio,
    precios, alquiler, alquileres, desahucio, desahucios, recesión, crisis, quiebra, bancarrota, economía, comercio, exportaciones, importaciones,
    salud, sanidad, hospital, hospitales, vacuna, vacunas, vacunación, virus, epidemia, pandemia, enfermedad, enfermedades, cáncer, aborto,
    abortos, contaminación, tóxico, tóxicos, clima, cambio climático, emisiones, petróleo, gas, carbón, energía, electricidad, luz, sequía,
    sequías, inundación, inundaciones, terremoto, incendio, incendios, huracán, ley, leyes, decreto, legal, ilegal, ilegales, ilegalmente,
    constitución, constitucional, inconstitucional, tribunal, tribunales, juez, jueces, jueza, fiscal, fiscalía, sentencia, policía, policías,
    cárcel, cárceles, prisión, preso, presos, imputado, imputados, condena, condenas, demanda, tratados, acuerdo, sanciones, sanción, resolución,
    elecciones, elección, referéndum, voto, votos, votación, votantes, urnas, censo, reforma, prohibición, inmigración, inmigrante, inmigrantes,
    migrantes, frontera, fronteras, asilo, deportaciones, visados, discriminación, racismo, racista, esclavitud, vigilancia, espionaje,
    ciberataque, filtración`),
  disputed: [
    ...list(`
    mentira, mentiras, mentiroso, mentirosa, mentirosos, acusación, acusaciones, culpable, culpables, falso, falsa, falsos, falsas, falsedad,
    falsedades, bulo, bulos, noticia falsa, noticias falsas, engaño, engaños, fraude, fraudulento, trampa, trampas, robo, fracaso, fracasos,
    nunca, jamás, erróneo, errónea, equivocado, engañoso, engañosa, ilegal, ilegalmente, traición, no es cierto, no es verdad, no hay pruebas,
    sin pruebas, sin permiso, mito, montaje, conspiración, complot, encubrimiento, escándalo, corrupto, corruptos, abuso, abusos, amenazas,
    difamación, propaganda, incompetente, incompetencia, responsable de, responsables de, por culpa de, causado por, causada por, a causa de,
    en contra, votó en contra, votaron en contra, votó a favor, promesa incumplida, promesas incumplidas, contradice, contradijo, al contrario,
    pidió perdón, se disculpó, reconoció, miente, mienten, mintió, mintieron, mentía, niega, niegan, negó, negaron, negado, desmiente, desmienten,
    desmintió, desmintieron, desmentido, encubre, encubrió, encubrieron, opone, opuso, opusieron`),
    ...inflected(ACCUSATIONS, DONE),
  ],
  opinion: list(`
    bueno, buena, buenos, buenas, malo, mala, malos, malas, gran, grande, bonito, bonita, hermoso, hermosa, feo, fea, terrible, terribles,
    maravilloso, maravillosa, horrible, importante, importantes, increíble, vergonzoso, vergonzosa, vergüenza, triste, tristes, feliz, felices,
    orgulloso, orgullosa, orgullosos, contento, contenta, creo, creemos, pienso, siento, sentimos, espero, esperamos, deseo, deseamos, opinión,
    opino, lamentable, inaceptable, intolerable, indignante, desastre, desastroso, desgraciadamente, lamentablemente, afortunadamente,
    por desgracia, por suerte, mejor, mejores, peor, peores, fantástico, fantástica, estupendo, genial, necesario, absurdo, absurda, ridículo,
    ridícula, injusto, injusta, justo, justa, excelente, extraordinario, extraordinaria, admirable, valiente, inteligente, tonto, estúpido,
    brillante, peligroso, peligrosa, trágico, tragedia, emocionante, emocionado, preocupado, preocupada, preocupante, agradecido, respeto, odio,
    amo, adoro, me gusta, me encanta, me parece, nos parece, a mi juicio, en mi opinión, a mi modo de ver, desde mi punto de vista, francamente,
    sinceramente, honestamente, precioso, preciosa, perfecto, perfecta`),
  future: [
    ...list(`
    vamos a, voy a, va a, van a, vas a, iré, iremos, será, serán, seré, seremos, sería, serían, habrá, habría, tendrá, tendrán, tendremos,
    tendría, hará, harán, haré, haremos, haría, podrá, podrán, podremos, pondrá, pondremos, vendrá, vendrán, dirá, saldrá, querrá, mañana,
    el próximo año, el próximo mes, el año que viene, el mes que viene, la semana que viene, la próxima semana, en el futuro, próximamente,
    pronto, algún día, planea, planean, prevé, prevén, previsto, prevista, se espera, está a punto de, dispuesto a, dispuestos a, si ganamos,
    cuando gobernemos`),
    ...inflected(`${CHANGES}, ${EVENTS}`, AHEAD),
  ],
  normative: list(`
    debe, deben, debería, deberían, debemos, deberíamos, debo, hay que, habría que, tiene que, tienen que, tenemos que, tengo que, es necesario,
    es preciso, es imprescindible, es hora de, hace falta, conviene, cabe, merece, merecen, está obligado a, están obligados a, obligación, deber,
    no puede ser, no podemos permitir, no se puede permitir, exigimos, exijo, necesitamos, necesita, necesitan, ojalá, basta de`),
  questions: list(`
    quién, quiénes, qué, cuándo, dónde, adónde, por qué, para qué, cómo, cuánto, cuánta, cuántos, cuántas, cuál, cuáles, acaso, verdad que,
    es cierto que, es verdad que, cree usted, cree que, puede, podría, va a`),
  rhetorical: list(`
    acaso, no es verdad, no es cierto, verdad, no es así, quién no, a quién le importa, de qué sirve, para qué sirve, hasta cuándo, desde cuándo,
    cómo es posible, cómo puede ser, qué clase de, cómo se atreve, cómo se atreven`),
  courtesy: list(`
    gracias, muchas gracias, muchísimas gracias, buenos días, buenas tardes, buenas noches, bienvenido, bienvenida, bienvenidos, enhorabuena,
    felicidades, felicitaciones, felicito, perdón, perdone, disculpe, disculpen, lo siento, por favor, hola, adiós, saludos, un saludo, pésame,
    condolencias, un placer, encantado, encantada, señoras y señores, damas y caballeros, queridos amigos, amigas y amigos, le agradezco,
    les agradezco, agradezco, buena suerte, un abrazo, aplausos`),
  factual: [
    ...list(`
    es, son, era, eran, fue, fueron, está, están, estaba, estaban, estuvo, estuvieron, ha, han, había, habían, hay, hubo, ha habido, sido, estado,
    tiene, tienen, tenía, tenían, tuvo, tuvieron, hizo, hicieron, hecho, hace, dio, dieron, dado, tomó, tomaron, trajo, trajeron, puso, pusieron,
    quitó, quitaron, dijo, dijeron, fueron a, vino, vinieron, según, datos, dato, estadística, estadísticas, estudio, estudios, informe, informes,
    encuesta, encuestas, prueba, pruebas, de hecho, el hecho, desde, hace años, el año pasado, el mes pasado, la semana pasada, durante, porque,
    ya que, por tanto, como consecuencia, como resultado, consta, se trata de, sigue siendo, continúa, pierde, pierden, perdió, perdieron,
    perdido, invierte, invirtió, invirtieron, aprueba, aprueban, aprobó, aprobaron, aprobado, aprobada, prohíbe, prohíben, prohibió, prohibieron,
    prohibido, prohibida, abre, abren, abrió, abrieron, abierto, cierra, cierran, cerró, cerraron, cerrado, despide, despidió, despidieron,
    detiene, detuvo, detuvieron, detenido, detenidos, muere, mueren, murió, murieron, produce, producen, produjo, produjeron, producido, descubre,
    descubrió, descubrieron, descubierto, elige, eligió, eligieron, elegido, contiene, contienen, contenía, cuesta, cuestan, costó, costaron,
    impone, impuso, impusieron, despliega, desplegó, demuestra, demuestran, demostró, comprueba, comprobó, comprobado, convierte, convirtió,
    convirtieron, empieza, empezó, empezaron, comienza, comenzó, comenzaron`),
    ...inflected(EVENTS, DONE),
  ],
  promises: list(`
    prometo, prometemos, prometió, promesa, me comprometo, nos comprometemos, compromiso, garantizo, garantizamos, juro, juramos, cumpliremos,
    cumpliré, haremos, haré, vamos a, voy a, aseguraremos, les aseguro, le aseguro, doy mi palabra, tienen mi palabra, no permitiré,
    no permitiremos, bajaremos, subiremos, crearemos, construiremos, acabaremos con, lucharemos, defenderemos, trabajaremos, seguiremos`),
  intentions: list(`
    quiero, queremos, quiere, quieren, quisiera, quisiéramos, pretendo, pretendemos, pretende, pretenden, planeamos, tengo la intención,
    tenemos la intención, con la intención de, pensamos, nuestra intención, nuestro objetivo, mi objetivo, me gustaría, nos gustaría, aspiramos a,
    aspiro a, buscamos, intentamos, intentaremos, trataremos de, esperamos, decidido a, decididos a, dispuestos a, dispuesto a`),
  stances: list(`
    apoyo, apoyamos, condeno, condenamos, condena, rechazo, rechazamos, celebro, celebramos, saludamos, estoy de acuerdo, estamos de acuerdo,
    no estoy de acuerdo, no estamos de acuerdo, de acuerdo con, estoy en contra, estamos en contra, estoy a favor, estamos a favor, a favor de,
    en contra de, respaldo, respaldamos, me opongo, nos oponemos, denuncio, denunciamos, defiendo, defendemos, aplaudo, aplaudimos, lamento,
    lamentamos, repudio, repudiamos, suscribo, suscribimos, me solidarizo, nos solidarizamos, solidaridad, comparto, compartimos, exigimos,
    reivindicamos`),
  firstPersonEndings: list('o, mos'),
};
