import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Longest that a request may take to arrive; milliseconds. */
const RECEPTION_MS = 15_000;

/**
 * Ends requests that take too long to arrive. Node can do so itself, but for all paths alike, and the files of some take minutes: these
 * may take as long as bytes keep coming.
 * @param isFile true for requests that bring such a file
 * @param end answers and closes the connection
 */
export function limitReception(
  server: FastifyInstance,
  isFile: (request: FastifyRequest) => boolean,
  end: (request: FastifyRequest) => void,
): void {
  server.addHook('onRequest', async (request) => {
    const { raw } = request;
    let seen = raw.socket.bytesRead;
    const timer = setInterval(() => {
      const { bytesRead } = raw.socket;
      if (raw.complete) clearInterval(timer);
      else if (isFile(request) && bytesRead > seen) seen = bytesRead;
      else {
        clearInterval(timer);
        end(request);
      }
    }, RECEPTION_MS);
    timer.unref();
    raw.once('end', () => clearInterval(timer));
    raw.once('close', () => clearInterval(timer));
  });
}
