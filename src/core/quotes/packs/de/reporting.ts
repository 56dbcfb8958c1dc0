import { list, type ReportingWords } from '../../language-pack.js';
import { formsOf, verbs } from '../../verb-forms.js';
import { separable, speaking, thinking } from './verbs.js';

const impersonal = verbs(`
  heißen: heißt es / hieß es / es heißt / es hieß / heiße es, verlauten: verlautete / verlautet, hervorgehen: geht hervor / ging hervor, so
`);

const whole = formsOf(separable).filter((form) => !form.includes(' '));
const said = [...formsOf(speaking), ...whole];

export const reporting: ReportingWords = {
  verbs: [...speaking, ...thinking, ...separable, ...impersonal],
  afterSubject: said,
  beforeSubject: [...said, 'so'],
  withComplementizer: formsOf(thinking),
  separable: formsOf(separable).filter((form) => form.includes(' ')),
  passive: list('heißt es, hieß es, es heißt, es hieß, heiße es'),
  source: list(`
    laut, gemäß, demnach, nach schätzung, nach zeugenaussagen, nach kenntnis, nach wissen, nach vorstellung, nach vorstellungen, nach behauptung, nach nachrichten, nach meldungen, nach ersten meldungen, nach pressemeldungen, nach angabe, nach angaben, nach den angaben, nach ansicht, nach meinung, nach auffassung, nach einschätzung, nach den worten, nach worten,
    nach aussage, nach aussagen, nach den aussagen, nach darstellung, nach der darstellung, nach überzeugung, nach berichten, nach einem bericht,
    nach dem bericht, nach informationen, nach den informationen, nach erkenntnissen, nach den erkenntnissen, nach mitteilung, nach auskunft, nach bekunden,
    nach eigenen angaben, nach eigener aussage, nach eigenen aussagen, nach offiziellen angaben, nach ersten angaben, nach unbestätigten angaben, nach unbestätigten berichten, nach schätzungen,
    nach ersten erkenntnissen, nach bisherigen erkenntnissen, nach neuesten erkenntnissen, nach derzeitigen erkenntnissen, nach medienberichten, nach presseberichten, nach agenturberichten, nach agenturangaben,
    nach polizeiangaben, nach behördenangaben, nach angaben aus, nach berechnungen, nach lesart, nach dafürhalten, nach einer mitteilung, nach einer studie, nach einer umfrage,
    im urteil, aus sicht, in den worten, unter berufung auf, nach ersten informationen, nach ersten berichten, nach bisherigen angaben, nach jüngsten angaben, nach neuen angaben, nach übereinstimmenden angaben, nach einhelliger meinung, nach eigenem bekunden, nach seinen angaben, nach ihren angaben, nach seiner meinung, nach ihrer meinung, nach seiner ansicht, nach ihrer ansicht, nach seinen worten, nach ihren worten, nach seiner aussage, nach ihrer aussage`),
  possessives: list('seiner, seinen, seinem, ihrer, ihren, ihrem, deren, dessen'),
  sourceBehind: list(
    'zufolge, ansicht nach, meinung nach, auffassung nach, angaben nach, worten nach, einschätzung nach, aussage nach, aussagen nach, überzeugung nach, darstellung nach',
  ),
  reportedMood: list(`
    sei, seien, habe, werde, könne, müsse, solle, dürfe, wolle, möge, gebe, gehe, komme, stehe, liege, lasse, bleibe, mache, nehme, sehe, wisse, brauche, halte, handle, handele,
    finde, glaube, führe, trage, bestehe, gelte, sage, spreche, bringe, heiße, erhalte, bekomme, verfüge, gehöre, zeige, stelle, bedeute,
    diene, lebe, arbeite, drohe, fehle, sitze, leide, beginne, ende, reiche, dauere, wachse, steige, sinke, koste, verliere, gewinne, breche, falle, zahle, trete, schreibe, suche, wirke, entstehe, entscheide, verstehe, prüfe, unterstütze, verlange, ermögliche, verhindere, gefährde, schade, vertrete, übernehme, benötige, existiere, verletze, bedrohe, tue, erfolge, gelinge, geschehe, erwarte, hoffe, plane, rechne, fordere, biete, treffe, verstoße, entspreche,
    richte, betrage, fühle, werfe, schaffe, helfe, setze, laufe, ziehe, hätten, wären, würden, könnten, müssten, hätte, wäre, würde, könnte, müsste, dürften, sollten, stünden, gäbe, gäben, käme, kämen, bräuchten, ließe, ließen, ginge, gingen, wüssten, bekämen`),
  clitics: [],
  relays: list(
    'berichtet, berichtete, berichten, berichteten, meldet, meldete, meldeten, unter berufung auf, laut, nach angaben, zitiert, zitierte, gegenüber',
  ),
  nouns: list(
    'bedauern, hoffnung, befürchtung, sorge, zuversicht, überzeugung, vorwurf, erwartung, ansicht, meinung, auffassung',
  ),
  complementizers: list('dass, daß, ob'),
  standIns: list('dies, das, es, nichts, etwas, alles, dazu, darüber, so etwas'),
  bareComplement: [],
  withHearer: [],
  commaComplement: true,
};
