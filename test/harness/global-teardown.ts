/** Stops the run's Postgres, or drops what the run made on somebody's own. */
export default async function globalTeardown(): Promise<void> {
  await globalThis.stopTestServer?.();
}
