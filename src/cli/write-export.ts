import type { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { ENTITIES } from '../app.module.js';
import { CLAIM_COLUMNS, EVIDENCE_COLUMNS, QUOTE_COLUMNS } from '../desk/exports/columns.js';
import { exportFile, type Format } from '../desk/exports/export-file.js';
import { exportedClaims, exportedEvidence, exportedQuotes } from '../desk/exports/exported.query.js';
import type { Config } from '../platform/config.js';
import { dataSourceOptions } from '../platform/database/data-source.js';
import { Reader } from '../platform/database/reader.js';
import { printAll } from './print-all.js';
import { withDatabase } from './with-database.js';

/** Where an export goes. */
type Output = NodeJS.WritableStream;

/** `export claims|quotes|evidence`: all rows, as the operator of the server sees them. */
export function writeRows(
  what: 'claims' | 'quotes' | 'evidence',
  format: Format,
  output: Output = process.stdout,
): Promise<void> {
  return write(output, (dataSource, { publicUrl }) => {
    const [list, columns] = {
      claims: [exportedClaims({}, publicUrl), CLAIM_COLUMNS] as const,
      quotes: [exportedQuotes({}), QUOTE_COLUMNS] as const,
      evidence: [exportedEvidence({}), EVIDENCE_COLUMNS] as const,
    }[what];
    return exportFile(new Reader(dataSource), list, columns, format);
  });
}

function write(
  output: Output,
  open: (dataSource: DataSource, config: Config) => Readable | Promise<Readable>,
): Promise<void> {
  return withDatabase(async (config) => {
    const dataSource = await new DataSource(dataSourceOptions(config, ENTITIES)).initialize();
    try {
      await printAll(await open(dataSource, config), output);
    } finally {
      await dataSource.destroy();
    }
  });
}
