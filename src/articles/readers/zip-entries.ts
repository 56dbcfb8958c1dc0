import { inflateRawSync } from 'node:zlib';
import { DocumentRefused } from './document-refused.js';

/** An entry of a zip's central directory: PKWARE APPNOTE 4.3.12. */
interface ZipEntry {
  name: string;
  encrypted: boolean;
  method: number;
  packed: number;
  unpacked: number;
  /** Where its local header begins. */
  at: number;
}

const END = Buffer.from('PK\x05\x06', 'latin1');
const ENTRY = Buffer.from('PK\x01\x02', 'latin1');
const LOCAL = Buffer.from('PK\x03\x04', 'latin1');
/** A comment behind the directory may be this long. */
const LONGEST_COMMENT = 65_535;
const MOST_ENTRIES = 5_000;
/** Bytes, all entries together. The largest report with its pictures stays below; a bomb does not. */
const MOST_UNPACKED = 100 * 1024 * 1024;
const STORED = 0;
const DEFLATED = 8;

/** What a zip says is in it. @throws DocumentRefused `unreadable` where it is broken or cut off. */
export function listEntries(bytes: Buffer): ZipEntry[] {
  const end = bytes.lastIndexOf(END);
  if (end < 0 || end < bytes.length - LONGEST_COMMENT - 22 || end + 22 > bytes.length) throw broken();
  const count = bytes.readUInt16LE(end + 10);
  const entries: ZipEntry[] = [];
  if (count > MOST_ENTRIES) throw new DocumentRefused('too_large_inside', { entries: count });
  for (let at = bytes.readUInt32LE(end + 16); entries.length < count;) {
    if (at + 46 > end || !bytes.subarray(at, at + 4).equals(ENTRY)) throw broken();
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * Makes sure that a zip unpacks to no more than it may and to no more than it says. The library that reads it later does not look.
 * @throws DocumentRefused `encrypted`, `too_large_inside` or `unreadable`.
 */
export function checkZip(bytes: Buffer): void {
  const entries = listEntries(bytes);
  if (entries.some(({ encrypted }) => encrypted)) throw new DocumentRefused('encrypted');
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > MOST_UNPACKED) throw new DocumentRefused('too_large_inside', { bytes: unpacked });
  for (const entry of entries) unpack(bytes, entry);
}

/** The entries with such names, unpacked. @throws DocumentRefused as `checkZip`. */
export function unpackZip(bytes: Buffer, names: RegExp): Buffer[] {
  checkZip(bytes);
  return listEntries(bytes)
    .filter(({ name }) => names.test(name))
    .map((entry) => unpack(bytes, entry));
}

function unpack(bytes: Buffer, { at, method, packed, unpacked }: ZipEntry): Buffer {
  if (at + 30 > bytes.length || !bytes.subarray(at, at + 4).equals(LOCAL)) throw broken();
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const data = bytes.subarray(start, start + packed);
  if (data.length < packed || (method === STORED && packed !== unpacked)) throw broken();
  if (method !== STORED && method !== DEFLATED) throw broken();
  return method === DEFLATED ? inflate(data, unpacked) : data;
}

function inflate(data: Buffer, most: number): Buffer {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(most, 1) });
  } catch (error) {
    const larger = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw larger ? new DocumentRefused('too_large_inside', { bytes: most }) : broken();
  }
}

const broken = () => new DocumentRefused('unreadable');
