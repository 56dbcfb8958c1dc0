import { list } from '../../language-pack.js';
import type { CheckWorthinessWords } from '../../statement-words.js';
import { inflected, type Conjugations } from '../../verb-forms.js';

/** What somebody does or did, and what was done. */
const DONE: Conjugations = {
  care: 'ca cano cò carono cava cavano cato cata cati cate',
  gare: 'ga gano gò garono gava gavano gato gata gati gate',
  iare: 'ia iano iò iarono iava iavano iato iata iati iate',
  are: 'a ano ò arono ava avano ato ata ati ate',
  ere: 'e ono eva evano uto uta uti ute',
  ire: 'isce iscono ì irono iva ivano ito ita iti ite',
};
/** What somebody will do, or would. */
const AHEAD: Conjugations = {
  ciare: 'cerà ceranno cerebbe',
  giare: 'gerà geranno gerebbe',
  care: 'cherà cheranno cherebbe',
  gare: 'gherà gheranno gherebbe',
  iare: 'ierà ieranno ierebbe',
  are: 'erà eranno erebbe',
  ire: 'irà iranno irebbe',
};

const CHANGES = `
  aumentare, incrementare, calare, raddoppiare, triplicare, quadruplicare, moltiplicare, diminuire, dimezzare, superare, crollare, tagliare,
  sommare`;
const EVENTS = `
  creare, costruire, firmare, votare, comprare, acquistare, pagare, donare, approvare, bocciare, abrogare, vietare, lanciare, fondare, licenziare,
  causare, provocare, ammazzare, attaccare, bombardare, arrestare, condannare, incarcerare, liberare, deportare, registrare, consegnare, inviare,
  capitare, lavorare, arrivare, entrare, viaggiare, visitare, occupare, utilizzare, usare, esportare, importare, cancellare, ritirare, presentare,
  pubblicare, indagare, nominare, ordinare, autorizzare, costare, rappresentare, incassare, privatizzare, nazionalizzare, finanziare, affondare,
  bruciare, allagare, confermare, dimostrare, durare, iniziare, terminare, cominciare, assegnare, versare, sbarcare, sequestrare, diventare,
  trasferire, colpire, ferire`;
const ACCUSATIONS = `
  accusare, incolpare, ingannare, manipolare, falsificare, rubare, truffare, violare, fallire, negare, esagerare, minacciare, insultare, abusare,
  sabotare, diffamare, calunniare, truccare, saccheggiare, rovinare, sprecare, sperperare, ignorare, abbandonare, rifiutare, tradire, insabbiare,
  boicottare, imbrogliare, appoggiare`;

export const checkWorthiness: CheckWorthinessWords = {
  quantities: [
    ...list(`
    per cento, percento, percentuale, milione, milioni, miliardo, miliardi, migliaio, migliaia, centinaio, centinaia, decina, decine, dozzina,
    mila, mille, cento, due, tre, quattro, cinque, sei, sette, otto, nove, dieci, undici, dodici, quindici, venti, trenta, quaranta, cinquanta,
    sessanta, settanta, ottanta, novanta, duecento, cinquecento, metà, terzo, un terzo, due terzi, quarto, un quarto, tre quarti, doppio,
    il doppio, triplo, il triplo, maggioranza, minoranza, maggior parte, più di, meno di, almeno, al massimo, fino a, oltre, record, massimo,
    minimo, tasso, tassi, quota, numero di, numero dei, quantità di, cifra, cifre, livello di, livelli di, media, medio, in media, totale,
    in totale, complessivamente, pro capite, a testa, per abitante, all'anno, al mese, al giorno, ogni anno, ogni giorno, annuo, annui, annuale,
    annuali, mensile, mensili, aumento, aumenti, rialzo, calo, cali, diminuzione, riduzione, crescita, taglio, tagli, avanzo, disavanzo, zero,
    unico, unica, l'unico, l'unica, per la prima volta, prima volta, il primo, la prima, mai prima, più grande, più alto, più alta, più alti,
    più basso, più bassa, più ricco, più povero, più veloce, più caro, più cara, maggiore, maggiori, minore, minori, più che, meno che, il più,
    la più, i più, le più, uno su, una su, volte di più, consecutivo, consecutivi, euro, dollari, dollaro, sterline, lire, tonnellate, chili,
    chilometri, metri, ettari, litri, barili, gradi, megawatt, quasi, circa, nessuno dei, primo, raggiunge, raggiungono, raggiunse, raggiunto,
    raggiunta, riduce, riducono, ridusse, ridotto, ridotta, ridotti, ridotte, cresce, crescono, crebbe, cresciuto, cresciuta, cresciuti, scende,
    scendono, scese, sceso, scesa, scesi, sale, salgono, salì, salito, salita, cade, cadono, cadde, caduto, caduta`),
    ...inflected(CHANGES, DONE),
  ],
  consequence: list(`
    morte, morti sul lavoro, decesso, decessi, deceduto, deceduti, mortale, mortali, mortalità, omicidio, omicidi, femminicidio, femminicidi,
    assassinio, assassinato, strage, stragi, ferito, feriti, vittima, vittime, attacco, attacchi, attentato, attentati, sparatoria, bombardamento,
    bombardamenti, bomba, bombe, missile, missili, guerra, guerre, invasione, militare, militari, esercito, truppe, soldati, armi, arma,
    armamenti, nucleare, ostaggi, profughi, rifugiati, genocidio, terrorismo, terrorista, terroristi, crimine, crimini, criminale, criminali,
    criminalità, reato, reati, mafia, mafie, droga, droghe, spaccio, stupro, stupri, violenza, violenze, rapimento, tortura, corruzione, tangente,
    tangenti, frode, frodi, evasione, riciclaggio, scandalo, tassa, tasse, imposta, imposte, iva, dazi, dazio, bilancio, manovra, deficit, debito,
    debito pubblico, spesa, spesa pubblica, sussidi, fondi, soldi pubblici, lavoro, occupazione, disoccupazione, disoccupati, licenziamento,
    licenziamenti, cassa integrazione, povertà, poveri, fame, salario, salari, stipendio, stipendi, salario minimo, reddito, redditi, pensione,
    pensioni, inflazione, prezzo, prezzi, affitto, affitti, bollette, sfratti, recessione, crisi, fallimento, bancarotta, economia, commercio,
    esportazioni, importazioni, pil, salute, sanità, ospedale, ospedali, vaccino, vaccini, vaccinazione, virus, epidemia, pandemia, malattia,
    malattie, cancro, tumore, tumori, aborto, aborti, inquinamento, tossico, tossici, rifiuti, clima, cambiamento climatico, emissioni, petrolio,
    gas, carbone, energia, elettricità, siccità, alluvione, alluvioni, terremoto, frana, incendio, incendi, legge, leggi, decreto, legale,
    illegale, illegali, illegalmente, costituzione, costituzionale, incostituzionale, tribunale, tribunali, corte, giudice, giudici, procura,
    sentenza, sentenze, polizia, carabinieri, carcere, carceri, detenuti, imputato, imputati, indagato, indagati, condanna, condanne, causa,
    trattato, accordo, sanzioni, sanzione, risoluzione, elezione, elezioni, referendum, voto, voti, elettori, urne, riforma, divieto,
    immigrazione, immigrati, migranti, sbarchi, sbarco, confine, confini, asilo, espulsioni, visti, clandestini, discriminazione, razzismo,
    razzista, schiavitù, sorveglianza, spionaggio, sicurezza`),
  disputed: [
    ...list(`
    bugia, bugie, menzogna, menzogne, bugiardo, bugiarda, bugiardi, accuse, colpa, colpe, colpevole, colpevoli, falso, falsa, falsi, false,
    falsità, bufala, bufale, notizia falsa, notizie false, inganno, inganni, frode, truffe, imbroglio, furto, furti, fallimento, fallimenti, mai,
    sbagliato, sbagliata, errato, fuorviante, ingannevole, illegale, illegalmente, tradimento, non è vero, è falso, non ci sono prove,
    senza prove, senza permesso, mito, montatura, complotto, complotti, insabbiamento, scandalo, abuso, abusi, minacce, diffamazione, propaganda,
    incompetente, incompetenza, responsabile di, responsabili di, per colpa di, per colpa del, per colpa della, causato da, causata da,
    a causa di, a causa del, a causa della, votato contro, votato a favore, ha votato contro, promessa mancata, promesse mancate, contraddice,
    al contrario, chiesto scusa, si è scusato, complice, complici, manipolazione, mente, mentono, mentì, mentito, mentiva, smentisce, smentiscono,
    smentì, smentito, nasconde, nascose, nascosto, nascosti, corrompe, corruppe, corrotto, corrotti, ammette, ammise, ammesso, sostenne,
    sostenuto, si oppone, si oppose, opposto`),
    ...inflected(ACCUSATIONS, DONE),
  ],
  opinion: list(`
    buono, buona, buoni, buone, bene, cattivo, cattiva, cattivi, male, grande, grandi, bello, bella, belli, belle, bellissimo, bellissima, brutto,
    brutta, importante, importanti, inaccettabile, intollerabile, scandaloso, vergognoso, vergognosa, vergogna, deplorevole, fantastico,
    fantastica, magnifico, straordinario, straordinaria, meraviglioso, catastrofe, catastrofico, disastro, disastroso, triste, tristi, felice,
    felici, contento, contenta, fiero, fiera, orgoglioso, orgogliosa, credo, crediamo, penso, pensiamo, trovo, sento, spero, auspico, amo, odio,
    adoro, parere, opinione, purtroppo, sfortunatamente, fortunatamente, per fortuna, migliore, migliori, meglio, peggiore, peggiori, peggio,
    giusto, giusta, ingiusto, ingiusta, assurdo, assurda, ridicolo, ridicola, coraggioso, intelligente, stupido, geniale, brillante, eccellente,
    ottimo, ottima, perfetto, perfetta, terribile, terribili, orribile, tragico, tragedia, pericoloso, pericolosa, commosso, preoccupato,
    preoccupata, preoccupante, grato, grata, rispetto, incredibile, a mio avviso, a mio parere, secondo me, secondo noi, dal mio punto di vista,
    mi sembra, mi pare, francamente, sinceramente, onestamente, peccato, mi piace`),
  future: [
    ...list(`
    sarà, saranno, sarò, saremo, sarebbe, sarebbero, avrà, avranno, avremo, avrebbe, farà, faranno, potrà, potranno, potremo, dovrà, dovranno,
    dovremo, andrà, andranno, verrà, verranno, darà, daranno, dirà, terrà, vedrà, crescerà, cresceranno, scenderà, ridurrà, salirà, vincerà,
    perderà, spenderà, aprirà, chiuderà, prenderà, domani, dopodomani, presto, l'anno prossimo, il mese prossimo, la prossima settimana,
    prossimo anno, in futuro, prossimamente, un giorno, progetto, prevede, prevedono, previsto, previsti, sta per, stanno per, pronto a, pronti a,
    se vinciamo, quando governeremo`),
    ...inflected(`${CHANGES}, ${EVENTS}`, AHEAD),
  ],
  normative: list(`
    deve, devono, dobbiamo, devo, dovrebbe, dovrebbero, dovremmo, bisogna, bisognerebbe, occorre, serve, servono, va fatto, vanno fatte,
    è necessario, è doveroso, necessario, obbligo, obbligato, obbligati, è ora di, è tempo di, è giusto che, imprescindibile, indispensabile,
    merita, meritano, non possiamo permettere, non è possibile che, pretendiamo, esigiamo, abbiamo bisogno, c'è bisogno, magari, basta con`),
  questions: list(`
    chi, cosa, che cosa, quando, dove, come, perché, quanto, quanta, quanti, quante, quale, quali, pensa che, è vero che, crede che, può,
    può dirci, potrebbe, forse che, come mai`),
  rhetorical: list(`
    non è vero, non è così, vero, forse che, chi non, a chi importa, a che serve, a cosa serve, fino a quando, da quando, com'è possibile,
    come è possibile, come si fa a, che razza di, come osa, come osano`),
  courtesy: list(`
    grazie, grazie mille, molte grazie, buongiorno, buon pomeriggio, buonasera, buona sera, buonanotte, benvenuti, benvenuto, benvenuta,
    congratulazioni, complimenti, auguri, tanti auguri, bravo, bravi, brava, scusi, scusate, scusa, chiedo scusa, mi scuso, perdono, mi dispiace,
    per favore, per cortesia, prego, condoglianze, arrivederci, saluti, un saluto, saluto, ciao, cari amici, signore e signori, piacere,
    felice di essere qui, ringrazio, ringraziamo, la ringrazio, vi ringrazio, buona fortuna, un abbraccio, applausi`),
  factual: [
    ...list(`
    è, sono, era, erano, ha, hanno, aveva, avevano, stato, stata, stati, state, fu, furono, fatto, fatta, fatti, fa, fanno, fece, fecero,
    è diventato, dato, data, dati, diede, diedero, messo, messa, messi, mise, tolto, portato, detto, disse, venuto, venne, vennero, andato, andò,
    c'è, ci sono, c'era, c'erano, secondo, statistica, statistiche, studio, studi, rapporto, indagine, sondaggio, sondaggi, prova, prove, infatti,
    di fatto, il fatto, da quando, anni fa, mesi fa, l'anno scorso, il mese scorso, la settimana scorsa, durante, perché, dunque, di conseguenza,
    risulta, risultano, conta, si tratta di, rimane, resta, tiene, espelle, espulse, espulso, espulsi, esiste, esistono, esisteva, spende,
    spendono, spese, speso, perde, perdono, perse, persero, perso, persa, persi, vince, vincono, vinse, vinsero, vinto, vinti, vende, vendono,
    vendette, venduto, venduta, venduti, riceve, ricevono, ricevette, ricevuto, ricevuti, apre, aprono, aprì, aperto, aperta, aperti, chiude,
    chiudono, chiuse, chiuso, chiusa, chiusi, assume, assunse, assunto, assunti, uccide, uccidono, uccise, uccisero, ucciso, uccisa, uccisi,
    invade, invase, invasero, invaso, succede, successe, successo, avviene, avvennero, avvenne, avvenuto, accade, accadde, accaduto, nasce,
    nacque, nato, nata, nati, muore, muoiono, morì, morirono, morto, morta, morti, vive, vivono, visse, vissuto, esce, escono, uscì, uscito,
    produce, producono, produsse, prodotto, prodotti, sospende, sospese, sospeso, sospesi, scopre, scoprì, scoperto, elegge, elesse, eletto,
    eletta, eletti, si dimise, dimesso, dimessi, permette, permise, permesso, contiene, contengono, impone, impose, imposto, imposti, distrugge,
    distrusse, distrutto, distrutti, prende, prese, presero, preso, presa, respinge, respinse, respinto, emise, emesso, ottiene, ottenne, ottenuto`),
    ...inflected(EVENTS, DONE),
  ],
  promises: list(`
    prometto, promettiamo, promesso, promessa, mi impegno, ci impegniamo, impegno, garantisco, garantiamo, giuro, giuriamo, lo faremo, farò,
    faremo, vi assicuro, le assicuro, assicuro, do la mia parola, avete la mia parola, manterremo, non permetterò, non permetteremo, creeremo,
    costruiremo, abbasseremo, ridurremo, aboliremo, lotteremo, difenderemo, lavoreremo, continueremo`),
  intentions: list(`
    voglio, vogliamo, vuole, vogliono, intendo, intendiamo, intende, intendono, vorrei, vorremmo, puntiamo, ho intenzione, abbiamo intenzione,
    con l'intenzione di, intenzione, nostro obiettivo, mio obiettivo, contiamo di, prevediamo, speriamo, cerchiamo di, cercheremo di, proveremo a,
    deciso a, decisi a, determinati a, pronti a`),
  stances: list(`
    sostengo, sosteniamo, condanno, condanniamo, respingo, respingiamo, rifiuto, rifiutiamo, approvo, approviamo, denuncio, denunciamo,
    mi oppongo, ci opponiamo, saluto con favore, d'accordo, non sono d'accordo, favorevole, favorevoli, contrario, contraria, contrari,
    sono contro, siamo contro, sono a favore, siamo a favore, a favore di, solidale, solidali, solidarietà, difendo, difendiamo, applaudo,
    apprezzo, apprezziamo, deploro, rivendichiamo, sto con, stiamo con`),
  firstPersonEndings: list('o, mo'),
};
