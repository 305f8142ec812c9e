/** The bundles: they need nothing but Node, load only what a run needs, and name nothing of where they were built. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { builtDist, root } from '../support/built.ts';
import { emptyFolder, filesBelow } from './package.ts';

const dist = builtDist();
const empty = emptyFolder();
cpSync(dist, path.join(empty, 'dist'), { recursive: true });
// An ES module is known by the package.json above it.
cpSync(path.join(root, 'package.json'), path.join(empty, 'package.json'));
const work = path.join(empty, 'work');
mkdirSync(work);
writeFileSync(
  path.join(work, 'openapi.yaml'),
  'openapi: 3.0.3\ninfo: {title: Routes API, version: 1.0.0}\nservers: [{url: http://api.gov.bc.ca/routes}]\npaths: {}\n',
);

afterAll(() => rmSync(empty, { recursive: true, force: true }));

interface Run {
  status: number | null;
  stdout: string;
  /** The files of dist/ that were loaded. */
  loaded: string[];
}

const runs = new Map<string, Run>();

/** Runs a bundle in the empty folder, each command once; Node's coverage tells which files it loaded. */
function run(script: string, args: string[], env: Record<string, string> = {}): Run {
  const key = JSON.stringify([script, args, env]);
  const done = runs.get(key) ?? start(script, args, env);
  runs.set(key, done);
  return done;
}

function start(script: string, args: string[], env: Record<string, string>): Run {
  const coverage = path.join(empty, `coverage-${Math.random()}`);
  const done = spawnSync(process.execPath, [path.join(empty, 'dist', script), ...args], {
    cwd: work,
    env: { PATH: process.env.PATH, NODE_V8_COVERAGE: coverage, ...env },
    encoding: 'utf8',
  });
  const urls = readdirSync(coverage).flatMap(file => {
    const { result } = JSON.parse(readFileSync(path.join(coverage, file), 'utf8')) as { result: { url: string }[] };
    return result.map(({ url }) => url);
  });
  return {
    status: done.status,
    stdout: done.stdout,
    loaded: urls.filter(url => url.startsWith('file:')).map(url => fileURLToPath(url)),
  };
}

/** The modules of packages that files hold, as `package/path` of the innermost: esbuild writes above each module where it comes from. */
function modulesIn(files: readonly string[]): string[] {
  const found = new Set<string>();
  for (const file of files) {
    for (const [, name] of readFileSync(file, 'utf8').matchAll(/^\s*\/\/ \S*node_modules\/(\S+)$/gm)) found.add(name!);
  }
  return [...found].sort();
}

const allScripts = filesBelow(dist)
  .filter(file => file.endsWith('.js'))
  .map(file => path.join(dist, file));

describe('in an empty folder', () => {
  it('the command line, the library and the Action work', () => {
    expect(run('cli.js', ['--version']).stdout).toMatch(/^\d+\.\d+\.\d+/);
    expect(run('cli.js', ['lint', 'openapi.yaml']).status).toBe(1);
    expect(run('cli.js', ['explain', 'bc-https-only']).status).toBe(0);
    expect(run('cli.js', ['lint', 'missing.yaml']).status).toBe(2);
    expect(run('action.js', [], { GITHUB_WORKSPACE: work, INPUT_FILES: 'openapi.yaml' }).status).toBe(1);
    const script = `import { lint } from '${path.join(empty, 'dist/index.js')}';
      console.log((await lint({ files: ['openapi.yaml'] })).summary.error);`;
    const options = { cwd: work, encoding: 'utf8' } as const;
    expect(execFileSync(process.execPath, ['--input-type=module', '-e', script], options)).toBe('1\n');
  });

  it('no file of them asks for a package (T-15)', async () => {
    const { metafile } = await build({
      entryPoints: allScripts,
      ...{
        bundle: true,
        packages: 'external',
        platform: 'node',
        format: 'esm',
        splitting: true,
        write: false,
        metafile: true,
      },
      ...{ outdir: 'unused', logLevel: 'silent' },
    });
    const asked = Object.values(metafile.inputs).flatMap(({ imports }) => imports.filter(({ external }) => external));
    const required = allScripts.flatMap(file =>
      [...readFileSync(file, 'utf8').matchAll(/\b__require\("([^"]+)"\)/g)].map(([, name]) => name!),
    );
    const names = new Set([...asked.map(one => one.path), ...required]);
    // node-fetch tries the first in a `try` and goes on without it; the other is asked for by proxies of one kind alone.
    const optional = ['encoding', 'kerberos'];
    expect([...names].filter(name => !isBuiltin(name) && !optional.includes(name))).toEqual([]);
    expect(names.size).toBeGreaterThan(5);
  });
});

describe('a run loads only what it needs', () => {
  /** GitHub's client and the other engines; Spectral's JSON Schemas of OpenAPI are data that lint needs. */
  const heavy =
    /^(@actions|@octokit|@redocly|@stoplight(?!\/spectral-rulesets\/dist\/oas\/schemas\/)|undici|openapi-diff)\b/;

  it('lint knows neither GitHub nor another engine', () => {
    const { status, loaded } = run('cli.js', ['lint', 'openapi.yaml']);
    expect(status).toBe(1);
    const modules = modulesIn(loaded);
    expect(modules.filter(name => heavy.test(name))).toEqual([]);
    // Proof that the search sees what is there.
    expect(modules.some(name => name.startsWith('js-yaml/'))).toBe(true);
    for (const name of ['@octokit/core/', '@stoplight/spectral-core/', '@redocly/openapi-core/']) {
      expect(
        modulesIn(allScripts).some(one => one.startsWith(name) && heavy.test(one)),
        name,
      ).toBe(true);
    }
  });

  it('--version needs no package, --help no engine', () => {
    expect(modulesIn(run('cli.js', ['--version']).loaded)).toEqual([]);
    expect(modulesIn(run('cli.js', ['--help']).loaded).filter(name => heavy.test(name) || /^ajv/.test(name))).toEqual(
      [],
    );
  });

  it('the Action on a push loads no client of GitHub and no other engine', () => {
    const { status, loaded } = run('action.js', [], { GITHUB_WORKSPACE: work, INPUT_FILES: 'openapi.yaml' });
    expect(status).toBe(1);
    const modules = modulesIn(loaded).filter(name => heavy.test(name));
    const packages = new Set(modules.map(name => /^(?:@[^/]+\/)?[^/]+/.exec(name)![0]));
    // What @actions/core itself is made of, without its HTTP client.
    expect([...packages]).toEqual(['@actions/core', '@actions/exec', '@actions/io']);
  });
});

describe('a build', () => {
  it('names no folder of the machine, no user and no time', () => {
    for (const file of filesBelow(dist)) {
      const text = readFileSync(path.join(dist, file), 'utf8');
      expect(text.includes(root) || text.includes(empty), file).toBe(false);
    }
  });

  it('brings the licence of every package that it holds code of', () => {
    const licences = readFileSync(path.join(dist, 'THIRD-PARTY-LICENSES.txt'), 'utf8');
    const packages = new Set(modulesIn(allScripts).map(name => /^(?:@[^/]+\/)?[^/]+/.exec(name)![0]));
    expect(packages.size).toBeGreaterThan(20);
    for (const name of packages) expect(licences).toMatch(new RegExp(`^${name.replaceAll(/[.+]/g, '\\$&')} \\d`, 'm'));
  });

  it('stays below 20 MB', () => {
    const bytes = filesBelow(dist).reduce((sum, file) => sum + statSync(path.join(dist, file)).size, 0);
    expect(bytes).toBeLessThan(20_000_000);
  });
});
