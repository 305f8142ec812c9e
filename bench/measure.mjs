// What the benches share: options, a folder with packages from npm, whole processes measured by GNU time, and the results page.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The value behind `--name` on the command line. */
export function option(name, fallback) {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? fallback : process.argv[at + 1];
}

/** The program that is measured: the built one, or `--program FILE`. */
export const program = path.resolve(option('program', path.join(root, 'dist/cli.js')));

/** A folder with packages from npm, by the names that they get there; gives a function for paths in it. */
export function cacheOf(name, packages) {
  if (!existsSync('/usr/bin/time')) {
    console.error('The bench needs GNU time (apt-get install time).');
    process.exit(2);
  }
  const cache = path.resolve(option('cache', path.join(tmpdir(), name)));
  mkdirSync(cache, { recursive: true });
  if (Object.keys(packages).some(one => !existsSync(path.join(cache, 'node_modules', one)))) {
    writeFileSync(path.join(cache, 'package.json'), '{"private": true}');
    const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...Object.values(packages)];
    if (spawnSync('npm', args, { cwd: cache, stdio: 'inherit' }).status !== 0) process.exit(2);
  }
  return (...parts) => path.join(cache, 'node_modules', ...parts);
}

/**
 * CPU seconds of all threads and peak memory of one process; undefined where it does not end in time. A process that the
 * limit ends is measured up to there by nobody, so that it says nothing but that.
 */
export function measure(args, limitSeconds, options = {}) {
  // `timeout` ends the process itself; a signal to `time` would leave it running.
  const done = spawnSync('/usr/bin/time', ['-f', '%U %S %M', 'timeout', '-k', '1', String(limitSeconds), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    ...options,
  });
  const match = /(\d+\.\d+) (\d+\.\d+) (\d+)\s*$/.exec(done.stderr ?? '');
  const isStopped = done.status === 124 || done.status === 137;
  if (done.error || !match || isStopped) return undefined;
  const isBroken = done.status > 2 || /FATAL ERROR|heap out of memory|\n\s+at .+:\d+:\d+/.test(done.stderr);
  return {
    cpu: Number(match[1]) + Number(match[2]),
    megabytes: Number(match[3]) / 1024,
    ...(isBroken && { failed: done.stderr.trim().split('\n')[0].slice(0, 100) }),
  };
}

/** The run with the median CPU time; one that takes long is not repeated. */
export function median(runs, run) {
  const results = [];
  for (let at = 0; at < runs; at++) {
    const result = run();
    results.push(result);
    if (!result || result.failed || result.cpu > 20) break;
  }
  if (results.some(result => !result)) return undefined;
  return results.sort((a, b) => a.cpu - b.cpu)[Math.floor(results.length / 2)];
}

export function sizeText(bytes) {
  return bytes < 100_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

const heading = '# Bench';

/** With `--write` puts a section of the results page, from its `## ` line on, in the place of the old one. */
export function writeSection(lines) {
  if (!process.argv.includes('--write')) return;
  const file = path.join(root, 'bench/RESULTS.md');
  const page = existsSync(file) ? readFileSync(file, 'utf8') : heading;
  const [head, ...sections] = page.split(/\n(?=## )/);
  const others = sections.filter(section => !section.startsWith(`${lines[0]}\n`));
  const all = [head, ...others, lines.join('\n')].map(part => part.trim()).sort((a, b) => order(a) - order(b));
  writeFileSync(file, `${all.join('\n\n')}\n`);
}

/** The order of the page, whichever bench ran last. */
function order(section) {
  return section.startsWith('## Linting')
    ? 1
    : section.startsWith('## Comparing')
      ? 2
      : section.startsWith('## ')
        ? 3
        : 0;
}
