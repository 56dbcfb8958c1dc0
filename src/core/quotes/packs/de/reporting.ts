import { list, type ReportingWords } from '../../language-pack.js';
import { formsOf, verbs } from '../../verb-forms.js';
import { separable, speaking, thinking } from './verbs.js';

const impersonal = verbs(`
  heißen: heißt es / hieß es / es heißt / es hieß / heiße es, verlauten: verlautete / verlautet, hervorgehen: geht hervor / ging hervor / hervorgeht / hervorging, so
`);

const whole = formsOf(separable).filter((form) => !form.includes(' '));
const said = [...formsOf(speaking), ...whole];

/** Konjunktiv I, which says nothing but that somebody else said so. */
const reported = list(`
    sei, seien, habe, werde, könne, müsse, solle, dürfe, wolle, möge, gebe, gehe, komme, stehe, liege, lasse, bleibe, mache, nehme, sehe, wisse, brauche, halte, handle, handele,
    finde, glaube, führe, trage, bestehe, gelte, sage, spreche, bringe, heiße, erhalte, bekomme, verfüge, gehöre, zeige, stelle, bedeute,
    diene, lebe, arbeite, drohe, fehle, sitze, leide, beginne, ende, reiche, dauere, wachse, steige, sinke, koste, verliere, gewinne, breche, falle, zahle, trete, schreibe, suche, wirke, entstehe, entscheide, verstehe, prüfe, unterstütze, verlange, ermögliche, verhindere, gefährde, schade, vertrete, übernehme, benötige, existiere, verletze, bedrohe, tue, erfolge, gelinge, geschehe, erwarte, hoffe, plane, rechne, fordere, biete, treffe, verstoße, entspreche,
    richte, betrage, fühle, werfe, schaffe, helfe, setze, laufe, ziehe,
    erhebe, beeinflusse, befürchte, erkläre, ergebe, erreiche, verhandele, verhandle, verstärke, verbessere, verschlechtere, verändere, verfolge, verdiene, vermeide, verpflichte, verlasse, verlaufe, versuche, wechsle, ändere, liefere, fördere, gefalle, genüge, hänge, investiere, kämpfe, kläre, kümmere, lehne, leiste, löse, mangele, meine, melde, nutze, passe, produziere, reagiere, schließe, schütze, sorge, stamme, stimme, stoße, trenne, überlege, verkaufe, verursache, verzichte, verweigere, warte, warne, widerspreche, wohne, zwinge, begrüße, bemühe, berate, beruhe, beteilige, betreffe, bewege, bilde, brenne, dränge, eigne, erinnere, erlaube, ermittle, ermittele, eröffne, ersetze, finanziere, fahre, fliege, kaufe, kündige, lerne, lese, schicke, schlage, spiele, starte, steuere, streiche, untersuche, veröffentliche, vertraue, verwende, anerkenne, auftrete, ausgehe, zulasse, darstelle, vorliege, stattfinde, anbiete, zunehme, abnehme`);

/** Konjunktiv II. */
const conditional = list(
  'hätten, wären, würden, könnten, müssten, hätte, wäre, würde, könnte, müsste, dürften, sollten, stünden, gäbe, gäben, käme, kämen, bräuchten, ließe, ließen, ginge, gingen, wüssten, bekämen, befände, befänden, läge, lägen, bliebe, blieben, hielte, fände, fänden, nähme, nähmen, spräche, sprächen, träfe, träfen, stände, ständen, stünde, bestünde, bestünden, entstünde, erhielte, brächte, brächten, täte, täten, verlöre, verlören, ergäbe, bräche, gälte, gelänge, wüsste, bekäme, bräuchte, dürfte',
);

export const reporting: ReportingWords = {
  verbs: [...speaking, ...thinking, ...separable, ...impersonal],
  afterSubject: said,
  beforeSubject: [...said, 'so'],
  withComplementizer: formsOf(thinking),
  separable: formsOf(separable).filter((form) => form.includes(' ')),
  passive: list(
    'heißt es, hieß es, es heißt, es hieß, heiße es, verlautet, verlautete, wird bekannt, wurde bekannt, geht hervor, ging hervor, hervorgeht, hervorging',
  ),
  quotedPassives: list('zitiert'),
  quoting: ['zitieren'],
  source: list(
    'laut, gemäß, demnach, nach lesart, nach wissen, nach vorstellung, nach worten, im urteil, aus sicht, in den worten, unter berufung auf',
  ),
  sourcePrepositions: list('nach'),
  sourceNouns: list(`
    angabe, angaben, ansicht, meinung, auffassung, einschätzung, einschätzungen, aussage, aussagen, darstellung, darstellungen, überzeugung, information, informationen,
    erkenntnis, erkenntnissen, auskunft, bekunden, behauptung, behauptungen, schätzung, schätzungen, berechnung, berechnungen, lesart, studie, studien, umfrage, umfragen,
    bericht, berichten, meldung, meldungen, mitteilung, vermutung, vermutungen, prognose, prognosen, dafürhalten, worten, wissen, kenntnis, nachrichten, statistik, statistiken,
    dokument, dokumenten, gutachten, analyse, analysen, vorstellungen, planungen, ermittlungen, ermittlungsstand, kenntnisstand, überlieferung, quellen, rechtsauffassung, erinnerung`),
  possessives: list('seiner, seinen, seinem, ihrer, ihren, ihrem, deren, dessen'),
  sourceBehind: list(
    'zufolge, ansicht nach, vernehmen nach, erinnerung nach, schätzung nach, meinung nach, auffassung nach, angaben nach, worten nach, einschätzung nach, aussage nach, aussagen nach, überzeugung nach, darstellung nach',
  ),
  reportedMood: [...reported, ...conditional],
  conditionalMood: conditional,
  denying: list(
    'bestreiten, dementieren, abstreiten, leugnen, verneinen, zurückweisen, widersprechen, ausschließen',
  ),
  clitics: [],
  relays: list(
    'berichtet, berichtete, berichten, berichteten, meldet, meldete, meldeten, unter berufung auf, laut, nach angaben, zitiert, zitierte, gegenüber',
  ),
  nouns: list(
    'bedauern, hoffnung, befürchtung, sorge, zuversicht, überzeugung, vorwurf, erwartung, ansicht, meinung, auffassung',
  ),
  complementizers: list('dass, daß, ob'),
  standIns: list('dies, das, es, nichts, etwas, alles, dazu, darüber, so etwas'),
  pointers: list('das, dies, dieses'),
  affirming: list(
    'mitteilen, berichten, bestätigen, erklären, sagen, melden, vermelden, bekannt geben, verkünden, betonen, schreiben, urteilen, entscheiden, ankündigen, versichern, angeben, behaupten, feststellen, einräumen, zusagen',
  ),
  naming: {
    als: list(
      'bezeichnen, bewerten, charakterisieren, kritisieren, loben, rügen, verurteilen, werten, würdigen, zurückweisen, anprangern, begrüßen',
    ),
    von: list('sprechen'),
    vom: list('sprechen'),
    vor: list('warnen'),
    mit: list('drohen'),
    '': list(
      'nennen, ankündigen, vorwerfen, zusichern, fordern, verlangen, beklagen, bemängeln, versprechen, kritisieren, loben, betonen, beantragen, einräumen, beteuern, unterstreichen',
    ),
  },
  bareComplement: [],
  withHearer: [],
  lookingBack: {
    withVerb: list('das, dies, so, mit diesen worten'),
    alone: list('so, so jedenfalls, die worte stammen von, das sind die worte von'),
  },
  commaComplement: true,
};
