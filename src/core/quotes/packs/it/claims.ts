import { list } from '../../language-pack.js';
import type { ClaimWords } from '../../statement-words.js';

const persons = list(`
    lui, lei, loro, egli, ella, gli, suo, sua, suoi, sue, costui, costei, questa gente, quella gente, quell uomo, quella donna, entrambi,
    entrambe, tutti, qualcuno, nessuno`);
const places = list(`
    qui, qua, lì, là, laggiù, lassù, ci, questo paese, questa città, in questo paese, in questa città, quel luogo, sul posto, in zona`);
const times = list(`
    ieri, l'altro ieri, oggi, domani, dopodomani, ora, adesso, allora, oggigiorno, attualmente, recentemente, ultimamente, poco fa, presto, poi,
    dopo, prima, stamattina, stasera, stanotte, questa mattina, questa sera, questa settimana, questo mese, quest'anno, quel giorno, quell'anno,
    a quel tempo, in quel momento, la settimana scorsa, il mese scorso, l'anno scorso, lo scorso anno, la scorsa settimana, la prossima settimana,
    il prossimo mese, l'anno prossimo, finora, per ora, da allora, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica`);

const implications = {
  repeated: list(`
    di nuovo, nuovamente, ancora una volta, un altra volta, torna a, tornano a, tornato a, tornata, tornato, ritornare, ritorno, riaperto, riapre,
    ripreso, ripristinato, rieletto, rieletta, un altro, altra`),
  ended: list(`
    non più, mai più, smesso, smette di, ha smesso, cessato, cessa, sospeso, abbandonato, ex, cancellato, annullato, l'ex`),
  continuing: list(`
    ancora, tuttora, sempre, continua, continuano, continuato, resta, restano, rimane, rimangono, mantiene`),
  added: list(`
    anche, pure, inoltre, altresì, ugualmente, non solo, neanche, nemmeno, compreso`),
  exclusive: list(`
    solo, soltanto, solamente, unicamente, esclusivamente, nessun altro, nient altro, tranne, salvo, eccetto, unico, unica`),
  unexpected: list(`
    persino, perfino, addirittura, nonostante, malgrado, eppure, tuttavia, finalmente, infine, già, benché, sebbene, sorprendentemente, neppure,
    è riuscito a, riuscito a, riesce a`),
};

export const claims: ClaimWords = {
  pointers: [
    ...list(`
    questo, questa, questi, queste, quest, quello, quella, quelli, quelle, ciò, esso, essa, essi, esse, ne, stesso, stessa, tale, tali, suddetto,
    suddetta, quest'ultimo, quest'ultima`),
    ...persons,
    ...places,
    ...times,
  ],
  hedges: list(`
    forse, magari, probabilmente, presumibilmente, verosimilmente, apparentemente, evidentemente, sembra, sembrano, sembrava, pare, paiono,
    potrebbe, potrebbero, può darsi, può, possono, sarebbe, sarebbero, avrebbe, avrebbero, presunto, presunta, presunti, presunte, sedicente,
    cosiddetto, cosiddetta, eventualmente, possibile, possibilmente, piuttosto, relativamente, a quanto pare, sembrerebbe, si dice, si pensa,
    credo, crediamo, penso, secondo me, a mio avviso, che io sappia, più o meno, in un certo senso, in genere, generalmente, di solito, spesso,
    a volte, in gran parte, tende a, tendono a, sospettato, sospettata, stimato, stimata`),
  roundings: list(`
    circa, intorno a, quasi, pressappoco, qualche, all incirca, suppergiù, approssimativamente, un po, attorno a, fino a`),
  implying: Object.values(implications).flat(),
  joints: list(`
    e, ed, o, oppure, ma, mentre, perché, poiché, siccome, quindi, dunque, sebbene, benché, tuttavia, però, anche se, cosicché, invece`),
  persons,
  places,
  times,
  implications,
  predicates: list(`
    è, sono, era, erano, fu, furono, sarà, saranno, sarebbe, siamo, ha, hanno, aveva, avevano, ebbe, avrà, avranno, avrebbe, ho, abbiamo, può,
    possono, poteva, potrà, potrebbe, deve, devono, doveva, dovrà, dovrebbe, vuole, vogliono, voleva, va, vanno, andava, fa, fanno, fece, fecero,
    dice, dicono, disse, dissero, viene, vengono, venne, vennero, dà, danno, diede, diedero, mette, mettono, mise, misero, prende, prendono,
    prese, presero, sa, sanno, sta, stanno, esce, escono, uscì, costa, costano, costava, vale, valgono, cade, cadono, cadde, sale, salgono, salì,
    scende, scendono, scese, cala, calano, paga, pagano, chiude, chiudono, chiuse, apre, aprono, aprì, vende, vendono, compra, comprano, vive,
    vivono, visse, muore, muoiono, morì, morirono, perde, perdono, perse, persero, vince, vincono, vinse, lavora, lavorano, cresce, crescono,
    crebbe, riceve, ricevono, ricevette, mente, mentono, mentì, nasconde, nascondono, nascose, esiste, esistono, resta, restano, rimane,
    rimangono, manca, mancano, arriva, arrivano, produce, producono, produsse, costruisce, costruì, vota, votano, spende, spendono, spese,
    ridusse, uccise, uccisero, crollò, aumentò, aumentarono, calò, calarono, diminuì, diminuirono, salirono, scesero, crebbero, raddoppiò,
    raggiunse, superò, aumenta, aumentano, diminuisce, pagò, votò, andò, andarono, passa, passò, serve, servono, lascia, lasciò`),
  verbEndings: list(`
    arono, erono, irono, avano, evano, ava, eva, erà, eranno, irà, iranno`),
};
