// The object store for programs without a bucket: files below a folder, handed out and taken in through signed, expiring
// URLs that our own server answers (disk-object-routes.ts). One machine only: nodes do not share their disks.

import { Readable } from 'node:stream';

import { DiskFiles } from './disk-files.ts';
import { DiskUrlSigner } from './disk-url-signer.ts';
import { requireGetGrant, requirePutGrant } from './object-key.ts';
import type { GetGrant, ObjectStore, PutGrant, SignedGet, SignedPut } from './object-store.ts';

export interface DiskObjectStoreOptions {
  readonly folder: string;
  /** Where browsers reach our server, e.g. `https://shop.example`, without a trailing `/files`. */
  readonly publicUrl: string;
  /** At least 32 characters. Whoever knows it can read and write every object; changing it ends all URLs at once. */
  readonly secret: string;
  /** Milliseconds since 1970; for tests. */
  readonly now?: () => number;
}

export class DiskObjectStore implements ObjectStore {
  readonly origins: readonly string[] = [];
  /** For the routes only. */
  readonly files: DiskFiles;
  /** For the routes only. */
  readonly signer: DiskUrlSigner;
  readonly now: () => number;

  constructor(options: DiskObjectStoreOptions) {
    this.files = new DiskFiles(options.folder);
    this.signer = new DiskUrlSigner(options.publicUrl, options.secret);
    this.now = options.now ?? Date.now;
  }

  async presignPut(grant: PutGrant): Promise<SignedPut> {
    requirePutGrant(grant);
    return { ...this.signer.signPut(grant, this.now()), headers: { 'Content-Type': grant.contentType } };
  }

  async presignGet(grant: GetGrant): Promise<SignedGet> {
    requireGetGrant(grant);
    return this.signer.signGet(grant, this.now());
  }

  async head(key: string): Promise<{ readonly contentLength: number }> {
    return { contentLength: await this.files.size(key) };
  }

  get(key: string, maxBytes: number): Promise<Buffer> {
    return this.files.read(key, maxBytes);
  }

  /** The type is not kept: every URL says which one it answers with. */
  async put(key: string, body: Buffer, _contentType: string): Promise<void> {
    await this.files.write(key, Readable.from([body], { objectMode: true }), body.length);
  }

  delete(key: string): Promise<void> {
    return this.files.remove(key);
  }

  sweep(folder: string, before: Date): Promise<number> {
    return this.files.sweep(folder, before);
  }

  check(): Promise<void> {
    return this.files.check();
  }

  async close(): Promise<void> {
    // Nothing is kept open between calls.
  }
}
