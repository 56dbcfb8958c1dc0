import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { beginImport } from '../articles/imports/begin-import.js';
import type { ImportOptions } from '../articles/imports/import-options.js';
import type { ImportAnswer } from '../articles/imports/imports.dto.js';
import { IMPORT, OPEN_IMPORT } from '../articles/imports/imports.query.js';
import { moveImport, type ImportMove } from '../articles/imports/move-import.js';
import { rejectedRows } from '../articles/imports/rejected-file.js';
import { storeParts } from '../articles/imports/store-parts.js';
import { Reader } from '../platform/database/reader.js';
import { Problem } from '../platform/errors.js';
import type { Actor } from '../platform/http/actor.js';
import type { Work } from '../platform/http/work.js';
import { newId } from '../platform/ids.js';

/** How often the terminal learns how far an import has come. */
const LOOK_MS = 500;

const OVER: readonly string[] = ['succeeded', 'failed', 'paused', 'cancelled'];

/** A file of many articles that somebody at a terminal brings in. */
export interface RowsFile {
  path: string;
  actor: Actor;
  options: ImportOptions;
  /** Aborted when that person wants to stop: the import is paused. */
  signal: AbortSignal;
  /** Tells that person of each rejected row, and how to go on. */
  note: (line: string) => void;
}

/**
 * Takes a file of many articles in as an import like any other, which the dashboard shows too. Whoever works on the jobs of this desk
 * works on it, `desk` among them. The same file again, while its import has not come to its end, goes on where that one stopped.
 */
export class RowsImport {
  private readonly reader: Reader;
  private readonly dataSource: DataSource;

  constructor(
    desk: INestApplicationContext,
    private readonly file: RowsFile,
  ) {
    this.reader = desk.get(Reader);
    this.dataSource = desk.get(DataSource);
  }

  /** @returns how it stands when it has come to its end, failed or been paused */
  async run(): Promise<ImportAnswer> {
    const { path, signal, note } = this.file;
    const id = (await this.goOn()) ?? (await this.begin());
    for (;;) {
      const now = await this.look(id);
      showProgress(path, now);
      if (OVER.includes(now.state)) {
        for await (const rows of rejectedRows(this.reader, id))
          for (const { line, message } of rows) note(`${path}:${line}: ${message}`);
        if (now.state === 'paused') note(`${path}: paused after line ${now.line}. The same command goes on.`);
        return now;
      }
      if (signal.aborted) await this.move(now, 'pause');
      else await setTimeout(LOOK_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  private async goOn(): Promise<string | null> {
    const { path, actor, options, note } = this.file;
    const open = await this.reader.one<{ id: string }>(OPEN_IMPORT, [
      await sha256Of(path),
      actor.id,
      JSON.stringify(options),
    ]);
    if (!open) return null;
    const earlier = await this.look(open.id);
    note(`${path}: goes on after line ${earlier.line}.`);
    if (OVER.includes(earlier.state)) await this.move(earlier, 'resume');
    return open.id;
  }

  private async begin(): Promise<string> {
    const { path, options } = this.file;
    const stored = await storeParts(this.dataSource.manager, createReadStream(path));
    return this.change((work) =>
      beginImport(work, { ...options, file: { ...stored, fileName: basename(path) } }),
    );
  }

  private async look(id: string): Promise<ImportAnswer> {
    return JSON.parse((await this.reader.json(IMPORT, [id]))!.text);
  }

  /** Where somebody at the dashboard, or its end, was faster, the next look tells. */
  private async move({ id, version }: ImportAnswer, move: ImportMove): Promise<void> {
    await this.change((work) => moveImport(work, id, version, move)).catch((error: unknown) => {
      if (!(error instanceof Problem)) throw error;
    });
  }

  private change<T>(task: (work: Work) => Promise<T>): Promise<T> {
    return this.dataSource.transaction((em) => task({ em, actor: this.file.actor, requestId: newId() }));
  }
}

async function sha256Of(path: string): Promise<Buffer> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest();
}

/** One line of a terminal, written over and over. */
function showProgress(path: string, { state, rows, bytes }: ImportAnswer): void {
  if (!process.stderr.isTTY) return;
  const percent = Math.floor((100 * bytes.done) / bytes.of);
  const words = `${basename(path)}: ${percent} %, ${rows.read} rows, ${rows.rejected} rejected`;
  process.stderr.write(`\r\x1b[K${words}${OVER.includes(state) ? '\n' : ''}`);
}
