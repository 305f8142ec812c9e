/** Many processes that find one lock of a process that is gone: one alone gets it. */
import { spawn } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { folderWith } from '../support/documents.ts';

const contender = `import { folderOnDisk } from './disk.ts';
const [, , root, begin] = process.argv;
while (Date.now() < Number(begin));
try {
  folderOnDisk(root, root, Date.now).lock(String(process.pid), 60);
  process.stdout.write('mine');
  // Held until all have tried.
  setTimeout(() => {}, 2500);
} catch (error) {
  process.stdout.write(error.message.startsWith('Another run') ? 'theirs' : error.message);
}`;

it('gives a lock that nobody holds to one of them', { timeout: 60_000 }, async () => {
  const tools = folderWith();
  const file = path.join(tools, 'contender.mjs');
  const resolveDir = fileURLToPath(new URL('../../src/gateway/providers/files', import.meta.url));
  const stdin = { contents: contender, resolveDir, loader: 'ts' as const };
  await build({ stdin, bundle: true, platform: 'node', format: 'esm', outfile: file, logLevel: 'error' });
  for (let round = 0; round < 4; round++) {
    const root = folderWith();
    writeFileSync(path.join(root, '.specgate.lock'), JSON.stringify({ holder: 'x', host: 'x', pid: 1, until: 1 }));
    const begin = String(Date.now() + 1500);
    const said = await Promise.all(
      Array.from({ length: 6 }, () => {
        const child = spawn(process.execPath, [file, root, begin]);
        let out = '';
        child.stdout.on('data', text => {
          out += text;
        });
        return new Promise<string>(resolve => child.on('close', () => resolve(out)));
      }),
    );
    expect(said.sort()).toEqual(['mine', 'theirs', 'theirs', 'theirs', 'theirs', 'theirs']);
    expect(readdirSync(root)).toEqual(['.specgate.lock']);
    rmSync(root, { recursive: true });
  }
  rmSync(tools, { recursive: true });
});
