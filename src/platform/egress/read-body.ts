import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { EgressRefused } from './egress-refused.js';

/** What {@link readBody} can unpack, as `Accept-Encoding` says it. */
export const ENCODINGS = 'gzip, deflate, br';

const DECODERS = new Map<string, () => NodeJS.ReadWriteStream>([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);

/** What streams give by their types; without an encoding set it is bytes. */
type Source = AsyncIterable<Buffer | string>;

/**
 * Reads an answer's body, unpacked. Bytes are counted as they come and as they are unpacked, so a small bomb is noticed before it is large.
 * @param most decoded bytes
 * @throws EgressRefused too_large, encoding or cut_off
 */
export async function readBody(response: IncomingMessage, url: string, most: number): Promise<Buffer> {
  const encoding = (response.headers['content-encoding'] ?? '').trim().toLowerCase();
  const decoder = DECODERS.get(encoding);
  if (!decoder && encoding !== '' && encoding !== 'identity') throw new EgressRefused('encoding', url);
  const limited = (source: Source) => atMost(source, most, url);
  const chunks: Buffer[] = [];
  const collect = async (source: Source) => {
    for await (const chunk of limited(source)) chunks.push(chunk);
  };
  try {
    if (decoder) await pipeline(response, limited, decoder(), collect);
    else await pipeline(response, collect);
  } catch (error) {
    throw error instanceof EgressRefused ? error : brokenBody(error as NodeJS.ErrnoException, url);
  }
  return Buffer.concat(chunks);
}

async function* atMost(source: Source, most: number, url: string): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > most) throw new EgressRefused('too_large', url);
    yield chunk as Buffer;
  }
}

/** Packed bytes that end too early are cut off; those that make no sense are not what the answer says they are. */
function brokenBody(cause: NodeJS.ErrnoException, url: string): EgressRefused {
  const senseless = /^(Z_DATA_ERROR|Z_NEED_DICT|ERR__ERROR_FORMAT)/.test(cause.code ?? '');
  return new EgressRefused(senseless ? 'encoding' : 'cut_off', url, undefined, { cause });
}
