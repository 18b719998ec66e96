// The object store in an S3 bucket, Amazon's or another's. The bucket is private; pages reach it through signed URLs
// alone. Browsers upload to it directly, so its CORS rules must allow PUT with Content-Type from our pages' origins.

import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { Readable } from 'node:stream';

import { requireFolder, requireGetGrant, requireKey, requirePutGrant } from './object-key.ts';
import {
  ObjectMissing,
  ObjectTooLong,
  type GetGrant,
  type ObjectStore,
  type PutGrant,
  type SignedGet,
  type SignedPut,
} from './object-store.ts';
import { S3UrlSigner } from './s3-url-signer.ts';

export interface S3ObjectStoreOptions {
  /** Without one: Amazon's, in `region`. */
  readonly endpoint?: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** `https://host/bucket/key` instead of `https://bucket.host/key`. True by default when an endpoint is given. */
  readonly forcePathStyle?: boolean;
}

export class S3ObjectStore implements ObjectStore {
  readonly origins: readonly string[];
  readonly #bucket: string;
  readonly #client: S3Client;
  readonly #signer: S3UrlSigner;

  constructor(options: S3ObjectStoreOptions) {
    const endpoint = options.endpoint ?? `https://s3.${options.region}.amazonaws.com`;
    const forcePathStyle = options.forcePathStyle ?? options.endpoint !== undefined;
    const credentials = { accessKeyId: options.accessKeyId, secretAccessKey: options.secretAccessKey };
    this.#bucket = options.bucket;
    this.#client = new S3Client({
      endpoint,
      region: options.region,
      credentials,
      forcePathStyle,
      // Other makers' servers know no checksum trailers.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      maxAttempts: 3,
      requestHandler: { connectionTimeout: 3000, requestTimeout: 20_000 },
    });
    this.#signer = new S3UrlSigner(endpoint, forcePathStyle, options.bucket, {
      region: options.region,
      credentials,
      sha256: this.#client.config.sha256,
    });
    this.origins = [this.#signer.origin];
  }

  async presignPut(grant: PutGrant): Promise<SignedPut> {
    requirePutGrant(grant);
    return this.#signer.signPut(grant);
  }

  async presignGet(grant: GetGrant): Promise<SignedGet> {
    requireGetGrant(grant);
    return this.#signer.signGet(grant);
  }

  async head(key: string): Promise<{ readonly contentLength: number }> {
    requireKey(key);
    const found = await this.#client
      .send(new HeadObjectCommand({ Bucket: this.#bucket, Key: key }))
      .catch((error: unknown) => throwMissing(error, key));
    return { contentLength: found.ContentLength ?? 0 };
  }

  async get(key: string, maxBytes: number): Promise<Buffer> {
    requireKey(key);
    const found = await this.#client
      .send(new GetObjectCommand({ Bucket: this.#bucket, Key: key }))
      .catch((error: unknown) => throwMissing(error, key));
    const body = found.Body as unknown;
    if (!(body instanceof Readable)) return Buffer.alloc(0);
    const chunks: Buffer[] = [];
    let length = 0;
    // Leaving the loop destroys the stream, so that the rest is not fetched.
    for await (const chunk of body as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > maxBytes) throw new ObjectTooLong(key, maxBytes);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks, length);
  }

  async put(key: string, body: Buffer, contentType: string): Promise<void> {
    requireKey(key);
    await this.#client.send(
      new PutObjectCommand({
        Bucket: this.#bucket,
        Key: key,
        Body: body,
        ContentLength: body.length,
        ContentType: contentType,
      }),
    );
  }

  async delete(key: string): Promise<void> {
    requireKey(key);
    try {
      await this.#client.send(new DeleteObjectCommand({ Bucket: this.#bucket, Key: key }));
    } catch (error) {
      // Amazon answers 204 for what does not exist, others 404.
      if (!isMissing(error)) throw error;
    }
  }

  async sweep(folder: string, before: Date): Promise<number> {
    requireFolder(folder);
    let swept = 0;
    let from: string | undefined;
    do {
      const page = await this.#client.send(
        new ListObjectsV2Command({
          Bucket: this.#bucket,
          Prefix: folder,
          ...(from !== undefined && { ContinuationToken: from }),
        }),
      );
      for (const { Key: key, LastModified: at } of page.Contents ?? []) {
        if (key === undefined || at === undefined || at >= before) continue;
        await this.delete(key);
        swept += 1;
      }
      from = page.NextContinuationToken;
    } while (from !== undefined);
    return swept;
  }

  async check(): Promise<void> {
    await this.#client.send(new HeadBucketCommand({ Bucket: this.#bucket }));
  }

  async close(): Promise<void> {
    this.#client.destroy();
  }
}

function throwMissing(error: unknown, key: string): never {
  throw isMissing(error) ? new ObjectMissing(key) : error;
}

/** A HEAD has no body, so there is only the status to go by. */
function isMissing(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('$metadata' in error)) return false;
  const metadata = error.$metadata as { httpStatusCode?: number };
  return metadata.httpStatusCode === 404 && !('name' in error && error.name === 'NoSuchBucket');
}
