import fc from 'fast-check';
import { formatted, FORMATS, type Format } from '../../web/src/features/claim/format-text.js';

/** Formats what stands between `‹` and `›`, and shows what is selected then in the same way. */
function shown(format: Format, marked: string): string {
  const start = marked.indexOf('‹');
  const end = marked.indexOf('›') - 1;
  return done(format, marked.replace(/[‹›]/g, ''), start, end);
}

function done(format: Format, text: string, start: number, end: number): string {
  const { start: from, end: to, words, select } = formatted(format, { text, start, end });
  const result = text.slice(0, from) + words + text.slice(to);
  return `${result.slice(0, select[0])}‹${result.slice(select[0], select[1])}›${result.slice(select[1])}`;
}

describe('the format of what is selected', () => {
  it.each<[Format, string, string]>([
    ['bold', 'It ‹bans› oil', 'It **‹bans›** oil'],
    ['bold', 'It **‹bans›** oil', 'It ‹bans› oil'],
    ['bold', 'It‹ bans ›oil', 'It **‹bans›** oil'],
    ['bold', 'It ‹›', 'It **‹›**'],
    ['bold', 'It **‹›**', 'It ‹›'],
    ['bold', '**bans‹›** oil', '**bans**‹› oil'],
    ['italic', '***bans‹›***', '***bans*‹›**'],
    ['italic', '**bans‹›**', '**bans*‹›***'],
    ['bold', '*‹bans›*', '***‹bans›***'],
    ['bold', '‹a\n\nb›', '**‹a**\n\n**b›**'],
    ['italic', 'It ‹bans› oil', 'It *‹bans›* oil'],
    ['italic', '**‹bans›**', '***‹bans›***'],
    ['italic', '***‹bans›***', '**‹bans›**'],
    ['heading', 'a\nTra‹›de\nb', 'a\n## Tra‹›de\nb'],
    ['heading', '## Tra‹›de', 'Tra‹›de'],
    ['heading', '‹›', '## ‹›'],
    ['quote', 'a‹b\n\nc›d', '‹> ab\n> \n> cd›'],
    ['quote', '‹> ab\n> \n> cd›', '‹ab\n\ncd›'],
    ['list', '‹oil\n\ngas›', '‹- oil\n\n- gas›'],
    ['list', '‹- oil\n- gas›', '‹oil\ngas›'],
    ['link', 'see ‹the text›', 'see [the text](‹https://›)'],
    ['link', '‹https://a.example/b›', '[‹›](https://a.example/b)'],
    ['link', '‹›', '[‹›](https://)'],
  ])('%s makes of %j %j', (format, before, after) => {
    expect(shown(format, before)).toBe(after);
  });

  it('changes marks only, and selects something that is there', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '*', '#', '>', '-', '[') });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), fc.constantFrom(...FORMATS), (written, one, other, format) => {
        const [start = 0, end = 0] = [one, other]
          .map((at) => at % (written.length + 1))
          .sort((a, b) => a - b);
        const result = done(format, written, start, end);
        const letters = (of: string) => of.replace('https://', '').replace(/[^a]/g, '');
        expect(letters(result)).toBe(letters(written));
        expect(result).toMatch(/‹[^]*›/);
      }),
    );
  });
});
