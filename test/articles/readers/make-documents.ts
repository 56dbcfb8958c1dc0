import { crc32, deflateRawSync, deflateSync } from 'node:zlib';

/** Characters as bytes of an encoding with one byte each; what it does not have is an error. */
export function encodeAs(label: string, text: string): Buffer {
  const decoder = new TextDecoder(label);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Buffer.from(
    Array.from(text, (character) => {
      const byte = bytes.get(character);
      if (byte === undefined) throw new Error(`${label} has no ${character}`);
      return byte;
    }),
  );
}

/** UTF-16 with the high byte first. */
export const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

/** An entry of a zip, and lies about it. */
export interface ZipFile {
  name: string;
  content: string | Buffer;
  /** Said instead of the true size. */
  saidSize?: number;
  encrypted?: boolean;
}

/** A zip archive (PKWARE APPNOTE 4.3). */
export function makeZip(files: ZipFile[]): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const { name, content, saidSize, encrypted } of files) {
    const bytes = Buffer.from(content as string);
    const packed = deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(encrypted ? 1 : 0, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(saidSize ?? bytes.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const entry = Buffer.alloc(46);
    entry.write('PK\x01\x02', 'latin1');
    entry.writeUInt16LE(20, 4);
    common.copy(entry, 6);
    entry.writeUInt32LE(at, 42);
    entries.push(entry, Buffer.from(name));
    const local = [Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), packed];
    locals.push(...local);
    at += Buffer.concat(local).length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A Word document with these paragraphs (XML of runs, or plain words). */
export function makeDocx(paragraphs: string[], more: ZipFile[] = []): Buffer {
  const body = paragraphs
    .map(
      (words) =>
        `<w:p>${words.startsWith('<') ? words : `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`}</w:p>`,
    )
    .join('');
  return makeZip([
    {
      name: '[Content_Types].xml',
      content:
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    },
    {
      name: '_rels/.rels',
      content:
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    },
    {
      name: 'word/document.xml',
      content: `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    },
    ...more,
  ]);
}

/** A line that a PDF prints: where its first letter stands, and how large. */
export interface Printed {
  text: string;
  x?: number;
  y: number;
  size?: number;
}

/**
 * A PDF (ISO 32000) of pages of printed lines, in Helvetica.
 * @param annotation upon each page
 * @param object one more, the sixth where there is one page
 * @param catalog more of what the file begins with
 * @param page more of each page
 */
export function makePdf(
  pages: Printed[][],
  { title = '', encrypted = false, blanks = 0, annotation = '', object = '', catalog = '', page = '' } = {},
): Buffer {
  const objects: string[] = [];
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
  objects.push(`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`);
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  pages.forEach((lines, i) => {
    const printing = lines.map(printed).join('\n');
    // Blanks that nobody sees, packed until little is left of them.
    const packed = blanks > 0;
    const content = packed
      ? deflateSync(Buffer.from(' '.repeat(blanks) + printing, 'latin1')).toString('latin1')
      : printing;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R /Annots [${annotation}] ${page} >>`,
      `<< /Length ${content.length}${packed ? ' /Filter /FlateDecode' : ''} >>\nstream\n${content}\nendstream`,
    );
  });
  if (object) objects.push(object);
  objects.push(`<< /Title (${title}) >>`);
  const info = objects.length;
  if (encrypted)
    objects.push(
      `<< /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 /Length 40 >>`,
    );
  const encrypt = encrypted ? ` /Encrypt ${objects.length} 0 R /ID [<00><00>]` : '';
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const xref = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return Buffer.from(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${xref}trailer\n<< /Size ${size} /Root 1 0 R /Info ${info} 0 R${encrypt} >>\nstartxref\n${file.length}\n%%EOF`,
    'latin1',
  );
}

const printed = ({ text, x = 72, y, size = 11 }: Printed): string =>
  `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`;

/** Lines of one column, from the top of a page down. */
export const column = (lines: string[], { top = 780, leading = 14 } = {}): Printed[] =>
  lines.map((text, i) => ({ text, y: top - i * leading }));
