/** The built command line as processes of their own, bounded by the operating system, with what they cost. */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { folderWith } from './documents.ts';

export interface Outcome {
  /** The exit code; null where it was killed. */
  code: number | null;
  out: string;
  err: string;
  /** Seconds of processor time, of all its threads. */
  cpuSeconds: number;
  /** Its greatest resident memory. */
  memoryMiB: number;
}

export interface Program {
  /** The bundle, for tests that start it in their own way. */
  readonly file: string;
  run(cwd: string, ...argv: string[]): Outcome;
  remove(): void;
}

// Written when the process ends, on a stream of its own.
const measure = `import { writeSync } from 'node:fs';
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(3, JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024]));
});`;

/** Bundles the sources as they are now. */
export async function buildProgram(): Promise<Program> {
  const folder = folderWith();
  const root = fileURLToPath(new URL('../..', import.meta.url));
  await build({
    absWorkingDir: root,
    entryPoints: ['src/bin.ts'],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: {
      js: `import { createRequire as __createRequire } from 'node:module';const require = __createRequire(${JSON.stringify(path.join(root, 'package.json'))});const __filename = '', __dirname = '';`,
    },
    alias: { 'jsonc-parser': path.join(root, 'node_modules/jsonc-parser/lib/esm/main.js') },
    logLevel: 'error',
  });
  const hook = path.join(folder, 'measure.mjs');
  writeFileSync(hook, measure);
  return {
    file: path.join(folder, 'bin.mjs'),
    run(cwd, ...argv) {
      const node = [process.execPath, '--import', hook, path.join(folder, 'bin.mjs'), ...argv];
      // Virtual memory is what a shell can bound; Node reserves more of it than it uses.
      const limited = process.platform === 'linux' ? ['sh', '-c', 'ulimit -v 6000000; exec "$@"', 'sh', ...node] : node;
      const done = spawnSync(limited[0]!, limited.slice(1), {
        cwd,
        env: { PATH: process.env.PATH ?? '' },
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
        maxBuffer: 512 * 1024 * 1024,
        // Against what hangs; how long it may compute is asserted on its processor time.
        timeout: 100_000,
        killSignal: 'SIGKILL',
      });
      const [cpuSeconds = Number.NaN, memoryMiB = Number.NaN] = JSON.parse(String(done.output[3] || '[]')) as number[];
      return { code: done.status, out: done.stdout, err: done.stderr, cpuSeconds, memoryMiB };
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
