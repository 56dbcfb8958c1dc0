import { list, type ReportingWords } from '../../language-pack.js';
import { formsOf, verbs, type Verb } from '../../verb-forms.js';
import { conjugations, participles } from './conjugations.js';

/** Report a quotation, or a clause with "que". */
const SAYING = `
  decir, afirmar, asegurar, señalar, explicar, declarar, manifestar: manifiesta / manifiestan / manifestó / manifestaron / manifestaba / manifestaban / manifestaría / manifestando, indicar, apuntar, añadir: añade / añaden / añadió / añadieron / añadía / añadían / añadiría / añadiendo, agregar, comentar, sostener,
  advertir, destacar, subrayar, recalcar, reconocer, admitir, confesar, insistir, reiterar, recordar, precisar, puntualizar, aclarar, matizar,
  concluir: concluye / concluyen / concluyó / concluyeron / concluía / concluían / concluyendo, responder, contestar, replicar, preguntar, anunciar, informar, revelar, confirmar, negar, desmentir, denunciar, lamentar, criticar,
  prometer, jurar, avisar, alertar, argumentar, alegar, aducir, argüir: arguye / arguyen / arguyó / arguyeron / argüía / arguyendo, exclamar, gritar, susurrar, murmurar, musitar,
  balbucear, bromear, ironizar, sentenciar, zanjar, apostillar, abundar, ahondar, seguir: sigue / siguió / siguieron, proseguir: prosigue / prosiguen / prosiguió / prosiguieron / proseguía / prosiguiendo, continuar: continúa / continúan / continuó / continuaron / continuaba,
  detallar, especificar, relatar, narrar, contar, rememorar, evocar, reflexionar, razonar, opinar, valorar: valora / valoran / valoró / valoraron / valoraba, juzgar, pronosticar, vaticinar, augurar,
  predecir: predice / predicen / predijo / predijeron / predecía / prediciendo, aventurar, calcular, estimar, cifrar, resaltar, remarcar, enfatizar, ratificar, corroborar, constatar, certificar, testificar, atestiguar: atestigua / atestiguan / atestiguó / atestiguaron,
  testimoniar, declamar, proclamar, pregonar, comunicar, notificar, transmitir, trasladar, expresar, exponer, plantear, proponer, sugerir, insinuar, aconsejar,
  recomendar: recomienda / recomiendan / recomendó / recomendaron / recomendaba / recomendando, exigir, pedir, solicitar, reclamar, instar, rogar: ruega / ruegan / rogó / rogaron / rogaba / rogando, suplicar, implorar, ordenar, exhortar,
  escribir, publicar, tuitear, postear, redactar, resumir, sintetizar, completar, terciar, intervenir: interviene / intervino / intervinieron, interrumpir, objetar, rebatir, refutar, reprochar, recriminar, espetar, increpar, acusar, culpar,
  quejarse: queja / quejan / quejó / quejaron / quejaba / quejaban / quejando / quejándose, felicitar, celebrar, aplaudir, agradecer: agradece / agradecen / agradeció / agradecieron / agradecía, presumir, alardear, jactarse: jacta / jactan / jactó / jactaron / jactaba / jactándose, vanagloriarse: vanagloria / vanaglorió, sincerarse: sincera / sinceró / sinceraron, congratularse: congratula / congratuló / congratulaba,
  justificar, defender, excusar, garantizar, calificar, tildar, tachar, rematar, reponer: repuso / repusieron, retrucar, deslizar, soltar: suelta / soltó / soltaron,
  dejar claro: deja claro / dejan claro / dejó claro / dejaron claro / dejaba claro / dejando claro / deja muy claro / dejó muy claro, dar a entender: da a entender / dan a entender / dio a entender / dieron a entender / daba a entender / dando a entender,
  dar a conocer: da a conocer / dan a conocer / dio a conocer / dieron a conocer, hacer saber: hace saber / hacen saber / hizo saber / hicieron hacer ver: hace ver / hizo ver / hicieron ver,
  hacer hincapié: hace hincapié / hacen hincapié / hizo hincapié / hicieron hincapié / haciendo hincapié, poner de manifiesto: pone de manifiesto / ponen de manifiesto / puso de manifiesto / pusieron de manifiesto / poniendo de manifiesto,
  poner de relieve: pone de relieve / puso de relieve / pusieron de relieve, aseverar, dictaminar, diagnosticar, filtrar, difundir, divulgar, trascender, desvelar, develar, esgrimir, machacar,
  repetir: repite / repiten / repitió / repitieron / repetía / repitiendo, ponderar, elogiar, alabar, acotar, acentuar: acentúa / acentuó, postular, enunciar, conjeturar, especular, teorizar, suspirar, sollozar, gemir: gime / gimió, vociferar, chillar, bramar, mascullar, farfullar, cuchichear,
  amenazar, prevenir: previene / previno / previnieron, inquirir: inquiere / inquirió / inquirieron, interrogar, cuestionar, consultar, contraponer, contraatacar, contrarrestar, porfiar: porfía / porfió, remachar, sugerir, subrayar, avanzar, adelantar, vaticinar, estipular, dejar caer: deja caer / dejó caer / dejaron caer, tuitear, blasonar, perjurar, dilucidar, desglosar, enumerar, apelar, argumentar`;

/** Report what somebody thinks, knows, decides or shows: only with "que". */
const THINKING = `
  creer, pensar, considerar, entender: entiende / entienden / entendió / entendieron / entendía / entendían / entendiendo, suponer, sospechar, temer, esperar, confiar: confía / confían / confió / confiaron / confiaba / confiaban / confiando,
  prever, saber, sentir, notar, percibir, comprender, imaginar, acordar, decidir, determinar, resolver: resuelve / resuelven / resolvió / resolvieron / resolvía,
  fallar, establecer: establece / establecen / estableció / establecieron / establecía, demostrar, mostrar, probar: prueba / prueban / probó / probaron / probaba, evidenciar, reflejar, descubrir, hallar, averiguar: averigua / averiguan / averiguó / averiguaron,
  comprobar: comprueba / comprueban / comprobó / comprobaron, verificar, detectar, deducir, inferir, coincidir, convenir: conviene / convinieron / convino, descartar, rechazar, aceptar, asumir, interpretar, intuir: intuye / intuyen / intuyó, mantener,
  apostar, abogar, pretender, vislumbrar, barajar, contemplar, dudar, estar convencido: está convencido / está convencida / están convencidos / están convencidas / estaba convencido / estaba convencida / convencido / convencida,
  mostrarse convencido: mostró convencido / mostró convencida / mostraron convencidos / muestra convencido / muestra convencida, mostrarse confiado: mostró confiado / mostró confiada / muestra confiado / muestra confiada / mostraron confiados,
  mostrarse partidario: mostró partidario / mostró partidaria / muestra partidario / muestra partidaria, mostrarse seguro: mostró seguro / mostró segura / muestra seguro / muestra segura, estar seguro: está seguro / está segura / están seguros / estaba seguro / estaba segura,
  ser de la opinión: es de la opinión / son de la opinión, tener claro: tiene claro / tienen claro / tenía claro, tener entendido: tiene entendido / tenía entendido, dar por hecho: da por hecho / dan por hecho / dio por hecho / daba por hecho,
  dar por sentado: da por sentado / dio por sentado, dejar constancia: deja constancia / dejó constancia, dar cuenta: da cuenta / dio cuenta / dieron cuenta, llamar la atención: llama la atención / llamó la atención`;

const saying = verbs(SAYING, conjugations);
const thinking = verbs(THINKING, conjugations);
/** Participles, and the infinitives that stand behind an auxiliary as they do. */
const compoundOf = (list: readonly Verb[]) =>
  verbs(
    list.flatMap(({ lemma }) => (lemma.includes(' ') ? [] : [lemma.replace(/se$/, '')])).join(),
    participles,
  );
const compound = [...compoundOf(saying), ...compoundOf(thinking)];
const calling = verbs('hablar, llamar, denominar, describir, definir, protestar, invitar', conjugations);
/** The forms of some verbs without the infinitive. */
const conjugated = (list: readonly Verb[]) =>
  formsOf(list.map(({ lemma, forms }) => ({ lemma, forms: forms.filter((form) => form !== lemma) })));

export const reporting: ReportingWords = {
  verbs: [...saying, ...thinking, ...compound, ...calling, ...compoundOf(calling)],
  afterSubject: [...conjugated(saying), ...formsOf(compoundOf(saying))],
  beforeSubject: [...conjugated(saying), ...formsOf(compoundOf(saying))],
  withComplementizer: [...conjugated(thinking), ...formsOf(compoundOf(thinking))],
  participles: formsOf(compound),
  alsoNouns: list(`
    denuncia, crítica, queja, cuenta, nota, pregunta, propuesta, protesta, consulta, sentencia, informa, muestra, muestran, prueba, pruebas, apuesta,
    sospecha, replica, celebra, resume, publica, filtra, filtran, duda, dudan, cifra, espera, cifran, juzga, trasciende`),
  withInfinitive: list(`
    dice, dicen, dijo, dijeron, decía, decían, diciendo, afirma, afirman, afirmó, afirmaron, afirmaba, afirmando, asegura, aseguran, aseguró, aseguraron, aseguraba, asegurando, niega, niegan, negó, negaron, negaba, negando, promete, prometen, prometió, prometieron, prometía, prometiendo,
    admite, admiten, admitió, admitieron, admitía, admitiendo, reconoce, reconocen, reconoció, reconocieron, reconocía, reconociendo, confiesa, confiesan, confesó, confesaron, confesaba, confesando, declara, declaran, declaró, declararon, declaraba, declarando, sostiene, sostienen, sostuvo, sostuvieron,
    alega, alegan, alegó, alegaron, alegando, jura, juran, juró, juraron, jurando, cree, creen, creía, creían, creyendo, manifiesta, manifiestan, manifestó, manifestaron, manifestando, lamenta, lamentan, lamentó, lamentaron, lamentando, anuncia, anuncian, anunció, anunciaron, anunciando, recordó, recuerda`),
  reflexive: conjugated([...saying, ...thinking].filter(({ lemma }) => /se( |$)/.test(lemma))),
  passive: [],
  source: list(`
    se lee en, se leía en, se puede leer en, puede leerse en, según, según fuentes de, según fuentes del, según datos de, según datos del, según un comunicado de, según un portavoz de, de acuerdo con, de acuerdo a, conforme a, en opinión de, en opinión del, a juicio de, a juicio del, en palabras de, en palabras del, a decir de,
    a decir del, al decir de, a entender de, en boca de, en versión de, a ojos de, en la opinión de, en el parecer de, al parecer de, desde el punto de vista de, tal y como, tal como,
    a su juicio, en su opinión, a su entender, a su parecer, a su modo de ver, en sus palabras, según sus palabras`),
  possessives: list('su, sus'),
  sourceOpening: list('para'),
  denying: list('negar, desmentir, refutar, rechazar, descartar, rebatir'),
  clitics: [],
  relays: list(`
    citado por, citada por, citados por, citadas por, recogido por, recogida por, recogidas por, recogido en, informó, informa, informaron, según, 
    en declaraciones a, a través de, mediante, por medio de, en una entrevista con, en una entrevista a, en entrevista con`),
  nouns: list(`
    deseo, esperanza, convicción, confianza, preocupación, temor, opinión, satisfacción, sorpresa, malestar, indignación, pesar, compromiso, voluntad, apoyo, rechazo, solidaridad, certeza, sospecha, intención, agradecimiento, alegría, inquietud, disposición, decepción, optimismo, pesimismo, orgullo, frustración, duda, dudas, creencia, impresión, seguridad, promesa, advertencia`),
  questionWords: list(
    'cómo, quién, quiénes, cuándo, dónde, por qué, cuánto, cuánta, cuántos, cuántas, cuál, cuáles, qué',
  ),
  occasions: list(`
    mensaje, comunicado, nota, carta, correo, tuit, publicación, video, vídeo, discurso, intervención, declaración, entrevista, conferencia, rueda, reunión, audiencia, debate, programa, libro, artículo, columna, informe, documento, texto, respuesta, podcast, red, redes`),
  withoutClause: list(`
    elogiar, alabar, criticar, aplaudir, felicitar, celebrar, agradecer, defender, acusar, culpar, calificar, tildar, tachar, interrogar, cuestionar, consultar, interrumpir, increpar, recriminar, ponderar`),
  complementizers: list('que, de que, en que, a que, sobre que, si, con que'),
  standIns: list(`
    lo mismo, esto, eso, ello, lo siguiente, lo contrario, algo, nada, algo parecido, algo similar, así, todo, todo esto, todo eso, adiós, sí, no, gracias, basta`),
  naming: {
    '': list('llamar, denominar'),
    de: list('calificar, tildar, tachar, hablar, acusar, advertir, alertar'),
    como: list('calificar, describir, definir'),
    contra: list('advertir, alertar, protestar'),
    sobre: list('advertir, alertar'),
    a: list('llamar, instar, invitar'),
  },
  ownWords: list('elogiar, alabar, aplaudir, celebrar, agradecer, criticar'),
  bareComplement: [],
  withHearer: list(`
    informó, informaron, informa, avisó, avisaron, avisa, alertó, alertaron, alerta, advirtió, advirtieron, previno, notificó, notificaron`),
  hearers: list('a, al, en, ante'),
  lookingBack: {
    withVerb: list(
      'lo, así, así lo, así se, eso, esto, es lo que, fue lo que, eso es lo que, con estas palabras, con esas palabras',
    ),
    alone: list(
      'así, palabra de, palabras de, son palabras de, quien lo dice es, quien lo dijo fue, quien habla es, lo dice',
    ),
  },
  verbBeforeSubject: true,
  commaComplement: false,
};
