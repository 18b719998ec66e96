// The two passwords of the embedded database: the superuser's, which only this launcher uses, and the owner login's,
// which the program connects with. Kept in one file that only its owner can read; never in arguments, URLs on disk or logs.

import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { EmbeddedPostgresError } from './embedded-postgres-error.ts';

export interface Credentials {
  readonly admin: string;
  readonly owner: string;
}

export function loadCredentials(dataDir: string, clusterExists: boolean): Credentials {
  const path = join(dataDir, 'passwords.json');
  if (!existsSync(path)) {
    if (clusterExists) {
      throw new EmbeddedPostgresError(
        `${path} is missing, and the database beside it cannot be opened without. Put the file back, or move the ` +
          'data folder away to begin with an empty database.',
      );
    }
    const fresh: Credentials = {
      admin: randomBytes(24).toString('hex'),
      owner: randomBytes(24).toString('hex'),
    };
    // Written aside first: a file cut short would lock us out of the cluster made with it.
    writeFileSync(`${path}.draft`, `${JSON.stringify(fresh)}\n`, { mode: 0o600 });
    renameSync(`${path}.draft`, path);
  }
  return parse(path);
}

function parse(path: string): Credentials {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (typeof value === 'object' && value !== null && 'admin' in value && 'owner' in value) {
    const { admin, owner } = value;
    if (typeof admin === 'string' && typeof owner === 'string') return { admin, owner };
  }
  throw new EmbeddedPostgresError(`${path} does not hold the database's two passwords.`);
}
