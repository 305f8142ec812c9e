/** A build can be repeated: the same sources give the same bytes wherever they stand, so that anybody can check a release. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { afterAll, expect, it } from 'vitest';
import { builtDist, root } from '../support/built.ts';
import { emptyFolder, filesBelow } from './package.ts';

// Two builds.
const patienceMs = 300_000;
const empty = emptyFolder();
afterAll(() => rmSync(empty, { recursive: true, force: true }));

function digests(folder: string): Record<string, string> {
  const digest = (file: string): string =>
    createHash('sha256')
      .update(readFileSync(path.join(folder, file)))
      .digest('hex');
  return Object.fromEntries(filesBelow(folder).map(file => [file, digest(file)]));
}

it('a build gives the same bytes in another folder (T-15)', { timeout: patienceMs }, () => {
  const elsewhere = path.join(empty, 'deeper', 'elsewhere');
  for (const name of ['src', 'package.json', 'tsconfig.json', 'tsconfig.types.json']) {
    cpSync(path.join(root, name), path.join(elsewhere, name), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(elsewhere, 'node_modules'));
  const out = path.join(empty, 'other');
  execFileSync(process.execPath, [path.join(elsewhere, 'src/build/build.mjs'), '--out', out], { stdio: 'ignore' });
  expect(digests(out)).toEqual(digests(builtDist()));
});
