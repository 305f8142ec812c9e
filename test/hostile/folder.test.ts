/** A folder that lies in wait for who starts specgate in it: nothing of it runs, and only what specgate names is read (T-23); nothing
 * is kept between runs, so that no other run can put something there (T-27). */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { folderWith } from '../support/documents.ts';
import { buildProgram, type Program } from '../support/program.ts';

let program: Program;
beforeAll(async () => {
  program = await buildProgram();
});
afterAll(() => program.remove());

const document = `openapi: 3.0.3
info: {title: Routes, version: 1.0.0}
paths: {/routes: {get: {responses: {'200': {description: fine}}}}}
`;

/** Code that leaves a trace where it runs. */
const trap = "require('node:fs').writeFileSync(require('node:path').join(__dirname, 'RAN'), '');";
const traps = {
  'package.json': JSON.stringify({ name: 'x', type: 'commonjs', main: 'index.js', specgate: { fail: './index.js' } }),
  'index.js': trap,
  'specgate.js': trap,
  'specgate.config.js': trap,
  'specgate.config.ts': trap,
  '.spectral.js': trap,
  '.spectral.yaml': 'extends: ./index.js\nfunctions: [index]\n',
  'redocly.yaml': 'plugins: [./index.js]\n',
  '.env': 'SPECGATE_GATEWAY_URL=https://other.example\nNODE_OPTIONS=--require ./index.js\n',
  '.npmrc': 'node-options=--require ./index.js\nregistry=https://other.example\n',
  'tsconfig.json': '{"compilerOptions": {"plugins": [{"name": "./index.js"}]}}',
  '.gitattributes': '* filter=trap diff=trap merge=trap\n',
  '.githooks/pre-commit': `#!/bin/sh\nnode index.js\n`,
};
// What a bundler may have left to be looked up at run time.
for (const name of ['specgate', '@actions/core', '@stoplight/spectral-core', 'js-yaml', 'ajv', 'yaml', 'openapi-diff'])
  Object.assign(traps, { [`node_modules/${name}/index.js`]: trap, [`node_modules/.bin/${path.basename(name)}`]: trap });

/** Notes the names of all files that the program opens. */
const tracer = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const note = name => { if (typeof name === 'string') opened.add(name); };
const opened = new Set();
for (const [of, names] of [[fs, ['readFileSync', 'openSync', 'open', 'readFile', 'createReadStream']], [fs.promises, ['readFile', 'open']]])
  for (const name of names) {
    const original = of[name];
    of[name] = function (file, ...rest) { note(String(file)); return original.call(this, file, ...rest); };
  }
syncBuiltinESMExports();
const { writeFileSync } = fs;
process.on('exit', () => writeFileSync(process.env.TRACE, JSON.stringify([...opened])));
`;

it.each([
  'lint openapi.yaml',
  'lint --format json',
  'diff HEAD:openapi.yaml openapi.yaml --second-opinion',
  'ready',
  'bump openapi.yaml --base HEAD',
  'check --base HEAD',
])('specgate %s', line => {
  const argv = line.split(' ');
  const folder = folderWith({
    'openapi.yaml': document,
    'specgate.yaml': 'apis: {routes: {file: openapi.yaml}}\n',
    ...traps,
  });
  git(folder, 'init', '-q');
  git(folder, 'add', '-Af');
  git(folder, 'commit', '-qm', 'x');
  writeFileSync(path.join(folder, 'openapi.yaml'), document.replace('fine', 'changed'));
  for (const [key, value] of [
    ['core.fsmonitor', 'node index.js'],
    ['core.hooksPath', '.githooks'],
    ['diff.trap.textconv', 'node index.js'],
    ['filter.trap.smudge', 'node index.js'],
    ['core.pager', 'node index.js'],
    ['core.sshCommand', 'node index.js'],
  ] as const)
    git(folder, 'config', key, value);
  const outside = folderWith({ 'trace.mjs': tracer });
  const trace = path.join(outside, 'opened.json');
  const home = folderWith();
  const caches = Object.fromEntries(
    ['HOME', 'USERPROFILE', 'XDG_CACHE_HOME', 'RUNNER_TOOL_CACHE', 'RUNNER_TEMP'].map(name => [name, home]),
  );
  writeFileSync(trace, '');
  const done = spawnSync(process.execPath, ['--import', path.join(outside, 'trace.mjs'), program.file, ...argv], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', TRACE: trace, ...caches },
    encoding: 'utf8',
  });
  expect([0, 1, 2], done.stderr).toContain(done.status);
  expect(`${done.stdout}${done.stderr}`).not.toContain('other.example');
  const left = Object.keys(traps).filter(name => existsSync(path.join(folder, path.dirname(name), 'RAN')));
  expect(left).toEqual([]);
  expect(readdirSync(home)).toEqual([]);
  const opened = (JSON.parse(readFileSync(trace, 'utf8')) as string[])
    .map(name => path.relative(folder, name.startsWith('file:') ? fileURLToPath(name) : path.resolve(folder, name)))
    .filter(name => !name.startsWith('..'));
  expect(opened).toContain('openapi.yaml');
  // Readiness and check look for evidence in all text files of the repository; they read them as text.
  if (argv[0] !== 'ready' && argv[0] !== 'check') expect(opened.filter(name => name in traps)).toEqual([]);
});

function git(folder: string, ...argv: string[]): void {
  const identity = ['-c', 'user.name=Robin', '-c', 'user.email=robin@example.org'];
  execFileSync('git', [...identity, ...argv], { cwd: folder, stdio: 'ignore' });
}
