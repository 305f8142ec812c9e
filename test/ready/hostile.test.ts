/** Repositories that attack or break: every run ends with a verdict or one sentence, and tells nothing of what is not ours (T-04, T-05, T-08). */
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli.ts';
import { folderWith } from '../support/documents.ts';
import { fakeIo } from '../support/io.ts';

const openapi = 'openapi: 3.0.3\ninfo: {title: Routes, version: 1.0.0}\npaths: {}\n';
const base = { 'specgate.yaml': 'apis: {routes: {file: openapi.yaml}}\n', 'openapi.yaml': openapi };

async function run(cwd: string, ...argv: string[]) {
  const io = fakeIo({ cwd });
  const code = await main(['ready', ...argv], io);
  return { code, out: io.out(), err: io.err() };
}

function git(cwd: string, ...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false', ...args], {
    cwd,
    stdio: 'pipe',
  });
}

const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghi'
  .split('')
  .map((key, index) => `${key}: &${key} [${`*${'abcdefgh'[index]}, `.repeat(9)}]\n`)
  .join('')}services: *i\n`;

const odd = '{toString: 1}';

describe('a repository', () => {
  it.each<[string, Record<string, string | Uint8Array>]>([
    ['with an alias bomb as gateway configuration', { 'gateway/kong.yaml': `_format_version: "3.0"\n${bomb}` }],
    ['with a deep nest', { 'gateway/kong.yaml': `services:\n- a: ${'['.repeat(5_000)}${']'.repeat(5_000)}\n` }],
    ['with bytes that are no text', { 'gateway/kong.yaml': new Uint8Array([0x5f, 0xff, 0xfe, 0x00, 0x01]) }],
    [
      'with names of the prototype',
      {
        'gateway/kong.yaml':
          'services:\n- __proto__: {a: 1}\n  name: constructor\n  hasOwnProperty: 1\n  routes: [{name: toString, hosts: [valueOf]}]\n',
      },
    ],
    [
      'with every wrong type',
      {
        'gateway/kong.yaml':
          'services:\n- 1\n- null\n- []\n- {name: 1, url: [], routes: 5, plugins: {}, tags: x}\n- {routes: [1, {hosts: 3, paths: {}, methods: 1, plugins: [null, {name: 4, config: 3}]}]}\n',
      },
    ],
    [
      'with values of which no text can be made',
      {
        'gateway/kong.yaml': `services:
- {name: a, host: a.example, connect_timeout: ${odd}, read_timeout: ${odd}, tags: [${odd}], protocol: ${odd}, routes: [
    {name: r, paths: [/routes], methods: [${odd}], hosts: [${odd}], plugins: [
      {name: key-auth, config: {key_names: [${odd}]}}, {name: acl, config: {allow: [${odd}]}},
      {name: rate-limiting, config: {minute: ${odd}, policy: ${odd}}}, {name: cors, config: {origins: [${odd}]}},
      {name: ${odd}, config: {client_secret: kJ8mQ2vX7pL4}}]}]}
`,
        'gateway/manifests.yaml': `kind: Product\nname: a\nenvironments: [{name: ${odd}, active: ${odd}, flow: ${odd}, services: [${odd}]}]\n`,
        'deploy/all.yaml': `apiVersion: v1\nkind: Service\nmetadata: {name: a, labels: {app: ${odd}}}\nspec: {selector: {app: ${odd}}}
---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}
spec: {selector: {matchLabels: {app: ${odd}}}, template: {metadata: {labels: {app: ${odd}}, annotations: {b: ${odd}}}, spec: {containers: [{name: ${odd}, image: ${odd}}]}}}
---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: a}\nspec: {podSelector: {matchLabels: {app: ${odd}}}}\n`,
      },
    ],
    [
      'with wrong manifests',
      {
        'gateway/a.yaml':
          'kind: Product\nname: [1]\nenvironments: {a: 1}\n---\nkind: DraftDataset\ntags: 4\ncontacts: [1]\n---\nkind: Product\nenvironments: [1, null, {name: 3, services: x, active: "yes"}]\n',
      },
    ],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a template's
    ['with an unfinished template', { 'gateway/a.yaml': 'services:\n- name: {{ .Values.a\n  tags: [${A}, ${B\n' }],
    [
      'with broken workflows and charts',
      {
        '.github/workflows/a.yml': 'on: [\njobs: {a: {steps: 1}}',
        'charts/a/Chart.yaml': '- 1',
        'charts/a/templates/d.yaml': '{{ range }}',
      },
    ],
    [
      'with an empty file of each kind',
      { 'gateway/kong.yaml': '', 'package.json': '', Dockerfile: '', '.github/workflows/a.yml': '', CODEOWNERS: '' },
    ],
  ])('%s ends with a verdict', async (_what, files) => {
    const cwd = folderWith({ ...base, ...files });
    for (const flags of [[], ['--profile', 'strict']]) {
      const { code, out } = await run(cwd, '--format', 'json', ...flags);
      expect(code).toBe(1);
      expect(JSON.parse(out)).toMatchObject({ ready: false });
    }
  });

  it('is never left by symbolic links (T-04)', async () => {
    const outside = folderWith({
      'secret.yaml':
        '_format_version: "3.0"\nservices: [{name: canary-service-4711, tags: [ns.canary-4711], routes: [{name: canary-4711, hosts: [canary-4711.api.gov.bc.ca]}]}]\n',
      'README.md': 'Support: canary-4711@example.org\n',
      'attestations.yaml':
        'attestations: [{id: R-08, by: {name: canary-4711, role: x}, date: 2026-11-01, statement: canary-4711}]\n',
    });
    const cwd = folderWith(base);
    mkdirSync(path.join(cwd, 'gateway'));
    mkdirSync(path.join(cwd, '.specgate'));
    symlinkSync(path.join(outside, 'secret.yaml'), path.join(cwd, 'gateway/kong.yaml'));
    symlinkSync(path.join(outside, 'README.md'), path.join(cwd, 'README.md'));
    symlinkSync(path.join(outside, 'attestations.yaml'), path.join(cwd, '.specgate/attestations.yaml'));
    git(cwd, 'init', '-q', '-b', 'main');
    git(cwd, 'add', '-A');
    git(cwd, 'commit', '-q', '-m', 'first');
    for (const flags of [[], ['--base', 'main']]) {
      const { out, err, code } = await run(cwd, '--format', 'json', '--profile', 'strict', ...flags);
      expect(out + err).not.toContain('4711');
      expect(code).toBe(2);
      expect(err).toContain('outside the workspace');
    }
  });

  it('with a waiver that is a bomb is told so in one sentence (T-05)', async () => {
    const cwd = folderWith({ ...base, '.specgate/attestations.yaml': bomb.replace('services:', 'waivers:') });
    const { code, err } = await run(cwd);
    expect(code).toBe(2);
    expect(err).toMatch(/^specgate: \.specgate\/attestations\.yaml:\d+:\d+: .*\n$/);
  });

  it('is judged as well without git, and from a folder below its top', async () => {
    const files = {
      'services/a/specgate.yaml': 'apis: {routes: {file: openapi.yaml}}\n',
      'services/a/openapi.yaml': openapi,
      'services/a/gateway/kong.yaml':
        'services: [{name: a, tags: [ns.gw-abcde], url: https://a.example.org, routes: [{name: a, tags: [ns.gw-abcde], hosts: [a.api.gov.bc.ca]}]}]\n',
      'services/b/gateway/kong.yaml':
        'services: [{name: other, tags: [ns.gw-other], url: https://b.example.org, routes: [{name: b, tags: [ns.gw-other], hosts: [b.api.gov.bc.ca]}]}]\n',
      '.github/workflows/a.yml': 'on: push\njobs: {a: {runs-on: x, steps: [{run: specgate ready}]}}\n',
    };
    const cwd = folderWith(files);
    const look = async () => {
      const { out } = await run(path.join(cwd, 'services/a'), '--format', 'json');
      const { items } = JSON.parse(out) as { items: { id: string; status: string; evidence: { where: string }[] }[] };
      return new Map(items.map(item => [item.id, item]));
    };
    expect((await look()).get('R-11')?.evidence[0]?.where).toBe('gateway/kong.yaml:1');
    git(cwd, 'init', '-q', '-b', 'main');
    const seen = await look();
    expect(seen.get('R-11')?.evidence[0]?.where).toBe('gateway/kong.yaml:1');
    // What builds and releases stands at the top of a repository.
    expect(seen.get('R-29')).toMatchObject({
      status: 'pass',
      evidence: [{ where: '../../.github/workflows/a.yml:2' }],
    });
    writeFileSync(path.join(cwd, '.gitignore'), 'services/a/gateway\n');
    expect((await look()).get('R-11')?.status).toBe('unknown');
  });
});
