/** The bundles of dist/, fresh: built once for each state of the sources, so that no test depends on a stale dist/. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';

export const root = path.resolve(import.meta.dirname, '../..');
const builds = path.join(root, 'node_modules/.cache/specgate');

/**
 * The absolute path of a built dist/ with the package.json beside it, named after the hash of what it is built from. Tests
 * that run at the same time may both build it; the first one to be done is taken, whole or not at all.
 */
export function builtDist(): string {
  const folder = path.join(builds, sourceHash());
  const dist = path.join(folder, 'dist');
  if (existsSync(folder)) return dist;
  mkdirSync(builds, { recursive: true });
  removeOld();
  const unfinished = mkdtempSync(path.join(builds, 'unfinished-'));
  try {
    const build = [path.join(root, 'src/build/build.mjs'), '--out', path.join(unfinished, 'dist')];
    execFileSync(process.execPath, build, { stdio: ['ignore', 'ignore', 'pipe'] });
    copyFileSync(path.join(root, 'package.json'), path.join(unfinished, 'package.json'));
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return dist;
}

/** Builds of states that are long gone; none of the last hour, which another run may be using. */
function removeOld(): void {
  for (const name of readdirSync(builds)) {
    const folder = path.join(builds, name);
    const changed = statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
    if (changed !== undefined && Date.now() - changed > 3_600_000) rmSync(folder, { recursive: true, force: true });
  }
}

/** Everything that dist/ is made from: the sources, and by the lockfile what they import. */
function sourceHash(): string {
  const hash = createHash('sha256').update(process.version);
  const sources = readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(root, path.join(entry.parentPath, entry.name)));
  for (const file of ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.types.json', ...sources.sort()]) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 20);
}
