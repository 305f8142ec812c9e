/** specgate.yaml, right and wrong, where it is found, and what beats it. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, describe, expect, it } from 'vitest';
import { revisionOf } from '../../src/base.ts';
import { parseArguments } from '../../src/command-line/arguments.ts';
import { settle } from '../../src/command-line/settings.ts';
import { apiFiles, type Config, readConfig } from '../../src/config/read.ts';
import { configSchema } from '../../src/config/schema.ts';
import { type ConfigRequest, findConfig } from '../../src/config/source.ts';
import { parseDocument } from '../../src/document/parse.ts';
import { UserError } from '../../src/errors.ts';
import { fakeIo } from '../support/io.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function temporary(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'specgate-config-')));
  folders.push(folder);
  return folder;
}

function read(text: string, file = 'specgate.yaml'): Config {
  return readConfig(new TextEncoder().encode(text), file, '/project');
}

/** `line:column message` of the UserError that `act` throws. */
function mistake(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.exitCode).toBe(2);
    return error.toString();
  }
  throw new Error('no mistake found');
}

const whole = `
apis:
  routes: {file: apis/routes/openapi.yaml}
  trails: {file: 'apis\\trails\\openapi.yaml'}
products:
  climbon:
    version: 1.0.0
    title: Climbon
    apis: [routes]
    plans: {gold: {title: Gold, rate-limit: 1000/1hour}, free: {rate-limit: unlimited}}
gateways:
  staging: {type: files, path: catalog/staging, production-mode: true}
  production: {type: kong, url: "https://kong.gov.bc.ca", require-ready: true}
ruleset: rules/ours.yaml
rules: {bc-https-only: warn, operation-tags: off}
fail-on: warning
diff: {unproven: compatible}
ready: {profile: strict}
`;

describe('readConfig', () => {
  it('reads every key of the contract', () => {
    const { data, place } = read(whole);
    expect([...data.apis!]).toEqual([
      ['routes', { file: 'apis/routes/openapi.yaml' }],
      ['trails', { file: 'apis\\trails\\openapi.yaml' }],
    ]);
    const climbon = data.products!.get('climbon')!;
    expect(climbon).toMatchObject({ version: '1.0.0', title: 'Climbon', apis: ['routes'] });
    expect([...climbon.plans!]).toEqual([
      ['gold', { title: 'Gold', 'rate-limit': '1000/1hour' }],
      ['free', { 'rate-limit': 'unlimited' }],
    ]);
    expect([...data.gateways!.keys()]).toEqual(['staging', 'production']);
    expect([...data.rules!]).toEqual([
      ['bc-https-only', 'warn'],
      ['operation-tags', 'off'],
    ]);
    expect(data.ruleset).toBe('rules/ours.yaml');
    expect(data['fail-on']).toBe('warning');
    expect(data.diff).toEqual({ unproven: 'compatible' });
    expect(data.ready).toEqual({ profile: 'strict' });
    expect(place(['fail-on'])).toEqual({ line: 16, column: 1 });
  });

  it('gives the files of the APIs relative to the working directory', () => {
    const config = readConfig(
      new TextEncoder().encode('apis: {a: {file: x/a.yaml}}'),
      'sub/specgate.yaml',
      '/project/sub',
    );
    expect(apiFiles(config, '/project')).toEqual([{ name: 'a', file: 'sub/x/a.yaml' }]);
    expect(apiFiles(read(whole), '/project')[1]).toEqual({ name: 'trails', file: 'apis/trails/openapi.yaml' });
  });

  it('takes names of the prototype for names', () => {
    const config = read('apis: {constructor: {file: a.yaml}, toString: {file: b.yaml}}\nrules: {__proto__: off}');
    expect([...config.data.apis!.keys()]).toEqual(['constructor', 'toString']);
    expect(config.data.apis!.get('hasOwnProperty')).toBeUndefined();
    expect(config.data.rules!.get('__proto__')).toBe('off');
    expect(({} as Record<string, unknown>).off).toBeUndefined();
  });

  it('reads JSON, CRLF and a byte order mark', () => {
    expect(read('{"fail-on": "hint"}', 'specgate.json').data['fail-on']).toBe('hint');
    expect(read('\ufefffail-on: hint\r\nruleset: minimal\r\n').data).toEqual({ 'fail-on': 'hint', ruleset: 'minimal' });
  });

  it.each([
    ['fial-on: never', '1:1: "fial-on" is no key of the config (did you mean fail-on?).'],
    [
      'ruleset: bc-gov\ncolour: red',
      '2:1: "colour" is no key of the config; the keys here are apis, products, gateways, ruleset, rules, fail-on, diff, ready.',
    ],
    ['apis: {a: {flie: x.yaml}}', '1:12: "flie" is no key of apis.a (did you mean file?).'],
    ['apis: {a: {}}', '1:8: apis.a lacks "file": its OpenAPI document, relative to this file.'],
    ['__proto__: {fail-on: never}', '1:1: "__proto__" is no key of the config; the keys here are apis, products,'],
    ['constructor: 1', '1:1: "constructor" is no key of the config;'],
    [
      'allow-code: true',
      '1:1: The config cannot set "allow-code", since it loosens a guard; give --allow-code on the command line.',
    ],
    ['config-from: head', 'The config cannot set "config-from", since it loosens a guard;'],
    ['base: main', '1:1: The config cannot set "base", since it belongs to one run; give --base on the command line.'],
    [
      'fail-on: warn',
      '1:1: fail-on must be one of error, warning, info, hint, never; it is "warn" (did you mean warning?).',
    ],
    ['fail-on: [error]', '1:1: fail-on must be one of error, warning, info, hint, never; it is a list.'],
    ['fail-on:', '1:1: fail-on must be one of error, warning, info, hint, never; it is empty.'],
    ['fail-on: true', '1:1: fail-on must be one of error, warning, info, hint, never; it is the boolean true.'],
    [
      'rules: {bc-https-only: warning}',
      '1:9: rules.bc-https-only must be one of error, warn, info, hint, off; it is "warning" (did you mean warn?).',
    ],
    ['rules: [bc-https-only]', '1:1: rules must be a mapping (key: value); it is a list.'],
    [
      'ruleset: bc-gvo',
      '1:1: ruleset must be one of bc-gov, bc-gov-2022, minimal, or a file relative to the config; it is "bc-gvo" (did you mean bc-gov?).',
    ],
    ['ruleset: /etc/passwd', '1:1: ruleset must be one of'],
    ['ruleset: file:///etc/rules.yaml', '1:1: ruleset must be one of'],
    ['ruleset: http://example.org/r.yaml', '1:1: ruleset must be one of'],
    ['apis: [a.yaml]', '1:1: apis must be a mapping (key: value); it is a list.'],
    ['apis: openapi.yaml', '1:1: apis must be a mapping (key: value); it is "openapi.yaml".'],
    ['apis:', '1:1: apis must be a mapping (key: value); it is empty.'],
    ['apis:\n  "a:1": {file: x.yaml}', '2:3: "a:1" is no name for apis: it must be letters, digits, dots,'],
    ['apis: {a: {file: /etc/passwd}}', '1:12: apis.a.file must be a path relative to the config; it is "/etc/passwd".'],
    ['apis: {a: {file: "https://x.org/a.yaml"}}', '1:12: apis.a.file must be a path relative to the config;'],
    ['apis: {a: {file: "main:a.yaml"}}', '1:12: apis.a.file must be a path relative to the config;'],
    ['apis: {a: {file: "C:\\\\a.yaml"}}', '1:12: apis.a.file must be a path relative to the config;'],
    ['apis: {a: {file: ""}}', '1:12: apis.a.file must be a path relative to the config; it is empty.'],
    ['apis: {a: {file: 7}}', 'it is the number 7; put it in quotes.'],
    [
      'products: {p: {version: 1.0, apis: []}}',
      '1:16: products.p.version must be a version such as "1.0.0"; it is the number 1; put it in quotes.',
    ],
    ['products: {p: {version: 1.0.0, apis: routes}}', '1:32: products.p.apis must be a list; it is "routes".'],
    [
      'apis: {routes: {file: a.yaml}}\nproducts: {p: {version: 1.0.0, apis: [route]}}',
      '2:39: products.p.apis[0] names "route", which is not under apis (did you mean routes?).',
    ],
    ['products: {p: {version: 1.0.0, apis: [], plans: {g: {rate-limit: fast}}}}', 'must be a count and a period'],
    ['gateways: {g: {type: kongg}}', 'it is "kongg" (did you mean kong?).'],
    ['gateways: {g: {type: kong, url: "http://kong.gov.bc.ca"}}', 'gateways.g.url must be an https URL'],
    ['gateways: {g: {type: kong, production-mode: "yes"}}', 'must be true or false; it is "yes".'],
    ['diff: compatible', '1:1: diff must be a mapping (key: value); it is "compatible".'],
    ['ready: {profile: [aps]}', '1:9: ready.profile must be one of aps, pillars, strict; it is a list.'],
    ['- apis', '1:1: The config must be a mapping (key: value); it is a list.'],
    ['just text', '1:1: The config must be a mapping (key: value); it is "just text".'],
    ['', '1:1: The config is empty; name the documents under apis, or delete the file.'],
    ['# apis:\n\n---\n', '1:1: The config is empty; name the documents under apis, or delete the file.'],
    ['ruleset: minimal\nruleset: bc-gov', '2:1: The key "ruleset" stands twice; it is already in line 1.'],
    ['apis: {a: [}', '1:12: This is not valid YAML'],
    ['{"apis": nope', '1:'],
    ['apis:\n\ta: 1', '2:1: A tab character stands where YAML wants spaces'],
    ['fail-on: never\n---\nfail-on: error', '2:1: A second YAML document begins in this file'],
    [`apis: {a: {file: ${'x'.repeat(10_000)}\n: 1}}`, '1:'],
  ])('%j', (text, message) => {
    const said = mistake(() => read(text));
    expect(said).toMatch(/^specgate\.yaml:\d+:\d+: [^\n]{10,400}$/);
    expect(said).toContain(message);
  });

  it('refuses bytes that are no text', () => {
    const gzip = new Uint8Array([0x1f, 0x8b, 8, 0]);
    expect(mistake(() => readConfig(gzip, 'specgate.yaml', '/'))).toContain('compressed');
    const latin = new Uint8Array([0x61, 0x3a, 0x20, 0xe9]);
    expect(mistake(() => readConfig(latin, 'specgate.yaml', '/'))).toContain('specgate.yaml:1:4: ');
  });

  // Each would take hours with a pattern that backtracks; the time limit of the test is the bound.
  it('gets through hostile texts', () => {
    for (const char of ['.', '/', '1', 'a', ' ', ':', 'https://']) {
      const text = JSON.stringify(`${char.repeat(200_000)}\n`);
      for (const config of [
        `ruleset: ${text}`,
        `rules: {${text}: off}`,
        `apis: {a: {file: ${text}}}`,
        `gateways: {g: {type: kong, url: ${text}}}`,
        `products: {p: {version: ${text}, apis: []}}`,
        `products: {p: {version: "1", apis: [], plans: {g: {rate-limit: ${text}}}}}`,
      ]) {
        expect(mistake(() => read(config)).length).toBeLessThan(500);
      }
    }
  });

  it('survives every wrong type at every key', () => {
    const values = [null, true, 0, -1.5, 'x', '', [], [null], {}, { x: 1 }, JSON.parse('{"__proto__": 1}')];
    const paths = [...whole.matchAll(/^([a-z-]+):/gm)].map(match => match[1]!);
    for (const key of paths) {
      for (const value of values) {
        for (const wrapped of [value, { a: value }, { a: { file: value, type: value, version: value, apis: value } }]) {
          try {
            read(JSON.stringify({ [key]: wrapped }));
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
          }
        }
      }
    }
  });
});

describe('the JSON Schema', () => {
  const validate = new Ajv({ strict: true, strictRequired: false }).compile(configSchema());

  it('is the one in docs/', () => {
    const file = new URL('../../docs/specgate.schema.json', import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(configSchema());
  });

  it.each([
    [true, whole],
    [true, 'rules: {x: off}'],
    [true, 'ruleset: ./ours.yaml'],
    [true, 'ruleset: https://gov.bc.ca/r.yaml#sha256-00'],
    [false, 'ruleset: bc-gvo'],
    [false, 'fial-on: never'],
    [false, 'fail-on: warn'],
    [false, 'apis: {a: {}}'],
    [false, 'apis: {a b: {file: x.yaml}}'],
    [false, 'apis: {a: {file: /etc/passwd}}'],
    [false, 'apis: [a]'],
    [false, 'products: {p: {version: 1.0, apis: []}}'],
    [false, 'gateways: {g: {type: kong, url: "http://x.org"}}'],
    [false, '- 1'],
  ])('says %s as the validator does: %s', (isValid, text) => {
    expect(validate(parseDocument(text, 'specgate.yaml').data)).toBe(isValid);
    let isRead = true;
    try {
      read(text);
    } catch {
      isRead = false;
    }
    expect(isRead).toBe(isValid);
  });
});

describe('precedence', () => {
  const config = read('ruleset: minimal\nfail-on: hint');

  it.each([
    [[], {}, undefined, 'error', { kind: 'default', where: '' }],
    [[], {}, config, 'hint', { kind: 'config', where: 'specgate.yaml:2:1' }],
    [[], { SPECGATE_FAIL_ON: 'info' }, config, 'info', { kind: 'environment', where: 'SPECGATE_FAIL_ON' }],
    [['--fail-on', 'never'], { SPECGATE_FAIL_ON: 'info' }, config, 'never', { kind: 'flag', where: '--fail-on' }],
    [[], { SPECGATE_FAIL_ON: '' }, config, 'hint', { kind: 'config', where: 'specgate.yaml:2:1' }],
  ])('%j %j', (argv, env, from, value, origin) => {
    const { flags } = parseArguments(['lint', ...argv]);
    const { values, origins } = settle('lint', { flags, env, config: from });
    expect(values['fail-on']).toBe(value);
    expect(origins.get('fail-on')).toEqual(origin);
  });

  it('gives lists, false, undefined and defaults where nothing is said', () => {
    const { values } = settle('lint', { flags: new Map(), env: {}, config: undefined });
    expect(values).toMatchObject({
      format: [{ format: 'stylish', file: undefined }],
      'allow-host': [],
      fix: false,
      base: undefined,
      'max-file-size': 20,
      'max-total-size': 100,
      'max-files': 1000,
      timeout: 60,
    });
  });

  it('refuses wrong values of the environment', () => {
    const settled = (env: Record<string, string>) => () => settle('lint', { flags: new Map(), env, config: undefined });
    expect(mistake(settled({ SPECGATE_FAIL_ON: 'warn' }))).toContain('SPECGATE_FAIL_ON cannot be "warn"');
    expect(mistake(settled({ SPECGATE_QUIET: 'yes' }))).toBe('SPECGATE_QUIET is "yes"; it wants true or false.');
    expect(settled({ SPECGATE_QUIET: 'true' })().values.quiet).toBe(true);
  });
});

describe('findConfig', () => {
  const request: ConfigRequest = { named: undefined, whose: undefined, base: undefined, maxBytes: 1000 };

  it('finds none where there is none, and refuses one that was named', () => {
    const io = fakeIo({ cwd: temporary() });
    expect(findConfig(request, io)).toEqual({ config: undefined, revision: undefined, note: undefined });
    expect(mistake(() => findConfig({ ...request, named: 'x.yaml' }, io))).toBe('x.yaml: There is no such file.');
    expect(mistake(() => findConfig({ ...request, named: 'no/such/x.yaml' }, io))).toBe(
      'no/such/x.yaml: There is no such file.',
    );
  });

  it('refuses a folder, a file above the limit and a link that leaves the workspace', () => {
    const outside = temporary();
    writeFileSync(path.join(outside, 'canary.yaml'), 'fail-on: never');
    const cwd = temporary();
    const io = fakeIo({ cwd });
    mkdirSync(path.join(cwd, 'specgate.yaml'));
    expect(mistake(() => findConfig(request, io))).toBe('specgate.yaml: This is no regular file.');
    writeFileSync(path.join(cwd, 'big.yaml'), '#'.repeat(2000));
    expect(mistake(() => findConfig({ ...request, named: 'big.yaml' }, io))).toContain('--max-file-size');
    symlinkSync(path.join(outside, 'canary.yaml'), path.join(cwd, 'link.yaml'));
    expect(mistake(() => findConfig({ ...request, named: 'link.yaml' }, io))).toContain('outside the workspace');
  });

  it('takes the config of the base on pull requests, and says where there is none yet', () => {
    const cwd = temporary();
    const git = (...args: string[]): string =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], { cwd, encoding: 'utf8' });
    git('init', '-q', '-b', 'main');
    git('commit', '-q', '--allow-empty', '-m', 'nothing');
    writeFileSync(path.join(cwd, 'specgate.yaml'), 'fail-on: hint\n');
    git('add', '.');
    git('commit', '-q', '-m', 'config');
    const sha = git('rev-parse', 'HEAD').trim();
    writeFileSync(path.join(cwd, 'specgate.yaml'), 'fail-on: never\n');
    const event = path.join(cwd, 'event.json');
    writeFileSync(event, JSON.stringify({ pull_request: { base: { sha } } }));

    const quiet = fakeIo({ cwd });
    expect(findConfig(request, quiet).config?.data['fail-on']).toBe('never');
    const base = findConfig({ ...request, whose: 'base', base: 'main' }, quiet);
    expect(base).toMatchObject({ revision: 'main', note: undefined });
    expect(base.config).toMatchObject({ file: 'main:specgate.yaml', folder: cwd, data: { 'fail-on': 'hint' } });

    const onPullRequest = fakeIo({ cwd, env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event } });
    expect(findConfig(request, onPullRequest).config?.data['fail-on']).toBe('hint');
    expect(findConfig(request, onPullRequest).revision).toBe(sha);
    expect(findConfig({ ...request, whose: 'head' }, onPullRequest).config?.data['fail-on']).toBe('never');

    const early = findConfig({ ...request, base: 'main~1' }, onPullRequest);
    expect(early.config?.data['fail-on']).toBe('never');
    expect(early.note).toBe('The base main~1 has no specgate.yaml yet, so the one of the working tree decides.');
  });

  it('never falls back where the base cannot be known or read', () => {
    const cwd = temporary();
    writeFileSync(path.join(cwd, 'specgate.yaml'), 'fail-on: never\n');
    const io = fakeIo({ cwd, env: { GITHUB_EVENT_NAME: 'pull_request_target' } });
    expect(mistake(() => findConfig(request, io))).toContain('no base is known; give --base');
    expect(mistake(() => findConfig({ ...request, base: 'main' }, io))).toContain('"main" cannot be read');
    const plain = fakeIo({ cwd });
    expect(mistake(() => findConfig({ ...request, whose: 'base' }, plain))).toBe(
      '--config-from base needs --base with a git revision.',
    );
    expect(mistake(() => findConfig({ ...request, whose: 'base', base: 'specgate.yaml' }, plain))).toContain('--base');
  });

  it('tells a revision from a file', () => {
    const cwd = temporary();
    writeFileSync(path.join(cwd, 'main'), '');
    expect(revisionOf('main', cwd)).toBeUndefined();
    expect(revisionOf('origin/main', cwd)).toBe('origin/main');
    expect(revisionOf('v1.0:apis/a.yaml', cwd)).toBe('v1.0');
    expect(revisionOf('https://example.org/a.yaml', cwd)).toBeUndefined();
    expect(revisionOf('C:\\a.yaml', cwd)).toBeUndefined();
    expect(revisionOf('-', cwd)).toBeUndefined();
  });
});
