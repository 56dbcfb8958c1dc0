import { createHash, createPublicKey, sign, type KeyObject } from 'node:crypto';
import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { ZipFile } from 'yazl';
import { HistoryLogs } from '../../claims/history-logs.js';
import { attachmentName } from '../../evidence/archive/attachment-name.js';
import { logKey } from '../../platform/audit/signed-log.js';
import type { Config } from '../../platform/config.js';
import { Reader } from '../../platform/database/reader.js';
import { Settings } from '../../platform/settings.js';
import { BlobStore } from '../../platform/storage/blob-store.js';
import { CONFIG } from '../../platform/tokens.js';
import { DOSSIER } from '../dossier.query.js';
import { COPIES, EDITIONS, type PackedCopy } from './pack.query.js';
import { readMe } from './read-me.js';

/** A file of the pack: its bytes are fetched when it is its turn, so that a pack of many copies costs the memory of one. */
interface PackedFile {
  path: string;
  bytes(): Promise<Buffer>;
}

/** Everything that the desk has of a claim, in one file for lawyers and assessors who can check it without the desk. */
@Injectable()
export class EvidencePacks {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(BlobStore) private readonly store: BlobStore,
    @Inject(HistoryLogs) private readonly logs: HistoryLogs,
    @Inject(Settings) private readonly settings: Settings,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * The pack of a claim that exists, and what to call the file. All of it is of one moment.
   * @param personId who asks: the dossier is as they see it
   */
  async of(claimId: string, personId: string): Promise<{ name: string; zip: Readable }> {
    // Read before: while the reads below hold their connection, none may wait for another.
    const key = logKey(await this.settings.signingSecret());
    const { dossier, editions, copies, history } = await this.reader.atOnce(async (reads) => ({
      dossier: (await reads.json(DOSSIER, [claimId, personId, this.config.publicUrl]))!.text,
      editions: await reads.rows<{ edition: number; claimReview: string }>(EDITIONS, [claimId]),
      copies: await reads.rows<PackedCopy>(COPIES, [claimId]),
      history: await readAll((await this.logs.of(claimId, reads)).text),
    }));
    const { ref } = JSON.parse(dossier) as { ref: string };
    const { name } = this.settings.organisationOf(await this.settings.row());
    const at = new Date().toISOString();
    const files = [
      file('README.txt', readMe(ref, name, at)),
      file('claim.json', dossier),
      ...editions.map(({ edition, claimReview }) =>
        file(`claim-reviews/edition-${edition}.json`, claimReview),
      ),
      ...copies.flatMap((copy) => this.filesOf(copy)),
      { path: 'history.jsonl', bytes: async () => history },
    ];
    return { name: `${ref}.zip`, zip: zipOf(files, key, new Date(at)) };
  }

  private filesOf({ sha256, fileName, mediaType, number, ...fetched }: PackedCopy): PackedFile[] {
    const piece = fetched.removedAt ? `removed-${number}` : `E${number}`;
    const path = `copies/${piece}-${attachmentName({ sha256, fileName, mediaType })}`;
    const bytes = async () => {
      const kept = await this.store.get(sha256);
      if (!kept) throw new Error(`The store has lost the copy ${sha256.toString('hex')}`);
      return kept;
    };
    return [
      { path, bytes },
      file(
        `${path}.json`,
        JSON.stringify({ ...fetched, fileName, mediaType, sha256: sha256.toString('hex') }, null, 2),
      ),
    ];
  }
}

const file = (path: string, text: string): PackedFile => ({ path, bytes: async () => Buffer.from(text) });

/** Files are written one after the other; the list of their hashes comes behind them all. */
function zipOf(files: readonly PackedFile[], key: KeyObject, mtime: Date): Readable {
  const zip = new ZipFile();
  const sums: string[] = [];
  const add = ({ path, bytes }: PackedFile) =>
    zip.addReadStreamLazy(path, { mtime }, (give) => {
      bytes().then(
        (content) => give(null, Readable.from([content])),
        (error: unknown) => give(error, Readable.from([])),
      );
    });
  for (const { path, bytes } of files)
    add({
      path,
      bytes: async () => {
        const content = await bytes();
        sums.push(`${createHash('sha256').update(content).digest('hex')}  ${path}\n`);
        return content;
      },
    });
  const list = () => Buffer.from(sums.join(''));
  add({ path: 'SHA256SUMS', bytes: async () => list() });
  add({ path: 'SHA256SUMS.sig', bytes: async () => sign(null, list(), key) });
  const pem = createPublicKey(key).export({ format: 'pem', type: 'spki' });
  add(file('desk-key.pem', String(pem)));
  zip.end();
  const out = zip.outputStream as Readable;
  zip.on('error', (error: Error) => out.destroy(error));
  return out;
}

async function readAll(stream: Readable): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}
