/** The package as npm would publish it, from a fresh dist/: packed once for the tests of a file, and installed offline. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { builtDist, root } from '../support/built.ts';

/** The paths in the tarball and where it is. */
export interface Packed {
  files: string[];
  tarball: string;
  bytes: number;
}

/** An empty folder, far from any node_modules. */
export function emptyFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'specgate-dist-'));
}

/** What npm's own settings and scripts of the machine must not change. */
export const npmEnv = {
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  npm_config_offline: 'true',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_update_notifier: 'false',
};

/** `npm pack` of the repository, with a dist/ that fits its sources. */
export function pack(folder: string): Packed {
  const staged = path.join(folder, 'staged');
  for (const name of [
    'package.json',
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
    'SECURITY.md',
    'action.yml',
    'rulesets',
    'docs',
    'src',
    'test',
  ]) {
    cpSync(path.join(root, name), path.join(staged, name), { recursive: true });
  }
  cpSync(builtDist(), path.join(staged, 'dist'), { recursive: true });
  const told = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: staged,
    env: npmEnv,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const answer = JSON.parse(told);
  // npm 11 and before give a list, later ones an object by package name.
  const [{ files, filename, unpackedSize }] = Array.isArray(answer) ? answer : (Object.values(answer) as typeof answer);
  const tarball = path.join(folder, filename);
  if (!existsSync(tarball)) throw new Error(`npm pack wrote no ${tarball}.`);
  return { files: files.map((file: { path: string }) => file.path), tarball, bytes: unpackedSize };
}

/** The paths of all files in a folder, from there on, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}
