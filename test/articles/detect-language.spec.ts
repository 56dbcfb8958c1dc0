import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectLanguage } from '../../src/articles/detect-language.js';

describe('the language of a text', () => {
  it.each([
    [
      'Indonesian',
      'Polisi mengatakan bahwa harga beras naik karena banjir di Jawa Tengah pada hari Senin.',
      'id',
    ],
    [
      'Malay, for all its likeness',
      'Polis berkata bahawa harga beras naik kerana banjir di Kuala Lumpur pada hari Isnin.',
      'ms',
    ],
    [
      'Indonesian without a telling word',
      'Para pemimpin sepakat untuk bersama-sama melawan ancaman bersama itu.',
      'id',
    ],
    ['English', 'The police said that prices rose because of floods in the south of the country.', 'en'],
    ['German', 'Die Polizei sagte, dass die Preise wegen der Überschwemmungen gestiegen seien.', 'de'],
    ['French', 'La police a déclaré que les prix avaient augmenté à cause des inondations.', 'fr'],
    ['Spanish', 'La policía dijo que los precios subieron debido a las inundaciones en el sur.', 'es'],
    ['Portuguese', 'A polícia disse que os preços subiram por causa das inundações no sul do país.', 'pt'],
    ['Russian', 'Полиция сообщила, что цены выросли из-за наводнений на юге страны.', 'ru'],
    ['Turkish', 'Polis, güneydeki sel felaketi nedeniyle fiyatların arttığını söyledi.', 'tr'],
    ['Italian', 'La polizia ha detto che i prezzi sono aumentati a causa delle alluvioni.', 'it'],
    ['a short sentence by its small words, Portuguese', 'Ela disse que sim.', 'pt'],
    ['a short sentence by its small words, Spanish', 'No creo que esto ocurra.', 'es'],
    ['a short sentence by its small words, Indonesian', 'Saya belum tahu, kata Sari.', 'id'],
    ['a short sentence by its small words, German', 'Wir waren dort.', 'de'],
    ['Dutch, and not German', 'Het kabinet wil dat er meer huizen worden gebouwd, aldus de minister.', 'nl'],
    ['Ukrainian, and not Russian', 'Поліція повідомила, що ціни зросли через повені на півдні країни.', 'uk'],
    ['Romanian, and not Spanish', 'Ministrul a spus că nu va demisiona.', 'ro'],
    ['Czech', 'Ministr v pondělí řekl, že vláda návrh schválí.', 'cs'],
    [
      'Sundanese, and not Indonesian',
      'Pulisi nyarios yén harga béas naék kusabab banjir di Jawa Barat.',
      'su',
    ],
  ])('%s', (_language, text, code) => {
    expect(detectLanguage(text).language).toBe(code);
  });

  it('is Indonesian for the sample article, and surely so', () => {
    const sample = readFileSync(join(__dirname, '../../fixtures/sample/article.id.txt'), 'utf8');
    const { language, confidence } = detectLanguage(sample);
    expect(language).toBe('id');
    expect(confidence).toBeGreaterThan(0.8);
  });

  it.each(['', '   ', '12345 67890', '!!!'])('is not made up for “%s”', (text) => {
    expect(detectLanguage(text)).toEqual({ language: 'und', confidence: 0 });
  });
});
