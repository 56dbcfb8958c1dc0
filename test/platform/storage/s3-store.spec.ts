import { createHash } from 'node:crypto';
import { S3Store } from '../../../src/platform/storage/s3-store.js';
import { openDoor, openSite, type Site } from '../egress/site.js';
import { Bucket } from './bucket.js';

const KEY = { region: 'eu-central-1', accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'a secret' };
const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest();

describe('copies in a bucket', () => {
  const bucket = new Bucket('desk-copies', KEY.secretAccessKey);
  let site: Site;
  const storeWith = (settings: Partial<typeof KEY> = {}, door = openDoor()) =>
    new S3Store({ ...KEY, ...settings, endpoint: site.url, bucket: bucket.name }, door);

  beforeAll(async () => {
    site = await openSite(bucket.answer);
  });
  afterAll(() => site.close());

  it('are kept under their hash, once, and given back byte for byte', async () => {
    const store = storeWith();
    const bytes = Buffer.from(Array.from({ length: 3000 }, (_, at) => at % 256));
    await store.put(hashOf(bytes), bytes, 'application/pdf');
    await store.put(hashOf(bytes), bytes, 'application/pdf');
    expect(bucket.objects.size).toBe(1);
    expect(bucket.objects.get(`claimdesk-copies/${hashOf(bytes).toString('hex')}`)!.type).toBe(
      'application/pdf',
    );
    expect(await store.get(hashOf(bytes))).toEqual(bytes);
  });

  it('are counted over all pages of the list', async () => {
    const store = storeWith();
    for (let at = 0; at < 5; at += 1) {
      const bytes = Buffer.from(`copy ${at}`);
      await store.put(hashOf(bytes), bytes, null);
    }
    expect(await store.report()).toEqual({ store: 's3', count: 6, bytes: 3030 });
    const asked = site.requests.length;
    expect(await store.report()).toEqual({ store: 's3', count: 6, bytes: 3030 });
    expect(site.requests).toHaveLength(asked);
  });

  it('that somebody has changed in the bucket are not given back', async () => {
    const store = storeWith();
    const sha256 = hashOf(Buffer.from('copy 0'));
    bucket.objects.get(`claimdesk-copies/${sha256.toString('hex')}`)!.bytes = Buffer.from('another');
    expect(await store.get(sha256)).toBeNull();
  });

  it('go when they are deleted, and those that are not there are no error', async () => {
    const store = storeWith();
    const sha256 = hashOf(Buffer.from('copy 1'));
    await store.delete(sha256);
    expect(await store.get(sha256)).toBeNull();
    await store.delete(sha256);
  });

  it('go with all their versions, where the bucket keeps those', async () => {
    const versioned = new Bucket('desk-versions', KEY.secretAccessKey, 'versions');
    const keeper = await openSite(versioned.answer);
    const store = new S3Store({ ...KEY, endpoint: keeper.url, bucket: versioned.name }, openDoor());
    const [gone, kept] = [Buffer.from('to be forgotten'), Buffer.from('to be kept')];
    for (const bytes of [gone, kept, gone, gone]) await store.put(hashOf(bytes), bytes, null);
    await store.delete(hashOf(gone));
    expect(versioned.versions.map(({ bytes }) => bytes)).toEqual([kept]);
    expect(await store.get(hashOf(gone))).toBeNull();
    expect(await store.get(hashOf(kept))).toEqual(kept);
    await keeper.close();
  });

  it('are refused with another key, and the error says what the store said', async () => {
    const store = storeWith({ secretAccessKey: 'another' });
    await expect(store.get(hashOf(Buffer.from('copy 2')))).rejects.toThrow(
      '403: <Code>SignatureDoesNotMatch',
    );
  });

  it('are reached on a private address, and while the desk does not go to the internet', async () => {
    const store = storeWith({}, openDoor({ on: false }));
    expect(await store.get(hashOf(Buffer.from('copy 2')))).toEqual(Buffer.from('copy 2'));
  });

  it('are not looked for where the store sends on', async () => {
    const elsewhere = await openSite((_, reply) => reply.writeHead(307, { location: site.url }).end());
    const store = new S3Store({ ...KEY, endpoint: elsewhere.url, bucket: bucket.name }, openDoor());
    await expect(store.get(hashOf(Buffer.from('copy 2')))).rejects.toMatchObject({ code: 'address' });
    await elsewhere.close();
  });
});
