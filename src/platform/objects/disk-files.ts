// Objects as files below one folder. A key's file is either whole or not there, also after a power cut: written aside,
// flushed, renamed. Signs nothing and knows no HTTP.

import { createWriteStream, type Stats } from 'node:fs';
import {
  access,
  constants,
  mkdir,
  open,
  readdir,
  rename,
  rm,
  rmdir,
  stat,
  type FileHandle,
} from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { requireFolder, requireKey } from './object-key.ts';
import { ObjectMissing, ObjectTooLong } from './object-store.ts';

export class BodyLengthMismatch extends Error {
  constructor() {
    super('The body is not as long as was declared.');
  }
}

/** Uploads cut short are removed at the next start when they are older than any upload may take. */
const abandonedAfter = 24 * 60 * 60 * 1000;

export class DiskFiles {
  readonly #folder: string;
  readonly #uploads: string;
  #prepared: Promise<void> | undefined;

  constructor(folder: string) {
    this.#folder = folder;
    // A dot begins no key: nothing in here can be asked for.
    this.#uploads = join(folder, '.uploads');
  }

  /** Makes the folders and rejects when they cannot be written to. */
  async check(): Promise<void> {
    await this.#prepare();
    await access(this.#uploads, constants.W_OK | constants.X_OK);
  }

  async open(key: string): Promise<{ handle: FileHandle; stats: Stats }> {
    let handle: FileHandle;
    try {
      handle = await open(this.#path(key), 'r');
    } catch (error) {
      throw isMissing(error) ? new ObjectMissing(key) : error;
    }
    try {
      return { handle, stats: await handle.stat() };
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  async size(key: string): Promise<number> {
    try {
      return (await stat(this.#path(key))).size;
    } catch (error) {
      throw isMissing(error) ? new ObjectMissing(key) : error;
    }
  }

  async read(key: string, maxBytes: number): Promise<Buffer> {
    const { handle, stats } = await this.open(key);
    try {
      if (stats.size > maxBytes) throw new ObjectTooLong(key, maxBytes);
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  }

  /** Resolves once the object is safe on the disk. Rejects with BodyLengthMismatch when `body` is longer or shorter. */
  async write(key: string, body: Readable, length: number, signal?: AbortSignal): Promise<void> {
    const target = this.#path(key);
    await this.#prepare();
    const draft = join(this.#uploads, randomBytes(12).toString('hex'));
    try {
      // `flush` is fsync before close. Private photos: nobody but us needs to read the files.
      const file = createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true });
      await pipeline(body, exactly(length), file, { ...(signal !== undefined && { signal }) });
      await this.#moveIntoPlace(draft, target);
    } finally {
      await rm(draft, { force: true });
    }
  }

  async remove(key: string): Promise<void> {
    await rm(this.#path(key), { force: true });
  }

  /** Deletes files below a folder that were last written before that time, and folders that this leaves empty. */
  async sweep(folder: string, before: Date): Promise<number> {
    requireFolder(folder);
    return sweepFolder(join(this.#folder, ...folder.split('/').filter(Boolean)), before.getTime());
  }

  async #moveIntoPlace(draft: string, target: string): Promise<void> {
    const folder = dirname(target);
    const made = await mkdir(folder, { recursive: true, mode: 0o700 });
    await rename(draft, target);
    await flushFolder(folder);
    // A folder that is new must itself be remembered by the ones above it.
    if (made !== undefined) {
      for (let above = dirname(folder); above.length >= dirname(made).length; above = dirname(above))
        await flushFolder(above);
    }
  }

  #prepare(): Promise<void> {
    this.#prepared ??= this.#makeFolders().catch((error: unknown) => {
      this.#prepared = undefined;
      throw error;
    });
    return this.#prepared;
  }

  async #makeFolders(): Promise<void> {
    await mkdir(this.#uploads, { recursive: true, mode: 0o700 });
    for (const name of await readdir(this.#uploads)) {
      const path = join(this.#uploads, name);
      const age = Date.now() - (await stat(path)).mtimeMs;
      if (age > abandonedAfter) await rm(path, { force: true });
    }
  }

  /** `@` cannot occur in keys, so that the file of `a` and the folder of `a/b` never get in each other's way. */
  #path(key: string): string {
    requireKey(key);
    const segments = key.split('/');
    const last = segments.pop() ?? '';
    return join(this.#folder, ...segments, `@${last}`);
  }
}

async function sweepFolder(folder: string, before: number): Promise<number> {
  let swept = 0;
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      swept += await sweepFolder(path, before);
      // Not empty, or somebody puts a file there right now: it stays.
      await rmdir(path).catch(() => undefined);
    } else if ((await stat(path)).mtimeMs < before) {
      await rm(path, { force: true });
      swept += 1;
    }
  }
  return swept;
}

/** Passes the bytes on and stops at the first one too many, so that nothing beyond the declared length is written. */
function exactly(length: number) {
  return async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let seen = 0;
    for await (const chunk of chunks) {
      seen += chunk.length;
      if (seen > length) throw new BodyLengthMismatch();
      yield chunk;
    }
    if (seen !== length) throw new BodyLengthMismatch();
  };
}

async function flushFolder(folder: string): Promise<void> {
  // Windows cannot open folders; NTFS journals the rename itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isMissing(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
