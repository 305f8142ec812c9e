/** kill -9 of the real program at every write to a catalog and to the journal: the next run, with or without the journal, gets there (T-19). */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { folderWith } from '../support/documents.ts';
import { buildProgram, type Program } from '../support/program.ts';
import { isFull } from './full-matrix.ts';

// The process ends by SIGKILL before or after the n-th of the calls that change what a file holds or is called.
const killer = `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const [wanted, when] = (process.env.KILL_AT ?? '').split(' ');
let calls = 0;
for (const name of ['writeSync', 'writeFileSync', 'renameSync', 'rmSync']) {
  const plain = fs[name];
  fs[name] = (...args) => {
    const isIt = ++calls === Number(wanted);
    if (isIt && when === 'before') process.kill(process.pid, 'SIGKILL');
    const result = plain(...args);
    if (isIt) process.kill(process.pid, 'SIGKILL');
    return result;
  };
}
syncBuiltinESMExports();
process.on('exit', () => fs.writeFileSync(process.env.COUNT_TO, String(calls)));
`;

const config = (version: string): string => `apis: {routes: {file: openapi.yaml}}
products: {climbon: {version: ${version}, apis: [routes], plans: {gold: {}}}}
gateways: {files: {type: files, path: catalog, production-mode: true, kong-version: '3.9', version-in: header}}
`;
const document = (version: string): string => `openapi: 3.0.3
info: {title: Routes, version: ${version}}
servers: [{url: 'https://routes.example.gov.bc.ca'}]
paths: {/routes: {get: {responses: {'200': {description: OK}}}}}
`;

let program: Program;
let tools: string;

beforeAll(async () => {
  program = await buildProgram();
  tools = folderWith({ 'killer.mjs': killer });
});

afterAll(() => {
  program?.remove();
  rmSync(tools, { recursive: true });
});

function run(
  folder: string,
  line: string,
  killAt = '',
): { signal: string | null; code: number | null; calls: number; err: string } {
  const count = path.join(tools, 'count');
  rmSync(count, { force: true });
  const done = spawnSync(
    process.execPath,
    ['--import', path.join(tools, 'killer.mjs'), program.file, ...line.split(' ')],
    {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '', KILL_AT: killAt, COUNT_TO: count },
      encoding: 'utf8',
      timeout: 60_000,
    },
  );
  const calls = existsSync(count) ? Number(readFileSync(count, 'utf8')) : 0;
  return { signal: done.signal, code: done.status, calls, err: done.stderr };
}

function repository(): string {
  const folder = folderWith({ 'specgate.yaml': config('1.0.0'), 'openapi.yaml': document('1.0.0') });
  const git = (...args: string[]): void => {
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
      cwd: folder,
      stdio: 'pipe',
    });
  };
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'one');
  expect(run(folder, 'publish').code).toBe(0);
  writeFileSync(path.join(folder, 'specgate.yaml'), config('1.0.1'));
  writeFileSync(path.join(folder, 'openapi.yaml'), document('1.0.1'));
  git('commit', '-q', '-am', 'two');
  expect(run(folder, 'stage').code).toBe(0);
  return folder;
}

/** The catalog without what hides in it: a lock, half written files. */
function catalog(folder: string): Record<string, string> {
  const root = path.join(folder, 'catalog');
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter(
    entry => entry.isFile() && !entry.name.startsWith('.'),
  );
  return Object.fromEntries(
    files
      .map(entry => path.join(entry.parentPath, entry.name))
      .sort()
      .map(file => [path.relative(root, file), readFileSync(file, 'utf8')]),
  );
}

it('loses nothing, wherever it strikes', { timeout: 600_000 }, () => {
  const order = 'replace climbon:1.0.0 climbon:1.0.1';
  const start = repository();
  const before = catalog(start);
  const clean = `${start}-clean`;
  cpSync(start, clean, { recursive: true });
  const whole = run(clean, order);
  expect([whole.code, whole.err]).toEqual([0, '']);
  const after = catalog(clean);
  expect(whole.calls).toBeGreaterThan(15);
  let killed = 0;
  for (let call = 1; call <= whole.calls; call += isFull ? 1 : 9) {
    for (const when of call === 1 ? ['before', 'after'] : ['after']) {
      const label = `${when} call ${call} of ${whole.calls}`;
      const folder = `${start}-${call}-${when}`;
      cpSync(start, folder, { recursive: true });
      expect(run(folder, order, `${call} ${when}`).signal, label).toBe('SIGKILL');
      killed++;
      for (const [file, text] of Object.entries(catalog(folder))) {
        // Every file is as it was or as it shall be, never between.
        expect([before[file], after[file]], `${label}: ${file}`).toContain(text);
      }
      const back = `${folder}-back`;
      cpSync(folder, back, { recursive: true });
      const undone = run(back, 'rollback');
      // Where no step was begun, the last run is the one before: it staged.
      const isBegun = /"command":"replace"/.test(journals(back)) && /"event":"begin"/.test(journals(back, 'replace'));
      if (isBegun) {
        expect([undone.code, undone.err], `${label}, then rollback`).toEqual([0, '']);
        expect(catalog(back), `${label}, then rollback`).toEqual(before);
      }
      // Another machine: no journal, and nobody knows of the process.
      rmSync(path.join(folder, '.specgate'), { recursive: true, force: true });
      const resumed = run(folder, order);
      expect([resumed.code, resumed.err], `${label}, then again`).toEqual([0, '']);
      expect(catalog(folder), `${label}, then again`).toEqual(after);
      const litter = readdirSync(path.join(folder, 'catalog'), { recursive: true }).filter(name =>
        /\.tmp$/.test(String(name)),
      );
      expect(litter, label).toEqual([]);
      for (const one of [folder, back]) rmSync(one, { recursive: true });
    }
  }
  console.log(
    `killed ${killed} times, at ${isFull ? 'every one' : 'a sample'} of ${whole.calls} calls that change the disk`,
  );
  for (const one of [start, clean]) rmSync(one, { recursive: true });
});

function journals(folder: string, command = ''): string {
  const runs = path.join(folder, '.specgate/runs');
  if (!existsSync(runs)) return '';
  const files = readdirSync(runs).filter(name => name.includes(`-${command}`));
  return files.map(name => readFileSync(path.join(runs, name), 'utf8')).join('');
}
