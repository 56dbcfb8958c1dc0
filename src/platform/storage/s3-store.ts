import { AwsV4Signer } from 'aws4fetch';
import type { Config } from '../config.js';
import type { Egress, EgressAnswer } from '../egress/egress.js';
import { BlobStore, type StoreReport } from './blob-store.js';

/** Where a bucket is, and the key that opens it. */
export type S3Settings = NonNullable<Config['archive']['s3']>;

/** Objects of other programs may lie in the same bucket, those of another desk may not: the same bytes have the same name. */
const PREFIX = 'claimdesk-copies/';
/** Bytes of an answer at most: a little more than the largest copy. */
const MOST_BYTES = 12_000_000;
/** Requests that list a bucket cost money, and time. */
const COUNT_AGAIN_MS = 3_600_000;
/** What a store answers that keeps no versions, such as Cloudflare's R2. */
const NOT_IMPLEMENTED = 501;

/**
 * Bytes in a bucket of any service that speaks S3, addressed by path, each request signed by AWS Signature Version 4:
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-authenticating-requests.html
 */
export class S3Store extends BlobStore {
  readonly inDatabase = false;
  private counted?: { at: number; report: StoreReport };

  constructor(
    private readonly settings: S3Settings,
    private readonly egress: Pick<Egress, 'fetch'>,
  ) {
    super();
  }

  async put(sha256: Buffer, bytes: Buffer, mediaType: string | null): Promise<void> {
    const headers = { 'content-type': mediaType ?? 'application/octet-stream' };
    mustBe(await this.ask('PUT', keyOf(sha256), { headers, body: bytes, sha256 }), 200, 201, 204);
  }

  protected async read(sha256: Buffer): Promise<Buffer | null> {
    const answer = await this.ask('GET', keyOf(sha256));
    return answer.status === 404 ? null : mustBe(answer, 200).body;
  }

  /** With the versions of a bucket that keeps those, where deleting an object only hides it. */
  async delete(sha256: Buffer): Promise<void> {
    const key = keyOf(sha256);
    await this.remove(key);
    for (let more = true; more;) {
      const answer = await this.ask('GET', `?versions&prefix=${encodeURIComponent(key)}`);
      if (answer.status === NOT_IMPLEMENTED) return;
      const list = mustBe(answer, 200).body.toString();
      for (const [, id] of list.matchAll(/<VersionId>([^<]+)</g))
        await this.remove(`${key}?versionId=${encodeURIComponent(unescapeXml(id!))}`);
      more = /<IsTruncated>true</.test(list);
    }
  }

  /** As of an hour ago at most. */
  async report(): Promise<StoreReport> {
    if (!this.counted || this.counted.at < Date.now() - COUNT_AGAIN_MS)
      this.counted = { at: Date.now(), report: await this.count() };
    return this.counted.report;
  }

  /** Lists the bucket, a thousand objects a request. */
  private async count(): Promise<StoreReport> {
    const report: StoreReport = { store: 's3', count: 0, bytes: 0 };
    let more = '';
    do {
      const query = `?list-type=2&prefix=${encodeURIComponent(PREFIX)}${more}`;
      const list = mustBe(await this.ask('GET', query), 200).body.toString();
      for (const [, size] of list.matchAll(/<Size>(\d+)<\/Size>/g)) {
        report.count += 1;
        report.bytes += Number(size);
      }
      const token = /<NextContinuationToken>([^<]+)</.exec(list)?.[1];
      more = token ? `&continuation-token=${encodeURIComponent(unescapeXml(token))}` : '';
    } while (more);
    return report;
  }

  private async remove(where: string): Promise<void> {
    mustBe(await this.ask('DELETE', where), 200, 204, 404);
  }

  private async ask(
    method: 'GET' | 'PUT' | 'DELETE',
    where: string,
    { headers = {}, body, sha256 }: { headers?: Record<string, string>; body?: Buffer; sha256?: Buffer } = {},
  ): Promise<EgressAnswer> {
    const { endpoint, bucket, region, accessKeyId, secretAccessKey } = this.settings;
    const signer = new AwsV4Signer({
      method,
      url: `${endpoint}/${bucket}${where.startsWith('?') ? where : `/${where}`}`,
      headers: { ...headers, 'x-amz-content-sha256': sha256?.toString('hex') ?? EMPTY },
      service: 's3',
      ...{ region, accessKeyId, secretAccessKey },
    });
    const signed = await signer.sign();
    return this.egress.fetch({
      method,
      url: signed.url.href,
      headers: Object.fromEntries(signed.headers),
      body,
      mostBytes: MOST_BYTES,
      ownServer: true,
    });
  }
}

/** SHA-256 of no bytes. */
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

const keyOf = (sha256: Buffer) => PREFIX + sha256.toString('hex');

const unescapeXml = (text: string) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

/** The store's own words go into the log; they hold no secrets. */
function mustBe(answer: EgressAnswer, ...statuses: number[]): EgressAnswer {
  if (statuses.includes(answer.status)) return answer;
  throw new Error(`The S3 store answered ${answer.status}: ${answer.body.toString('utf8', 0, 300)}`);
}
