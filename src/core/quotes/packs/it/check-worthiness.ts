import { list, type CheckWorthinessWords } from '../../language-pack.js';

export const checkWorthiness: CheckWorthinessWords = {
  quantities: list(`
    per cento, percento, milione, milioni, miliardo, miliardi, migliaio, migliaia, centinaio, centinaia, decina, decine, dozzina, mila, mille, cento, metà, terzo, quarto, doppio, triplo, raddoppiato, triplicato, maggioranza, maggior parte, più di, meno di, oltre, record, massimo, minimo, aumento, aumentato, aumentati, calo, calato,
    diminuito, diminuzione, crescita, cresciuto, crollato, tasso, numero di, cifra, cifre, media, totale, primo, più grande, più alto, più basso`),
  consequence: list(`
    morto, morti, morta, morte, ucciso, uccisi, uccisa, deceduto, decessi, ferito, feriti, vittime, attacco, attentato, guerra, bombardamento, esercito, arma, armi, nucleare, terrorismo, terrorista, terroristi, crimine, crimini, omicidio, assassinio, stupro, violenze, corruzione, frode, tangente, tangenti, mafia, tassa, tasse, bilancio, deficit, debito, inflazione, disoccupazione,
    lavoro, licenziamenti, povertà, salario, salari, stipendi, pensione, pensioni, sanità, ospedale, vaccino, vaccini, virus, malattia, epidemia, cancro, legge, illegale, legale, tribunale, giustizia, carcere, condannato, elezione, elezioni, voto, referendum, clima, emissioni, inquinamento, immigrazione, migranti, sbarchi, confine, confini, petrolio, gas, energia, prezzi, commercio, economia, sicurezza, polizia, vietato, divieto, terremoto, incendio, alluvione`),
  disputed: list(`
    bugia, bugie, mentito, mente, bugiardo, falso, falsa, falsi, false, accusato, accusa, accusano, accuse, nega, negato, smentisce, smentito, responsabile, colpevole, colpevoli, illegale, truccato, rubato, tradito, fallito, fallimento, mai, torto, inganna, ingannato, manipolazione, manipolato, violato, complotto, bufala, bufale, scandalo, complice, rifiutato, votato contro, nascosto, insabbiato`),
  opinion: list(`
    buono, buona, cattivo, cattiva, grande, bello, bella, importante, inaccettabile, scandaloso, vergognoso, vergogna, deplorevole, fantastico, magnifico, straordinario, catastrofe, catastrofico, disastro, triste, felice, fiero, orgoglioso, credo, penso, trovo, spero, auspico, amo, odio, parere, opinione, migliore, peggiore, ingiusto, assurdo, ridicolo, coraggioso, eccellente, terribile, a mio avviso, secondo me, peccato`),
  future: list(`
    sarà, saranno, saremo, avrà, avranno, avremo, farà, faranno, faremo, potrà, potranno, dovrà, dovranno, andrà, prossimo, prossima, domani, presto, l'anno prossimo, in futuro, progetto, prevede, previsto, previsti`),
  normative: list(`
    deve, devono, dobbiamo, dovrebbe, dovrebbero, dovremmo, bisogna, occorre, serve, è necessario, necessario, obbligo, obbligato, è ora di, è tempo di, imprescindibile, indispensabile`),
  questions: list(
    'chi, cosa, che cosa, quando, dove, come, perché, quanto, quanti, quale, quali, pensa che, è vero che, crede che, può dirci, forse che',
  ),
  courtesy: list(`
    grazie, grazie mille, buongiorno, buonasera, benvenuti, benvenuto, congratulazioni, complimenti, bravo, bravi, scusi, scusate, mi dispiace, per favore, condoglianze, arrivederci, saluti, cari, gentile`),
  factual: list(`
    è, sono, era, erano, ha, hanno, aveva, avevano, stato, stata, stati, fu, fatto, è diventato, diventato, causato, provocato, firmato, speso, votato, creato, perso, vinto, costruito, ridotto, dato, preso, ricevuto, venduto, comprato, aperto, chiuso, lanciato, messo, esiste, rappresenta, conta`),
  promises: list(
    'prometto, promettiamo, mi impegno, ci impegniamo, garantisco, garantiamo, giuro, lo faremo, farò, faremo, impegno',
  ),
  intentions: list(`
    voglio, vogliamo, intendo, intendiamo, vorrei, vorremmo, puntiamo, ho intenzione, abbiamo intenzione, intenzione, contiamo di, prevediamo, speriamo, deciso di, determinati a`),
  stances: list(`
    sostengo, sosteniamo, sostiene, condanno, condanniamo, respingo, respingiamo, rifiuto, rifiutiamo, approvo, approviamo, denuncio, denunciamo, mi oppongo, ci opponiamo, saluto, d'accordo, favorevole, favorevoli, contrario, contrari, contro, solidale, solidarietà`),
};
