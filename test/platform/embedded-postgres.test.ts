// The embedded database through its front door, with real servers and real node processes that get killed.
// Runs as root and as an ordinary user; what it proves differs a little, and each branch asserts something.

import { spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';

import { prepareBinariesOf } from '../../src/platform/postgres/embedded/binaries.ts';
import { EmbeddedPostgresError } from '../../src/platform/postgres/embedded/embedded-postgres-error.ts';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../src/platform/postgres/embedded/embedded-postgres.ts';
import { readPostmasterFile } from '../../src/platform/postgres/embedded/orphan.ts';
import { isAlive, processIdentity } from '../../src/platform/postgres/embedded/process-table.ts';
import { canReach, runningAsRoot } from '../../src/platform/postgres/embedded/server-user.ts';
import { startThrowAwayPostgres } from '../../src/platform/postgres/embedded/throw-away-postgres.ts';

jest.setTimeout(60_000);

const nobody = { uid: 65534, gid: 65534 };
const nobodyElse = { uid: 54321, gid: 54321 };
const require = createRequire(import.meta.url);
const launcher = join(import.meta.dirname, '../../src/platform/postgres/embedded/embedded-postgres.ts');
const silent = (): void => undefined;

let folder: string;
let dataDir: string;
const running: EmbeddedPostgres[] = [];
const children: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waypost-embedded-'));
  chmodSync(folder, 0o1777);
  dataDir = join(folder, 'deep', 'data');
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const server of running.splice(0)) await server.stop();
  // A server whose node was killed by the test: starting once more is the way to stop it in order.
  if (existsSync(join(dataDir, 'cluster', 'postmaster.pid'))) await (await start()).stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function start(
  options: Partial<Parameters<typeof startEmbeddedPostgres>[0]> = {},
): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({
    dataDir,
    log: silent,
    settings: { shared_buffers: '16MB' },
    ...options,
  });
  running.push(server);
  return server;
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', silent);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Starts the launcher in a node process of its own; resolves with what it says first: a URL or a refusal. */
async function startInChild(as?: {
  uid: number;
  gid: number;
}): Promise<{ child: ChildProcess; said: string }> {
  const program = `
    import { startEmbeddedPostgres } from ${JSON.stringify(pathToFileURL(launcher).href)};
    try {
      const server = await startEmbeddedPostgres({
        dataDir: ${JSON.stringify(dataDir)}, log: () => undefined, settings: { shared_buffers: '16MB' },
      });
      console.log(server.url);
      process.once('SIGTERM', () => void server.stop());
      const alive = setInterval(() => undefined, 1000);
      process.once('SIGTERM', () => clearInterval(alive));
    } catch (error) {
      console.log(error.name + ': ' + error.message);
    }`;
  const tsx = pathToFileURL(require.resolve('tsx')).href;
  const child = spawn(process.execPath, ['--import', tsx, '--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: '/',
    env: { TMPDIR: folder },
    ...as,
  });
  children.push(child);
  const said = await new Promise<string>((settle, fail) => {
    createInterface({ input: child.stdout }).once('line', settle);
    child.once('error', fail);
    child.once('exit', code => fail(new Error(`ended with code ${code} before it said anything`)));
  });
  return { child, said };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise(settle => child.once('exit', settle));
}

function serverPid(): number {
  const file = readPostmasterFile(join(dataDir, 'cluster'));
  if (file === undefined) throw new Error('no server runs');
  return file.pid;
}

describe('the embedded database', () => {
  it('starts from nothing, with a login that owns its database and is no superuser', async () => {
    const server = await start();
    const [row] = await query(
      server.url,
      `SELECT current_user AS who, rolsuper, rolcreaterole, rolcreatedb, current_database() AS database,
         current_setting('fsync') AS fsync, current_setting('server_encoding') AS encoding,
         current_setting('listen_addresses') AS addresses
       FROM pg_roles WHERE rolname = current_user`,
    );
    expect(row).toEqual({
      who: 'waypost_owner',
      rolsuper: false,
      rolcreaterole: true,
      rolcreatedb: false,
      database: 'waypost',
      fsync: 'on',
      encoding: 'UTF8',
      addresses: '127.0.0.1',
    });
    await query(server.url, 'CREATE SCHEMA mine; CREATE TABLE public.t (n int)');
    const [folded] = await query(
      server.url,
      `SELECT lower('ÀÉ') AS folded, datlocprovider AS provider FROM pg_database WHERE datname = current_database()`,
    );
    expect(folded).toEqual({ folded: 'àé', provider: 'b' });
    const wrong = new URL(server.url);
    wrong.password = 'wrong';
    await expect(query(wrong.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
  });

  it('keeps the passwords from everybody else', async () => {
    const server = await start();
    const path = join(dataDir, 'passwords.json');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const secrets = Object.values(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>);
    expect(secrets.every(secret => secret.length >= 32)).toBe(true);
    expect(server.url).toContain(secrets[1]);
    if (process.platform === 'linux') {
      const argv = readFileSync(`/proc/${serverPid()}/cmdline`, 'utf8');
      for (const secret of secrets) expect(argv).not.toContain(secret);
    }
    expect(readdirSync(dataDir).filter(name => name.startsWith('init-'))).toEqual([]);
  });

  it('has its data after an orderly stop and start', async () => {
    const first = await start();
    await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS n');
    await first.stop();
    await first.stop();
    expect(existsSync(join(dataDir, 'cluster', 'postmaster.pid'))).toBe(false);
    expect(existsSync(join(dataDir, 'owner.lock'))).toBe(false);
    const second = await start();
    expect(await query(second.url, 'SELECT n FROM kept')).toEqual([{ n: 42 }]);
  });

  it('lets the owner create databases only when asked to', async () => {
    const plain = await start();
    await expect(query(plain.url, 'CREATE DATABASE another')).rejects.toMatchObject({ code: '42501' });
    await plain.stop();
    const generous = await start({ allowCreateDatabase: true });
    await query(generous.url, 'CREATE DATABASE another');
  });

  it('stops the server that a killed program left behind, and has every committed row', async () => {
    const { child, said } = await startInChild();
    await query(said, 'CREATE TABLE kept AS SELECT 7 AS n');
    const orphan = serverPid();
    child.kill('SIGKILL');
    await ended(child);
    expect(isAlive(orphan)).toBe(true);
    const lines: string[] = [];
    const server = await start({ log: line => lines.push(line) });
    expect(isAlive(orphan)).toBe(false);
    expect(lines.join('\n')).toContain(`process ${orphan}) was left running`);
    expect(await query(server.url, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
  });

  it('recovers when the server was killed together with its program', async () => {
    const { child, said } = await startInChild();
    await query(said, 'CREATE TABLE kept AS SELECT 8 AS n');
    child.kill('SIGKILL');
    process.kill(serverPid(), 'SIGKILL');
    await ended(child);
    const server = await start();
    expect(await query(server.url, 'SELECT n FROM kept')).toEqual([{ n: 8 }]);
  });

  it('refuses a second program and leaves the first one its live database', async () => {
    const { child, said } = await startInChild();
    await expect(start()).rejects.toThrow(
      `Another program (process ${child.pid}) is already using the database in ${dataDir}. Stop it first`,
    );
    expect(await query(said, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
    child.kill('SIGTERM');
    await ended(child);
    await start();
    await expect(start()).rejects.toThrow('This very program is already using');
    const second = await startInChild();
    expect(second.said).toMatch(`EmbeddedPostgresError: Another program (process ${process.pid})`);
  });

  it('takes a lock whose pid now belongs to another process for stale', async () => {
    mkdirSync(dataDir, { recursive: true, mode: 0o711 });
    chmodSync(dirname(dataDir), 0o711);
    // Our own pid with another start time: what a container's node finds after it was killed.
    writeFileSync(
      join(dataDir, 'owner.lock'),
      JSON.stringify({ pid: process.pid, identity: 'a former life' }),
    );
    const server = await start();
    expect(await query(server.url, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
  });

  it('does not mistake another process that got the pid of the dead server', async () => {
    await (await start()).stop();
    const bystander = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)'], { stdio: 'ignore' });
    children.push(bystander);
    const before = processIdentity(bystander.pid ?? 0);
    const cluster = join(dataDir, 'cluster');
    writeFileSync(
      join(cluster, 'postmaster.pid'),
      `${bystander.pid}\n${cluster}\n1\n1\n\n127.0.0.1\n\nready\n`,
    );
    const server = await start();
    expect(await query(server.url, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
    expect(processIdentity(bystander.pid ?? 0)).toBe(before);
    expect(isAlive(bystander.pid ?? 0)).toBe(true);
  });

  it('heals an initdb that was killed midway', async () => {
    mkdirSync(join(dataDir, 'init-cut-short', 'base'), { recursive: true, mode: 0o755 });
    writeFileSync(join(dataDir, 'init-cut-short', 'PG_VERSION'), '18\n');
    writeFileSync(join(dataDir, 'init-cut-short.pw'), 'secret\n');
    const { child } = await startInChildWithoutWaiting();
    await until(() => readdirSync(dataDir).some(name => /^init-[0-9a-f]{12}$/.test(name)));
    child.kill('SIGKILL');
    await ended(child);
    expect(existsSync(join(dataDir, 'cluster'))).toBe(false);
    const server = await start();
    expect(await query(server.url, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
    await server.stop();
    await (await start()).stop();
    expect(readdirSync(dataDir).filter(name => name.startsWith('init-'))).toEqual([]);
  });

  it('says what is wrong with a damaged folder instead of overwriting it', async () => {
    mkdirSync(join(dataDir, 'cluster'), { recursive: true });
    writeFileSync(join(dataDir, 'cluster', 'letter.txt'), 'precious');
    await expect(start()).rejects.toThrow('is not a whole PostgreSQL data directory');
    expect(readFileSync(join(dataDir, 'cluster', 'letter.txt'), 'utf8')).toBe('precious');
    await expect(start()).rejects.toThrow(EmbeddedPostgresError);
  });

  it('tells when the server ends by itself, and hooks no signals', async () => {
    const before = process.eventNames().length;
    const reason = new Promise<string>(
      settle => void start({ onUnexpectedExit: settle }).then(() => process.kill(serverPid(), 'SIGQUIT')),
    );
    expect(await reason).toContain('ended by itself');
    expect(process.eventNames().length).toBe(before);
  });
});

describe('whoever runs it', () => {
  it('never runs the server as root, in a process group of its own', async () => {
    await start();
    const owner = statSync(join(dataDir, 'cluster')).uid;
    if (process.platform === 'linux') expect(statSync(`/proc/${serverPid()}`).uid).toBe(owner);
    if (runningAsRoot()) expect(owner).not.toBe(0);
    else expect(owner).toBe(process.getuid?.());
    // The postmaster leads its group: a Ctrl-C sent to ours passes it by.
    expect(() => process.kill(-serverPid(), 0)).not.toThrow();
  });

  it('works as an ordinary user, and later as root on the same folder', async () => {
    mkdirSync(dataDir, { recursive: true });
    const asNobody = runningAsRoot() && nobodyCanRunNode();
    if (runningAsRoot() && !asNobody)
      console.info('nobody cannot reach node or this checkout: only the run as root is proved here');
    if (asNobody) chownSync(dataDir, nobody.uid, nobody.gid);
    const { child, said } = await startInChild(asNobody ? nobody : undefined);
    expect(said).toMatch(/^postgres:/);
    await query(said, 'CREATE TABLE kept AS SELECT 9 AS n');
    if (asNobody) expect(statSync(join(dataDir, 'cluster')).uid).toBe(nobody.uid);
    child.kill('SIGTERM');
    await ended(child);
    const server = await start();
    expect(await query(server.url, 'SELECT n FROM kept')).toEqual([{ n: 9 }]);
    if (asNobody) expect(statSync(join(dataDir, 'cluster')).uid).toBe(nobody.uid);
  });

  it('says clearly what it cannot do', async () => {
    if (runningAsRoot() && nobodyCanRunNode()) {
      mkdirSync(dataDir, { recursive: true });
      chownSync(dataDir, nobodyElse.uid, nobodyElse.gid);
      expect((await startInChild(nobodyElse)).said).toContain('User id 54321 has no entry in /etc/passwd');
      chownSync(dataDir, 0, 0);
      expect((await startInChild(nobody)).said).toMatch(/The data folder .* cannot be used .*EACCES/);
    } else {
      writeFileSync(join(folder, 'file'), '');
      dataDir = join(folder, 'file', 'data');
      await expect(start()).rejects.toThrow(`The data folder ${dataDir} cannot be used`);
    }
  });

  it('keeps the cluster elsewhere when root starts it where the server cannot go', async () => {
    mkdirSync(dataDir, { recursive: true });
    chmodSync(dataDir, 0o700);
    const server = await start({ fallbackDir: join(folder, 'fallback') });
    await query(server.url, 'CREATE TABLE kept AS SELECT 10 AS n');
    expect(existsSync(join(dataDir, 'cluster'))).toBe(!runningAsRoot());
    expect(existsSync(join(dataDir, 'location.json'))).toBe(runningAsRoot());
    await server.stop();
    const again = await start({ fallbackDir: join(folder, 'fallback') });
    expect(await query(again.url, 'SELECT n FROM kept')).toEqual([{ n: 10 }]);
  });
});

describe('the programs', () => {
  it('are copied whole when their links are missing in a package that is not ours to change', () => {
    const native = join(folder, 'native');
    const home = join(folder, 'home');
    mkdirSync(home);
    cpSync(installedNative(), native, {
      recursive: true,
      verbatimSymlinks: true,
      filter: path => !path.endsWith('.a'),
    });
    const links = readdirSync(join(native, 'lib')).filter(name => /^libpq\.so(\.5)?$/.test(name));
    for (const name of links) rmSync(join(native, 'lib', name));
    // Ours and writable: mended in place.
    const found = prepareBinariesOf({ native, version: '18.9.9' }, home, undefined);
    expect(found.postgres.startsWith(native)).toBe(true);
    for (const name of links) expect(existsSync(join(native, 'lib', name))).toBe(true);
    // Unreachable for the server's account: copied.
    chmodSync(native, 0o700);
    const copy = prepareBinariesOf({ native, version: '18.9.9' }, home, nobodyElse);
    expect(copy.postgres).toBe(join(home, 'programs', '18.9.9', 'bin', 'postgres'));
    expect(canReach(copy.postgres, nobodyElse, 1)).toBe(true);
    for (const name of links) expect(existsSync(join(home, 'programs', '18.9.9', 'lib', name))).toBe(true);
    expect(copy.majorVersion).toBe('18');
  });
});

describe('a throw-away server', () => {
  it('may create databases, does not wait for the disk, and leaves nothing', async () => {
    const folders = (): string[] => readdirSync(tmpdir()).filter(name => name.startsWith('waypost-test-'));
    const before = folders();
    const server = await startThrowAwayPostgres({ log: silent, settings: { shared_buffers: '16MB' } });
    expect(await query(server.url, 'SHOW fsync')).toEqual([{ fsync: 'off' }]);
    await query(server.url, 'CREATE DATABASE copy TEMPLATE waypost');
    // Other test files may have servers of their own at the same time: ours is the one on our port.
    const ours = folders().filter(
      name => !before.includes(name) && portOf(join(tmpdir(), name, 'cluster')) === server.port,
    );
    await server.stop();
    expect(ours).toHaveLength(1);
    expect(existsSync(join(tmpdir(), ours[0] ?? ''))).toBe(false);
  });
});

afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
});

async function startInChildWithoutWaiting(): Promise<{ child: ChildProcess }> {
  const known = children.length;
  startInChild().catch(silent);
  await until(() => children.length > known);
  const child = children[known];
  if (child === undefined) throw new Error('no child');
  return { child };
}

function portOf(cluster: string): number {
  try {
    return Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[3]);
  } catch {
    return 0;
  }
}

async function until(test: () => boolean): Promise<void> {
  for (const end = performance.now() + 20_000; !test();) {
    if (performance.now() > end) throw new Error('it never happened');
    await new Promise(settle => setTimeout(settle, 2));
  }
}

function nobodyCanRunNode(): boolean {
  return (
    canReach(process.execPath, nobody, 1) &&
    canReach(launcher, nobody, 4) &&
    canReach(require.resolve('tsx'), nobody, 4)
  );
}

function installedNative(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  return join(dirname(dirname(require.resolve(`@embedded-postgres/${platform}-${process.arch}`))), 'native');
}
