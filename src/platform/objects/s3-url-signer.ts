// Signs S3 URLs straight with the SDK's presigner: `getSignedUrl` runs a whole command pipeline for each URL and takes
// about twenty times as long. Speaks to nobody.

import { S3RequestPresigner, type S3RequestPresignerOptions } from '@aws-sdk/s3-request-presigner';

import type { GetGrant, PutGrant, SignedGet, SignedPut } from './object-store.ts';

type Request = Parameters<S3RequestPresigner['presign']>[0];
type SignerOptions = Pick<S3RequestPresignerOptions, 'region' | 'credentials' | 'sha256'>;

export class S3UrlSigner {
  /** Where the signed URLs lead, e.g. `https://photos.s3.eu-west-1.amazonaws.com`. */
  readonly origin: string;
  readonly #endpoint: URL;
  readonly #hostname: string;
  readonly #pathPrefix: string;
  readonly #presigner: S3RequestPresigner;

  constructor(endpoint: string, forcePathStyle: boolean, bucket: string, options: SignerOptions) {
    this.#endpoint = new URL(endpoint);
    this.#hostname = forcePathStyle ? this.#endpoint.hostname : `${bucket}.${this.#endpoint.hostname}`;
    const base = this.#endpoint.pathname.replace(/\/+$/, '');
    this.#pathPrefix = forcePathStyle ? `${base}/${bucket}/` : `${base}/`;
    const port = this.#endpoint.port === '' ? '' : `:${this.#endpoint.port}`;
    this.origin = `${this.#endpoint.protocol}//${this.#hostname}${port}`;
    // S3 paths are signed as they stand, unlike those of other services.
    this.#presigner = new S3RequestPresigner({ ...options, uriEscapePath: false });
  }

  async signPut(grant: PutGrant): Promise<SignedPut> {
    const request = this.#request('PUT', grant.key, {});
    request.headers['content-type'] = grant.contentType;
    request.headers['content-length'] = String(grant.contentLength);
    const signed = await this.#sign(request, grant.expiresIn);
    return { ...signed, headers: { 'Content-Type': grant.contentType } };
  }

  signGet(grant: GetGrant): Promise<SignedGet> {
    const query = {
      'response-content-type': grant.contentType,
      'response-content-disposition': grant.disposition,
      // The photo outlives its link in the browser's own cache by half of the link's life at most.
      'response-cache-control': `private, max-age=${Math.floor(grant.expiresIn / 2)}`,
    };
    return this.#sign(this.#request('GET', grant.key, query), grant.expiresIn);
  }

  #request(method: string, key: string, query: Record<string, string>): Request {
    const { protocol, port } = this.#endpoint;
    return {
      method,
      protocol,
      hostname: this.#hostname,
      ...(port !== '' && { port: Number(port) }),
      path: this.#pathPrefix + key,
      query,
      headers: {},
    };
  }

  async #sign(request: Request, expiresIn: number): Promise<SignedGet> {
    const signingDate = new Date();
    const signed = await this.#presigner.presign(request, {
      expiresIn,
      signingDate,
      // Left to itself the presigner signs neither, and the uploader could send another type.
      signableHeaders: new Set(['host', 'content-type', 'content-length']),
    });
    // The signature's own clock has whole seconds.
    const expiresAt = new Date((Math.floor(signingDate.getTime() / 1000) + expiresIn) * 1000);
    return { url: `${this.origin}${signed.path}?${queryText(signed.query)}`, expiresAt };
  }
}

function queryText(query: Request['query']): string {
  return Object.entries(query ?? {})
    .map(([name, value]) => `${encode(name)}=${encode(String(value))}`)
    .join('&');
}

/** RFC 3986, as the signature counts it. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
