import { readDocument, type ReadDocument } from '../../../src/articles/readers/read-document.js';
import type { Problem } from '../../../src/platform/errors.js';
import { column, encodeAs, makeDocx, makePdf, makeZip } from './make-documents.js';

const read = (fileName: string | null, bytes: Buffer | string, mediaType: string | null = null) =>
  readDocument({ bytes: Buffer.from(bytes as string), mediaType, fileName });
const steps = ({ reading }: ReadDocument) =>
  Object.fromEntries(reading.steps.map(({ code, count }) => [code, count]));
const refusal = (reading: Promise<ReadDocument>) =>
  reading.then(
    ({ format, text }) => `${format}: ${text}`,
    ({ extras }: Problem) => extras.errors![0]!.code,
  );

describe('a PDF is read', () => {
  const pages = ['bertepi', 'beratap', 'bertiang'].map((kind, i) => [
    { text: 'Harian Contoh - Edisi Khusus', y: 810, size: 9 },
    ...column([
      `Bab ${i + 1} bercerita tentang jembatan ${kind} yang dibangun di atas sungai dan warga`,
      'yang menunggu sejak lama. Wali kota mengatakan bahwa pembangunannya dimu-',
      'lai tahun depan, dan anak-',
      'anak sekolah tidak lagi memutar jalan ke Asia-',
      'Afrika. Begitu katanya.',
      `Paragraf kedua dimulai di sini, karena jembatan ${kind} itu panjang.`,
    ]),
    { text: `- ${i + 1} -`, x: 290, y: 40, size: 9 },
  ]);
  let document: ReadDocument;
  beforeAll(async () => {
    document = await read('laporan.pdf', makePdf(pages, { title: 'Laporan Jembatan' }));
  });

  it('in paragraphs, with words that lines had divided', () => {
    expect(document.text.split('\n').slice(0, 2)).toEqual([
      'Bab 1 bercerita tentang jembatan bertepi yang dibangun di atas sungai dan warga yang menunggu sejak lama. Wali kota mengatakan bahwa pembangunannya dimulai tahun depan, dan anak-anak sekolah tidak lagi memutar jalan ke Asia-Afrika. Begitu katanya.',
      'Paragraf kedua dimulai di sini, karena jembatan bertepi itu panjang.',
    ]);
    expect(document.text.split('\n')).toHaveLength(6);
  });

  it('without page numbers and running heads, and it is said how many', () => {
    expect(document.text).not.toMatch(/Edisi Khusus|- 1 -/);
    expect(steps(document)).toEqual({
      joined_lines: 9,
      joined_hyphens: 3,
      left_out_page_numbers: 3,
      left_out_running_heads: 3,
    });
  });

  it('with the places of its pages and its title', () => {
    const { pages: places } = document.places;
    expect(places.map(({ page }) => page)).toEqual([1, 2, 3]);
    for (const { start, page } of places)
      expect(document.text.slice(start)).toMatch(new RegExp(`^Bab ${page} `));
    expect(places[2]!.end).toBe(document.text.length);
    expect(document.found).toEqual({
      title: { start: null, end: null, text: 'Laporan Jembatan', how: 'Title of the PDF' },
    });
  });

  it('going on over a page break in the middle of a sentence', async () => {
    const { text } = await read(
      'a.pdf',
      makePdf([
        column(['Kalimat ini belum selesai di akhir halaman pertama karena', 'masih ada yang harus']),
        column(['dikatakan. Sekarang selesai.']),
      ]),
    );
    expect(text).toBe(
      'Kalimat ini belum selesai di akhir halaman pertama karena masih ada yang harus dikatakan. Sekarang selesai.',
    );
  });

  it('with a heading as a paragraph of its own, and a year at the edge of a page that is no page number', async () => {
    const { text } = await read(
      'a.pdf',
      makePdf([
        [{ text: 'Judul Besar', y: 800, size: 20 }, ...column(['Isi yang pertama.'], { top: 770 })],
        column(['Isi yang kedua selesai pada tahun', '2019']),
      ]),
    );
    expect(text.split('\n')).toEqual([
      'Judul Besar',
      'Isi yang pertama.',
      'Isi yang kedua selesai pada tahun 2019',
    ]);
  });

  describe('whose lines stand side by side', () => {
    const across = (first: string[], second: string[], x: number) =>
      first.flatMap((text, row) => [
        { text, x: 60, y: 700 - row * 14 },
        ...(second[row] ? [{ text: second[row], x, y: 700 - row * 14 }] : []),
      ]);
    const LEFT = [
      ...[
        'Wali kota membuka jembatan itu pada',
        'hari Rabu di depan warga yang datang',
        'dari seluruh kota dan sekitarnya.',
      ],
      ...[
        'Warga bertepuk tangan ketika pita',
        'dipotong oleh anak sekolah dasar yang',
        'menang lomba menggambar jembatan.',
      ],
      'Acara itu berakhir pada sore hari.',
    ];
    const RIGHT = [
      ...[
        'Biaya jembatan mencapai dua puluh',
        'miliar rupiah dari anggaran kota dan',
        'bantuan pemerintah provinsi setempat.',
      ],
      ...[
        'Jembatan lama akan ditutup pada',
        'bulan Mei untuk kendaraan berat dan',
        'dibuka lagi untuk pejalan kaki saja.',
      ],
    ];

    it('column by column where they are columns, under a title that goes across', async () => {
      const title = {
        text: 'Jembatan baru di kota tua dibuka untuk semua orang hari ini',
        x: 60,
        y: 760,
        size: 16,
      };
      const { text } = await read(null, makePdf([[title, ...across(LEFT, RIGHT, 320)]]));
      expect(text.replaceAll('\n', ' ')).toBe([title.text, ...LEFT, ...RIGHT].join(' '));
    });

    it('row by row where they are a table', async () => {
      const [names, votes] = [
        ['Rina', 'Budi', 'Sari', 'Tono', 'Dewi', 'Eko', 'Ayu'],
        ['12', '3', '44', '5', '6', '7', '8'],
      ];
      const { text } = await read(null, makePdf([across(names, votes, 320)]));
      expect(text.replaceAll('\n', ' ')).toBe(names.map((name, row) => `${name} ${votes[row]}`).join(' '));
    });
  });

  it.each<[string, string, Buffer]>([
    ['encrypted', 'is locked', makePdf([column(['Rahasia'])], { encrypted: true })],
    ['no_text', 'is only pictures', makePdf([[], []])],
    ['unreadable', 'is cut off', Buffer.from('%PDF-1.7\n1 0 obj <<')],
  ])('but not (%s) when it %s', async (code, _, bytes) => {
    expect(await refusal(read('a.pdf', bytes))).toBe(code);
  });

  it('but not when it unpacks to far more than it is', async () => {
    const bytes = makePdf([column(['Bom.'])], { blanks: 34_000_000 });
    // A machine that is busy gives up by the clock before it comes to the limit.
    expect(['too_large_inside', 'took_too_long']).toContain(await refusal(read('a.pdf', bytes)));
  });
});

describe('a Word document is read', () => {
  it('a paragraph a line, without what is marked as deleted', async () => {
    const deleted =
      '<w:r><w:t>Ia berkata &amp; pergi.</w:t></w:r><w:del w:id="1"><w:r><w:delText>Dihapus.</w:delText></w:r></w:del>';
    const document = await read('siaran.docx', makeDocx(['Judul siaran pers', deleted, '', 'Baris akhir.']));
    expect(document).toMatchObject({
      format: 'docx',
      text: 'Judul siaran pers\nIa berkata & pergi.\nBaris akhir.',
    });
    expect(steps(document)).toEqual({ paragraphs_from_markup: 3 });
  });

  it('without the comments of whoever worked on it, and it is said how many they were', async () => {
    const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
    const document = await read(
      'siaran.docx',
      makeDocx(
        ['<w:r><w:t>Baris.</w:t></w:r><w:r><w:commentReference w:id="0"/></w:r>'],
        [
          {
            name: 'word/comments.xml',
            content: `<w:comments xmlns:w="${word}"><w:comment w:id="0" w:author="Budi"><w:p><w:r><w:t>Rahasia?</w:t></w:r></w:p></w:comment></w:comments>`,
          },
          {
            name: 'word/_rels/document.xml.rels',
            content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}" Target="comments.xml"/></Relationships>`,
          },
        ],
      ),
    );
    expect(document.text).toBe('Baris.');
    expect(steps(document)).toEqual({ paragraphs_from_markup: 1, left_out_comments: 1 });
  });

  it.each<[string, string, Buffer]>([
    ['unreadable', 'is cut off', makeDocx(['Teks']).subarray(0, 400)],
    ['unreadable', 'has no text inside', makeZip([{ name: 'word/document.xml', content: 'x' }])],
    ['encrypted', 'is locked', makeDocx(['Teks'], [{ name: 'a', content: 'a', encrypted: true }])],
    [
      'too_large_inside',
      'says it is huge',
      makeDocx(['Teks'], [{ name: 'a', content: 'a', saidSize: 2 ** 31 }]),
    ],
    [
      'too_large_inside',
      'is larger than it says',
      makeDocx(['Teks'], [{ name: 'word/a.xml', content: Buffer.alloc(50_000_000), saidSize: 1000 }]),
    ],
    ['file_type', 'is a zip of something else', makeZip([{ name: 'xl/workbook.xml', content: '<x/>' }])],
  ])('but not (%s) when it %s', async (code, _, bytes) => {
    expect(await refusal(read('a.docx', bytes))).toBe(code);
  });
});

describe('an e-mail is read', () => {
  const koi8 = encodeAs('koi8-r', 'Мэр заявил, что мост построят.\r\n> Когда?\r\nВ будущем году.\r\n');
  const mail = [
    'From: =?utf-8?B?0JjQstCw0L0=?= <ivan@example.org>',
    'Subject: =?koi8-r?B?8NLF09Mt0sXMydo=?=',
    'Date: Tue, 3 Nov 2026 01:30:00 +0700',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b',
    'Content-Type: multipart/alternative; boundary="c"',
    '',
    '--c',
    'Content-Type: text/plain; charset=koi8-r',
    'Content-Transfer-Encoding: base64',
    '',
    koi8.toString('base64'),
    '--c',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '<p>HTML =D0=B4=D0=B0</p>',
    '--c--',
    '--b',
    'Content-Type: application/pdf; name="laporan.pdf"',
    'Content-Disposition: attachment; filename="laporan.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    'JVBERi0=',
    '--b--',
    '',
  ].join('\r\n');
  let document: ReadDocument;
  beforeAll(async () => {
    document = await read('siaran.eml', mail);
  });

  it('as its plain text, with quoted lines', () => {
    expect(document.text.trimEnd()).toBe('Мэр заявил, что мост построят.\n> Когда?\nВ будущем году.');
    expect(document.reading.encoding).toEqual({ name: 'koi8-r', how: 'declared' });
  });

  it('with its subject, sender and day, and the names of what is attached', () => {
    expect(document.found).toMatchObject({
      title: { text: 'Пресс-релиз', how: 'Subject of the e-mail' },
      author: { text: 'Иван' },
      publishedOn: { text: '2026-11-03' },
    });
    expect(document.reading.attachments).toEqual(['laporan.pdf']);
    expect(steps(document)).toMatchObject({ chose_plain_text: 1, left_out_attachments: 1 });
  });

  it('or the words of its HTML', async () => {
    const html = mail.replace('text/plain; charset=koi8-r', 'application/octet-stream; name=a');
    expect((await read(null, html)).text).toBe('HTML да');
  });

  it('but not from what has no head', async () => {
    expect(await refusal(read('a.eml', 'Hanya teks biasa.'))).toBe('not_that_type');
  });
});

describe('subtitles are read', () => {
  const SRT = [
    '1\r\n00:00:01,000 --> 00:00:03,500\r\n<i>RINA: Kami akan</i>\r\nmembangun jembatan',
    '2\r\n00:00:03,600 --> 00:00:05,000\r\nitu tahun depan.',
    '3\r\n00:01:02,500 --> 00:01:04,000\r\n- Kapan tepatnya?',
    '4\r\n00:01:04,100 --> 00:01:06,000\r\n{\\an8}- Bulan Mei.',
  ].join('\r\n\r\n');

  it('as paragraphs, each cue with its time', async () => {
    const document = await read('wawancara.srt', SRT);
    expect(document.text.split('\n')).toEqual([
      'RINA: Kami akan membangun jembatan itu tahun depan.',
      '- Kapan tepatnya?',
      '- Bulan Mei.',
    ]);
    expect(
      document.places.timecodes.map(({ start, end, at }) => [at, document.text.slice(start, end)]),
    ).toEqual([
      ['00:00:01.000', 'RINA: Kami akan membangun jembatan'],
      ['00:00:03.600', 'itu tahun depan.'],
      ['00:01:02.500', '- Kapan tepatnya?'],
      ['00:01:04.100', '- Bulan Mei.'],
    ]);
    expect(steps(document)).toEqual({ joined_cues: 1, left_out_markup: 3 });
  });

  it('of WebVTT, with speakers, without notes and lines that roll on', async () => {
    const document = await read(
      null,
      'WEBVTT\n\nNOTE untuk penyunting\n\nSTYLE\n::cue { color: red }\n\n00:01.000 --> 00:02.000\n<v.keras Rina Contoh>Selamat &amp; pagi\n\n' +
        '00:02.000 --> 00:03.000\nRina Contoh: Selamat & pagi\nsemua\n\nx\n00:03.000 --> 00:04.000 align:start\n<v Budi>&#80;agi&#x85;</v>\n',
    );
    expect(document).toMatchObject({ format: 'vtt', text: 'Rina Contoh: Selamat & pagi semua\nBudi: Pagi…' });
    expect(steps(document)).toEqual({
      joined_cues: 1,
      left_out_markup: 1,
      left_out_notes: 2,
      left_out_repeated_lines: 1,
    });
  });
});

describe('a document under another name', () => {
  it.each<[string, string, string | Buffer]>([
    ['html', 'halaman.txt', '\ufeff<!DOCTYPE html><title>a</title><p>Teks.</p>'],
    ['html', 'halaman.pdf.html', '<p>Teks.</p>'],
    ['docx', 'surat.txt', makeDocx(['Teks.'])],
    ['pdf', 'surat', makePdf([column(['Teks.'])])],
    ['vtt', 'a.txt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nTeks.'],
  ])('is read as the %s that it is: %s', async (format, name, bytes) => {
    const document = await read(name, bytes);
    expect(document).toMatchObject({ format, text: 'Teks.' });
    const wrong = !['halaman.pdf.html', 'surat'].includes(name);
    expect(document.reading.steps.some(({ code }) => code === 'suffix_differs')).toBe(wrong);
  });

  it.each<[string, string, string | Buffer]>([
    ['not_that_type', 'teks.pdf', 'Hanya teks.'],
    ['file_type', 'gambar.txt', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
    ['file_type', 'lama.doc', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1')],
    ['file_type', 'a.rtf', 'Teks'],
    ['empty', 'a.txt', ''],
    ['empty', 'a.vtt', 'WEBVTT\n'],
    ['nul', 'a.txt', 'a\0b'],
    ['unreadable', 'a.docx', 'PK'],
  ])('is refused (%s): %s', async (code, name, bytes) => {
    expect(await refusal(read(name, bytes))).toBe(code);
  });

  it('is known by its media type where it has no name', async () => {
    expect(await read(null, '<p>Teks.</p>', 'text/html; charset=utf-8')).toMatchObject({ format: 'html' });
    expect(await refusal(read(null, 'Teks', 'image/svg+xml'))).toBe('file_type');
  });
});
