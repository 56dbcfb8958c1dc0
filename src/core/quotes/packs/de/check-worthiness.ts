import { list, type CheckWorthinessWords } from '../../language-pack.js';

export const checkWorthiness: CheckWorthinessWords = {
  quantities: list(`
    prozent, tausend, tausende, hunderte, dutzende, million, millionen, milliarde, milliarden, mehr als, weniger als, mehrheit, die meisten, höchste, größte,
    niedrigste, stärkste, hälfte, drittel, viertel, doppelt, gestiegen, gesunken, steigt, sinkt, erhöht, verdoppelt, halbiert, anteil, zahl, rekord, euro, dollar`),
  consequence: list(`
    tot, tote, getötet, gestorben, starb, opfer, verletzte, anschlag, angriff, terror, terrorismus, krieg, militär, waffen, bombe, korruption, bestechung, haushalt,
    schulden, steuern, steuer, armut, arbeitslosigkeit, arbeitslose, impfung, impfstoff, virus, seuche, pandemie, krankheit, gesundheit, gesetz, verfassung, verbot, verboten, straftat,
    verbrechen, mord, katastrophe, hochwasser, überschwemmung, erdbeben, wahl, wahlen, wahlbetrug, renten, rente, migration, flüchtlinge, asyl, klima, energie, gas, strom, atomwaffen, inflation, sanktionen`),
  disputed: list(`
    lüge, lügen, falsch, gelogen, falschmeldung, vorwurf, vorgeworfen, beschuldigt, bestreitet, bestritten, dementiert, betrug, betrogen, schuld, schuldig, verstoßen,
    illegal, verleumdung, manipuliert, fälschung, gefälscht, gescheitert, versagt, nie, niemals, vertuscht, verschwiegen`),
  opinion: list(`
    wichtig, gut, schlecht, schön, schrecklich, großartig, leider, traurig, glaube, finde, meine, hoffentlich, enttäuscht, stolz, besorgt, besser, schlimmer, skandal,
    unerträglich, peinlich, falsch, richtig, wunderbar, unfair, gerecht, ungerecht`),
  future: list(
    'wird, werden, werde, künftig, nächstes jahr, bald, demnächst, voraussichtlich, will, wollen, plant',
  ),
  normative: list(
    'muss, müssen, müsse, soll, sollte, sollten, darf, dürfen, nötig, notwendig, verpflichtet, braucht',
  ),
  questions: list('warum, weshalb, wieso, wer, wie, wann, wo, was, welche, wohin'),
  courtesy: list(
    'danke, vielen dank, herzlichen dank, herzlichen glückwunsch, guten tag, guten abend, beileid, willkommen',
  ),
  factual: list(`
    ist, sind, war, waren, hat, haben, hatte, hatten, wurde, wurden, gibt, gab, liegt, lag, beträgt, betrug, besitzt, enthält, führte, verursacht,
    erreicht, registriert, gemessen, nachgewiesen, belegt, bestätigt, kaufte, verbot, unterzeichnet`),
  promises: list(
    'verspreche, versprechen, wir werden, ich werde, garantieren, garantiere, sichern zu, schwöre',
  ),
  intentions: list('will, wollen, wolle, plant, planen, beabsichtigt, möchte, möchten, hofft, strebt'),
  stances: list(
    'unterstützt, unterstützen, lehnt, lehnen, verurteilt, verurteilen, begrüßt, begrüßen, fordert, fordern, kritisiert',
  ),
};
