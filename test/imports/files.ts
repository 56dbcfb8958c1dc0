import { setTimeout as sleep } from 'node:timers/promises';
import type { ImportAnswer } from '../../src/articles/imports/imports.dto.js';
import type { Answer, HttpClient } from '../harness/http-client.js';

/** An import that has not come so far by then never will. */
const DEADLINE_MS = 60_000;

/** Hands a file in. */
export function handIn<Body = ImportAnswer>(
  http: HttpClient,
  name: string,
  content: string | Buffer,
  options: Record<string, string> = {},
): Promise<Answer<Body>> {
  const form = new FormData();
  for (const [field, value] of Object.entries(options)) form.append(field, value);
  form.append('file', new Blob([content as Uint8Array<ArrayBuffer>]), name);
  return http.post<Body>('/api/v1/imports', form);
}

/** Waits until an import stands as asked. */
export async function until(
  http: HttpClient,
  id: string,
  holds: (found: ImportAnswer) => boolean,
): Promise<ImportAnswer> {
  for (const deadline = Date.now() + DEADLINE_MS; ;) {
    const { body } = await http.get<ImportAnswer>(`/api/v1/imports/${id}`);
    if (holds(body)) return body;
    if (body.state === 'failed' || Date.now() > deadline) throw new Error(JSON.stringify(body));
    await sleep(50);
  }
}

/** Waits until it has come to its end. */
export const ended = (http: HttpClient, id: string): Promise<ImportAnswer> =>
  until(http, id, ({ endedAt }) => endedAt !== null);

/** A line of a .jsonl file. */
export const line = (row: unknown): string => `${JSON.stringify(row)}\n`;
