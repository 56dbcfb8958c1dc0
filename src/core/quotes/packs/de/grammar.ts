import { list, type GrammarWords } from '../../language-pack.js';

export const grammar: GrammarWords = {
  pronouns: list('er, sie, dieser, diese, jener, man, beide, letzterer, letztere'),
  masculine: list('er, dieser, jener, letzterer'),
  feminine: list('sie, diese, letztere'),
  plural: list('sie, beide, diese'),
  firstPerson: list(
    'ich, wir, mir, mich, uns, mein, meine, meinen, meinem, meiner, meines, unser, unsere, unseren, unserem, unserer',
  ),
  verbSecond: {
    comparing: list('wie'),
    neither: list('weder'),
    questionWords: list(`
      wie, warum, weshalb, was, wer, wann, wo, wohin, welche, welcher, welches, welchen, welchem, inwieweit, wieso`),
    infinitiveMarker: 'zu',
    infinitiveEnding: 'n',
    purposes: list('um, ohne, statt, anstatt'),
    owning: list('von'),
    owningBodies: list('vom, aus'),
    ofTexts: list('in, im, aus, auf, vom, von, bei, beim, seitens'),
    genitiveEndings: list('er, es'),
    participleEndings: list(
      'ende, enden, endem, ender, endes, te, ten, tem, ter, tes, ene, enen, enem, ener, enes',
    ),
  },
  adjectiveEndings: list('e, er, es, en, em'),
  prepositions: list(`
    in, im, ins, an, am, ans, auf, aufs, aus, bei, beim, mit, nach, seit, von, vom, zu, zum, zur, für, fürs, gegen, ohne, um, durch, durchs, bis,
    über, unter, vor, vorm, hinter, neben, zwischen, wegen, trotz, während, statt, anstatt, aufgrund, innerhalb, außerhalb, gegenüber, entlang,
    mittels, angesichts, anlässlich, bezüglich, hinsichtlich, infolge, mithilfe, samt, außer, binnen, entgegen, gemäß, dank, seitens, zugunsten,
    zwecks, ungeachtet, anhand, inmitten, jenseits, diesseits, oberhalb, unterhalb, unweit, nahe, per, pro, je, ab, gen, via, nebst`),
  nounPrepositions: {
    behindVerb: list('vom, von, für, beim, im, aus'),
  },
  locatives: list('in, aus, nach, bei'),
  subordinators: list(`
    als, wenn, weil, da, nachdem, bevor, während, obwohl, damit, sodass, falls, sobald, solange, seitdem, indem, wobei, wodurch, womit,
    wonach, woraufhin, weshalb, weswegen, obgleich, sofern, ehe, bis, wie, warum, wann, wo, wohin, wer, was, welche, welcher, welches, wieso, inwieweit, um`),
  conjunctions: list('und, oder, aber, sondern, denn, sowie, doch, beziehungsweise'),
  joining: {
    sowohl: list('als auch, wie auch, wie, als'),
    'nicht nur': list('sondern auch, sondern'),
    '': list('wie auch, ebenso wie'),
  },
  adverbs: list(`
    auch, bereits, schon, noch, nun, dann, jetzt, immer, wieder, nur, sogar, zudem, außerdem, ferner, weiter, weiterhin, zugleich, gleichzeitig,
    jedoch, allerdings, dagegen, hingegen, dabei, daraufhin, darauf, daher, deshalb, deswegen, dazu, darüber, davon, damals, danach, anschließend, schließlich,
    zunächst, zuletzt, zuvor, später, früher, kürzlich, unlängst, jüngst, mehrfach, wiederholt, erneut, offiziell, öffentlich, ausdrücklich,
    klar, deutlich, wörtlich, sinngemäß, schriftlich, telefonisch, gegenüber, unterdessen, indessen, inzwischen, mittlerweile, somit, also, so, hierzu,
    dementsprechend, entsprechend, dadurch, dennoch, trotzdem, freilich, sich, ihm, ihr, ihnen, ihn, selbst, vielmehr, insgesamt, insbesondere, besonders,
    vor allem, unter anderem, zum beispiel, am ende, lediglich, ebenfalls, ebenso, gleichfalls, wohl, offenbar, angeblich, vermutlich, wahrscheinlich,
    möglicherweise, sicherlich, tatsächlich, nämlich, etwa, rund, fast, knapp, mindestens, höchstens, zurzeit, derzeit, gerade, eben, kaum, einmal,
    zweimal, mehrmals, oft, häufig, selten, stets, nie, scharf, heftig, trocken, lachend, wütend, empört, dort, hier, da, weiters, überdies, demnach,
    zwar, darin, daran, dafür, daraus, hinzu, hin, nachdrücklich, eindringlich, überraschend, vorsorglich, ansonsten, andernfalls, folglich, demgegenüber, seinerseits, ihrerseits, vorerst, vorher, nachher, zusätzlich, darüber hinaus, zum einen, zum anderen, nach wie vor, teilweise, mitunter, zumindest, leider, natürlich, gern, gerne, sehr, ganz, mehr, weniger, nicht`),
  demonstratives: list(
    'dieser, diese, dieses, diesem, diesen, jener, jene, jenes, jenem, jenen, derselbe, dieselbe',
  ),
  determiners: list(`
    der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, kein, keine, keinen, keinem, keiner, sein, seine, seinen, seinem, seiner, seines,
    ihre, ihren, ihrem, ihrer, ihres, mehrere, viele, einige, manche, alle, allen, aller, beide, beiden, zahlreiche, weitere, andere, jeder, jede, jedes, jedem, jeden,
    zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, deren, dessen, etliche, diverse, sämtliche, solche, wenige, vielen, einigen, mehreren`),
  obliqueNouns: {
    der: list(
      'zeitung, tageszeitung, wochenzeitung, zeitschrift, illustrierten, agentur, nachrichtenagentur, presse, presseagentur, redaktion, öffentlichkeit, polizei, staatsanwaltschaft',
    ),
  },
  obliqueDeterminers: list(
    'den, dem, einen, einem, keinen, keinem, seinen, seinem, ihren, ihrem, diesen, diesem, jenen, jenem, jedem, jeden, beiden, allen, vielen, einigen, mehreren',
  ),
  relatives: list(
    'der, die, das, den, dem, deren, dessen, denen, welcher, welche, welches, welchem, welchen, was, wer',
  ),
  negations: list(
    'nicht, kein, keine, keinen, keinem, keiner, nie, niemals, nichts, ohne, keineswegs, niemand, weder',
  ),
  infinitives: list('zu, nicht, nie, ohne'),
  clauseAuxiliaries: list(
    'hat, haben, hatte, hatten, habe, hätte, hätten, ist, sind, war, waren, wird, werden, wurde, wurden, worden, sei, seien, soll, sollen, will, wollen, kann, können, muss, müssen',
  ),
  passiveAuxiliaries: list('wird, werden, wurde, wurden, ist, sind, war, waren, worden, sei, seien, werde'),
  times: list(`
    montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, montagmorgen, montagabend, dienstagmorgen, dienstagabend, mittwochmorgen, mittwochabend,
    donnerstagmorgen, donnerstagabend, freitagmorgen, freitagabend, samstagmorgen, samstagabend, sonntagmorgen, sonntagabend, montagnachmittag, dienstagnachmittag, mittwochnachmittag,
    donnerstagnachmittag, freitagnachmittag, samstagnachmittag, sonntagnachmittag, heute, gestern, morgen, vorgestern, übermorgen, abend, mittag, vormittag, nachmittag, nacht, uhr,
    am montag, am dienstag, am mittwoch, am donnerstag, am freitag, am samstag, am sonntag, am sonnabend, heute abend, gestern abend, mitternacht, wochenende, am wochenende, montags, sonntags,
    vergangene woche, vergangenen monat, vergangenes jahr, letzte woche, letzten monat, letztes jahr, vorige woche, vorigen monat, voriges jahr, diese woche, diesen monat, dieses jahr`),
  stopWords: list(`
    hat, haben, hatte, hatten, habe, hätte, hätten, ist, sind, war, waren, wird, werden, wurde, wurden, worden, soll, sollen, kann, können, muss, müssen, will, wollen, darf, dürfen, gibt, ging, geht, seit, es, ich, wir, du, ihr, was, wer, wie, wo, wann, warum, ja, nein, nicht, mit, ohne, hier, dort, erst, ersten, erste, erster, zweite, zweiten, dritte, dritten, nächste, letzte, letzten,
    jahr, jahre, jahren, jahres, monat, monate, monaten, woche, wochen, tag, tage, tagen, stunde, stunden, minute, minuten, sekunden, euro, dollar, prozent, prozentpunkte, cent, million, millionen, milliarde, milliarden,
    tausend, tausende, hunderte, kilometer, meter, metern, kilometern, tonnen, liter, kilogramm, kilo, grad, rubel, pfund, franken, mark, yen, ende, anfang, mitte, uhr, ortszeit, art, teil, seite, alter,
    platz, punkten, punkte, mal, anzahl, hälfte, viertel, drittel, bitte, danke, foto, bild, hintergrund, quelle, quellen, stand, zahl, nummer, artikel, paragraf, absatz, zeit, januar, februar, märz, april, mai, juni, juli,
    august, september, oktober, november, dezember, derweil, unterdessen, allein, bislang, bisher, hinweis, themen, thema, frauen, männer, kinder, kind, menschen, leute, meinung, grund, problem, frage, fall, recht, fest,
    angesichts, darunter, dabei, somit, sowohl, beim, weder, falls, solche, solcher, wegen, rund, etwa, etwas, viel, vielleicht, dann`),
};
