import { scoreStatement } from '../../../src/core/check-worthiness/score-statement.js';
import { packFor } from '../../../src/core/quotes/pack-for.js';

const score = (statement: string, language: string) => scoreStatement(statement, packFor(language));

describe('a figure about something of consequence, with place and time', () => {
  it.each([
    ['id', 'Harga beras di Kupang naik 18 persen sejak Maret.'],
    ['en', 'The Ellery council cut the school budget by 12 percent in May.'],
    ['de', 'Die Mieten in Lindau sind seit 2019 um 31 Prozent gestiegen.'],
    ['fr', 'Le loyer moyen a augmenté de 9 % à Quimper en 2023.'],
    ['es', 'El alquiler medio subió un 9 % en Cádiz en 2023.'],
    ['pt', 'O aluguel médio subiu 9 % em Santos em 2023.'],
    ['ru', 'Средняя зарплата в Пскове выросла на 9 % с 2023 года.'],
    ['tr', 'Ortalama kira 2023 yılında İzmir’de yüzde 9 arttı.'],
    ['it', 'L’affitto medio è aumentato del 9 % a Genova nel 2023.'],
  ])('is of high worth: %s, %s', (language, statement) => {
    const { level, notCheckable, facets, reasons } = score(statement, language);
    expect({ level, notCheckable }).toEqual({ level: 'high', notCheckable: null });
    expect(facets.specific).toBeGreaterThan(0.7);
    expect(facets.consequence).toBeGreaterThan(0);
    expect(reasons[0]).toMatch(/^gives figures or amounts: “/);
    expect(reasons[1]).toMatch(/^has consequences for people: “/);
  });
});

describe('an accusation', () => {
  it.each([
    ['id', 'Bupati itu memalsukan laporan keuangan.', 'memalsukan'],
    ['en', 'The mayor falsely denied the loan.', 'falsely”, “denied'],
    ['de', 'Der Bürgermeister hat das Gutachten verschwiegen.', 'verschwiegen'],
    ['fr', 'Le maire a menti sur le coût du port.', 'menti'],
    ['es', 'La alcaldesa ocultó el contrato a los vecinos.', 'ocultó'],
    ['pt', 'A prefeita escondeu o contrato dos moradores.', 'escondeu'],
    ['ru', 'Мэр скрыл договор от жителей.', 'скрыл'],
    ['tr', 'Başkan sözleşmeyi gizledi.', 'gizledi'],
    ['it', 'Il sindaco ha nascosto il contratto.', 'nascosto'],
  ])('is found and named: %s, %s', (language, statement, words) => {
    const { facets, notCheckable, reasons } = score(statement, language);
    expect(facets.disputed).toBeGreaterThanOrEqual(0.5);
    expect(notCheckable).toBeNull();
    expect(reasons).toContain(`accuses, denies or blames: “${words}”`);
  });
});

describe('statements that cannot be checked as they stand', () => {
  it.each([
    ['de', 'promise', 'Ich verspreche, dass die Brücke 2027 fertig wird.'],
    ['de', 'normative', 'Wir müssen handeln.'],
    ['de', 'opinion', 'Ich finde das großartig.'],
    ['de', 'question', 'Wird die Steuer gesenkt?'],
    ['de', 'rhetorical', 'Wer will denn höhere Steuern?'],
    ['de', 'other', 'Vielen Dank für Ihr Kommen.'],
    ['de', 'stance', 'Wir verurteilen diese Tat.'],
    ['de', 'prediction', 'Die Fähre wird bald wieder fahren.'],
    ['de', 'intention', 'Wir wollen die Schule renovieren.'],
    ['fr', 'promise', 'Je promets que le pont sera ouvert.'],
    ['fr', 'normative', 'Il faut agir.'],
    ['fr', 'opinion', 'Je trouve ce quai magnifique.'],
    ['fr', 'question', 'Combien coûte ce pont ?'],
    ['fr', 'rhetorical', 'À quoi bon voter ?'],
    ['fr', 'other', 'Merci à tous.'],
    ['fr', 'stance', 'Nous condamnons cet acte.'],
    ['fr', 'prediction', 'Le bac reviendra bientôt.'],
    ['fr', 'intention', 'Nous voulons ouvrir une école.'],
    ['es', 'promise', 'Prometo que el puente abrirá.'],
    ['es', 'normative', 'Hay que actuar.'],
    ['es', 'opinion', 'Me parece un puerto precioso.'],
    ['es', 'question', '¿Cuánto cuesta el puente?'],
    ['es', 'rhetorical', '¿De qué sirve votar?'],
    ['es', 'other', 'Muchas gracias a todos.'],
    ['es', 'stance', 'Condenamos este acto.'],
    ['es', 'prediction', 'El transbordador volverá pronto.'],
    ['es', 'intention', 'Queremos abrir una escuela.'],
    ['pt', 'promise', 'Prometo que a ponte vai abrir.'],
    ['pt', 'normative', 'É preciso agir.'],
    ['pt', 'opinion', 'Acho o porto lindo.'],
    ['pt', 'question', 'Quanto custa a ponte?'],
    ['pt', 'rhetorical', 'De que adianta votar?'],
    ['pt', 'other', 'Muito obrigado a todos.'],
    ['pt', 'stance', 'Condenamos este ato.'],
    ['pt', 'prediction', 'A balsa voltará em breve.'],
    ['pt', 'intention', 'Queremos abrir uma escola.'],
    ['ru', 'promise', 'Обещаю, что мост откроется.'],
    ['ru', 'normative', 'Нужно действовать.'],
    ['ru', 'opinion', 'По-моему, порт прекрасный.'],
    ['ru', 'question', 'Сколько стоит мост?'],
    ['ru', 'rhetorical', 'Какой смысл голосовать?'],
    ['ru', 'other', 'Спасибо всем.'],
    ['ru', 'stance', 'Мы осуждаем этот поступок.'],
    ['ru', 'prediction', 'Паром скоро будет ходить.'],
    ['ru', 'intention', 'Мы хотим открыть школу.'],
    ['tr', 'promise', 'Köprünün açılacağına söz veriyorum.'],
    ['tr', 'normative', 'Harekete geçmeliyiz, bu şart.'],
    ['tr', 'opinion', 'Bence liman çok güzel.'],
    ['tr', 'question', 'Köprü kaça mal oldu, kaç lira?'],
    ['tr', 'rhetorical', 'Oy vermek neye yarar?'],
    ['tr', 'other', 'Hepinize teşekkür ederim.'],
    ['tr', 'stance', 'Bu eylemi kınıyoruz.'],
    ['tr', 'prediction', 'Feribot yakında başlayacak.'],
    ['tr', 'intention', 'Yeni bir okul açmak istiyoruz.'],
    ['it', 'promise', 'Prometto che il ponte aprirà.'],
    ['it', 'normative', 'Bisogna agire.'],
    ['it', 'opinion', 'Secondo me il porto è bellissimo.'],
    ['it', 'question', 'Quanto costa il ponte?'],
    ['it', 'rhetorical', 'A cosa serve votare?'],
    ['it', 'other', 'Grazie a tutti.'],
    ['it', 'stance', 'Condanniamo questo gesto.'],
    ['it', 'prediction', 'Il traghetto tornerà presto.'],
    ['it', 'intention', 'Vogliamo aprire una scuola.'],
    ['id', 'stance', 'Kami mendukung keputusan itu.'],
  ])('%s, %s: %s', (language, kind, statement) => {
    expect(score(statement, language).notCheckable).toBe(kind);
  });
});

describe('what counts, and what does not', () => {
  it.each([
    ['a month, not the verb that hedges', 'en', 'He may leave.', 'less, for it is hedged: “may”'],
    ['a month by its capital', 'en', 'He left in May.', 'says when: “May”'],
    ['a time of several words, whole', 'en', 'It fell last week.', 'says when: “last week”'],
    [
      'who speaks in the verb alone',
      'es',
      'Prometemos luz.',
      'less, for it speaks of the speaker: “Prometemos”',
    ],
    ['words that point', 'en', 'This is cheap.', 'less, for it points at what is named elsewhere: “This”'],
    [
      'a word that ends a compound',
      'de',
      'Die Mineralölsteuer stieg.',
      'has consequences for people: “Mineralölsteuer”',
    ],
  ])('%s: %s, %s', (_what, language, statement, reason) => {
    expect(score(statement, language).reasons).toContain(reason);
  });

  it.each([
    ['no pointer inside a name', 'es', 'El barco zarpó de Punta del Este.', 'points at'],
    ['no pointer where "that" joins a clause', 'en', 'Cole knew that fares rose.', 'points at'],
    ['no pointer in an article', 'de', 'Das Boot sank.', 'points at'],
  ])('%s: %s, %s', (_what, language, statement, reason) => {
    expect(score(statement, language).reasons.join()).not.toContain(reason);
  });
});
