import { list } from '../../language-pack.js';
import type { CheckWorthinessWords } from '../../statement-words.js';
import { inflected, type Conjugations } from '../../verb-forms.js';

/** Weak verbs without ge-: what somebody does or did, and what was done. */
const DONE: Conjugations = {
  ieren: 'iert ierte ierten',
  ern: 'ert erte erten',
  eln: 'elt elte elten',
  ten: 'tet tete teten',
  den: 'det dete deten',
  en: 't te ten',
};

const CHANGES = `
  verdoppeln, verdreifachen, vervierfachen, halbieren, reduzieren, verringern, vergrößern, verkleinern, verteuern, erhöhen, erreichen`;
const EVENTS = `
  verkaufen, bezahlen, verursachen, verhaften, verurteilen, verletzen, vergeben, verwenden, verabschieden, veröffentlichen, vernichten, verteilen,
  zerstören, ermorden, ersetzen, eröffnen, errichten, erzeugen, entdecken, entwickeln, beenden, beschäftigen, besetzen, besuchen, bewilligen,
  belegen, bestrafen, finanzieren, privatisieren, investieren, exportieren, importieren, produzieren, registrieren, existieren, passieren,
  unterzeichnen, durchsuchen, schließt`;
const ACCUSATIONS = `
  manipulieren, vertuschen, verleumden, verschleiern, verschwenden, veruntreuen, bedrohen, beleidigen, beschuldigen, bezichtigen, blockieren,
  ignorieren, sabotieren, boykottieren, missbrauchen, unterstützen`;

export const checkWorthiness: CheckWorthinessWords = {
  quantities: [
    ...list(`
    prozent, prozentpunkte, tausend, tausende, hundert, hunderte, dutzend, dutzende, million, millionen, milliarde, milliarden, billion,
    billionen, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, fünfzehn, zwanzig, dreißig, vierzig, fünfzig, sechzig,
    siebzig, achtzig, neunzig, mehr als, weniger als, mindestens, höchstens, maximal, bis zu, mehrheit, minderheit, die meisten, meisten,
    großteil, hälfte, die hälfte, drittel, viertel, zwei drittel, doppelt, dreifach, doppelt so, halb so, so viele, so viel wie, so hoch wie,
    höchste, höchsten, höchster, größte, größten, größter, größtes, niedrigste, niedrigsten, kleinste, stärkste, schwächste, älteste, reichste,
    ärmste, teuerste, billigste, schnellste, schlechteste, längste, tiefste, höher, niedriger, größer, kleiner, schneller, teurer, billiger,
    stärker, weniger, mehr, anstieg, rückgang, zuwachs, wachstum, abnahme, zunahme, steigerung, senkung, kürzung, kürzungen, erhöhung, überschuss,
    anteil, zahl, zahl der, anzahl, quote, rate, raten, niveau, durchschnitt, durchschnittlich, im durchschnitt, im schnitt, insgesamt, summe,
    gesamt, pro kopf, pro person, pro jahr, pro monat, pro tag, im jahr, im monat, am tag, jährlich, jährliche, jährlichen, monatlich, täglich,
    jedes jahr, jeden tag, jeder zweite, jeder dritte, jeder vierte, jeder fünfte, einer von, null, einzige, einziger, einzigen, zum ersten mal,
    erstmals, noch nie, nie zuvor, rekord, rekordhoch, mal so, in folge, euro, dollar, franken, pfund, cent, tonnen, tonne, kilo, kilogramm,
    kilometer, meter, hektar, liter, barrel, grad, megawatt, fast, nahezu, knapp, rund, übersteigt, überstieg, überschreitet, überschritt,
    überschritten, steigt, stieg, stiegen, gestiegen, gestiegene, steigende, sinkt, sank, sanken, gesunken, sinkende, fällt, fiel, gefallen,
    wächst, wuchs, wuchsen, gewachsen, schrumpft, schrumpfte, geschrumpft, nahm ab, nimmt ab, abgenommen, nahm zu, nimmt zu, zugenommen, kürzt,
    kürzte, gekürzt, senkt, senkte, gesenkt, kletterte, geklettert, eingebrochen, angehoben`),
    ...inflected(CHANGES, DONE),
  ],
  consequence: list(`
    tot, tote, toten, toter, getötete, tod, todesfälle, todesopfer, tödlich, tödliche, gestorbene, ums leben, opfer, verletzte, verletzten, mord,
    morde, totschlag, femizid, femizide, anschlag, anschläge, angriff, angriffe, attentat, schüsse, terror, terrorismus, terrorist, terroristen,
    krieg, kriege, invasion, militär, armee, bundeswehr, truppen, soldaten, waffen, waffe, bombe, bomben, rakete, raketen, atomwaffen, atomkraft,
    geiseln, flüchtlinge, geflüchtete, völkermord, kriminalität, kriminelle, straftat, straftaten, straftäter, verbrechen, drogen, vergewaltigung,
    vergewaltigungen, gewalt, entführung, folter, korruption, bestechung, schmiergeld, schwarzgeld, betrug, geldwäsche, skandal, steuer, steuern,
    zölle, zoll, haushalt, defizit, schulden, ausgaben, subvention, subventionen, fördermittel, steuergeld, steuergelder, arbeitsplätze,
    arbeitsplatz, jobs, arbeitslosigkeit, arbeitslose, arbeitslosen, entlassungen, kündigungen, armut, arme, hunger, lohn, löhne, mindestlohn,
    gehalt, gehälter, einkommen, bürgergeld, sozialhilfe, rente, renten, inflation, preis, preise, miete, mieten, kosten, rezession, krise,
    pleite, insolvenz, wirtschaft, handel, exporte, importe, gesundheit, krankenhaus, krankenhäuser, klinik, kliniken, krankenkassen, impfung,
    impfungen, impfstoff, impfstoffe, virus, seuche, epidemie, pandemie, krankheit, krankheiten, krebs, abtreibung, abtreibungen, verschmutzung,
    giftig, giftige, klima, klimawandel, emissionen, erdöl, öl, gas, kohle, energie, strom, dürre, hochwasser, überschwemmung, überschwemmungen,
    erdbeben, brand, brände, katastrophe, unfall, unfälle, gesetz, gesetze, verordnung, legal, illegal, illegale, illegalen, verfassung,
    grundgesetz, verfassungswidrig, gericht, gerichte, richter, staatsanwaltschaft, urteil, urteile, polizei, polizisten, gefängnis, haft,
    häftlinge, angeklagte, anklage, klage, strafe, strafen, vertrag, abkommen, sanktionen, resolution, wahl, wahlen, wahlbetrug, volksabstimmung,
    referendum, stimme, abstimmung, wähler, reform, verbot, migration, migranten, einwanderung, einwanderer, zuwanderung, grenze, grenzen, asyl,
    asylbewerber, abschiebung, abschiebungen, visa, diskriminierung, rassismus, rassistisch, sklaverei, überwachung, spionage, hackerangriff,
    datenleck, sicherheit`),
  disputed: [
    ...list(`
    lüge, lügen, lügner, lügnerin, falsch, falsche, falschen, falschmeldung, falschmeldungen, fake news, vorwurf, vorwürfe, anschuldigung,
    anschuldigungen, schuld, schuldig, schuldige, betrug, betrüger, verstoß, verstöße, illegal, verleumdung, fälschung, schwindel, diebstahl,
    versagen, fehler, niederlage, nie, niemals, verrat, irreführend, unwahr, unwahrheit, stimmt nicht, nicht wahr, keine beweise, ohne beweise,
    ohne genehmigung, mythos, märchen, verschwörung, skandal, korrupt, korrupte, missbrauch, drohung, drohungen, propaganda, hetze, inkompetent,
    unfähig, verantwortlich für, wegen, aufgrund, verursacht durch, durch die schuld, stimmte gegen, stimmten gegen, dagegen gestimmt,
    gestimmt gegen, wortbruch, gebrochenes versprechen, widerspricht, im gegenteil, entschuldigt, vertuschung, heuchelei, verschweigt, verschwieg,
    verschwiegen, verrät, verriet, verstößt, verstieß, bestach, bestochen, bestreitet, bestritt, bestritten, betrügt, betrog, betrogen, belogen,
    belog, plünderte, geplündert, lügt, log, gelogen, fälscht, fälschte, gefälscht, täuscht, täuschte, getäuscht, stiehlt, stahl, gestohlen,
    scheitert, scheiterte, gescheitert, versagte, bricht, brach, brachen, gebrochen, leugnet, leugnete, geleugnet, vorgeworfen, wirft vor,
    weigerte, weigert, übertreibt, übertrieben, hintergangen, gab zu, zugegeben`),
    ...inflected(ACCUSATIONS, DONE),
  ],
  opinion: list(`
    wichtig, wichtige, gut, gute, guten, guter, gutes, schlecht, schlechte, schön, schöne, schönes, schrecklich, schreckliche, furchtbar,
    großartig, großartige, toll, tolle, leider, traurig, glücklich, zum glück, glaube, glauben wir, finde, finden wir, meine, denke, denken wir,
    fühle, hoffe, hoffen, hoffentlich, enttäuscht, enttäuschend, stolz, besorgt, besser, bessere, beste, besten, schlimm, schlimmer, schlimmste,
    richtig, richtige, wunderbar, wunderbare, unfair, fair, gerecht, ungerecht, unerträglich, unerhört, peinlich, beschämend, schande,
    inakzeptabel, unannehmbar, absurd, lächerlich, mutig, klug, dumm, genial, brillant, ausgezeichnet, hervorragend, perfekt, entsetzlich,
    tragisch, tragödie, gefährlich, gefährliche, bewegt, dankbar, respekt, liebe, hasse, unglaublich, meiner meinung nach, meines erachtens,
    aus meiner sicht, aus unserer sicht, ich finde, offen gesagt, ehrlich gesagt, ehrlich, bedauerlich, erfreulich, schade, hässlich, nett,
    spannend`),
  future: list(`
    wird, werden, werde, würde, würden, künftig, zukünftig, in zukunft, nächstes jahr, nächsten monat, nächste woche, im nächsten jahr, kommenden,
    kommendes, morgen, übermorgen, bald, demnächst, eines tages, voraussichtlich, geplant, vorgesehen, will, wollen, wolle, plant, planen, bereit,
    soll, sollen, wenn wir`),
  normative: list(`
    muss, müssen, müsse, müsste, müssten, sollte, sollten, darf, dürfen, darf nicht, dürfen nicht, nötig, notwendig, erforderlich, verpflichtet,
    verpflichtung, pflicht, braucht, brauchen, gehört, verdient, verdienen, es ist zeit, höchste zeit, wir brauchen, es braucht, lasst uns,
    schluss mit, gefordert, unerlässlich, geboten`),
  questions: list(`
    warum, weshalb, wieso, wer, wem, wen, wie, wie viel, wie viele, wann, wo, woher, wohin, was, welche, welcher, welches, ist es, ist das,
    gibt es, stimmt es, haben sie, sind sie, können sie, wollen sie, würden sie, glauben sie, hat er, ist er`),
  rhetorical: list(`
    nicht wahr, oder nicht, ist es nicht, ist das nicht, sind wir nicht, haben wir nicht, wer will, wer würde, wen interessiert, wozu, was soll,
    was bringt, wie kann man, wie kann es sein, seit wann, wie lange noch, was für ein, etwa`),
  courtesy: list(`
    danke, danke schön, vielen dank, herzlichen dank, ich danke, wir danken, bedanke, herzlichen glückwunsch, glückwunsch, gratuliere, guten tag,
    guten morgen, guten abend, gute nacht, hallo, grüß gott, auf wiedersehen, tschüss, beileid, willkommen, herzlich willkommen, bitte,
    entschuldigung, verzeihung, entschuldigen sie, tut mir leid, meine damen und herren, liebe freunde, liebe freundinnen, liebe kolleginnen,
    freut mich, viel glück, viel erfolg, alles gute, frohe weihnachten, applaus, beifall`),
  factual: [
    ...list(`
    ist, sind, war, waren, hat, haben, hatte, hatten, wurde, wurden, worden, gewesen, gehabt, laut, zufolge, daten, statistik, statistiken,
    studie, studien, bericht, berichte, umfrage, umfragen, beweis, beweise, beleg, belege, tatsächlich, tatsache, fakt, seit, vor jahren,
    letztes jahr, im letzten jahr, vergangenes jahr, im vergangenen jahr, im vorjahr, letzten monat, letzte woche, während, weil, deshalb, daher,
    folglich, infolge, ergebnis, besteht, bestand, handelt sich, bleibt, blieb, sitzt, kennt, fand, fanden, gefunden, hielt, hielten, gehalten,
    bestätigt, verliert, verlor, verloren, verbietet, verbot, verboten, erhält, erhielt, erhielten, erhalten, entlässt, entließ, entlassen,
    beginnt, begann, begannen, begonnen, bekommt, bekam, bekamen, unterschrieb, unterschrieben, überwies, überwiesen, kauft, kaufte, kauften,
    gekauft, baut, baute, bauten, gebaut, schafft, schuf, schufen, geschaffen, zahlt, zahlte, zahlten, gezahlt, kostet, kostete, kosteten,
    gekostet, stimmte, stimmten, gestimmt, wählte, wählten, gewählt, gewinnt, gewann, gewannen, gewonnen, gibt, gab, gaben, gegeben, nimmt, nahm,
    nahmen, genommen, ausgegeben, tötet, tötete, töteten, getötet, stirbt, starb, starben, gestorben, schoss, schossen, geschossen, lebt, lebte,
    lebten, gelebt, arbeitet, arbeitete, arbeiteten, kam, kamen, gekommen, ging, gingen, gegangen, liegt, lag, lagen, stand, standen, beträgt,
    betrug, betrugen, besitzt, besaß, enthält, enthielt, führte, führten, geführt, schloss, schlossen, geschlossen, maß, gemessen, machte,
    machten, gemacht, taten, getan, brachte, brachten, gebracht, gesandt, geschickt, schickte, schickten, landete, gelandet, floh, flohen,
    geflohen, brannte, gebrannt, geworden, gründete, gegründet, rettete, gerettet, stoppte, gestoppt, gilt, galt, galten, dauert, dauerte, stammt,
    stammte, stammen, abgeschafft, eingeführt, festgenommen, stattgefunden, zurückgetreten, abgelehnt, beschließt, beschloss, beschlossen,
    erschoss, erschossen, nachgewiesen, wies nach, angegriffen, eingestellt, aufgenommen, abgeschoben, vorgelegt`),
    ...inflected(EVENTS, DONE),
  ],
  promises: list(`
    verspreche, versprechen, versprochen, versprechen ihnen, wir werden, ich werde, werden wir, werde ich, garantieren, garantiere, sichern zu,
    sichere zu, sage zu, schwöre, gelobe, mein wort, unser wort, verpflichten uns, verpflichte mich, ich sorge dafür, wir sorgen dafür,
    dafür sorgen`),
  intentions: list(`
    will, wollen, wolle, möchte, möchten, plant, planen, plane, beabsichtigt, beabsichtigen, vorhaben, haben vor, habe vor, hat vor, hofft,
    strebt, streben, unser ziel, mein ziel, ziel ist, versuchen, versucht, bemühen uns, entschlossen, bereit sein, arbeiten daran, gedenkt,
    absicht`),
  stances: list(`
    unterstütze, unterstützen, lehne, lehnen, lehne ab, lehnen ab, lehnt ab, verurteile, verurteilen, begrüße, begrüßen, begrüßt, fordert,
    fordern, fordere, kritisiere, kritisieren, kritisiert, bin dafür, sind dafür, bin dagegen, sind dagegen, bin gegen, sind gegen, bin für,
    sind für, stimme zu, stimmen zu, einverstanden, nicht einverstanden, befürworte, befürworten, widerspreche, widersprechen, bedauere, bedauern,
    solidarisch, solidarität, stehen zu, stehe zu, verteidige, respektiere, respektieren, billige, missbillige`),
};
