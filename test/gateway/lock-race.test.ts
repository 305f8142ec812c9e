/** Many processes that find one lock of a process that is gone: one alone gets it (T-18). */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { folderWith } from '../support/documents.ts';

const rounds = 6;

// All wait for one file to appear, so that they ask at the same moment; what they hold is theirs for as long as they live.
const contender = `import { existsSync, writeSync } from 'node:fs';
import { folderOnDisk } from './disk.ts';
const [, , folder] = process.argv;
for (let round = 0; round < ${rounds}; round++) {
  writeSync(1, 'ready\\n');
  while (!existsSync(folder + '/go-' + round));
  try {
    const root = folder + '/' + round;
    folderOnDisk(root, root, Date.now).lock(String(process.pid), 60);
    writeSync(1, 'mine\\n');
  } catch (error) {
    writeSync(1, (error.message.startsWith('Another run') ? 'theirs' : error.message) + '\\n');
  }
}
process.stdin.on('end', () => process.exit(0)).resume();`;

it('gives a lock that nobody holds to one of them', { timeout: 60_000 }, async () => {
  const folder = folderWith();
  const file = path.join(folder, 'contender.mjs');
  const resolveDir = fileURLToPath(new URL('../../src/gateway/providers/files', import.meta.url));
  const stdin = { contents: contender, resolveDir, loader: 'ts' as const };
  await build({ stdin, bundle: true, platform: 'node', format: 'esm', outfile: file, logLevel: 'error' });
  const children = Array.from({ length: 6 }, () => {
    const child = spawn(process.execPath, [file, folder]);
    const lines: string[] = [];
    const waiting: ((line: string) => void)[] = [];
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk;
      const [rest = '', ...done] = text.split('\n').reverse();
      text = rest;
      lines.push(...done.reverse());
      while (lines.length > 0 && waiting.length > 0) waiting.shift()!(lines.shift()!);
    });
    return {
      child,
      line: () => new Promise<string>(resolve => (lines.length > 0 ? resolve(lines.shift()!) : waiting.push(resolve))),
    };
  });
  const all = (): Promise<string[]> => Promise.all(children.map(({ line }) => line()));
  try {
    for (let round = 0; round < rounds; round++) {
      const root = path.join(folder, String(round));
      mkdirSync(root);
      writeFileSync(path.join(root, '.specgate.lock'), JSON.stringify({ holder: 'x', host: 'x', pid: 1, until: 1 }));
      expect(await all()).toEqual(Array(6).fill('ready'));
      writeFileSync(path.join(folder, `go-${round}`), '');
      expect((await all()).sort()).toEqual(['mine', 'theirs', 'theirs', 'theirs', 'theirs', 'theirs']);
      expect(readdirSync(root)).toEqual(['.specgate.lock']);
    }
  } finally {
    for (const { child } of children) child.stdin.end();
    await Promise.all(children.map(({ child }) => new Promise(resolve => child.once('close', resolve))));
  }
  rmSync(folder, { recursive: true });
});
