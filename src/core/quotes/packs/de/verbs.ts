import { verbs, type Conjugations } from '../../verb-forms.js';

/** Weak verbs whose participle has no ge-: it is the form of the third person. */
const WEAK: Conjugations = {
  ern: 'ert erte erten ere erst',
  eln: 'elt elte elten ele',
  ten: 'tet tete teten te',
  den: 'det dete deten de',
  chnen: 'chnet chnete chneten chne',
  gnen: 'gnet gnete gneten gne',
  en: 't te ten e',
};

/** Report by themselves, with a clause or a quotation on either side. */
export const speaking = verbs(
  `
  erklären, erläutern, erzählen, bemerken, bekräftigen, betonen, behaupten, beteuern, berichten, bestätigen, bekunden, beklagen,
  bemängeln, bedauern, begründen, beantworten, versichern, verkünden, vermelden, vermuten, verlautbaren, verdeutlichen,
  entgegnen, ergänzen, erwidern, erinnern, ermahnen, enthüllen, verteidigen, verraten, überlegen, resümieren, kommentieren, argumentieren,
  kritisieren, konstatieren, protestieren, plädieren, prognostizieren, präzisieren, postulieren, informieren, insistieren, mutmaßen,
  diagnostizieren, dementieren, appellieren, annoncieren, bilanzieren, signalisieren, spekulieren, suggerieren, räsonieren,
  formulieren, zitieren, reklamieren, referieren, proklamieren, philosophieren, notieren, akzentuieren, attestieren, monieren,
  lamentieren, rekapitulieren, twittern, unterstreichen: unterstreicht / unterstrich / unterstrichen / unterstreiche,
  versprechen: verspricht / versprach / versprachen / versprochen / verspreche,
  widersprechen: widerspricht / widersprach / widersprachen / widersprochen,
  beschreiben: beschreibt / beschrieb / beschrieben,
  gestehen: gesteht / gestand / gestanden
  `,
  WEAK,
).concat(
  verbs(`
  sagen: sagt / sagte / sagten / gesagt / sage, meinen: meint / meinte / meinten / gemeint / meine,
  äußern: äußert / äußerte / äußerten / geäußert / äußere, melden: meldet / meldete / meldeten / gemeldet,
  warnen: warnt / warnte / warnten / gewarnt, mahnen: mahnt / mahnte / mahnten / gemahnt,
  fordern: fordert / forderte / forderten / gefordert, klagen: klagt / klagte / klagten / geklagt,
  loben: lobt / lobte / lobten / gelobt, antworten: antwortet / antwortete / antworteten / geantwortet,
  fragen: fragt / fragte / fragten / gefragt, schildern: schildert / schilderte / schilderten / geschildert,
  schreiben: schreibt / schrieb / schrieben / geschrieben, sprechen: spricht / sprach / sprachen / gesprochen,
  rufen: ruft / rief / riefen / gerufen, raten: rät / riet / rieten / geraten, drohen: droht / drohte / drohten / gedroht,
  scherzen: scherzt / scherzte / scherzten / gescherzt, schimpfen: schimpft / schimpfte / schimpften / geschimpft,
  spotten: spottet / spottete / spotteten / gespottet, jubeln: jubelt / jubelte / jubelten / gejubelt,
  schwärmen: schwärmt / schwärmte / schwärmten / geschwärmt, stöhnen: stöhnt / stöhnte / stöhnten / gestöhnt,
  flüstern: flüstert / flüsterte / flüsterten / geflüstert, schreien: schreit / schrie / schrien / geschrien,
  brüllen: brüllt / brüllte / brüllten / gebrüllt, murmeln: murmelt / murmelte / murmelten / gemurmelt,
  wettern: wettert / wetterte / wetterten / gewettert, poltern: poltert / polterte / polterten / gepoltert,
  frohlocken: frohlockt / frohlockte / frohlockten, urteilen: urteilt / urteilte / urteilten / geurteilt,
  folgern: folgert / folgerte / folgerten / gefolgert, schließen: schließt / schloss / schlossen,
  posten: postet / postete / posteten / gepostet, kontern: kontert / konterte / konterten / gekontert,
  bitten: bittet / bat / baten / gebeten, danken: dankt / dankte / dankten / gedankt, lügen: lügt / log / logen / gelogen,
  witzeln: witzelt / witzelte / witzelten, höhnen: höhnt / höhnte / höhnten, seufzen: seufzt / seufzte / seufzten / geseufzt,
  grübeln: grübelt / grübelte / grübelten, plaudern: plaudert / plauderte / plauderten / geplaudert,
  prophezeien: prophezeit / prophezeite / prophezeiten, orakeln: orakelt / orakelte / orakelten, unken: unkt / unkte / unkten,
  lauten: lautet / lautete / lauteten, raunen: raunt / raunte / raunten / geraunt,
  schwören: schwört / schwor / schworen / geschworen, geloben: gelobt / gelobte / gelobten, predigen: predigt / predigte / predigten / gepredigt,
  begrüßen: begrüßt / begrüßte / begrüßten, würdigen: würdigt / würdigte / würdigten / gewürdigt, texten: textet / textete / texteten, bloggen: bloggt / bloggte / bloggten / gebloggt,
  titeln: titelt / titelte / titelten / getitelt, monologisieren: monologisiert / monologisierte
`),
);

/** Report only with a clause, an infinitive or marks behind them: "glaubt, dass …". */
export const thinking = verbs(
  `
  befürchten, bewerten, bezweifeln, charakterisieren, beabsichtigen, beantragen, beschuldigen, bezichtigen, bezeichnen, beanstanden, empfehlen: empfiehlt / empfahl / empfahlen / empfohlen,
  verweisen: verweist / verwies / verwiesen, erwarten, erhoffen, vereinbaren, verlangen, verneinen,
  verdächtigen, bejahen, veranschlagen, errechnen, akzeptieren, kalkulieren, garantieren,
  beschließen: beschließt / beschloss / beschlossen, entscheiden: entscheidet / entschied / entschieden, vorhersagen: vorhergesagt,
  bestreiten: bestreitet / bestritt / bestritten, beweisen: beweist / bewies / bewiesen,
  empfinden: empfindet / empfand / empfanden / empfunden,
  beauftragen, drängen: drängt / drängte / drängten / gedrängt, dokumentieren, demonstrieren, reagieren, rechtfertigen: rechtfertigt / rechtfertigte / rechtfertigten
  `,
  WEAK,
).concat(
  verbs(`
  der meinung sein: der meinung / der ansicht / der auffassung / der überzeugung / die meinung / die ansicht / die auffassung / die überzeugung / die these / die hoffnung / die befürchtung / den verdacht / den vorwurf / die behauptung / die forderung / die vermutung / den wunsch,
  zum schluss kommen: zu dem schluss / zum schluss / zu dem ergebnis / zum ergebnis / zur ansicht / zu der überzeugung / zur überzeugung, glauben: glaubt / glaubte / glaubten / geglaubt / glaube, hoffen: hofft / hoffte / hofften / gehofft / hoffe,
  fürchten: fürchtet / fürchtete / fürchteten / gefürchtet, denken: denkt / dachte / dachten / gedacht / denke,
  finden: findet / fand / fanden, wünschen: wünscht / wünschte / wünschten / gewünscht,
  schätzen: schätzt / schätzte / schätzten / geschätzt, rechnen: rechnet / rechnete / rechneten / gerechnet,
  zweifeln: zweifelt / zweifelte / zweifelten / gezweifelt, leugnen: leugnet / leugnete / leugneten / geleugnet,
  nennen: nennt / nannte / nannten / genannt,
  beharren: beharrt / beharrte / beharrten, pochen: pocht / pochte / pochten / gepocht, hören: hört / hörte / hörten / gehört,
  verurteilen: verurteilt / verurteilte / verurteilten, werten: wertet / wertete / werteten / gewertet,
  tadeln: tadelt / tadelte / tadelten / getadelt, rügen: rügt / rügte / rügten / gerügt, fühlen: fühlt / fühlte / fühlten,
  ahnen: ahnt / ahnte / ahnten, träumen: träumt / träumte / träumten, streiten: streitet / stritt / stritten / gestritten, freuen: freut / freute / freuten, wundern: wundert / wunderte / wunderten, belegen: belegt / belegte / belegten
`),
);

/** Their particle stands at the end of the clause: "teilte die Polizei am Montag mit, dass …". */
export const separable = verbs(`
  mitteilen: teilt mit / teilte mit / teilten mit / mitteilt / mitteilte / mitteilten / mitgeteilt,
  ankündigen: kündigt an / kündigte an / kündigten an / ankündigt / ankündigte / ankündigten / angekündigt,
  bekannt geben: gibt bekannt / gab bekannt / gaben bekannt / bekannt gab / bekannt gegeben / bekanntgab / bekanntgegeben,
  bekannt machen: macht bekannt / machte bekannt / machten bekannt / bekannt gemacht,
  hinzufügen: fügt hinzu / fügte hinzu / fügten hinzu / hinzufügte / hinzugefügt,
  hinweisen: weist hin / wies hin / wiesen hin / hinwies / hingewiesen,
  angeben: gibt an / gab an / gaben an / angibt / angab / angaben / angegeben,
  zugeben: gibt zu / gab zu / gaben zu / zugibt / zugab / zugegeben,
  einräumen: räumt ein / räumte ein / räumten ein / einräumt / einräumte / eingeräumt,
  vorwerfen: wirft vor / warf vor / warfen vor / vorwirft / vorwarf / vorwarfen / vorgeworfen,
  ausgehen: geht aus / ging aus / gehen aus / gingen aus / ausgeht / ausging / ausgehen / ausgegangen,
  klarstellen: stellt klar / stellte klar / stellten klar / klarstellt / klarstellte / klargestellt,
  klarmachen: macht klar / machte klar / machten klar / klarmachte / klargemacht,
  deutlich machen: macht deutlich / machte deutlich / machten deutlich / deutlich machte / deutlich gemacht,
  feststellen: stellt fest / stellte fest / stellten fest / feststellt / feststellte / festgestellt,
  festhalten: hält fest / hielt fest / hielten fest / festhielt / festgehalten,
  zusagen: sagt zu / sagte zu / sagten zu / zusagt / zusagte / zugesagt, zusichern: sichert zu / sicherte zu / sicherten zu / zugesichert,
  vorschlagen: schlägt vor / schlug vor / schlugen vor / vorschlägt / vorschlug / vorgeschlagen,
  aussagen: sagt aus / sagte aus / sagten aus / aussagt / aussagte / ausgesagt,
  voraussagen: sagt voraus / sagte voraus / sagten voraus / voraussagt / voraussagte / vorausgesagt,
  vorhersagen: sagt vorher / sagte vorher / sagten vorher, aufrufen: ruft auf / rief auf / riefen auf / aufruft / aufrief / aufgerufen,
  auffordern: fordert auf / forderte auf / forderten auf / auffordert / aufforderte / aufgefordert,
  anmahnen: mahnt an / mahnte an / mahnten an / angemahnt, anregen: regt an / regte an / regten an / angeregt,
  anmerken: merkt an / merkte an / merkten an / anmerkte / angemerkt, annehmen: nimmt an / nahm an / nahmen an / annimmt / annahm / angenommen,
  aufzeigen: zeigt auf / zeigte auf / zeigten auf / aufgezeigt, ausführen: führt aus / führte aus / führten aus / ausführt / ausführte / ausgeführt,
  ausschließen: schließt aus / schloss aus / schlossen aus / ausschloss / ausgeschlossen,
  ausrufen: ruft aus / rief aus / riefen aus, beipflichten: pflichtet bei / pflichtete bei / pflichteten bei,
  durchblicken lassen: lässt durchblicken / ließ durchblicken / ließen durchblicken,
  verlauten lassen: lässt verlauten / ließ verlauten / ließen verlauten, wissen lassen: lässt wissen / ließ wissen / ließen wissen,
  eingestehen: gesteht ein / gestand ein / gestanden ein / eingestand / eingestanden,
  einwenden: wendet ein / wandte ein / wandten ein / wendete ein / eingewandt, einwerfen: wirft ein / warf ein / warfen ein,
  entgegenhalten: hält entgegen / hielt entgegen / hielten entgegen, fortfahren: fährt fort / fuhr fort / fuhren fort,
  heraushören: hört heraus, herausstellen: stellt heraus / stellte heraus / stellten heraus,
  hervorheben: hebt hervor / hob hervor / hoben hervor / hervorhob / hervorgehoben,
  nachfragen: fragt nach / fragte nach / fragten nach, nachlegen: legt nach / legte nach,
  preisgeben: gibt preis / gab preis / gaben preis / preisgegeben, richtigstellen: stellt richtig / stellte richtig,
  unterstellen: unterstellt / unterstellte / unterstellten, vorbringen: bringt vor / brachte vor / brachten vor / vorgebracht,
  vorrechnen: rechnet vor / rechnete vor / rechneten vor, vortragen: trägt vor / trug vor / trugen vor / vorgetragen,
  wiedergeben: gibt wieder / gab wieder / gaben wieder, zugestehen: gesteht zu / gestand zu / gestanden zu / zugestanden,
  zurufen: ruft zu / rief zu / riefen zu, zusammenfassen: fasst zusammen / fasste zusammen / fassten zusammen / zusammengefasst,
  zustimmen: stimmt zu / stimmte zu / stimmten zu, zurückweisen: weist zurück / wies zurück / wiesen zurück / zurückwies / zurückgewiesen,
  zu bedenken geben: gibt zu bedenken / gab zu bedenken / gaben zu bedenken, zu verstehen geben: gibt zu verstehen / gab zu verstehen / gaben zu verstehen,
  zum ausdruck bringen: bringt zum ausdruck / brachte zum ausdruck / brachten zum ausdruck,
  andeuten: deutet an / deutete an / deuteten an / andeutet / andeutete / angedeutet,
  anprangern: prangert an / prangerte an / prangerten an / angeprangert, abstreiten: streitet ab / stritt ab / stritten ab,
  abraten: rät ab / riet ab / rieten ab, anzweifeln: zweifelt an / zweifelte an / zweifelten an,
  aufmerksam machen: macht aufmerksam / machte aufmerksam / machten aufmerksam,
  vorgeben: gibt vor / gab vor / gaben vor, vorhalten: hält vor / hielt vor / hielten vor,
  nahelegen: legt nahe / legte nahe / legten nahe, offenbaren: offenbart / offenbarte / offenbarten,
  anweisen: weist an / wies an / wiesen an, anfügen: fügt an / fügte an / fügten an, aussprechen: spricht aus / sprach aus / sprachen aus,
  androhen: droht an / drohte an / drohten an / angedroht, verlauten: verlautet / verlautete
`);
