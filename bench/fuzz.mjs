// The long fuzz run: mutated documents through every command that reads documents, each case made from its number alone.
// A case that hangs, or ends the process, is told by its number, and the run goes on behind it.
//   node bench/fuzz.mjs [--documents 20000] [--first 1] [--from FOLDER] [--seconds 60]
// One case again: node bench/fuzz.mjs --documents 1 --first NUMBER (with the same --from).
import { fork } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { option, root } from './measure.mjs';

const count = Number(option('documents', '20000'));
const first = Number(option('first', '1'));
const hangMs = Number(option('seconds', '60')) * 1000;
const corpus = option('from', path.join(root, '../shared/corpus'));
const sources = [path.join(root, 'examples'), corpus].filter(existsSync);

const cache = path.join(root, 'node_modules/.cache/specgate');
mkdirSync(cache, { recursive: true });
const built = mkdtempSync(path.join(cache, 'fuzz-'));
await build({
  entryPoints: [path.join(root, 'test/hostile/fuzz-run.ts')],
  absWorkingDir: root,
  outdir: built,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'error',
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});

const total = { cases: 0, runs: 0, broken: 0, hung: 0, died: 0, codes: {}, times: {}, slowestMs: 0 };
const start = Date.now();
let next = first;
while (next < first + count) next = await runFrom(next);
rmSync(built, { recursive: true });
tell();
process.exitCode = total.broken + total.hung + total.died > 0 ? 1 : 0;

/** Runs cases in one process until it ends; gives the number of the case to go on with. */
async function runFrom(seed) {
  const folder = mkdtempSync(path.join(tmpdir(), 'specgate-fuzz-'));
  const args = [folder, seed, first + count - 1, ...sources].map(String);
  const child = fork(path.join(built, 'fuzz-run.mjs'), args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  let current = seed;
  let isHung = false;
  let timer = setTimeout(stop, hangMs);
  function stop() {
    isHung = true;
    child.kill('SIGKILL');
  }
  child.on('message', message => {
    clearTimeout(timer);
    timer = setTimeout(stop, hangMs);
    if (message.ready)
      console.log(`${message.ready.bases} bases, ${message.ready.configurations} gateway configurations`);
    if (message.begins) current = message.begins;
    if (message.seed) add(message);
  });
  const code = await new Promise(resolve => child.on('close', resolve));
  clearTimeout(timer);
  rmSync(folder, { recursive: true, force: true });
  if (code === 0) return first + count;
  if (isHung) total.hung++;
  else total.died++;
  console.log(
    `case ${current}: ${isHung ? `does not end within ${hangMs / 1000} s` : `the process ends with ${code}`}`,
  );
  return current + 1;
}

function add({ seed, broken, runs, codes, times, slowestMs, slowest }) {
  total.cases++;
  total.runs += runs;
  total.broken += broken.length > 0 ? 1 : 0;
  for (const line of broken) console.log(`case ${seed}: ${line}`);
  for (const [name, times] of Object.entries(codes)) total.codes[name] = (total.codes[name] ?? 0) + times;
  for (const [name, ms] of Object.entries(times)) total.times[name] = (total.times[name] ?? 0) + ms;
  if (slowestMs > total.slowestMs) {
    total.slowestMs = slowestMs;
    console.log(`case ${seed}: slowest so far, ${slowestMs} ms: ${slowest}`);
  }
  if (total.cases % 500 === 0) tell();
}

function tell() {
  const { cases, runs, broken, hung, died, slowestMs } = total;
  const codes = Object.entries(total.codes)
    .sort()
    .map(([name, times]) => `${name}: ${times}`)
    .join(', ');
  console.log(
    `${cases} documents, ${runs} runs of commands in ${Math.round((Date.now() - start) / 1000)} s; cases that broke a law: ${broken}, hung: ${hung}, ended the process: ${died}; slowest command ${slowestMs} ms\n  ${codes}\n  mean ms: ${Object.entries(
      total.times,
    )
      .map(([name, ms]) => `${name} ${Math.round(ms / cases)}`)
      .join(', ')}`,
  );
}
