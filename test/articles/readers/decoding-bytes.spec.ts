import { declaredEncodings, wordsOfPage } from '../../../src/articles/readers/declared-encoding.js';
import { decodeText } from '../../../src/articles/readers/decode-text.js';
import { readEmail } from '../../../src/articles/readers/read-email.js';
import { encodeAs, utf16be } from './make-documents.js';

const RUSSIAN = 'Мэр заявил, что "мост построят в будущем году". Об этом сообщает пресс-служба города.';
const refusal = (bytes: Buffer) => {
  try {
    return decodeText(bytes).text;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('bytes are read as characters', () => {
  it.each<[string, Buffer, string]>([
    ['UTF-8', Buffer.from('\ufeffДа.'), 'utf-8'],
    ['UTF-16, low byte first', Buffer.from('\ufeffДа.', 'utf16le'), 'utf-16le'],
    ['UTF-16, high byte first', utf16be('\ufeffДа.'), 'utf-16be'],
  ])('by a byte order mark of %s', (_, bytes, name) => {
    expect(decodeText(bytes)).toEqual({
      text: '\ufeffДа.',
      encoding: { name, how: 'byte_order_mark' },
      undecodable: 0,
    });
  });

  it.each([
    ['English', 'He said it.'],
    ['Russian', RUSSIAN],
    ['Chinese', '市长说：\n桥将于明年建成。\n居民表示欢迎。\n'],
  ])('as UTF-16 without a mark: %s', (_, text) => {
    expect(decodeText(Buffer.from(text, 'utf16le'))).toMatchObject({ text, encoding: { name: 'utf-16le' } });
    expect(decodeText(utf16be(text))).toMatchObject({ text, encoding: { name: 'utf-16be', how: 'guessed' } });
  });

  it('as UTF-8 where no byte contradicts', () => {
    expect(decodeText(Buffer.from('Кто? “Siapa?”')).encoding).toEqual({ name: 'utf-8', how: 'valid_utf8' });
  });

  it('but a text with a zero byte in it is no UTF-16', () => {
    expect(decodeText(Buffer.from('Wali kota\0 berkata.')).text).toBe('Wali kota\0 berkata.');
  });

  it.each(['windows-1251', 'koi8-r', 'iso-8859-5'])('by a guess where nobody says: %s', (name) => {
    expect(decodeText(encodeAs(name, RUSSIAN))).toEqual({
      text: RUSSIAN,
      encoding: { name, how: 'guessed' },
      undecodable: 0,
    });
  });

  it('with the quotation marks of windows-1252', () => {
    const bytes = Buffer.from('\x93Ini,\x94 kata dia \x96 begitu.', 'latin1');
    expect(decodeText(bytes)).toMatchObject({
      text: '“Ini,” kata dia – begitu.',
      encoding: { name: 'windows-1252', how: 'guessed' },
    });
  });

  it('with a broken byte here and there, which is counted', () => {
    const bytes = Buffer.concat([Buffer.from(RUSSIAN), Buffer.from([0xd0]), Buffer.from(' Да.')]);
    expect(decodeText(bytes)).toEqual({
      text: `${RUSSIAN}\ufffd Да.`,
      encoding: { name: 'utf-8', how: 'guessed' },
      undecodable: 1,
    });
  });

  it.each<[string, Buffer]>([
    ['too few to guess from', encodeAs('koi8-r', 'Да.')],
    ['of no text at all', Buffer.from(Array.from({ length: 400 }, (_, i) => (i * 37 + 129) % 256 || 1))],
    ['of UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0])],
  ])('but not %s', (_, bytes) => {
    expect(refusal(bytes)).toBe('encoding_unknown');
  });

  describe('of an e-mail that does not say which, or says it wrong', () => {
    const mail = (type: string, body: Buffer) =>
      Buffer.concat([Buffer.from(`From: r@desk.example\r\nSubject: x\r\n${type}\r\n\r\n`), body]);

    it.each<[string, string, string]>([
      ['guessed', 'X-Nothing: said', RUSSIAN],
      ['guessed', 'Content-Type: text/plain; charset=utf-8', RUSSIAN],
      ['declared', 'Content-Type: text/html', `<meta charset="windows-1251"><p>${RUSSIAN}</p>`],
    ])('%s: %s', async (how, type, words) => {
      const { text, encoding } = await readEmail(mail(type, encodeAs('windows-1251', words)));
      expect([text.trim(), encoding]).toEqual([RUSSIAN, { name: 'windows-1251', how }]);
    });

    const ENGLISH = 'The mayor said that “the bridge will be done in the spring”, and that it’s paid for.';
    const cut = Buffer.concat([Buffer.from(ENGLISH), Buffer.from(' \xe2', 'latin1')]);
    const parts = (...said: Buffer[]) => {
      const between = said.flatMap((part) => [Buffer.from('\r\n--x\r\n'), part]);
      return mail(
        'Content-Type: multipart/mixed; boundary=x',
        Buffer.concat([...between, Buffer.from('\r\n--x--')]),
      );
    };
    const part = (charset: string, body: Buffer) =>
      Buffer.concat([Buffer.from(`Content-Type: text/plain; charset=${charset}\r\n\r\n`), body]);

    it.each<[string, Buffer, string[]]>([
      ['', mail('Content-Type: text/plain; charset=utf-8', cut), [`${ENGLISH} \ufffd`]],
      [
        ' and a meta of another program',
        mail(
          'Content-Type: text/html; charset=utf-8',
          Buffer.concat([Buffer.from('<meta charset=windows-1252><p>'), cut]),
        ),
        [`${ENGLISH} \ufffd`],
      ],
      [
        ' in one of its parts',
        parts(part('utf-8', cut), part('windows-1251', encodeAs('windows-1251', RUSSIAN))),
        [`${ENGLISH} \ufffd`, RUSSIAN],
      ],
      [
        ' after the other in one of its parts, while the other part says its encoding',
        parts(
          part('utf-8', encodeAs('windows-1251', RUSSIAN)),
          part('windows-1251', encodeAs('windows-1251', 'Да.')),
        ),
        [encodeAs('windows-1251', RUSSIAN).toString(), 'Да.'],
      ],
    ])('but not for a broken byte%s', async (_, bytes, lines) => {
      const { text, steps } = await readEmail(bytes);
      expect(text.split('\n').filter(Boolean)).toEqual(lines);
      expect(steps).toContainEqual({
        code: 'undecodable_bytes',
        count: lines.join('').split('\ufffd').length - 1,
      });
    });

    it('but bytes that mean nothing are counted', async () => {
      const { text, steps } = await readEmail(
        mail('X-Nothing: said', Buffer.from('Kata \x81 \x8d.', 'latin1')),
      );
      expect(text.trim()).toBe('Kata \ufffd \ufffd.');
      expect(steps).toEqual([{ code: 'undecodable_bytes', count: 2 }]);
    });
  });

  describe('of a page', () => {
    const page = (head: string, name: string) =>
      Buffer.concat([Buffer.from(head), encodeAs(name, `<p>${RUSSIAN}</p>`)]);
    const read = (bytes: Buffer, mediaType: string | null = null) =>
      decodeText(bytes, declaredEncodings(bytes, mediaType), wordsOfPage(bytes));

    it.each<[string, string, Buffer, string | null]>([
      ['its meta charset', 'declared', page('<meta charset="windows-1251">', 'windows-1251'), null],
      [
        'its meta http-equiv',
        'declared',
        page('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', 'windows-1251'),
        null,
      ],
      [
        'its XML declaration',
        'declared',
        page('<?xml version="1.0" encoding="windows-1251"?>', 'windows-1251'),
        null,
      ],
      [
        'the Content-Type before itself',
        'content_type',
        page('<meta charset="koi8-r">', 'windows-1251'),
        'text/html; charset=cp1251',
      ],
      [
        'a guess from its words alone',
        'guessed',
        page('<html><style>a { b: c }</style><body class="some latin letters">', 'windows-1251'),
        'text/html',
      ],
      [
        'a guess where what it says can not be',
        'guessed',
        page('<meta charset="utf-8">', 'windows-1251'),
        'text/html; charset=nonsense',
      ],
    ])('by %s', (_, how, bytes, mediaType) => {
      const { text, encoding } = read(bytes, mediaType);
      expect(text).toContain(RUSSIAN);
      expect(encoding).toEqual({ name: 'windows-1251', how });
    });
  });
});
