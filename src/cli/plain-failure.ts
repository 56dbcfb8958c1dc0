import { ConfigError } from '../platform/config.js';
import { EmbeddedPostgresError } from '../platform/database/embedded/embedded-postgres-error.js';

/** A command cannot do what was asked. The message is one plain sentence for the person at the terminal. */
export class CommandError extends Error {
  override name = 'CommandError';
}

/** An error of Node with what it tells about files and addresses. */
type SystemError = NodeJS.ErrnoException & { port?: number; address?: string };

/** What to print for an error: one plain sentence where its cause lies outside the program, else everything. */
export function describeFailure(error: unknown): string {
  if (error instanceof CommandError || error instanceof ConfigError || error instanceof EmbeddedPostgresError)
    return error.message;
  const { code, port, address, path, message, stack } = error as SystemError;
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program: choose another with PORT, for example PORT=${port! + 1} npm start.`;
    case 'EACCES':
      return port ? `Port ${port} may not be used by this account: choose another with PORT.` : message;
    case 'ENOENT':
      return `There is no file ${path}.`;
    case 'EISDIR':
      return 'That is a folder, not a file.';
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'ETIMEDOUT':
      return `The database of DATABASE_URL does not answer${address ? ` at ${address}:${port}` : ''} (${code}).`;
    case '28P01':
    case '28000':
    case '3D000':
    case '42501':
      return `The database refuses: ${message}.`;
    default:
      return stack ?? String(error);
  }
}
