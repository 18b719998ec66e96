// A database server for one run of the tests: in the system's temporary folder, quick instead of durable, gone afterwards.
// Never for data that anybody wants to see again.

import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.ts';
import { runningAsRoot } from './server-user.ts';

export const throwAwaySettings: Readonly<Record<string, string>> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '300',
  // A worker that visits the template database makes its clones wait.
  autovacuum: 'off',
};

export async function startThrowAwayPostgres(options: {
  readonly log: (line: string) => void;
  readonly settings?: Readonly<Record<string, string>>;
}): Promise<EmbeddedPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'waypost-test-'));
  // mkdtemp lets nobody else in; the account that root runs the server as must pass.
  if (runningAsRoot()) chmodSync(folder, 0o711);
  const settings = { ...throwAwaySettings, ...options.settings };
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  try {
    const server = await startEmbeddedPostgres({
      dataDir: folder,
      log: options.log,
      settings,
      allowCreateDatabase: true,
    });
    return { url: server.url, port: server.port, stop: () => server.stop().then(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}
