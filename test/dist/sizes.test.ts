/** How much JavaScript each kind of run loads: bounds that only a decision may move, and what must never be among it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { builtDist } from '../support/built.ts';
import { folderWith } from '../support/documents.ts';

const dist = builtDist();
const folder = folderWith({
  'openapi.yaml': 'openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0}\npaths: {}\n',
  'specgate.yaml': 'apis: {routes: {file: openapi.yaml}}\n',
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The files of dist/ that a run loads, by Node's own coverage. */
function loadedBy(...argv: string[]): string[] {
  const coverage = path.join(folder, `coverage-${argv[0]}`);
  mkdirSync(coverage);
  spawnSync(process.execPath, [path.join(dist, 'cli.js'), ...argv], {
    cwd: folder,
    env: { PATH: process.env.PATH, NODE_V8_COVERAGE: coverage },
  });
  const urls = readdirSync(coverage).flatMap(file => {
    const { result } = JSON.parse(readFileSync(path.join(coverage, file), 'utf8')) as { result: { url: string }[] };
    return result.map(({ url }) => url);
  });
  return [...new Set(urls)].filter(url => url.startsWith('file:')).map(url => fileURLToPath(url));
}

/** Our own modules in files, as esbuild writes above each where it comes from. */
function sourcesIn(files: readonly string[]): string[] {
  return files.flatMap(file =>
    [...readFileSync(file, 'utf8').matchAll(/^\/\/ (?:\S*\/)?src\/(\S+)$/gm)].map(([, name]) => name!),
  );
}

it.each([
  // KiB; measured, with a tenth to spare.
  ['lint', ['lint', 'openapi.yaml'], 2_650],
  ['diff', ['diff', 'openapi.yaml', 'openapi.yaml'], 1_850],
  ['check', ['check'], 3_900],
  ['merge-reports', ['merge-reports', 'specgate.yaml'], 850],
] as const)('%s loads no more than it did', (_name, argv, most) => {
  const bytes = loadedBy(...argv).reduce((sum, file) => sum + statSync(file).size, 0);
  expect(bytes / 1024).toBeLessThan(most);
  expect(bytes / 1024).toBeGreaterThan(most / 2);
});

it('lint and diff load nothing of gateways and of GitHub; check without gateways asks none', () => {
  writeFileSync(path.join(folder, 'specgate.yaml'), 'apis: {routes: {file: openapi.yaml}}\n');
  rmSync(path.join(folder, 'coverage-lint'), { recursive: true, force: true });
  rmSync(path.join(folder, 'coverage-diff'), { recursive: true, force: true });
  for (const argv of [
    ['lint', 'openapi.yaml'],
    ['diff', 'openapi.yaml', 'openapi.yaml'],
  ]) {
    const sources = sourcesIn(loadedBy(...argv));
    expect(sources.length).toBeGreaterThan(20);
    // Redacting what leaves, and the keys of the config, are no gateway code: the rest is.
    const foreign = sources.filter(
      name =>
        /^(gateway|kong|aps|github)\//.test(name) &&
        !/^(gateway\/(secret|providers\/[\w-]+\/config-keys)|aps\/dataset-values)\.ts$/.test(name),
    );
    expect(foreign).toEqual([]);
  }
});
