// The port to wherever photos are kept. Two drivers: an S3 bucket, and the local disk with signed URLs of the same
// shape. Knows keys and bytes; knows nothing of jobs, tenants or who may see what.

/** Thrown by `get` and `head` when the key holds nothing. */
export class ObjectMissing extends Error {
  constructor(readonly key: string) {
    super('The object store holds nothing under this key.');
  }
}

/** Thrown by `get` when the object is longer than its reader wants to hold in memory. */
export class ObjectTooLong extends Error {
  constructor(
    readonly key: string,
    readonly maxBytes: number,
  ) {
    super(`The object is longer than ${maxBytes} bytes.`);
  }
}

/** What an upload URL is bound to: a body that differs in type or length is refused by the store itself. */
export interface PutGrant {
  /** See object-key.ts for what a key may look like. */
  readonly key: string;
  readonly contentType: string;
  /** bytes, exactly */
  readonly contentLength: number;
  /** seconds from now, 1..900 */
  readonly expiresIn: number;
}

export interface GetGrant {
  readonly key: string;
  /** Sent as Content-Type whatever the uploader claimed. */
  readonly contentType: string;
  /** Sent as Content-Disposition, e.g. `inline; filename="ring.webp"`. ASCII. */
  readonly disposition: string;
  /** seconds from now, 1..300 */
  readonly expiresIn: number;
}

export interface SignedPut {
  readonly url: string;
  /** Headers that the uploader must send, verbatim. */
  readonly headers: Readonly<Record<string, string>>;
  readonly expiresAt: Date;
}

export interface SignedGet {
  readonly url: string;
  readonly expiresAt: Date;
}

export interface ObjectStore {
  /** Origin(s) that pages must be allowed to load from and upload to, for the Content-Security-Policy. Empty: our own. */
  readonly origins: readonly string[];
  presignPut(grant: PutGrant): Promise<SignedPut>;
  presignGet(grant: GetGrant): Promise<SignedGet>;
  /** Size in bytes of what is stored. Throws ObjectMissing. */
  head(key: string): Promise<{ readonly contentLength: number }>;
  /** At most `maxBytes` are read. Throws ObjectMissing, ObjectTooLong. */
  get(key: string, maxBytes: number): Promise<Buffer>;
  put(key: string, body: Buffer, contentType: string): Promise<void>;
  /** Deleting what does not exist is not an error. */
  delete(key: string): Promise<void>;
  /**
   * Deletes what lies below a folder and was last written before that time. Answers how much.
   * @param folder such as `incoming/`
   */
  sweep(folder: string, before: Date): Promise<number>;
  /** Rejects when the store cannot be used (wrong bucket, no rights, disk not writable): for readiness. */
  check(): Promise<void>;
  close(): Promise<void>;
}
