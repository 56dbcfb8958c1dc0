import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HttpClient } from './http-client.js';
import { startApp, type RunningApp } from './start-app.js';

describe('an application for a test file', () => {
  let app: RunningApp;

  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app?.stop());

  it('answers', async () => {
    expect(await app.client().get('/health/ready')).toMatchObject({ status: 200 });
  });

  it('hands refusals to the test as they are', async () => {
    const { status, body } = await app.client().get('/api/v1/nothing-here');
    expect({ status, body }).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });
});

describe('the client of the tests', () => {
  let careless: Server;

  beforeAll(async () => {
    careless = createServer((_request, answer) => answer.writeHead(500).end('Oops'));
    await new Promise<void>((listening) => careless.listen(0, '127.0.0.1', listening));
  });
  afterAll(() => careless.close());

  it('throws at an error that is no problem+json', async () => {
    const { port } = careless.address() as AddressInfo;
    const client = new HttpClient(`http://127.0.0.1:${port}`, 'http://localhost');
    await expect(client.get('/')).rejects.toThrow(/answered 500 without a problem/);
  });
});
