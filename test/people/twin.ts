import { createApp } from '../../src/app.js';
import type { Config } from '../../src/platform/config.js';
import { HttpClient } from '../harness/http-client.js';
import type { RunningApp } from '../harness/start-app.js';

/** A second application on the same database: what one process remembers, this one does not know. */
export async function startTwin(
  app: RunningApp,
  settings: Partial<Config> = {},
): Promise<{ client(key?: string): HttpClient; stop(): Promise<void> }> {
  const config = { ...app.config, ...settings };
  const nest = await createApp(config);
  await nest.listen(0, '127.0.0.1');
  const url = await nest.getUrl();
  return {
    client: (key) => new HttpClient(url, config.publicUrl, key),
    stop: () => nest.close(),
  };
}
