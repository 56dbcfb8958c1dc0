import { list } from '../../language-pack.js';
import type { ClaimWords } from '../../statement-words.js';

const persons = list(`
    er, sie, ihm, ihn, ihnen, ihr, ihre, ihren, ihrem, ihrer, sein, seine, seinen, seinem, seiner, diese leute, diese menschen, dieser mann,
    diese frau, die beiden, beide, alle, jeder, niemand, jemand, der betroffene, die betroffene`);
const places = list(`
    dort, hier, da drüben, dorthin, hierher, vor ort, in diesem land, in dieser stadt, hierzulande, dieses land, diese stadt, in der region`);
const times = list(`
    jetzt, nun, heute, heute abend, heute morgen, gestern, gestern abend, vorgestern, morgen, übermorgen, kürzlich, neulich, damals, seitdem,
    seither, zuletzt, bisher, bislang, derzeit, momentan, zurzeit, aktuell, inzwischen, mittlerweile, diese woche, diesen monat, dieses jahr,
    in diesem jahr, letzte woche, letzten monat, letztes jahr, im letzten jahr, im vergangenen jahr, vergangenes jahr, vergangene woche,
    im vorjahr, nächste woche, nächsten monat, nächstes jahr, im nächsten jahr, an diesem tag, zu dieser zeit, vor kurzem, bald, später, vorher,
    montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag`);

const implications = {
  repeated: list(`
    wieder, erneut, abermals, nochmals, noch einmal, schon wieder, wiederum, zurück, wiederholt, ein weiteres mal, noch ein, wiedereröffnet,
    zurückgekehrt, kehrt zurück, kehrte zurück`),
  ended: list(`
    nicht mehr, kein mehr, aufgehört, hört auf, hörte auf, beendet, eingestellt, gestoppt, ehemalige, ehemaliger, ehemaligen, früherer, frühere,
    früheren, einstige, abgeschafft, aufgegeben, abgesagt`),
  continuing: list(`
    noch, noch immer, immer noch, weiterhin, nach wie vor, bleibt, bleiben, blieb, weiter, immer, stets, fortgesetzt, setzt fort, anhaltend`),
  added: list(`
    auch, ebenfalls, ebenso, zudem, außerdem, darüber hinaus, zusätzlich, nicht nur, gleichfalls`),
  exclusive: list(`
    nur, bloß, lediglich, allein, ausschließlich, einzig, außer, niemand sonst, nichts anderes, einzige, einziger`),
  unexpected: list(`
    sogar, selbst, trotzdem, dennoch, trotz, obwohl, endlich, schließlich, überraschend, ausgerechnet, schon, bereits, immerhin, nicht einmal,
    gelang es, gelang`),
};

export const claims: ClaimWords = {
  pointers: [
    ...list(`
    dies, diese, dieser, dieses, diesem, diesen, das, jene, jener, jenes, es, dabei, dazu, davon, damit, dagegen, dafür, darüber, darauf, daran,
    darin, derselbe, dieselbe, dasselbe, solche, so etwas, ersteres, letzteres, dessen, deren`),
    ...persons,
    ...places,
    ...times,
  ],
  hedges: list(`
    vielleicht, möglicherweise, vermutlich, wohl, wahrscheinlich, womöglich, angeblich, mutmaßlich, mutmaßliche, offenbar, offensichtlich,
    anscheinend, scheinbar, scheint, scheinen, soll, sollen, könnte, könnten, dürfte, dürften, mag, kann sein, unter umständen, gewissermaßen,
    in der regel, meistens, meist, oft, häufig, manchmal, gelegentlich, üblicherweise, tendenziell, größtenteils, weitgehend, teilweise,
    im großen und ganzen, eher, relativ, ich glaube, wir glauben, ich denke, meiner meinung nach, meines wissens, soweit ich weiß, heißt es,
    gilt als, gelten als, schätzungsweise, geschätzt, vorgeblich, sogenannte, sogenannten`),
  roundings: list(`
    etwa, ungefähr, rund, circa, ca, knapp, fast, nahezu, gut, an die, gegen, bis zu`),
  implying: Object.values(implications).flat(),
  joints: list(`
    und, oder, aber, sondern, während, wohingegen, weil, da, denn, obwohl, obgleich, sodass, so dass, deshalb, daher, doch, jedoch, hingegen,
    dagegen`),
  persons,
  places,
  times,
  implications,
  predicates: list(`
    ist, sind, war, waren, bin, hat, haben, habe, hatte, hatten, wird, werden, wurde, wurden, würde, würden, kann, können, konnte, konnten,
    könnte, könnten, muss, müssen, musste, mussten, soll, sollen, sollte, sollten, darf, dürfen, durfte, durften, will, wollen, wollte, wollten,
    mag, möchte, möchten, gibt, gab, geht, ging, gingen, kommt, kam, kamen, steht, stand, standen, liegt, lag, lagen, bleibt, blieb, blieben,
    macht, machte, machten, nimmt, nahm, nahmen, hält, hielt, hielten, lässt, ließ, ließen, findet, fand, fanden, sieht, sah, sahen, weiß, wissen,
    wusste, wussten, läuft, lief, liefen, fährt, fuhr, fuhren, fällt, fiel, fielen, steigt, stieg, stiegen, sinkt, sank, sanken, wächst, wuchs,
    wuchsen, verliert, verlor, verloren, gewinnt, gewann, gewannen, schließt, schloss, schlossen, öffnet, öffnete, baut, baute, bauten, kauft,
    kaufte, kauften, verkauft, verkaufte, verkauften, zahlt, zahlte, zahlten, kostet, kostete, kosteten, stirbt, starb, starben, bricht, brach,
    brachen, trägt, trug, trugen, schreibt, schrieb, schrieben, spricht, sprach, sprachen, tut, tat, taten, bekommt, bekam, bekamen, erhält,
    erhielt, erhielten, brennt, brannte, beginnt, begann, begannen, endet, endete, tritt, trat, traten, verschwieg, verschwiegen, verbot,
    verboten, lehnte, lehnten, lügt, log, logen, fehlt, fehlte, fehlten, arbeitet, arbeitete, lebt, lebte, lebten, gehört, gehörte, gehörten,
    funktioniert, funktionierte, fließt, floss`),
  verbEndings: list(`
    ierte, ierten, iert, ieren`),
};
