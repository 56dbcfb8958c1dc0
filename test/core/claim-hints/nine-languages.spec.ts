import { findClaimHints } from '../../../src/core/claim-hints/find-claim-hints.js';

/** Hints for a whole text; every span is checked against its words. */
function hints(text: string, language: string) {
  const found = findClaimHints(text, { start: 0, end: text.length }, { language });
  for (const span of [...found.assertions, ...found.unresolved, ...found.hedges, ...found.implied])
    expect(text.slice(span.start, span.end)).toBe(span.text);
  return found;
}

describe('assertions', () => {
  it.each([
    [
      'id',
      'behind a joint and a time',
      'Mereka lupa, tetapi pada 2021 kami sudah melarang truk.',
      ['Mereka lupa', 'pada 2021 kami sudah melarang truk'],
    ],
    [
      'en',
      'on both sides of the comma behind an opening clause',
      'Because the pier collapsed, the ferry stopped and fares doubled.',
      ['the pier collapsed', 'the ferry stopped', 'fares doubled'],
    ],
    [
      'en',
      'without the "and" that opens a sentence',
      'And the council hid the report.',
      ['the council hid the report'],
    ],
    [
      'en',
      'with the year that a preposition opens',
      'Since 2019 the fare has doubled.',
      ['Since 2019 the fare has doubled'],
    ],
    [
      'en',
      'with a word that points for a subject',
      'The ferry sank, and this happened twice.',
      ['The ferry sank', 'this happened twice'],
    ],
    [
      'de',
      'with the verb first behind an opening clause',
      'Weil der Rat die Kosten verschwieg, wurde die Brücke gesperrt.',
      ['der Rat die Kosten verschwieg', 'wurde die Brücke gesperrt'],
    ],
    [
      'de',
      'three in a row',
      'Die Mieten sind gestiegen und die Löhne sind gesunken, aber das interessiert niemanden.',
      ['Die Mieten sind gestiegen', 'die Löhne sind gesunken', 'das interessiert niemanden'],
    ],
    [
      'de',
      'not two objects',
      'Die Stadt verkaufte den Hafen und die Fähre.',
      ['Die Stadt verkaufte den Hafen und die Fähre'],
    ],
    [
      'fr',
      'behind a clause with "comme"',
      'Comme le pont était fermé, les prix ont augmenté et les touristes sont partis.',
      ['le pont était fermé', 'les prix ont augmenté', 'les touristes sont partis'],
    ],
    [
      'fr',
      'that differ',
      'La ville a vendu le port tandis que la région construisait une digue.',
      ['La ville a vendu le port', 'la région construisait une digue'],
    ],
    [
      'fr',
      'not two verbs of one subject',
      'Le maire a fermé le port et vendu les bateaux.',
      ['Le maire a fermé le port et vendu les bateaux'],
    ],
    [
      'es',
      'behind a clause with "como"',
      'Como el puente se cayó, los precios subieron y los turistas se fueron.',
      ['el puente se cayó', 'los precios subieron', 'los turistas se fueron'],
    ],
    [
      'es',
      'not two objects',
      'El ayuntamiento vendió el puerto y los barcos.',
      ['El ayuntamiento vendió el puerto y los barcos'],
    ],
    [
      'pt',
      'behind a clause with "como"',
      'Como a ponte caiu, os preços subiram e os turistas foram embora.',
      ['a ponte caiu', 'os preços subiram', 'os turistas foram embora'],
    ],
    [
      'pt',
      'not two objects',
      'A prefeitura vendeu o porto e os barcos.',
      ['A prefeitura vendeu o porto e os barcos'],
    ],
    [
      'ru',
      'cause, effect and contrast',
      'Поскольку мост закрыли, цены выросли, а туристы уехали.',
      ['мост закрыли', 'цены выросли', 'туристы уехали'],
    ],
    ['ru', 'not two objects', 'Город продал порт и паром.', ['Город продал порт и паром']],
    [
      'tr',
      'with their verbs at the end',
      'Köprü kapandı ve fiyatlar arttı, ama belediye hâlâ bunu kabul etmiyor.',
      ['Köprü kapandı', 'fiyatlar arttı', 'belediye hâlâ bunu kabul etmiyor'],
    ],
    ['tr', 'not two objects', 'Belediye limanı ve feribotu sattı.', ['Belediye limanı ve feribotu sattı']],
    [
      'it',
      'behind a clause with "siccome"',
      'Siccome il ponte è crollato, i prezzi sono saliti e i turisti sono partiti.',
      ['il ponte è crollato', 'i prezzi sono saliti', 'i turisti sono partiti'],
    ],
    [
      'it',
      'not two objects',
      'Il comune ha venduto il porto e i traghetti.',
      ['Il comune ha venduto il porto e i traghetti'],
    ],
    [
      'id',
      'of a firm that is bankrupt',
      'Jalan itu belum selesai karena kontraktornya bangkrut.',
      ['Jalan itu belum selesai', 'kontraktornya bangkrut'],
    ],
    [
      'es',
      'without a subject behind an opening clause',
      'Aunque la ciudad tenía dinero, cerró la piscina.',
      ['la ciudad tenía dinero', 'cerró la piscina'],
    ],
    [
      'fr',
      'in the subjunctive behind "bien que"',
      'Bien que la ville ait de l’argent, elle a fermé la piscine.',
      ['la ville ait de l’argent', 'elle a fermé la piscine'],
    ],
  ])('%s: %s', (language, _what, text, expected) => {
    expect(hints(text, language).assertions.map((one) => one.text)).toEqual(expected);
  });
});

describe('words to name', () => {
  it.each([
    [
      'id',
      'people named in another assertion',
      'Bupati Rina Lestari menjual tanah, padahal dia menolak.',
      ['person dia: Rina Lestari'],
    ],
    ['id', 'nobody where the assertion names them', 'Warga mengaku mereka menerima beras.', []],
    ['en', 'nobody where the assertion names them', 'The ministers said they had paid.', []],
    [
      'en',
      'a thing of another assertion',
      'The ferry sank because it was overloaded.',
      ['thing it: The ferry'],
    ],
    ['en', 'no owner who is the subject', 'Three hundred families lost their homes.', []],
    [
      'en',
      'a woman before a board',
      'Dana Cole left the harbour board while she was still mayor.',
      ['person she: Dana Cole, board'],
    ],
    [
      'de',
      'people by their office',
      'Die Minister wussten alles, obwohl sie nichts gelesen haben.',
      ['person sie: Die Minister'],
    ],
    [
      'de',
      'no article, but the same word for a whole statement',
      'Das Haus brannte. Das ist falsch.',
      ['thing Das: '],
    ],
    ['de', 'no polite "Sie"', 'Gestern haben Sie gelogen.', ['time Gestern: ']],
    ['fr', 'a man by his office', 'Le maire a vendu le port, mais il ne dit rien.', ['person il: Le maire']],
    ['fr', 'no owner who is the subject', 'Trois cents familles ont perdu leur logement.', []],
    [
      'es',
      'a thing, and a whole phrase of time',
      'Eso pasó el año pasado.',
      ['thing Eso: ', 'time el año pasado: '],
    ],
    ['es', 'no point of the compass in a name', 'El barco zarpó de Punta del Este.', []],
    [
      'pt',
      'a man, and what was said',
      'O prefeito vendeu o porto, mas ele talvez não soubesse disso.',
      ['person ele: O prefeito', 'thing disso: '],
    ],
    [
      'ru',
      'a man by an office with a capital',
      'Мэр продал порт, но он не знал этого.',
      ['person он: Мэр', 'thing этого: '],
    ],
    ['tr', 'a thing, and a time', 'Bakan o dönemde bunu biliyordu.', ['time o dönemde: ', 'thing bunu: ']],
    [
      'it',
      'a man by his office',
      'Il sindaco ha venduto il porto, ma forse lui non lo sapeva.',
      ['person lui: Il sindaco'],
    ],
    ['it', 'no "sono", which is also "they are"', 'I prezzi sono saliti.', []],
    ['id', 'nobody whom a clause defines', 'Mereka yang menolak vaksin membayar denda.', []],
    [
      'en',
      'a company, which is a thing',
      'The company paid its workers, although it lost money.',
      ['thing it: The company'],
    ],
    ['de', 'a thing by its noun alone', 'Obwohl die Fähre Öl verlor, fuhr sie.', ['person sie: die Fähre']],
  ])('%s: %s', (language, _what, text, expected) => {
    const found = hints(text, language).unresolved.map(
      ({ text: word, kind, candidates }) =>
        `${kind} ${word}: ${candidates.map(({ name }) => name).join(', ')}`,
    );
    expect(found).toEqual(expected);
  });
});

describe('hedges, each with the assertion that it weakens', () => {
  it.each([
    [
      'id',
      'Sekitar 40 truk masuk, tetapi camat mungkin lupa.',
      ['Sekitar: Sekitar 40 truk masuk', 'mungkin: camat mungkin lupa'],
    ],
    ['en', 'They talked about taxes, and about 40 farmers left.', ['about: about 40 farmers left']],
    [
      'de',
      'Rund 300 Familien gingen, aber der Rat wusste angeblich nichts.',
      ['Rund: Rund 300 Familien gingen', 'angeblich: der Rat wusste angeblich nichts'],
    ],
    [
      'fr',
      'Environ 300 familles sont parties, mais le maire a peut-être menti.',
      ['Environ: Environ 300 familles sont parties', 'peut-être: le maire a peut-être menti'],
    ],
    [
      'es',
      'Unas 300 familias se fueron, pero el alcalde quizás mintió.',
      ['Unas: Unas 300 familias se fueron', 'quizás: el alcalde quizás mintió'],
    ],
    [
      'pt',
      'Cerca de 300 famílias saíram, mas o prefeito talvez mentiu.',
      ['Cerca de: Cerca de 300 famílias saíram', 'talvez: o prefeito talvez mentiu'],
    ],
    [
      'ru',
      'Около 300 семей уехали, но мэр, возможно, солгал.',
      ['Около: Около 300 семей уехали', 'возможно: мэр, возможно, солгал'],
    ],
    [
      'tr',
      'Yaklaşık 300 aile gitti, ama başkan belki yalan söyledi.',
      ['Yaklaşık: Yaklaşık 300 aile gitti', 'belki: başkan belki yalan söyledi'],
    ],
    [
      'it',
      'Circa 300 famiglie sono andate via, ma il sindaco forse ha mentito.',
      ['Circa: Circa 300 famiglie sono andate via', 'forse: il sindaco forse ha mentito'],
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(hints(text, language).hedges.map((one) => `${one.text}: ${one.scope.text}`)).toEqual(expected);
  });
});

describe('implied statements', () => {
  const AGAIN = 'that this was so before, too';
  const ENDED = 'that something was so until then';
  const STILL = 'that this was so before, and has not changed since';
  const ONLY = 'that this is so for nobody and nothing else';
  it.each([
    ['de', 'Die Brücke wurde wieder gesperrt.', 'wieder', AGAIN],
    ['de', 'Die Stadt zahlt nicht mehr.', 'nicht mehr', ENDED],
    ['fr', 'Le pont est toujours fermé.', 'toujours', STILL],
    ['fr', 'La ville a construit seulement douze maisons.', 'seulement', ONLY],
    ['es', 'El puente se cayó otra vez.', 'otra vez', AGAIN],
    ['es', 'El ayuntamiento ya no paga.', 'ya no', ENDED],
    ['pt', 'A ponte ainda está fechada.', 'ainda', STILL],
    ['pt', 'A cidade construiu apenas doze casas.', 'apenas', ONLY],
    ['ru', 'Мост снова закрыли.', 'снова', AGAIN],
    ['ru', 'Город больше не платит.', 'больше не', ENDED],
    ['tr', 'Köprü hâlâ kapalı.', 'hâlâ', STILL],
    ['tr', 'Belediye sadece on iki konut yaptı.', 'sadece', ONLY],
    ['it', 'Il ponte è crollato di nuovo.', 'di nuovo', AGAIN],
    ['it', 'Il comune non paga, e il porto resta chiuso.', 'resta', STILL],
  ])('%s: %s', (language, text, trigger, implied) => {
    const found = hints(text, language).implied;
    expect(found.map((one) => one.text)).toEqual([trigger]);
    expect(found[0]!.statement).toContain(`“${trigger}” takes for granted ${implied}: “`);
  });
});
