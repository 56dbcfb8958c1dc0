import { createHash, createHmac } from 'node:crypto';
import type { IncomingMessage, RequestListener } from 'node:http';

const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();

/** Objects that a page of a list holds. */
const PAGE = 2;

/**
 * As much of S3 as a store of bytes needs. It computes each signature anew, by hand and as the standard says it, and refuses others:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export class Bucket {
  readonly objects = new Map<string, { bytes: Buffer; type: string }>();
  /** What was put, and null for each deletion, of a bucket that keeps versions. */
  versions: { id: string; key: string; bytes: Buffer | null }[] = [];

  constructor(
    readonly name: string,
    private readonly secret: string,
    private readonly keeps: 'newest' | 'versions' = 'newest',
  ) {}

  readonly answer: RequestListener = (request, reply) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { status, body = '' } = this.reply(request, Buffer.concat(parts));
      reply.writeHead(status).end(body);
    });
  };

  private reply(request: IncomingMessage, body: Buffer): { status: number; body?: string | Buffer } {
    if (!this.isSigned(request, body)) return { status: 403, body: '<Code>SignatureDoesNotMatch</Code>' };
    const { pathname, searchParams } = new URL(request.url!, 'http://s3');
    if (pathname === `/${this.name}`)
      return searchParams.has('versions')
        ? this.listVersions(searchParams.get('prefix')!)
        : { status: 200, body: this.list(searchParams) };
    const key = decodeURIComponent(pathname.slice(this.name.length + 2));
    if (request.method === 'PUT') {
      this.objects.set(key, { bytes: body, type: request.headers['content-type']! });
      this.note(key, body);
      return { status: 200 };
    }
    if (request.method === 'DELETE') return { status: this.delete(key, searchParams.get('versionId')) };
    const object = this.objects.get(key);
    return object ? { status: 200, body: object.bytes } : { status: 404, body: '<Code>NoSuchKey</Code>' };
  }

  private note(key: string, bytes: Buffer | null): void {
    if (this.keeps === 'versions') this.versions.push({ id: `v&/${this.versions.length}`, key, bytes });
  }

  private delete(key: string, id: string | null): number {
    if (!id) this.note(key, null);
    else this.versions = this.versions.filter((version) => version.id !== id);
    return this.objects.delete(key) || id ? 204 : 404;
  }

  private listVersions(prefix: string): { status: number; body: string } {
    if (this.keeps === 'newest') return { status: 501, body: '<Code>NotImplemented</Code>' };
    const all = this.versions.filter(({ key }) => key.startsWith(prefix));
    const rows = all.slice(0, PAGE).map(({ id, bytes }) => {
      const kind = bytes ? 'Version' : 'DeleteMarker';
      return `<${kind}><VersionId>${id.replace('&', '&amp;')}</VersionId></${kind}>`;
    });
    const more = `<IsTruncated>${all.length > PAGE}</IsTruncated>`;
    return { status: 200, body: `<ListVersionsResult>${more}${rows.join('')}</ListVersionsResult>` };
  }

  private list(query: URLSearchParams): string {
    const from = Number(query.get('continuation-token')?.replace('&', '') ?? 0);
    const all = [...this.objects].filter(([key]) => key.startsWith(query.get('prefix')!));
    const rows = all
      .slice(from, from + PAGE)
      .map(([, { bytes }]) => `<Contents><Size>${bytes.length}</Size></Contents>`);
    const more =
      from + PAGE < all.length ? `<NextContinuationToken>&amp;${from + PAGE}</NextContinuationToken>` : '';
    return `<ListBucketResult>${rows.join('')}${more}</ListBucketResult>`;
  }

  private isSigned({ method, url, headers }: IncomingMessage, body: Buffer): boolean {
    const form =
      /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=(\S+), Signature=([0-9a-f]{64})$/;
    const [, , day, region, signed, signature] = form.exec(headers.authorization ?? '') ?? [];
    const said = headers['x-amz-content-sha256'];
    if (!signed?.split(';').includes('host') || said !== sha256(body)) return false;
    const { pathname, searchParams } = new URL(url!, 'http://s3');
    const query = [...searchParams]
      .map((pair) => pair.map(encodeURIComponent).join('='))
      .sort()
      .join('&');
    const canonical = signed
      .split(';')
      .map((name) => `${name}:${String(headers[name]).trim()}\n`)
      .join('');
    const request = [method, pathname, query, canonical, signed, said].join('\n');
    const scope = `${day}/${region}/s3/aws4_request`;
    const toSign = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha256(request)].join('\n');
    const key = [region!, 's3', 'aws4_request'].reduce(hmac, hmac(`AWS4${this.secret}`, day!));
    return hmac(key, toSign).toString('hex') === signature;
  }
}
