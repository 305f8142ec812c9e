/** `specgate diff` and `specgate bump` through the command line: operands, exit codes, formats, policies, acceptances. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli.ts';
import { fakeIo } from '../support/io.ts';

const folder = (): string => realpathSync(mkdtempSync(path.join(tmpdir(), 'specgate-diff-')));

function write(cwd: string, files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(cwd, file)), { recursive: true });
    writeFileSync(path.join(cwd, file), text);
  }
}

const document = (version: string, paths: string, title = 'Routes API'): string =>
  `openapi: 3.0.3\ninfo:\n  title: ${title}\n  version: ${version} # the version\npaths:\n${paths.replace(/^/gm, '  ')}\n`;
const one = '/routes:\n  get: {}';
const two = '/routes:\n  get: {}\n/stops:\n  get: {}';

async function run(files: Record<string, string>, argv: string[], options: { stdin?: string; cwd?: string } = {}) {
  const cwd = options.cwd ?? folder();
  write(cwd, files);
  const io = fakeIo({ cwd, ...(options.stdin === undefined ? {} : { stdin: options.stdin }) });
  const code = await main(argv, io);
  return { code, out: io.out(), err: io.err(), cwd };
}

const diff = (base: string, revision: string, ...flags: string[]) =>
  run({ 'a.yaml': base, 'b.yaml': revision }, ['diff', 'a.yaml', 'b.yaml', ...flags]);
const json = (out: string) =>
  JSON.parse(out) as Record<string, never> & { changes: Record<string, unknown>[]; version: Record<string, unknown> };

describe('specgate diff', () => {
  it.each([
    ['nothing changed', document('1.0.0', one), document('1.0.0', one), 0],
    ['an addition with its bump', document('1.0.0', one), document('1.1.0', two), 0],
    ['an addition without its bump', document('1.0.0', one), document('1.0.0', two), 1],
    ['an addition with too small a bump', document('1.0.0', one), document('1.0.1', two), 1],
    ['a break that the bump covers', document('1.0.0', two), document('2.0.0', one), 0],
    ['a break without its bump', document('1.0.0', two), document('1.1.0', one), 1],
    ['a bump for nothing', document('1.0.0', one), document('3.0.0', one), 0],
    ['a version that went back', document('1.0.0', one), document('0.9.0', one), 1],
  ])('%s', async (_what, base, revision, expected) => {
    expect((await diff(base, revision)).code).toBe(expected);
  });

  it('opens for everything with --fail-on never', async () => {
    expect((await diff(document('1.0.0', two), document('1.0.0', one), '--fail-on', 'never')).code).toBe(0);
  });

  it('prints the shape of the contract', async () => {
    const { code, out, err } = await diff(document('1.0.0', two), document('1.0.0', one), '--format', 'json');
    expect([code, err]).toEqual([1, '']);
    expect(json(out)).toMatchObject({
      schema: 'specgate/diff/1',
      open: false,
      breaking: true,
      requiredBump: 'major',
      version: { base: '1.0.0', revision: '1.0.0', actualBump: 'none', required: '2.0.0', ok: false },
      changes: [
        {
          id: 'operation-removed',
          level: 'error',
          breaking: true,
          bump: 'major',
          operation: 'GET /stops',
          pointer: '/paths/~1stops/get',
          base: { file: 'a.yaml', line: 9 },
          revision: null,
          proof: 'rule',
          witness: null,
        },
      ],
    });
  });

  it('shows a value that one side refuses', async () => {
    const post = (length: number) =>
      `/routes:\n  post: {requestBody: {content: {application/json: {schema: {type: string, maxLength: ${length}}}}}}`;
    const { out } = await diff(document('1.0.0', post(9)), document('2.0.0', post(3)), '--format', 'json');
    const [change] = json(out).changes;
    expect(change).toMatchObject({
      id: 'request-max-length-lowered',
      proof: 'witness',
      witness: { direction: 'request', baseAccepts: true, revisionAccepts: false },
    });
    const { instance } = change!.witness as { instance: string };
    expect(instance.length).toBeGreaterThan(3);
    expect(instance.length).toBeLessThanOrEqual(9);
  });

  it('reads one side from standard input, and not both', async () => {
    const files = { 'a.yaml': document('1.0.0', one) };
    expect((await run(files, ['diff', 'a.yaml', '-'], { stdin: document('1.1.0', two) })).code).toBe(0);
    const both = await run(files, ['diff', '-', '-']);
    expect([both.code, both.err]).toEqual([2, 'specgate: Standard input can be one side only.\n']);
  });

  it.each([
    ['no such file', ['diff', 'a.yaml', 'none.yaml'], /There is no such file/],
    ['one operand', ['diff', 'a.yaml'], /lacks its BASE REVISION/],
    ['three operands', ['diff', 'a.yaml', 'a.yaml', 'a.yaml'], /takes 2 operand/],
    ['no OpenAPI', ['diff', 'a.yaml', 'x.yaml'], /not an OpenAPI document/],
    ['an empty name', ['diff', '', 'a.yaml'], /One side has an empty name/],
    ['an empty name after', ['diff', 'a.yaml', ' '], /One side has an empty name/],
    ['a folder against a file', ['diff', 'a.yaml', 'f'], /A folder is compared with a folder/],
    ['keys that stand twice', ['diff', 'a.yaml', 'twice.yaml'], /twice\.yaml:3:1: The key "info" stands twice/],
    ['the network', ['diff', 'a.yaml', 'https://example.org/a.yaml'], /--allow-remote/],
    ['an unknown revision', ['diff', 'nope:a.yaml', 'a.yaml'], /nope/],
  ])('ends with 2 and one sentence: %s', async (_what, argv, message) => {
    const files = {
      'a.yaml': document('1.0.0', one),
      'x.yaml': 'a: 1\n',
      'f/b.yaml': document('1.0.0', one),
      'twice.yaml': 'openapi: 3.0.3\ninfo: {}\ninfo: {}\n',
    };
    const { code, out, err } = await run(files, argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('compares with a git revision', async () => {
    const cwd = folder();
    const git = (...argv: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...argv], { cwd });
    git('init', '-q', '-b', 'main');
    write(cwd, { 'api/a.yaml': document('1.0.0', two), 'api/old.yaml': document('1.0.0', one, 'Old API') });
    git('add', '.');
    git('commit', '-qm', 'first');
    write(cwd, { 'api/a.yaml': document('1.0.0', one) });
    const file = await run({}, ['diff', 'main:api/a.yaml', 'api/a.yaml', '--format', 'json'], { cwd });
    expect(json(file.out).changes.map(change => change.id)).toEqual(['operation-removed']);
    const folders = await run({}, ['diff', 'main:api', 'api', '--format', 'json'], { cwd });
    expect([folders.code, (JSON.parse(folders.out) as { documents: unknown[] }).documents.length]).toEqual([1, 2]);
    const bump = await run({}, ['bump', 'api/a.yaml', '--base', 'main'], { cwd });
    expect([bump.code, bump.out]).toEqual([0, '2.0.0\n']);
  });
});

describe('two folders', () => {
  const folders = (base: Record<string, string>, revision: Record<string, string>) => {
    const files: Record<string, string> = {};
    for (const [file, text] of Object.entries(base)) files[`a/${file}`] = text;
    for (const [file, text] of Object.entries(revision)) files[`b/${file}`] = text;
    return run(files, ['diff', 'a', 'b', '--format', 'json']);
  };
  const documentsOf = (out: string) =>
    (
      JSON.parse(out) as {
        documents: { files: { base: string | null; revision: string | null }; changes: { id: string }[] }[];
      }
    ).documents;

  it('pairs by path, by content, by title; the rest is deleted or new', async () => {
    const { code, out } = await folders(
      {
        'same.yaml': document('1.0.0', one),
        'old-name.yaml': document('1.0.0', two, 'Moved'),
        'x.yaml': document('1.0.0', '/x:\n  get: {}', 'Titled'),
        'gone.yaml': document('1.0.0', '/gone:\n  get: {}', 'Gone'),
      },
      {
        'same.yaml': document('1.0.0', one),
        'deep/new-name.yaml': document('1.0.0', two, 'Moved'),
        'y.yaml': document('2.0.0', '/y:\n  get: {}', 'Titled'),
        'fresh.yaml': document('1.0.0', '/fresh:\n  get: {}', 'Fresh'),
        'part.yaml': 'type: object\n',
      },
    );
    expect(
      documentsOf(out).map(({ files, changes }) => [
        files.base,
        files.revision,
        changes
          .map(change => change.id)
          .sort()
          .join(),
      ]),
    ).toEqual([
      ['a/gone.yaml', null, 'document-removed'],
      ['a/old-name.yaml', 'b/deep/new-name.yaml', ''],
      ['a/same.yaml', 'b/same.yaml', ''],
      ['a/x.yaml', 'b/y.yaml', 'operation-added,operation-removed'],
      [null, 'b/fresh.yaml', 'document-added'],
    ]);
    expect(code).toBe(1);
  });

  const errorsOf = (out: string) => (JSON.parse(out) as { errors: { file: string; line?: number }[] }).errors;
  const broken = 'openapi: 3.0.3\ninfo: {title: a\npaths: {}\n';

  it.each([
    ['cannot be parsed', broken, 3],
    ['has a key twice', 'openapi: 3.0.3\ninfo: {}\ninfo: {}\n', 3],
    ['says nothing of OpenAPI where there was a document', 'a: [\n', 2],
  ])('keeps the verdict on the others where one %s, names it, and ends with 2', async (_what, text, line) => {
    const good = document('1.0.0', two);
    for (const [base, revision] of [
      [good, text],
      [text, good],
    ] as const) {
      const { code, out, err } = await folders(
        { 'bad.yaml': base, 'good.yaml': good },
        { 'bad.yaml': revision, 'good.yaml': document('1.0.0', one) },
      );
      const side = base === text ? 'a' : 'b';
      expect(code).toBe(2);
      expect(errorsOf(out)).toEqual([expect.objectContaining({ file: `${side}/bad.yaml`, line })]);
      expect(documentsOf(out).map(({ changes }) => changes.map(change => change.id))).toEqual([['operation-removed']]);
      expect(err).toMatch(new RegExp(`^specgate: ${side}/bad\\.yaml:${line}:`));
    }
  });

  it('reports the broken document where there is no other', async () => {
    const { code, out } = await folders({ 'bad.yaml': document('1.0.0', one) }, { 'bad.yaml': broken });
    expect([code, documentsOf(out), errorsOf(out).length]).toEqual([2, [], 1]);
  });

  it('stays open for a deleted document whose loss the policy calls compatible', async () => {
    const files = {
      'specgate.yaml': 'diff: {changes: {document-removed: compatible}}\n',
      'a/a.yaml': document('1.0.0', one),
      'a/gone.yaml': document('1.0.0', '/gone:\n  get: {}', 'Gone'),
      'b/a.yaml': document('1.0.0', one),
    };
    expect((await run(files, ['diff', 'a', 'b'])).code).toBe(0);
    const { 'specgate.yaml': _config, ...strict } = files;
    expect((await run(strict, ['diff', 'a', 'b'])).code).toBe(1);
  });

  it('stays open for a new document', async () => {
    expect(
      (
        await folders(
          { 'a.yaml': document('1.0.0', one) },
          { 'a.yaml': document('1.0.0', one), 'b.yaml': document('1.0.0', two, 'B') },
        )
      ).code,
    ).toBe(0);
  });
});

describe('policies', () => {
  const withConfig = (config: string, base: string, revision: string, more: Record<string, string> = {}) =>
    run({ 'specgate.yaml': config, 'a.yaml': base, 'b.yaml': revision, ...more }, [
      'diff',
      'a.yaml',
      'b.yaml',
      '--format',
      'json',
    ]);

  it('forbids what no bump may cover', async () => {
    expect(
      (await withConfig('diff: {forbid-breaking: true}', document('1.0.0', two), document('2.0.0', one))).code,
    ).toBe(1);
  });

  it('raises and lowers kinds', async () => {
    const base = document('1.0.0', '/routes:\n  get: {operationId: a}');
    const revision = document('2.0.0', '/routes:\n  get: {operationId: b}');
    expect((await withConfig('diff: {changes: {operation-id-changed: error}}', base, revision)).code).toBe(1);
    const breaking = await withConfig(
      'diff: {changes: {operation-id-changed: breaking}}',
      base,
      document('1.0.1', '/routes:\n  get: {operationId: b}'),
    );
    expect([breaking.code, json(breaking.out).requiredBump]).toEqual([1, 'major']);
    const compatible = await withConfig(
      'diff: {changes: {operation-removed: compatible}}',
      document('1.0.0', two),
      document('1.1.0', one),
    );
    expect([compatible.code, json(compatible.out).breaking]).toEqual([0, false]);
  });

  it('lets unstable operations break', async () => {
    const draft = '/routes:\n  get: {}\n/stops:\n  get: {x-stability-level: draft}';
    const { code, out } = await withConfig(
      'diff: {stability: {draft: compatible}}',
      document('1.0.0', draft),
      document('1.1.0', one),
    );
    expect([code, json(out).breaking]).toEqual([0, false]);
  });

  it('forbids breaks where an operation is stable, and only there', async () => {
    const config = 'diff: {stability: {stable: forbidden}}';
    const stable = await withConfig(config, document('1.0.0', two), document('2.0.0', one));
    expect([stable.code, json(stable.out).changes[0]]).toEqual([1, expect.objectContaining({ policy: true })]);
    const beta = '/routes:\n  get: {}\n/stops:\n  get: {x-stability-level: beta}';
    expect((await withConfig(config, document('1.0.0', beta), document('2.0.0', one))).code).toBe(0);
    expect((await withConfig(config, document('1.0.0', beta), document('1.1.0', one))).code).toBe(1);
  });

  it('forbids a break of a schema that a stable operation shares with others', async () => {
    const shared = (type: string) =>
      `/a:\n  post: {x-stability-level: beta, requestBody: &b {content: {application/json: {schema: {type: ${type}}}}}}\n/b:\n  post: {requestBody: {content: {application/json: {schema: {type: ${type}}}}}}`;
    const config = 'diff: {stability: {stable: forbidden}}';
    const { code, out } = await withConfig(
      config,
      document('1.0.0', shared('string')),
      document('2.0.0', shared('integer')),
    );
    expect([code, json(out).changes.filter(change => change.policy).length]).toEqual([1, 1]);
  });

  it.each([
    ['request', (b: string) => `post: {requestBody: {content: {application/json: {schema: ${b}}}}}`],
    ['response', (b: string) => `get: {responses: {'200': {content: {application/json: {schema: ${b}}}}}}`],
  ])('asks for a deprecation before a property goes from a %s', async (_direction, operation) => {
    const policy = 'diff: {deprecation: {required: true, notice: 90 days}}';
    const code = async (property: string, version: string) => {
      const path = (properties: string) =>
        `/a:\n  ${operation(`{type: object, additionalProperties: true, properties: {a: {type: string}${properties}}}`)}`;
      return (await withConfig(policy, document('1.0.0', path(`, b: ${property}`)), document(version, path('')))).code;
    };
    expect(await code('{type: string}', '2.0.0')).toBe(1);
    expect(await code('{type: string, deprecated: true, x-sunset: "2027-01-31"}', '2.0.0')).toBe(1);
    expect(await code('{type: string, deprecated: true, x-sunset: "2026-01-31"}', '1.1.0')).toBe(0);
  });

  it('asks for a deprecation before a response header goes', async () => {
    const header = (value: string) => `/a:\n  get: {responses: {'200': {description: ok, headers: {${value}}}}}`;
    const policy = 'diff: {deprecation: {required: true}}';
    const to = document('2.0.0', header(''));
    expect((await withConfig(policy, document('1.0.0', header('X-A: {schema: {}}')), to)).code).toBe(1);
    const gone = 'X-A: {deprecated: true, x-sunset: "2026-01-31", schema: {}}';
    expect((await withConfig(policy, document('1.0.0', header(gone)), to)).code).toBe(0);
  });

  it('refuses ids that are none, and verdicts on versions', async () => {
    const same = document('1.0.0', one);
    const { code, err } = await withConfig('diff:\n  changes:\n    operation-remved: error\n', same, same);
    expect(code).toBe(2);
    expect(err).toMatch(
      /^specgate: specgate\.yaml:3:\d+: There is no kind of change "operation-remved" \(did you mean operation-removed\?\)/,
    );
    const verdict = await withConfig('diff: {changes: {version-too-small: compatible}}', same, same);
    expect([verdict.code, verdict.err]).toEqual([2, expect.stringContaining('has a level')]);
  });

  it('asks for a deprecation with notice before a removal', async () => {
    const policy = 'diff: {deprecation: {required: true, notice: 90 days}}';
    const deprecated = (sunset: string) =>
      `/routes:\n  get: {}\n/stops:\n  get: {deprecated: true${sunset === '' ? '' : `, x-sunset: "${sunset}"`}}`;
    const code = async (base: string, revision: string) => (await withConfig(policy, base, revision)).code;
    expect(await code(document('1.0.0', two), document('2.0.0', one))).toBe(1);
    expect(await code(document('1.0.0', two), document('1.1.0', deprecated('')))).toBe(1);
    expect(await code(document('1.0.0', two), document('1.1.0', deprecated('2026-12-01')))).toBe(1);
    expect(await code(document('1.0.0', two), document('1.1.0', deprecated('2027-06-01')))).toBe(0);
    expect(await code(document('1.1.0', deprecated('2027-06-01')), document('2.0.0', one))).toBe(1);
    expect(await code(document('1.1.0', deprecated('2026-01-01')), document('1.2.0', one))).toBe(0);
  });

  it('tells once that the sunset of a property is no date, or too near', async () => {
    const schema = (rest: string) =>
      `/a:\n  post: {requestBody: {content: {application/json: {schema: {type: object, properties: {a: {type: string${rest}}}}}}}}`;
    const ids = async (rest: string) => {
      const policy = 'diff: {deprecation: {required: true, notice: 90 days}}';
      const { out } = await withConfig(policy, document('1.0.0', schema('')), document('1.1.0', schema(rest)));
      return json(out)
        .changes.map(change => change.id)
        .sort();
    };
    expect(await ids(', deprecated: true, x-sunset: soon')).toEqual([
      'request-property-deprecated',
      'request-property-sunset-unreadable',
    ]);
    expect(await ids(', deprecated: true, x-sunset: "2026-12-01"')).toEqual([
      'request-property-deprecated',
      'request-property-sunset-too-soon',
    ]);
  });

  it('refuses a wrong setting with its place', async () => {
    const { code, err } = await withConfig(
      'diff: {stability: {solid: compatible}}',
      document('1.0.0', one),
      document('1.0.0', one),
    );
    expect(code).toBe(2);
    expect(err).toMatch(/^specgate: specgate\.yaml:1:\d+: .*draft, alpha, beta and stable/);
  });
});

describe('accepted changes', () => {
  const accept = (entry: string) =>
    run(
      { 'a.yaml': document('1.0.0', two), 'b.yaml': document('1.0.0', one), '.specgate/accepted.yaml': `- ${entry}\n` },
      ['diff', 'a.yaml', 'b.yaml', '--format', 'json'],
    );
  const whole =
    '{id: operation-removed, pointer: /paths/~1stops/get, by: Ana Roy, reason: Nobody calls it, until: "2027-01-31"}';

  it('open the gate, and are counted', async () => {
    const { code, out } = await accept(whole);
    expect(code).toBe(0);
    expect(json(out)).toMatchObject({
      accepted: 1,
      breaking: false,
      requiredBump: 'none',
      changes: [{ breaking: true, accepted: { by: 'Ana Roy', until: '2027-01-31' } }],
    });
  });

  it('of another document leave this one alone, and are told when they are over', async () => {
    expect((await accept(whole.replace('}', ', file: b.yaml}'))).code).toBe(0);
    expect((await accept(whole.replace('}', ', file: "apis/*.yaml"}'))).code).toBe(1);
    const lapsed = await accept(whole.replace('2027-01-31', '2026-11-20'));
    expect(json(lapsed.out)).toMatchObject({ accepted: 0, changes: [{ lapsed: { by: 'Ana Roy' } }] });
  });

  it('ask for no version, in bump neither', async () => {
    const files = {
      'a.yaml': document('1.0.0', two),
      'b.yaml': document('1.0.0', one),
      '.specgate/accepted.yaml': `accepted:\n  - ${whole}\n`,
    };
    const { out, err } = await run(files, ['bump', 'b.yaml', '--base', 'a.yaml']);
    expect([out, err]).toEqual(['1.0.0\n', expect.stringContaining('every change since was accepted')]);
  });

  it.each([
    ['another id', whole.replace('operation-removed', 'operation-added')],
    ['another place', whole.replace('~1stops', '~1routes')],
    ['a day that is over', whole.replace('2027-01-31', '2026-11-20')],
  ])('do not count with %s', async (_what, entry) => {
    expect((await accept(entry)).code).toBe(1);
  });

  it.each([
    ['no reason', whole.replace(', reason: Nobody calls it', ''), /lacks "reason"/],
    ['no end', whole.replace(', until: "2027-01-31"', ''), /lacks "until"/],
    ['a wrong day', whole.replace('2027-01-31', 'soon'), /"until" is a day/],
    ['an unknown key', whole.replace('by:', 'who:'), /no key "who"/],
    ['an id that is none', whole.replace('operation-removed', 'operation-gone'), /no kind of change "operation-gone"/],
    ['a problem with a version', whole.replace('operation-removed', 'version-too-small'), /no kind of change/],
  ])('must say all: %s', async (_what, entry, message) => {
    const { code, err } = await accept(entry);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});

describe('references that lead nowhere', () => {
  const broken = (name: string) =>
    `/routes:\n  get: {responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/${name}'}}}}}}`;

  it('are told and change no verdict where both sides have them', async () => {
    const { code, out, err } = await diff(
      document('1.0.0', broken('A')),
      document('1.0.0', broken('A')),
      '--format',
      'json',
    );
    expect(code).toBe(0);
    expect((JSON.parse(out) as { errors: unknown[] }).errors).toHaveLength(2);
    expect(err).toContain('leads nowhere');
  });

  it('are an error of the input where the verdict hangs on one', async () => {
    const whole = broken('A').replace(/schema: \{\$ref: .*?\}/, 'schema: {type: string}');
    expect((await diff(document('1.0.0', whole), document('1.0.0', broken('A')))).code).toBe(2);
  });
});

describe('specgate bump', () => {
  const bump = (base: string, revision: string, ...flags: string[]) =>
    run({ 'a.yaml': base, 'b.yaml': revision }, ['bump', 'b.yaml', '--base', 'a.yaml', ...flags]);

  it('says the next version and writes nothing', async () => {
    const { code, out, err, cwd } = await bump(document('1.0.0', one), document('1.0.0', two));
    expect([code, out]).toEqual([0, '1.1.0\n']);
    expect(err).toContain('--write writes it');
    expect(readFileSync(path.join(cwd, 'b.yaml'), 'utf8')).toBe(document('1.0.0', two));
  });

  it('writes that scalar alone', async () => {
    const { out, cwd } = await bump(document('1.0.0', two), `\ufeff${document('1.0.0', one)}`, '--write');
    expect(out).toBe('2.0.0\n');
    expect(readFileSync(path.join(cwd, 'b.yaml'), 'utf8')).toBe(`\ufeff${document('2.0.0', one)}`);
  });

  it('begins with 1.0.0 where neither side has a version to count from', async () => {
    const { code, out, cwd } = await bump(document('latest', one), document('next', two), '--write');
    expect([code, out]).toEqual([0, '1.0.0\n']);
    expect(readFileSync(path.join(cwd, 'b.yaml'), 'utf8')).toBe(document('1.0.0', two));
  });

  it('leaves a version that will do', async () => {
    const { out, cwd } = await bump(document('1.0.0', one), document('1.5.0', two), '--write');
    expect(out).toBe('1.5.0\n');
    expect(readFileSync(path.join(cwd, 'b.yaml'), 'utf8')).toBe(document('1.5.0', two));
  });

  it.each([
    [['bump', 'b.yaml'], /needs --base/],
    [['bump', '-', '--base', 'a.yaml', '--write'], /Only a file of the working tree/],
    [['bump', 'b.yaml', '--base', 'f'], /one document, not a folder/],
    [['bump', 'twice.yaml', '--base', 'a.yaml'], /^specgate: twice\.yaml:2:1: The key "openapi" stands twice/],
    [['bump', 'a.yaml', '--base', 'twice.yaml'], /^specgate: twice\.yaml:2:1: /],
  ])('refuses %j', async (argv, message) => {
    const files = {
      'a.yaml': document('1.0.0', one),
      'b.yaml': document('1.0.0', two),
      'f/x.yaml': document('1.0.0', one),
      'twice.yaml': `openapi: 3.0.3\n${document('1.0.0', one)}`,
    };
    const { code, err } = await run(files, argv);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});

describe('specgate explain', () => {
  it('explains a kind of change and a problem with a version', async () => {
    const change = await run({}, ['explain', 'request-property-removed']);
    expect([change.code, change.out]).toEqual([0, expect.stringContaining('Keep it and mark it deprecated')]);
    const version = await run({}, ['explain', 'version-too-small', '--format', 'json']);
    expect(JSON.parse(version.out)).toMatchObject({ schema: 'specgate/explain/1', id: 'version-too-small' });
    expect((await run({}, ['explain', 'request-property-remved'])).err).toContain('request-property-removed');
  });
});
