/** The packed package: what is in it, and that it works where it is installed, with nothing else around it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtDist, root } from '../support/built.ts';
import { emptyFolder, npmEnv, type Packed, pack } from './package.ts';

// Made when this file is loaded, so that no test's time limit holds the build.
const dist = builtDist();
const folder = emptyFolder();
const project = emptyFolder();
let packed: Packed;

const document = `openapi: 3.0.3
info: {title: Routes API, version: 1.0.0}
servers: [{url: http://api.gov.bc.ca/routes}]
paths: {}
`;

beforeAll(() => {
  packed = pack(folder);
  writeFileSync(path.join(project, 'package.json'), '{"private": true, "type": "module"}');
  writeFileSync(path.join(project, 'openapi.yaml'), document);
  execFileSync('npm', ['install', '--offline', packed.tarball], { cwd: project, env: npmEnv, stdio: 'ignore' });
}, 120_000);

afterAll(() => {
  for (const one of [folder, project]) rmSync(one, { recursive: true, force: true });
});

describe('the tarball', () => {
  it('holds the bundles, the rulesets and what explains them, and no source or test', () => {
    const places = new Set(packed.files.map(file => file.split('/')[0]));
    expect([...places].sort()).toEqual(
      [
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'SECURITY.md',
        'action.yml',
        'dist',
        'docs',
        'package.json',
        'rulesets',
      ].sort(),
    );
    for (const file of [
      'dist/cli.js',
      'dist/action.js',
      'dist/index.js',
      'dist/types/index.d.ts',
      'rulesets/bc-gov.yaml',
    ]) {
      expect(packed.files).toContain(file);
    }
    expect(packed.files).toContain('dist/THIRD-PARTY-LICENSES.txt');
    // Of the rulesets what runs, not the files that they are made from; of the types those of the library.
    expect(
      packed.files.filter(file => file.startsWith('rulesets/') && !file.startsWith('rulesets/functions/')),
    ).toEqual(['rulesets/bc-gov-2022.yaml', 'rulesets/bc-gov.yaml', 'rulesets/minimal.yaml']);
    expect(packed.files.filter(file => file.startsWith('dist/types/')).length).toBeLessThan(60);
    expect(packed.files.filter(file => /\.(ts|map|test\.\w+)$/.test(file) && !file.endsWith('.d.ts'))).toEqual([]);
  });

  it('brings nothing with it but itself (T-15)', () => {
    const installed = readdirSync(path.join(project, 'node_modules')).filter(name => !name.startsWith('.'));
    expect(installed).toEqual(['specgate']);
  });

  it('stays below 25 MB unpacked', () => {
    expect(packed.bytes).toBeLessThan(25_000_000);
  });
});

describe('the bill of materials', () => {
  it('has everything that is bundled and nothing else', () => {
    const script = path.join(root, 'src/build/sbom.mjs');
    const text = execFileSync(process.execPath, [script, '--dist', dist], {
      env: npmEnv,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    const { bomFormat, metadata, components } = JSON.parse(text) as {
      bomFormat: string;
      metadata: { component: { name: string } };
      components: { name: string; version: string; purl: string; licenses?: unknown[] }[];
    };
    expect([bomFormat, metadata.component.name]).toEqual(['CycloneDX', 'specgate']);
    const licences = readFileSync(path.join(dist, 'THIRD-PARTY-LICENSES.txt'), 'utf8');
    const bundled = [...licences.matchAll(/^={80}\n(\S+) (\S+) /gm)].map(([, name, version]) => `${name}@${version}`);
    expect(components.map(({ name, version }) => `${name}@${version}`).sort()).toEqual(bundled.sort());
    for (const { name, purl, licenses } of components)
      expect([purl.startsWith('pkg:npm/'), licenses?.length], name).toEqual([true, 1]);
    expect(text).not.toMatch(/timestamp|serialNumber|node_modules/);
  });
});

describe('the installed package', () => {
  it('says its version, its commit where the release wrote it, and Node', () => {
    const manifest = path.join(project, 'node_modules/specgate/package.json');
    const program = path.join(project, 'node_modules/specgate/dist/cli.js');
    const say = () => execFileSync(process.execPath, [program, '--version'], { cwd: project, encoding: 'utf8' });
    expect(say()).toMatch(/^\d+\.\d+\.\d+ \(commit unknown, Node v[\d.]+\)\n$/);
    const written = readFileSync(manifest, 'utf8');
    writeFileSync(manifest, JSON.stringify({ ...JSON.parse(written), gitHead: 'c0ffee'.padEnd(40, '0') }));
    expect(say()).toContain(`(commit ${'c0ffee'.padEnd(40, '0')}, `);
    writeFileSync(manifest, written);
  });

  it('lints by npx', () => {
    const done = spawnSync('npx', ['--no-install', 'specgate', 'lint', 'openapi.yaml'], {
      cwd: project,
      env: npmEnv,
      encoding: 'utf8',
    });
    expect(done.stdout).toContain('bc-https-only  G-19');
    expect(done.stdout).toContain('Gate shut: 1 error');
    expect(done.status).toBe(1);
  });

  it('gives its rulesets to others', () => {
    const script = "console.log(import.meta.resolve('specgate/rulesets/bc-gov.yaml'))";
    const resolved = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(resolved.trim()).toMatch(/node_modules\/specgate\/rulesets\/bc-gov\.yaml$/);
  });

  it('is a library whose types hold with strict TypeScript, beside the types of Node alone', () => {
    writeFileSync(
      path.join(project, 'use.ts'),
      `import { type Finding, lint, type LintOptions, type LintReport, UserError, version } from 'specgate';
const options: LintOptions = { files: ['openapi.yaml'], ruleset: 'bc-gov', failOn: 'warning', limits: { maxFiles: 5 } };
const report: LintReport = await lint(options);
const errors: readonly Finding[] = report.findings.filter(finding => finding.severity === 'error');
const place: number | undefined = errors[0]?.range.start.line;
// @ts-expect-error: no such severity
const wrong: LintOptions = { files: [], failOn: 'fatal' };
// @ts-expect-error: files are needed
const none: LintOptions = {};
let refused = false;
try {
  await lint({ files: ['missing.yaml', ''], ruleset: './gone.yaml' });
} catch (error) {
  refused = error instanceof UserError;
}
const said: string = JSON.stringify({ open: report.open, place, refused, version: typeof version, wrong, none });
export { said };
`,
    );
    writeFileSync(
      path.join(project, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          ...{ module: 'nodenext', moduleResolution: 'nodenext', target: 'es2022', lib: ['es2022'], types: ['node'] },
          ...{
            strict: true,
            exactOptionalPropertyTypes: true,
            skipLibCheck: false,
            outDir: 'out',
            noEmitOnError: true,
          },
        },
        files: ['use.ts'],
      }),
    );
    mkdirSync(path.join(project, 'node_modules/@types'));
    symlinkSync(path.join(root, 'node_modules/@types/node'), path.join(project, 'node_modules/@types/node'));
    const tsc = spawnSync(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', project], {
      encoding: 'utf8',
    });
    expect(tsc.stdout + tsc.stderr).toBe('');
    const script = "console.log((await import('./out/use.js')).said)";
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(JSON.parse(said)).toMatchObject({ open: false, place: 3, refused: true, version: 'string' });
  });
});
