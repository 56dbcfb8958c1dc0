import { list, type GrammarWords } from '../../language-pack.js';

const DAYS = list('lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica');

/** "martedì", "martedì sera", "martedì scorso", "lo scorso martedì". */
const dayTimes = DAYS.flatMap((day) => [
  day,
  `lo scorso ${day}`,
  ...list('scorso, scorsa, mattina, pomeriggio, sera, notte').map((part) => `${day} ${part}`),
]);

/** Prepositions with their articles: "nel", "della", "sugli". */
const ARTICULATED = ['de', 'ne', 'a', 'da', 'su'].flatMap((stem) =>
  list("l, llo, lla, i, gli, lle, ll'").map((ending) => `${stem}${ending}`),
);

export const grammar: GrammarWords = {
  pronouns: list(`
    lui, lei, loro, egli, ella, essi, esse, quest'ultimo, quest'ultima, questi ultimi, queste ultime, costui, costei, costoro, entrambi, entrambe, l'interessato, l'interessata, il diretto interessato`),
  masculine: list(
    "lui, egli, essi, quest'ultimo, questi ultimi, costui, entrambi, l'interessato, il diretto interessato",
  ),
  feminine: list("lei, ella, esse, quest'ultima, queste ultime, costei, entrambe, l'interessata"),
  plural: list('loro, essi, esse, questi ultimi, queste ultime, costoro, entrambi, entrambe'),
  dropsSubject: true,
  infinitiveEndings: list(`
    are, ere, ire, rre, arsi, ersi, irsi, arlo, erlo, irlo, arla, erla, irla, arli, erli, irli, arle, erle, irle, argli, ergli, irgli, arne, erne, irne, arci, erci, irci, aver, esser, voler, poter, dover, saper, far, dar, star, andar, averlo, averla, averne`),
  infinitiveParticles: list("di, d'"),
  objectPronouns: list("gli, le, ci, vi, mi, ti, lo, la, li, ne, l', glielo, gliela, me lo, ce lo"),
  firstPerson: list(
    'io, noi, me, mio, mia, miei, mie, nostro, nostra, nostri, nostre, siamo, ho, abbiamo, sto, stiamo, faccio, facciamo, vado, andiamo, credo, crediamo, penso, pensiamo, voglio, vogliamo, posso, possiamo, devo, dobbiamo, so, sappiamo, mi, ci',
  ),
  prepositions: [
    ...list(`
      di, d', a, ad, da, in, con, su, per, tra, fra, sotto, sopra, dopo, prima, verso, contro, senza, durante, oltre, presso, lungo, entro, davanti, dietro, accanto, vicino, circa, nonostante, malgrado, tranne, salvo, eccetto, mediante, tramite, attraverso, riguardo, rispetto, insieme, fino, sino, col, coi, coll', pei,
      a margine di, a margine del, a margine della, a margine dell', nel corso di, nel corso del, nel corso della, al termine di, al termine del, al termine della, in occasione di, in occasione del, in occasione della, a proposito di, a proposito del, a proposito della, in merito a, in merito al, in merito alla, in vista di, in vista del, in seguito a, in risposta a, per conto di, interpellato, interpellata, intervistato, intervistata, raggiunto, raggiunta, ospite, parlando, rispondendo, commentando, intervenendo`),
    ...ARTICULATED,
  ],
  nounPrepositions: {
    beforeVerb: list('per, in, nel, nella, nell, nei, nelle, negli, su, sul, sulla, presso, contro'),
    behindVerb: list('fonte in, fonti in, fonti nel, fonti nella, fonti presso'),
  },
  locatives: list('a, ad, in, nel, nella, nell, nei, nelle, da, verso, presso, vicino a'),
  subordinators: list(`
    quando, mentre, poiché, perché, siccome, giacché, affinché, benché, sebbene, nonostante, finché, dopo che, prima che, in modo che, visto che, dato che, dal momento che, a meno che, purché, qualora, laddove, dove, come, così che, cosicché, tanto che, sempre che, anche se, ogni volta che, una volta che,
    più che, meno che, meglio che, piuttosto che, oltre che, altro che, anziché, nel caso in cui, a patto che, a condizione che, senza che, nonché, al punto che, non appena, pur, appena`),
  conjunctions: list('e, ed, o, oppure, ma, però, né, bensì, anzi, quindi, dunque, e poi, nonché'),
  joining: {
    sia: list('sia, che'),
    tanto: list('quanto'),
    'non solo': list('ma anche, ma'),
    '': list('così come'),
  },
  adverbs: list(`
    anche, pure, inoltre, ancora, già, poi, infine, sempre, spesso, più volte, mai, solo, soltanto, infatti, tuttavia, comunque, però, quindi, dunque, recentemente, chiaramente, semplicemente, pubblicamente, apertamente, piuttosto, proprio, addirittura, persino, perfino, nuovamente, di nuovo, più tardi, in precedenza, precedentemente, successivamente, immediatamente, subito, finalmente, ufficialmente, ripetutamente, recisamente, duramente, seccamente, fermamente, esplicitamente, espressamente,
    a sua volta, dal canto suo, da parte sua, dal canto loro, per parte sua, invece, al contrario, altresì, parimenti, peraltro, tra l'altro, fra l'altro, in sostanza, in effetti, a più riprese, in più occasioni, una volta, un giorno, per primo, per prima, con forza, con chiarezza, senza mezzi termini, senza giri di parole, amaramente, ironicamente, bene, molto, troppo, quasi, soprattutto, appunto, volentieri, così, allora, adesso, ora, oggi stesso, sui social, su twitter, su facebook, su x, via social,
    innanzitutto, anzitutto, in primo luogo, in conclusione, a caldo, a chiare lettere, a gran voce, a muso duro, lapidario, lapidaria, netto, netta, sicuro, deciso, decisa, essenzialmente, principalmente, evidentemente, effettivamente, letteralmente, testualmente, stato, stata, stati, state, per così dire, cioè, vale a dire, come dire, si fa per dire, stesso, stessa`),
  auxiliaries: list(`
    ha, hanno, aveva, avevano, avrà, avranno, avrebbe, avrebbero, abbia, abbiano, avendo, ebbe, ebbero, avesse, avessero, aver, avere, si, si è, si sono, si era, si erano, s'è, si sarebbe,
    ha voluto, hanno voluto, ha tenuto a, tiene a, tengono a, ci tiene a, ci ha tenuto a, ha fatto, torna a, tornano a, è tornato a, è tornata a, tornando a, continua a, continuano a, non manca di, non ha mancato di, non esita a, non ha esitato a, ha finito per, si è limitato a, si è limitata a, si limita a, ha aggiunto di, è arrivato a, è arrivata a, arriva a, dopo aver, nel, vuole, ha potuto, ha dovuto, ha preferito`),
  demonstratives: list(
    "questo, questa, questi, queste, quest', quello, quella, quelli, quelle, quel, quei, quegli, quell', tale, tali, suddetto, suddetta, stesso, stessa",
  ),
  determiners: list(`
    il, lo, la, l', i, gli, le, un, uno, una, un', dei, degli, delle, alcuni, alcune, diversi, diverse, vari, varie, molti, molte, tanti, tante, parecchi, parecchie, ogni, ciascun, qualche, nessun, nessuna, suo, sua, suoi, sue, loro, nostro, nostra, vostro, vostra, mio, mia, due, tre, quattro, cinque, tutti, tutte, tutta, tutto, altri, altre, la maggior parte dei, gran parte dei, numerosi, numerose, uno dei, una delle, uno degli`),
  indefinite: list(
    "un, uno, una, un', dei, degli, delle, alcuni, alcune, diversi, diverse, vari, varie, molti, molte, tanti, tante, parecchi, parecchie, ogni, qualche, due, tre, quattro, cinque, altri, altre, numerosi, numerose, uno dei, una delle, uno degli",
  ),
  relatives: list("che, ch', cui, il quale, la quale, i quali, le quali, chi, dove"),
  negations: list('non, né, mai, nessuno, nessuna, niente, nulla, neanche, nemmeno, neppure, mica, senza'),
  qualifiers: list(
    'solo, soltanto, quasi, presunto, presunta, presunti, presunte, cosiddetto, cosiddetta, cosiddetti, cosiddette, sedicente, sedicenti, appena, a malapena, semplicemente, presuntamente',
  ),
  passiveAuxiliaries: list(
    'è, sono, era, erano, fu, furono, sarà, saranno, sarebbe, sarebbero, sia, siano, stato, stata, stati, state, viene, vengono, veniva, venivano, venne, vennero, verrà, verranno',
  ),
  infinitives: list(
    "non, si, si è, si sono, si era, si erano, s'è, si sarebbe, per, senza, a, di, da, potrebbe, potrebbero, può, possono, deve, devono, bisogna, dovrebbe, dovrebbero, se, mai, prima di, né",
  ),
  times: [
    ...dayTimes,
    ...list(`
      questa volta, stavolta, in quei giorni, in questi giorni, ieri, ieri sera, ieri mattina, ieri pomeriggio, l'altro ieri, oggi, domani, stamattina, stamani, stamane, stasera, stanotte, questa mattina, questa sera, questo pomeriggio, questa notte, in serata, in mattinata, nel pomeriggio, nella notte, in giornata, la settimana scorsa, la scorsa settimana, il mese scorso, lo scorso mese, l'anno scorso, lo scorso anno, nei giorni scorsi, nelle scorse ore, poco dopo, poco prima, più tardi, poche ore dopo, poche ore prima, il giorno dopo, il giorno prima, nel frattempo, nel weekend, recentemente`),
  ],
  stopWords: [
    ...ARTICULATED,
    ...list(`
      il, lo, la, l', i, gli, le, un, uno, una, un', di, d', a, ad, da, in, con, su, per, tra, fra, e, ed, o, ma, però, anzi, né, se, che, chi, cui, quale, quali, quanto, quanti, quanta, dove, quando, come, perché, poiché, mentre, dopo, prima, durante, contro, senza, verso, oltre, secondo, questo, questa, questi, queste, quest', quello, quella, quelli, quelle, quel, quei, quegli, quell', ciò,
      io, tu, lui, lei, noi, voi, loro, egli, ella, mio, mia, suo, sua, suoi, sue, nostro, nostra, vostro, non, più, meno, molto, molti, molte, poco, pochi, poche, tutto, tutti, tutta, tutte, ogni, alcuni, alcune, altro, altri, altra, altre, stesso, stessa, anche, ancora, già, poi, infine, inoltre, infatti, tuttavia, quindi, dunque, così, allora, ora, adesso, oggi, ieri, domani, sempre, mai, solo, soltanto, forse, magari, certo, sì, no, ecco, bene, male,
      è, sono, era, erano, sarà, ha, hanno, aveva, avevano, ho, abbiamo, c', c'è, ci, vi, si, ne, mi, ti, fa, deve, può, serve, bisogna, basta, resta, due, tre, quattro, cinque, sei, sette, otto, nove, dieci, cento, mille, primo, seconda, terzo, ultimo, ultima, nessuno, niente, nulla, tanto, troppo, purtroppo, fortunatamente, naturalmente, ovviamente, davvero, grazie, buongiorno, nonostante, malgrado, circa, intanto, invece, insomma, peraltro, pertanto, nel frattempo, qui, qua, lì, là, da parte, sul fronte, quasi, proprio, dal canto, siamo, credo, penso, voglio, parlando, rispondendo, interpellato, interpellata, ospite, secondo me, sulla`),
  ].filter((word, i, all) => all.indexOf(word) === i),
};
