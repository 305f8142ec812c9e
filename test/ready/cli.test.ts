/** `specgate ready` through the command line: exit codes, the shape of the contract, the base, attestations, own checks. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli.ts';
import { items } from '../../src/ready/items/index.ts';
import { routesDocument } from '../../src/ready/traffic/examples.ts';
import { git, repository, write } from '../check/support.ts';
import { folderWith } from '../support/documents.ts';
import { type FakeOptions, fakeIo } from '../support/io.ts';

const openapi = (version = '1.0.0', paths = '{}'): string =>
  `openapi: 3.0.3\ninfo: {title: Routes, version: ${version}, x-security-class: PUBLIC}\npaths: ${paths}\n`;
const config = 'apis: {routes: {file: openapi.yaml}}\n';
const two = 'apis:\n  routes: {file: openapi.yaml}\n  trails: {file: trails.yaml}\n';

async function run(cwd: string, argv: string[], options: FakeOptions = {}) {
  const io = fakeIo({ cwd, ...options });
  const code = await main(['ready', ...argv], io);
  return { code, out: io.out(), err: io.err() };
}

interface Item {
  id: string;
  title: string;
  required: boolean;
  status: string;
  evidence: { kind: string; where: string; says: string }[];
  fix: string;
  waiver?: unknown;
  notes: string[];
  trend?: string;
}
interface One {
  name: string;
  items: Item[];
  score: number;
  ready: boolean;
  trend?: { became: string[]; lost: string[] };
}
type Json = One & {
  schema: string;
  apis: One[];
  errors: { file: string; line: number; column: number; message: string }[];
};

async function json(cwd: string, argv: string[] = [], options: FakeOptions = {}) {
  const { code, out, err } = await run(cwd, [...argv, '--format', 'json'], options);
  return { code, err, report: JSON.parse(out) as Json };
}
const itemOf = ({ items: list }: One, id: string): Item => list.find(one => one.id === id)!;

/** States everything that may be stated, for the run to be as open as files alone can make it. */
const all = (more = ''): string => {
  const entries = items
    .filter(item => item.attestation)
    .map(
      ({ id }) =>
        `  - {id: ${id}, by: {name: Ada, role: Owner}, date: 2026-11-01, statement: Seen., link: "https://example.gov.bc.ca/${id}"${more}}`,
    );
  return `attestations:\n${entries.join('\n')}\n`;
};

describe('specgate ready', () => {
  it('prints the shape of the contract for one API', async () => {
    const cwd = folderWith({ 'specgate.yaml': config, 'openapi.yaml': openapi() });
    const { code, err, report } = await json(cwd);
    expect([code, err]).toEqual([1, '']);
    expect(Object.keys(report).slice(0, 5)).toEqual(['schema', 'name', 'items', 'score', 'ready']);
    expect(report).toMatchObject({ schema: 'specgate/ready/1', name: 'routes', ready: false, errors: [] });
    for (const item of report.items) {
      expect(Object.keys(item).slice(0, 6)).toEqual(['id', 'title', 'required', 'status', 'evidence', 'fix']);
      expect(['pass', 'fail', 'attested', 'expired', 'not-applicable', 'unknown']).toContain(item.status);
    }
    expect(report.items.map(({ id }) => id)).toEqual(report.items.map(({ id }) => id).sort());
    const applies = report.items.filter(({ status }) => status !== 'not-applicable').length;
    const done = report.items.filter(({ status }) => status === 'pass' || status === 'attested').length;
    expect(report.score).toBeCloseTo(done / applies);
  });

  it('prints one object for each of several APIs, and the whole', async () => {
    const cwd = folderWith({ 'specgate.yaml': two, 'openapi.yaml': openapi(), 'trails.yaml': openapi() });
    const { report } = await json(cwd);
    expect(report.apis.map(({ name }) => name)).toEqual(['routes', 'trails']);
    expect(report.items).toBeUndefined();
    for (const key of ['score', 'ready']) expect(report).toHaveProperty(key);
    const { report: only } = await json(cwd, ['--api', 'trails']);
    expect(only.name).toBe('trails');
  });

  it('gives each API its own attestations', async () => {
    const cwd = folderWith({
      'specgate.yaml': two,
      'openapi.yaml': openapi(),
      'trails.yaml': openapi(),
      '.specgate/attestations.yaml':
        'attestations:\n  - {id: R-08, by: {name: Ada, role: Owner}, date: 2026-11-01, statement: Done., api: trails}\n',
    });
    const { report } = await json(cwd);
    expect(report.apis.map(api => itemOf(api, 'R-08').status)).toEqual(['unknown', 'attested']);
  });

  it('is the same twice', async () => {
    const cwd = folderWith({ 'specgate.yaml': two, 'openapi.yaml': openapi(), 'trails.yaml': openapi() });
    for (const format of ['stylish', 'json', 'sarif', 'junit', 'markdown', 'html', 'github', 'gitlab', 'badge'])
      expect((await run(cwd, ['--format', format])).out).toBe((await run(cwd, ['--format', format])).out);
  });

  it.each<[string, Readonly<Record<string, string>>, string[], string]>([
    ['no config', {}, [], 'specgate.yaml: specgate ready needs a config; specgate init writes one.'],
    [
      'no APIs',
      { 'specgate.yaml': 'apis: {}\n' },
      [],
      'specgate.yaml:1:1: There is nothing to judge: the config has no APIs under apis.',
    ],
    [
      'an API that is none',
      { 'specgate.yaml': config },
      ['--api', 'route'],
      'There is no API "route" (did you mean routes?).',
    ],
    [
      'two APIs and one probe',
      { 'specgate.yaml': two },
      ['--probe', 'https://example.org'],
      '--probe looks at one deployed API; name it with --api.',
    ],
    ['a flag of attesting alone', { 'specgate.yaml': config }, ['--role', 'Owner'], '--role belongs to --attest R-nn.'],
    [
      'a base that is no commit',
      { 'specgate.yaml': config },
      ['--base', 'nowhere'],
      'The git revision "nowhere" cannot be read',
    ],
    [
      'a profile that is none',
      { 'specgate.yaml': 'ready: {profile: apps}\napis: {}\n' },
      [],
      'specgate.yaml:1:9: ready.profile must be one of aps, pillars, strict; it is "apps" (did you mean aps?).',
    ],
    [
      'the profile at the root',
      { 'specgate.yaml': 'profile: aps\n' },
      [],
      'specgate.yaml:1:1: "profile" stands elsewhere in the config: at ready.profile.',
    ],
    [
      'an age for no item',
      { 'specgate.yaml': `${config}ready: {attestation-age: {R-99: 24 months}}\n` },
      [],
      'specgate.yaml:2:27: ready.attestation-age names "R-99"',
    ],
  ])('%s is one line and 2', async (_what, files, argv, message) => {
    const { code, out, err } = await run(folderWith(files), argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('judges the others where a document cannot be read, and ends with 2', async () => {
    const cwd = folderWith({
      'specgate.yaml': two,
      'openapi.yaml': 'openapi: 3.0.3\ninfo: [\n',
      'trails.yaml': openapi(),
    });
    const { code, err, report } = await json(cwd);
    expect(code).toBe(2);
    expect(err).toMatch(/^specgate: openapi\.yaml:\d+:\d+: /);
    expect(report.errors).toMatchObject([{ file: 'openapi.yaml' }]);
    expect(report.apis).toHaveLength(2);
  });

  it.each([
    ['no such file', {}, 'openapi.yaml: There is no such file.'],
    [
      'a key twice',
      { 'openapi.yaml': 'openapi: 3.0.3\nopenapi: 3.0.3\n' },
      'openapi.yaml:2:1: The key "openapi" stands twice',
    ],
    ['no OpenAPI', { 'openapi.yaml': 'a: 1\n' }, 'openapi.yaml:1:1: This is not an OpenAPI document'],
  ])('refuses a document that is %s', async (_what, files, message) => {
    const { code, err } = await run(folderWith({ 'specgate.yaml': config, ...files }), []);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('tells every mistake of the attestations file with its place, and ends with 2', async () => {
    const text = 'attestations:\n  - {id: R-08, by: {name: Ada}, date: 2026-11-22, statement: Done.}\n';
    const cwd = folderWith({ 'specgate.yaml': config, 'openapi.yaml': openapi(), '.specgate/attestations.yaml': text });
    const { code, report } = await json(cwd);
    expect(code).toBe(2);
    expect(report.errors.map(({ file, line }) => [file, line])).toEqual([
      ['.specgate/attestations.yaml', 2],
      ['.specgate/attestations.yaml', 2],
    ]);
    expect(itemOf(report, 'R-08').status).toBe('unknown');
  });

  it.each(['', '# nothing yet\n', 'attestations: []\nwaivers: []\n'])(
    'takes an attestations file that says nothing (%j)',
    async text => {
      const cwd = folderWith({
        'specgate.yaml': config,
        'openapi.yaml': openapi(),
        '.specgate/attestations.yaml': text,
      });
      expect((await run(cwd, [])).code).toBe(1);
    },
  );

  it('lets a waiver for every gap open the gate, which stays visible', async () => {
    const cwd = folderWith({ 'specgate.yaml': config, 'openapi.yaml': openapi() });
    const { report } = await json(cwd);
    const gaps = report.items.filter(({ status }) => ['fail', 'unknown', 'expired'].includes(status));
    const waivers = gaps.map(
      ({ id }) => `  - {id: ${id}, by: {name: Grace, role: Owner}, reason: Later., until: 2027-01-31}`,
    );
    write(cwd, { '.specgate/attestations.yaml': `waivers:\n${waivers.join('\n')}\n` });
    const after = await json(cwd);
    expect([after.code, after.report.ready, after.report.score]).toEqual([0, true, report.score]);
    for (const { id, status } of gaps)
      expect(itemOf(after.report, id)).toMatchObject({ status, waiver: { by: 'Grace (Owner)' } });
  });

  it('raises warn to block in strict, and judges more items', async () => {
    const cwd = folderWith({ 'specgate.yaml': `${config}ready: {profile: strict}\n`, 'openapi.yaml': openapi() });
    const { report: strict } = await json(cwd);
    const { report: aps } = await json(cwd, ['--profile', 'aps']);
    expect(strict.items.length).toBe(items.length);
    expect(aps.items.length).toBeLessThan(strict.items.length + 1);
    expect(itemOf(aps, 'R-07').required).toBe(false);
    expect(itemOf(strict, 'R-07').required).toBe(true);
  });
});

describe('with a base', () => {
  const attested = 'attestations:\n  - {id: R-08, by: {name: Ada, role: Owner}, date: 2026-11-01, statement: Done.}\n';

  it('tells what became ready and what got lost, and points out what is attested anew', async () => {
    const product = (plans: string): string =>
      `${config}products: {climbon: {version: 1.0.0, apis: [routes], plans: {${plans}}}}\n`;
    const cwd = repository({ 'specgate.yaml': product('gold: {}, silver: {}'), 'openapi.yaml': openapi() });
    write(cwd, { '.specgate/attestations.yaml': attested });
    const { report } = await json(cwd, ['--base', 'main']);
    expect(report.trend).toMatchObject({ became: ['R-08'], lost: [] });
    expect(itemOf(report, 'R-08')).toMatchObject({
      status: 'attested',
      trend: 'ready',
      attestation: { changed: true },
    });
    git(cwd, 'add', '-A');
    git(cwd, 'commit', '-q', '-m', 'second');
    write(cwd, { '.specgate/attestations.yaml': '', 'specgate.yaml': product('gold: {}') });
    const { report: later } = await json(cwd, ['--base', 'main']);
    expect(later.trend).toMatchObject({ became: [], lost: ['R-08', 'R-69'] });
    expect(itemOf(later, 'R-69').evidence).toEqual([
      {
        kind: 'gateway-config',
        where: 'specgate.yaml',
        says: 'The product climbon does not have the plan silver any more.',
      },
    ]);
  });

  it('judges the base by what it would have published itself', async () => {
    const withPlan = (plan: string): string =>
      `${config}products: {climbon: {version: 1.0.0, apis: [routes], plans: {gold: {${plan}}}}}\ngateways: {production: {type: kong-file, path: out}}\nready: {profile: strict}\n`;
    const cwd = repository({ 'specgate.yaml': withPlan('title: Gold'), 'openapi.yaml': routesDocument });
    write(cwd, { 'specgate.yaml': withPlan('title: Gold, rate-limit: 100/1minute') });
    const { report } = await json(cwd, ['--base', 'main', '--api', 'routes']);
    expect(itemOf(report, 'R-16')).toMatchObject({ status: 'pass', trend: 'ready' });
    git(cwd, 'add', '-A');
    git(cwd, 'commit', '-q', '-m', 'limit');
    write(cwd, { 'specgate.yaml': withPlan('title: Gold') });
    const { report: later } = await json(cwd, ['--base', 'main', '--api', 'routes']);
    expect(itemOf(later, 'R-16')).toMatchObject({ status: 'fail', trend: 'lost' });
  });

  it('says that a version has other content than in the base', async () => {
    const cwd = repository({ 'specgate.yaml': config, 'openapi.yaml': openapi() });
    const paths = '{/routes: {get: {responses: {"200": {description: All routes}}}}}';
    write(cwd, { 'openapi.yaml': openapi('1.0.0', paths) });
    expect(itemOf((await json(cwd, ['--base', 'main'])).report, 'R-67').status).toBe('fail');
    write(cwd, { 'openapi.yaml': openapi('1.1.0', paths) });
    expect(itemOf((await json(cwd, ['--base', 'main'])).report, 'R-67').status).toBe('pass');
    write(cwd, { 'openapi.yaml': openapi().replace('openapi: 3.0.3\n', '# moved\nopenapi: 3.0.3\n') });
    expect(itemOf((await json(cwd, ['--base', 'main'])).report, 'R-67').status).toBe('pass');
  });

  it('holds a version against its tag, and ignores a tag of the repository itself', async () => {
    const cwd = repository({ 'specgate.yaml': config, 'openapi.yaml': openapi() });
    git(cwd, 'tag', 'v2.0.0');
    expect(itemOf((await json(cwd)).report, 'R-67').status).toBe('unknown');
    git(cwd, 'tag', 'routes-v1.0.0');
    expect(itemOf((await json(cwd)).report, 'R-67').status).toBe('pass');
    write(cwd, { 'openapi.yaml': openapi('1.0.0', '{/a: {}}') });
    expect(itemOf((await json(cwd)).report, 'R-67')).toMatchObject({
      status: 'fail',
      evidence: [{ where: 'git tag routes-v1.0.0' }],
    });
    write(cwd, { 'openapi.yaml': openapi('2.0.0', '{/a: {}}') });
    expect(itemOf((await json(cwd)).report, 'R-67').status).toBe('unknown');
  });

  it('takes a file as the base of the one API, and has no trend then', async () => {
    const cwd = folderWith({
      'specgate.yaml': config,
      'openapi.yaml': openapi('1.1.0', '{/a: {}}'),
      'old.yaml': openapi(),
    });
    const { report } = await json(cwd, ['--base', 'old.yaml']);
    expect(itemOf(report, 'R-67').status).toBe('pass');
    expect(report.trend).toBeUndefined();
  });

  it('says that an API is new', async () => {
    const cwd = repository({ 'specgate.yaml': 'apis: {}\n' });
    write(cwd, { 'specgate.yaml': config, 'openapi.yaml': openapi() });
    const { report } = await json(cwd, ['--base', 'main']);
    expect(report.trend).toMatchObject({ score: null });
    expect(report.items.every(({ trend }) => trend === 'new')).toBe(true);
  });

  it('lets a pull request bring no waiver of its own, but attestations that are pointed out (T-12)', async () => {
    const waiver = 'waivers:\n  - {id: R-06, by: {name: Grace, role: Owner}, reason: Later., until: 2027-01-31}\n';
    const cwd = repository({ 'specgate.yaml': config, 'openapi.yaml': openapi() });
    git(cwd, 'tag', 'base');
    write(cwd, { '.specgate/attestations.yaml': attested + waiver });
    const { report } = await json(cwd, ['--config-from', 'base', '--base', 'base']);
    expect(itemOf(report, 'R-06').waiver).toBeUndefined();
    expect(itemOf(report, 'R-06').notes.join()).toContain('it counts once the base has it');
    expect(itemOf(report, 'R-08')).toMatchObject({ status: 'attested' });
    expect(itemOf(report, 'R-08').notes.join()).toContain('This change itself brings the attestation');
    const { report: mine } = await json(cwd, ['--base', 'base']);
    expect(itemOf(mine, 'R-06').waiver).toBeDefined();
  });
});

describe('attestations of code owners alone', () => {
  const text = (by: string): string => `attestations:\n  - {id: R-08, by: ${by}, date: 2026-11-01, statement: Done.}\n`;
  const owned = { 'specgate.yaml': `${config}ready: {attesters: code-owners}\n`, 'openapi.yaml': openapi() };

  it.each([
    ['an owner by email', '{name: Ada, role: Owner, email: Ada@Example.org}', 'attested'],
    ['an owner by handle', '{name: Ada, role: Owner, github: bcgov-ada}', 'attested'],
    ['a stranger', '{name: Eve, role: Owner, email: eve@example.org}', 'unknown'],
    ['a name alone', '{name: Ada, role: Owner}', 'unknown'],
  ])('%s', async (_what, by, status) => {
    const files = {
      '.github/CODEOWNERS': '# ours\n* @bcgov-ada ada@example.org\n',
      '.specgate/attestations.yaml': text(by),
    };
    const { report } = await json(folderWith({ ...owned, ...files }));
    const found = itemOf(report, 'R-08');
    expect(found.status).toBe(status);
    expect(found.notes.join().includes('does not count')).toBe(status === 'unknown');
  });

  it('whom a pull request cannot add itself', async () => {
    const cwd = repository({ ...owned, CODEOWNERS: '* ada@example.org\n' });
    git(cwd, 'tag', 'base');
    write(cwd, {
      CODEOWNERS: '* eve@example.org\n',
      '.specgate/attestations.yaml': text('{name: Eve, role: Owner, email: eve@example.org}'),
    });
    const { report } = await json(cwd, ['--config-from', 'base', '--base', 'base']);
    expect(itemOf(report, 'R-08').status).toBe('unknown');
    const { report: mine } = await json(cwd);
    expect(itemOf(mine, 'R-08').status).toBe('attested');
  });
});

describe('checks of the config', () => {
  const checks = (text: string): string => `${config}ready:\n  checks:\n${text.replace(/^/gm, '    ')}\n`;
  const files = {
    'openapi.yaml': openapi(),
    'docs/runbook.md': '# Runbook\n\nOn call: the routes team\n',
    'charts/a/values.yaml': 'replicaCount: 2\n',
    'charts/b/values.yaml': 'replicaCount: 1\n',
    'charts/c/broken.yaml': 'a: [\n',
    'charts/d/Chart.yaml': 'name: d\nappVersion:\nlist: [1, 2]\n',
    'charts/d/values.yaml': 'replicaCount: 3\n',
    'charts/d/templates/a.yaml':
      '{{ if .Values.replicaCount }}\nreplicas: {{ .Values.replicaCount }}\nname: {{ .Release.Name }}\n{{ end }}\n',
    'gw.yaml': 'host: $HOST\n',
  };

  it.each([
    ['a file that is there', 'c: {title: A runbook, file: docs/runbook.md}', 'pass', 'docs/runbook.md'],
    ['a file that is not there', 'c: {title: A runbook, file: "docs/*.txt"}', 'fail', 'docs/*.txt'],
    [
      'a text that matches',
      'c: {title: Who is on call, file: "docs/*.md", matches: "^On call: .+"}',
      'pass',
      'docs/runbook.md:3',
    ],
    [
      'a text that does not',
      'c: {title: Who is on call, file: "docs/*.md", matches: PagerDuty}',
      'fail',
      'docs/runbook.md',
    ],
    [
      'a value as wanted',
      'c: {title: Two replicas, file: charts/a/values.yaml, pointer: /replicaCount, equals: "2"}',
      'pass',
      'charts/a/values.yaml:1',
    ],
    [
      'a value that one file lacks',
      'c: {title: Two replicas, file: "charts/*/values.yaml", pointer: /replicaCount, equals: "2"}',
      'fail',
      'charts/b/values.yaml:1',
    ],
    [
      'a value that must be there',
      'c: {title: Replicas, file: "charts/*/values.yaml", pointer: /replicaCount}',
      'pass',
      'charts/a/values.yaml:1',
    ],
    [
      'a file that cannot be read',
      'c: {title: Replicas, file: charts/c/broken.yaml, pointer: /a}',
      'fail',
      'charts/c/broken.yaml',
    ],
    [
      'something that the document has',
      'c: {title: A class, openapi: /info/x-security-class}',
      'pass',
      'openapi.yaml:2',
    ],
    ['something that it lacks', 'c: {title: A contact, openapi: /info/contact/email}', 'fail', 'openapi.yaml:2'],
    [
      'an empty value',
      'c: {title: A, file: charts/d/Chart.yaml, pointer: /appVersion}',
      'fail',
      'charts/d/Chart.yaml:2',
    ],
    [
      'a list that is no text',
      'c: {title: A, file: charts/d/Chart.yaml, pointer: /list, equals: "1,2"}',
      'fail',
      'charts/d/Chart.yaml:3',
    ],
    [
      'a template of a chart',
      'c: {title: A, file: charts/d/templates/a.yaml, pointer: /replicas, equals: "3"}',
      'pass',
      'charts/d/templates/a.yaml:2',
    ],
    [
      'what only the release knows',
      'c: {title: A, file: charts/d/templates/a.yaml, pointer: /name, equals: x}',
      'unknown',
      'charts/d/templates/a.yaml:3',
    ],
    ['a placeholder', 'c: {title: A, file: gw.yaml, pointer: /host, equals: x}', 'unknown', 'gw.yaml:1'],
    ['what the check itself says', 'c: {title: A, file: "*.yaml", matches: "PagerDuty"}', 'fail', 'gw.yaml'],
  ])('%s', async (_what, text, status, where) => {
    const cwd = folderWith({ ...files, 'specgate.yaml': checks(text) });
    const { report } = await json(cwd);
    expect(report.items.at(-1)).toMatchObject({ id: 'c', status, required: false });
    expect(report.items.at(-1)!.evidence[0]!.where).toBe(where);
  });

  it('block where they say so, and can be waived', async () => {
    const text = 'c: {title: A contact, gate: block, openapi: /info/contact, fix: Add it.}';
    const waiver = 'waivers:\n  - {id: c, by: {name: Grace, role: Owner}, reason: Later., until: 2027-01-31}\n';
    const cwd = folderWith({ ...files, 'specgate.yaml': checks(text), '.specgate/attestations.yaml': waiver });
    const { report } = await json(cwd);
    expect(report.items.at(-1)).toMatchObject({
      required: true,
      status: 'fail',
      fix: 'Add it.',
      waiver: { until: '2027-01-31' },
    });
  });

  it.each([
    ['neither file nor document', 'c: {title: A}', '4:5: A check looks either at files'],
    ['both', 'c: {title: A, file: a, openapi: /a}', '4:5: A check looks either at files'],
    ['equals without pointer', 'c: {title: A, file: a, equals: "1"}', '4:28: "equals" needs "pointer"'],
    [
      'matches with pointer',
      'c: {title: A, file: a, pointer: /a, matches: a}',
      '4:41: "matches" looks at the whole text',
    ],
    ['pointer of a document', 'c: {title: A, openapi: /a, pointer: /a}', '4:32: "pointer" belongs to a check of files'],
    ['a wrong expression', 'c: {title: A, file: a, matches: "("}', '4:28: "matches" cannot be used'],
    [
      'a file outside',
      'c: {title: A, file: ../a}',
      '4:19: ready.checks.c.file must be a path or pattern below the config',
    ],
    ['an id that looks like an item', 'R-01: {title: A, file: a}', '4:5: "R-01" is no name for ready.checks'],
  ])('are refused with %s', async (_what, text, message) => {
    const { code, err } = await run(folderWith({ ...files, 'specgate.yaml': checks(text) }), []);
    expect(code).toBe(2);
    expect(err).toContain(`specgate.yaml:${message}`);
  });

  it('end in bounded time whatever the expression', async () => {
    const cwd = folderWith({
      ...files,
      'a.txt': `${'a'.repeat(100_000)}!`,
      'specgate.yaml': checks('c: {title: A, file: a.txt, matches: "^(a+)+$"}'),
    });
    const { report } = await json(cwd);
    expect(report.items.at(-1)!.status).toBe('fail');
  });
});

describe('specgate ready --attest', () => {
  const flags = [
    '--attest',
    'R-08',
    '--by',
    'Ada Example',
    '--role',
    'Officer',
    '--link',
    'https://example.gov.bc.ca/stra',
  ];
  const attestationsOf = (cwd: string): string => readFileSync(path.join(cwd, '.specgate/attestations.yaml'), 'utf8');
  const made = (text?: string): string =>
    folderWith({
      'specgate.yaml': two,
      'openapi.yaml': openapi(),
      'trails.yaml': openapi(),
      ...(text === undefined ? {} : { '.specgate/attestations.yaml': text }),
    });
  const written = (indent: string): string =>
    [
      '- id: R-08',
      '  status: done',
      '  by:',
      '    name: Ada Example',
      '    role: Officer',
      "  date: '2026-11-21'",
      "  expires: '2027-11-21'",
      '  link: https://example.gov.bc.ca/stra',
      '',
    ]
      .map(line => (line === '' ? '' : indent + line))
      .join('\n');

  it('makes the file, which then counts', async () => {
    const cwd = made();
    const { code, out, err } = await run(cwd, flags);
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(
      '.specgate/attestations.yaml:2: wrote that Ada Example attests R-08 (A Security Threat and Risk Assessment is done), until 2027-11-21.\n',
    );
    expect(attestationsOf(cwd)).toBe(`attestations:\n${written('  ')}waivers: []\n`);
    const { report } = await json(cwd, ['--api', 'routes']);
    expect(itemOf(report, 'R-08').status).toBe('attested');
  });

  it('writes that an item does not apply, with the reason', async () => {
    const cwd = made();
    const who = ['--attest', 'R-07', '--by', 'Ada', '--role', 'Officer'];
    const { code, out } = await run(cwd, [...who, '--statement', 'Not applicable: no personal data are held.']);
    expect([code, out]).toEqual([
      0,
      '.specgate/attestations.yaml:2: wrote that Ada states that it does not apply: R-07 (A Privacy Impact Assessment is done), until 2027-11-21.\n',
    ]);
    expect(attestationsOf(cwd)).toContain('status: not-applicable\n    statement: no personal data are held.\n');
    const { report } = await json(cwd, ['--api', 'routes']);
    expect(itemOf(report, 'R-07')).toMatchObject({ status: 'not-applicable', reason: 'no personal data are held.' });
  });

  it.each([
    ['an empty file', '', `attestations:\n${written('  ')}`],
    ['comments alone', '# ours\n', `# ours\nattestations:\n${written('  ')}`],
    [
      'an empty list',
      '# ours\nattestations: [] # none yet\n\n# theirs\nwaivers: []\n',
      `# ours\nattestations: # none yet\n${written('  ')}\n# theirs\nwaivers: []\n`,
    ],
    ['an empty key', 'attestations:\nwaivers: []\n', `attestations:\n${written('  ')}waivers: []\n`],
    ['no key', 'waivers: []\n', `waivers: []\nattestations:\n${written('  ')}`],
  ])('writes into %s and keeps the rest', async (_what, before, after) => {
    const cwd = made(before);
    expect((await run(cwd, flags)).code).toBe(0);
    expect(attestationsOf(cwd)).toBe(after);
  });

  it('appends behind the last entry, laid out as that', async () => {
    const before = `attestations:\n  # the first\n  - id: R-07\n    by: {name: Ada, role: Officer}\n    date: 2026-06-01 # a Monday\n    statement: Done.\n\nwaivers: [] # none\n`;
    const cwd = made(before);
    expect((await run(cwd, flags)).code).toBe(0);
    const after = attestationsOf(cwd);
    expect(after).toContain(
      '  # the first\n  - id: R-07\n    by: {name: Ada, role: Officer}\n    date: 2026-06-01 # a Monday\n    statement: Done.\n',
    );
    expect(after).toContain('  - id: R-08\n');
    expect(after).toMatch(/\nwaivers: \[\] # none\n$/);
  });

  it('is about one API where one is named, and about the item that another stands for', async () => {
    const cwd = made();
    expect(
      (await run(cwd, [...flags, '--api', 'trails', '--expires', '2027-01-31', '--statement', 'It is: done'])).code,
    ).toBe(0);
    expect(attestationsOf(cwd)).toContain('    api: trails\n');
    expect(attestationsOf(cwd)).toContain("    expires: '2027-01-31'\n");
    expect(attestationsOf(cwd)).toContain("    statement: 'It is: done'\n");
  });

  it('asks at a terminal for what is not given', async () => {
    const cwd = made();
    const answers = ['Ada Example', 'Officer', 'https://example.gov.bc.ca/stra', '', ''];
    const { code, err } = await run(cwd, ['--attest', 'R-08'], { answers });
    expect(code).toBe(0);
    expect(err).toContain('R-08: A Security Threat and Risk Assessment is done\n');
    expect(err).toContain('Who attests it (name): In which role: ');
    expect(attestationsOf(cwd)).toBe(`attestations:\n${written('  ')}waivers: []\n`);
  });

  it.each([
    [
      'no terminal',
      ['--attest', 'R-08'],
      'There was no answer, or there is no terminal to ask at; give --by, --role and --link or --statement.',
    ],
    [
      'something missing',
      ['--attest', 'R-08', '--by', 'Ada'],
      '--role is missing; give --by, --role and --link or --statement.',
    ],
    [
      'no reason why it does not apply',
      ['--attest', 'R-07', '--by', 'Ada', '--role', 'Officer', '--statement', 'Not applicable.'],
      'Say why it does not apply: --statement "not applicable: the API holds no personal data".',
    ],
    ['an item that is none', ['--attest', 'R-99'], 'There is no item "R-99"'],
    [
      'an item of the machine',
      ['--attest', 'R-67'],
      'R-67 (No version is published again with other content) cannot be attested',
    ],
    [
      'what would not be enough',
      ['--attest', 'R-57', '--by', 'Ada', '--role', 'Officer', '--statement', 'Logs are kept for 30 days.'],
      'That is not enough for R-57: It names 30 days; 90 are the least. Nothing was written.',
    ],
    ['an API that is none', [...flags, '--api', 'trail'], 'There is no API "trail" (did you mean trails?).'],
    [
      'an end too far away',
      [...flags, '--expires', '2028-01-01'],
      'R-08 holds for 12 months at most, so until 2027-11-21; this says 2028-01-01.',
    ],
    ['an end that is no day', [...flags, '--expires', 'soon'], '--expires is a day such as 2027-11-21; it is "soon".'],
    ['a link that is none', [...flags.slice(0, -1), 'ftp://example.gov.bc.ca'], '"link" is an https URL.'],
  ])('refuses %s and writes nothing', async (_what, argv, message) => {
    const cwd = made();
    const { code, err } = await run(cwd, argv);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(existsSync(path.join(cwd, '.specgate'))).toBe(false);
  });

  it('leaves a file alone that it cannot read or lay out', async () => {
    for (const text of ['attestations: [\n', 'attestations: &a []\nwaivers: *a\n', '- a\n']) {
      const cwd = made(text);
      const { code, err } = await run(cwd, flags);
      expect(code).toBe(2);
      expect(err).toMatch(/^specgate: \.specgate\/attestations\.yaml:\d+/);
      expect(attestationsOf(cwd)).toBe(text);
    }
  });
});

describe('everything stated', () => {
  it('leaves open what only a machine can answer', async () => {
    const cwd = folderWith({
      'specgate.yaml': config,
      'openapi.yaml': openapi(),
      '.specgate/attestations.yaml': all(),
    });
    const { code, report } = await json(cwd, ['--profile', 'strict']);
    expect(report.errors).toEqual([]);
    const unknown = report.items.filter(({ status }) => status === 'unknown').map(({ id }) => id);
    for (const id of unknown) expect(items.find(item => item.id === id)?.attestation).toBeUndefined();
    expect(code).toBe(1);
  });
});
