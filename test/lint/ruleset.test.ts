/** Rulesets in Spectral's format: what they may say, what is refused and where, and that they mean what they mean to Spectral. */
import { createHash } from 'node:crypto';
import core, { type RulesetDefinition } from '@stoplight/spectral-core';
import { oas } from '@stoplight/spectral-rulesets';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/document/limits.ts';
import { Loader } from '../../src/document/loader.ts';
import { parseDocument } from '../../src/document/parse.ts';
import { UserError } from '../../src/errors.ts';
import { toDefinition } from '../../src/lint/code-ruleset.ts';
import { rulesetFor } from '../../src/lint/judge.ts';
import type { Ruleset } from '../../src/lint/ruleset.ts';
import { readRuleset } from '../../src/lint/ruleset-reader.ts';
import { builtInSource, fileSource, remoteSource } from '../../src/lint/ruleset-source.ts';
import { type Files, lintFilesOf, memorySpace, places, sourceOf } from '../support/lint-text.ts';

/** The effective rules of `rules.yaml` among files (or of a text alone). */
function read(files: Files | string, documentFile?: string): Promise<Ruleset> {
  return readRuleset(sourceOf(typeof files === 'string' ? { 'rules.yaml': files } : files, 'rules.yaml'), documentFile);
}

/** `id: level` of the enabled rules. */
function enabled({ rules }: Ruleset): Record<string, string> {
  const on = [...rules.values()].filter(rule => rule.enabled && rule.severity !== 'off');
  return Object.fromEntries(on.map(rule => [rule.id, rule.severity]));
}

const rule = '{given: $, then: {function: truthy}}';

describe('extends', () => {
  const files = {
    'base.yaml': `rules:\n  one: ${rule}\n  two: {given: $, recommended: false, then: {function: truthy}}\n`,
    'middle.yaml': 'extends: base.yaml\nrules: {one: error}\n',
  };
  const on = async (text: string): Promise<Record<string, string>> =>
    enabled(await read({ ...files, 'rules.yaml': text }));

  it('takes the recommended rules by name alone', async () => {
    expect(await on('extends: base.yaml')).toEqual({ one: 'warning' });
    expect(await on('extends: [base.yaml]')).toEqual({ one: 'warning' });
    expect(await on('extends: [[base.yaml, recommended]]')).toEqual({ one: 'warning' });
  });

  it('takes all or none where that is said', async () => {
    expect(await on('extends: [[base.yaml, all]]')).toEqual({ one: 'warning', two: 'warning' });
    expect(await on('extends: [[base.yaml, off]]')).toEqual({});
    expect(await on('extends: [[base.yaml, off]]\nrules: {two: true, one: hint}')).toEqual({
      one: 'hint',
      two: 'warning',
    });
  });

  it('goes through several files', async () => {
    expect(await on('extends: middle.yaml\nrules: {two: info}')).toEqual({ one: 'error', two: 'info' });
    expect(await on('extends: [[middle.yaml, all]]\nrules: {one: "off"}')).toEqual({ two: 'warning' });
  });

  it('lets a ruleset that leads back to itself rest', async () => {
    const ring = {
      'rules.yaml': `extends: other.yaml\nrules: {one: ${rule}}`,
      'other.yaml': `extends: rules.yaml\nrules: {two: ${rule}}`,
    };
    expect(enabled(await read(ring))).toEqual({ one: 'warning', two: 'warning' });
  });

  it('ends where rulesets extend two others each', async () => {
    const bomb = Object.fromEntries(
      Array.from({ length: 18 }, (_, at) => [`${at}.yaml`, `extends: [${at + 1}.yaml, ./${at + 1}.yaml]`]),
    );
    await expect(
      read({ ...bomb, '18.yaml': `rules: {one: ${rule}}`, 'rules.yaml': 'extends: 0.yaml' }),
    ).rejects.toThrow('leads to more than 500 rulesets');
    const chain = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${at}.yaml`, `extends: ${at + 1}.yaml`]));
    await expect(read({ ...chain, 'rules.yaml': 'extends: 0.yaml' })).rejects.toThrow('more than 20 rulesets deep');
  });

  it('knows our own rulesets by several names', async () => {
    for (const name of ['bc-gov', 'specgate:bc-gov', 'specgate/rulesets/bc-gov.yaml']) {
      expect((await read(`extends: ${name}`)).rules.get('bc-https-only')?.severity).toBe('error');
    }
    expect(Object.keys(enabled(await read('extends: spectral:oas')))).toContain('path-params');
  });
});

describe('levels', () => {
  it.each([
    ['error', 'error'],
    ['warn', 'warning'],
    ['info', 'info'],
    ['hint', 'hint'],
    ['off', undefined],
    ['"off"', undefined],
    ['0', 'error'],
    ['1', 'warning'],
    ['2', 'info'],
    ['3', 'hint'],
    ['-1', undefined],
    ['"1"', 'warning'],
    ['true', 'error'],
    ['false', undefined],
  ])('%s', async (written, level) => {
    expect(enabled(await read(`extends: bc-gov\nrules: {bc-https-only: ${written}}`))['bc-https-only']).toBe(level);
  });

  it('of the config come last, and say what was meant where there is no such rule', async () => {
    const place = { file: 'specgate.yaml', line: 3, column: 5 };
    const set = (id: string) =>
      rulesetFor(builtInSource('bc-gov'), 'a.yaml', new Map([[id, { level: 'info' as const, place }]]));
    expect((await set('bc-https-only')).rules.get('bc-https-only')).toMatchObject({
      severity: 'info',
      isFixedLevel: true,
    });
    expect((await set('duplicate-key')).rules.get('duplicate-key')?.severity).toBe('info');
    const error = await set('bc-http-only').catch(caught => caught);
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toBe(
      'The ruleset has no rule "bc-http-only", so it cannot be set to info (did you mean bc-https-only?).',
    );
    expect(error.place).toEqual(place);
  });
});

describe('overrides', () => {
  const text = `extends: bc-gov
overrides:
  - files: ['apis/*.yaml']
    rules: {bc-https-only: warn}
  - files: ['legacy.yaml', '**/old/**']
    rules: {bc-https-only: 'off', one: ${rule}}
  - files: ['part.yaml#/servers/0', 'part.yaml#/servers/0/url']
    rules: {bc-https-only: hint}
`;
  const levelFor = async (file: string) => enabled(await read(text, file))['bc-https-only'];

  it('fit files by pattern', async () => {
    expect(await levelFor('apis/a.yaml')).toBe('warning');
    expect(await levelFor('apis/b/a.yaml')).toBe('error');
    expect(await levelFor('legacy.yaml')).toBeUndefined();
    expect(await levelFor('deep/legacy.yaml')).toBeUndefined();
    expect(await levelFor('x/old/y/z.json')).toBeUndefined();
    expect((await read(text, 'x/old/y.yaml')).rules.has('one')).toBe(true);
  });

  it('bring aliases, formats and further rulesets', async () => {
    const files = {
      'more.yaml': `rules: {more: ${rule}}`,
      'rules.yaml': `aliases: {Base: $.info}
rules: {one: ${rule}}
overrides:
  - files: ['*.json']
    extends: more.yaml
    formats: [oas2]
    aliases: {Title: '#Base.title'}
    rules: {two: {given: '#Title', then: {function: truthy}}}
`,
    };
    const { rules } = await read(files, 'a.json');
    expect([...rules.keys()].sort()).toEqual(['more', 'one', 'two']);
    expect(rules.get('two')?.formats).toEqual(['oas2']);
    expect([...(await read(files, 'a.yaml')).rules.keys()]).toEqual(['one']);
  });

  it('with a pointer set levels for a part, the closest one first', async () => {
    const openapi =
      'openapi: 3.0.3\ninfo: {title: A, version: 1.0.0}\nservers: [{url: http://a.b}, {url: http://c.d}]\npaths: {}\n';
    const levels = async (ruleset: string) => {
      const files = { 'part.yaml': openapi, 'rules.yaml': ruleset };
      const { hits } = await lintFilesOf(files, await readRulesetOf(files, 'part.yaml'));
      return hits.filter(hit => hit.rule.id === 'bc-https-only').map(hit => hit.severity);
    };
    expect(await levels(text)).toEqual(['hint', 'error']);
    const off = text.replace('extends: bc-gov\n', 'extends: bc-gov\nrules: {bc-https-only: off}\n');
    expect(await levels(off)).toEqual(['hint']);
  });
});

function readRulesetOf(files: Files, documentFile: string): Promise<Ruleset> {
  return rulesetFor(sourceOf(files, 'rules.yaml'), documentFile, new Map());
}

describe('aliases and formats', () => {
  const lint = async (ruleset: string, openapi: string): Promise<string[]> => {
    const files = { 'a.yaml': openapi, 'rules.yaml': ruleset };
    const { hits, errors } = await lintFilesOf(files, await readRulesetOf(files, 'a.yaml'));
    expect(errors).toEqual([]);
    return places(hits).filter(one => one.startsWith('t-'));
  };
  const modern = "openapi: 3.1.0\ninfo: {title: a, version: '1'}\npaths: {}\n";
  const old = "swagger: '2.0'\ninfo: {title: a, version: '1'}\npaths: {}\n";

  it('lead through several names, and by format', async () => {
    const ruleset = `aliases:
  Info: [$.info]
  Title: ['#Info.title']
  Root: {targets: [{formats: [oas3], given: $.info}, {formats: [oas3_1], given: ['$.info.title', '$.info.version']}, {formats: [oas2], given: [$.swagger]}]}
rules:
  t-title: {given: '#Title', then: {function: falsy}}
  t-root: {given: '#Root', then: {function: falsy}}
`;
    expect(await lint(ruleset, modern)).toEqual([
      't-root a.yaml /info/title',
      't-root a.yaml /info/version',
      't-title a.yaml /info/title',
    ]);
    expect(await lint(ruleset, old)).toEqual(['t-root a.yaml /swagger', 't-title a.yaml /info/title']);
  });

  it('formats choose documents, of the ruleset and of a rule', async () => {
    const ruleset = `formats: [oas2]
rules:
  t-common: {given: $.info, then: {function: falsy}}
  t-own: {given: $.info, formats: [oas3.1], then: {function: falsy}}
  t-none: {given: $.info, formats: [asyncapi2, json-schema], then: {function: falsy}}
`;
    expect(await lint(ruleset, old)).toEqual(['t-common a.yaml /info']);
    expect(await lint(ruleset, modern)).toEqual(['t-own a.yaml /info']);
  });

  it('fields are keys, paths and expressions', async () => {
    const ruleset = `rules:
  t-key: {given: $.info, then: {field: '@key', function: pattern, functionOptions: {notMatch: ^t}}}
  t-path: {given: $, then: {field: info.contact.name, function: truthy}}
  t-query: {given: $, then: {field: '$.info[*]', function: pattern, functionOptions: {match: ^a$}}}
  t-two: {given: $.info, then: [{field: title, function: falsy}, {field: none, function: truthy}]}
`;
    expect(await lint(ruleset, modern)).toEqual([
      't-key a.yaml /info/title',
      't-path a.yaml /info',
      't-query a.yaml /info/version',
      't-two a.yaml /info',
      't-two a.yaml /info/title',
    ]);
  });

  it('messages fill their places, whatever stands in the document', async () => {
    const openapi =
      "openapi: 3.0.3\ninfo: {title: {toString: 1, valueOf: {}}, version: '1', x-list: [1, [2, {toString: x}]]}\npaths: {}\n";
    const ruleset = `documentationUrl: https://example.com/rules
rules:
  t-all: {given: $.info.version, description: Why, message: '{{property}} {{path}} {{value}} {{description}}: {{error}}', then: {function: falsy}}
  t-print: {given: $.info.title, message: '#{{print("property")}}and #{{print("value")}}', then: {function: falsy}}
  t-value: {given: $.info.*, message: 'is {{value}}', then: {function: falsy}}
  t-error: {given: $.info.version, then: {function: falsy}}
  t-description: {given: $.info.version, description: Said here, then: {function: falsy}}
  t-missing: {given: $.info, message: '{{property}} {{error}}', then: {field: license, function: truthy}}
`;
    const files = { 'a.yaml': openapi, 'rules.yaml': ruleset };
    const { hits } = await lintFilesOf(files, await readRulesetOf(files, 'a.yaml'));
    const texts = hits.map(hit => `${hit.rule.id}: ${hit.message}`).sort();
    expect(texts).toEqual([
      't-all: version #/info/version 1 Why: "version" property must be falsy',
      't-description: Said here',
      't-error: "version" property must be falsy',
      't-missing: info.license "info.license" property must be truthy',
      't-print: "title" property and Object{}',
      't-value: is 1',
      't-value: is 1,2,[object Object]',
      't-value: is [object Object]',
    ]);
    expect(hits.find(hit => hit.rule.id === 't-all')?.rule.documentationUrl).toBe('https://example.com/rules#t-all');
  });
});

describe('mistakes', () => {
  const withRule = (text: string): string => `rules:\n  one:\n    given: $\n    then: {function: truthy}\n${text}`;
  const withThen = (then: string): string => `rules:\n  one:\n    given: $\n    then: ${then}\n`;
  it.each([
    ['[]', 1, 1, 'a ruleset is a mapping'],
    ['description: nothing', 1, 1, 'needs `rules` or `extends`'],
    [`rule: {}\nrules: {}`, 1, 1, '`rule` is no key of a ruleset (did you mean rules?)'],
    ['rules: []', 1, 1, '`rules` maps names to rules'],
    ['extends: 5', 1, 1, '`extends` names rulesets'],
    ['extends: [[bc-gov, some]]', 1, 11, '`some` is none of recommended, all, off'],
    ['extends: [[bc-gov, recomended]]', 1, 11, '(did you mean recommended?)'],
    ['extends: none.yaml', 1, 1, '`none.yaml` cannot be read'],
    ['extends: ../up.yaml', 1, 1, 'lies outside the workspace'],
    ['extends: /etc/passwd.yaml', 1, 1, 'lies outside the workspace'],
    ['extends: [a.js]', 1, 11, '`a.js` is code; --allow-code'],
    ['extends: some-package', 1, 1, 'packages are not loaded'],
    ['extends: ./node_modules/pkg/index.cjs', 1, 1, 'is code; --allow-code'],
    ['extends: spectral:asyncapi', 1, 1, '`spectral:asyncapi` is not read'],
    ['extends: https://example.com/rules.yaml', 1, 1, 'is on the network, which is off; --allow-host'],
    ['functions: [own]\nrules: {}', 1, 1, 'brings functions of its own, which are code; --allow-code'],
    [
      'extends: bc-gov\nrules:\n  bc-http-only: off',
      3,
      3,
      'there is no rule `bc-http-only` to change (did you mean bc-https-only?)',
    ],
    [
      'extends: bc-gov\nrules:\n  bc-https-only: warning',
      3,
      3,
      '`warning` is none of error, warn, info, hint, off, true, false (did you mean warn?)',
    ],
    ['extends: bc-gov\nrules:\n  bc-https-only: constructor', 3, 3, '`constructor` is none of'],
    ['extends: bc-gov\nrules:\n  bc-https-only: 7', 3, 3, '`7` is none of'],
    ['extends: bc-gov\nrules:\n  bc-https-only: [error]', 3, 3, 'this is none of'],
    ['rules:\n  one: {then: {function: truthy}}', 2, 3, 'a rule needs `given`'],
    ['rules:\n  one: {given: $}', 2, 3, 'a rule needs `then`'],
    [withRule('    severty: error'), 5, 5, '`severty` is no key of a rule (did you mean severity?)'],
    [withRule('    severity: fatal'), 5, 5, '`fatal` is none of error'],
    [withRule('    message: 5'), 5, 5, '`message` is text'],
    [withRule('    resolved: yes please'), 5, 5, '`resolved` is true or false'],
    [withRule('    formats: [oas4]'), 5, 5, '`oas4` is no format that specgate knows (did you mean oas2?)'],
    [withThen('truthy'), 4, 5, '`then` has a `function`'],
    [withThen('{function: truty}'), 4, 12, 'there is no function `truty` (did you mean truthy?)'],
    [withThen('{function: constructor}'), 4, 12, 'there is no function `constructor`'],
    [
      withThen('{function: truthy, functonOptions: {}}'),
      4,
      30,
      '`functonOptions` is no key of `then` (did you mean functionOptions?)',
    ],
    [withThen('{function: truthy, functionOptions: {a: 1}}'), 4, 30, 'does not accept any options'],
    [withThen('{function: pattern}'), 4, 12, 'the options of `pattern` are wrong'],
    [withThen('{function: length, functionOptions: {min: x}}'), 4, 30, 'the options of `length` are wrong'],
    [
      withThen('{function: oasExample, functionOptions: {oasVersion: 4}}'),
      4,
      34,
      'the options of `oasExample` are wrong',
    ],
    [withThen('{function: oasSchema, functionOptions: {schema: 5}}'), 4, 33, 'the options of `oasSchema` are wrong'],
    [withThen('{function: bcDeepSchemas, functionOptions: {maximum: deep}}'), 4, 37, 'it is a number'],
    [withThen('{function: bcDeepSchemas}'), 4, 12, 'needs the options maximum'],
    [withThen('{function: bcContact, functionOptions: {problem: none}}'), 4, 33, 'it is one of incomplete, indirect'],
    [
      withThen('{function: bcHttpSchemes, functionOptions: {refuse: []}}'),
      4,
      37,
      'has no option "refuse" (it has refused, accepted)',
    ],
    [withThen('{function: bcEmptyScopes, functionOptions: {a: 1}}'), 4, 37, 'does not accept any options'],
    [withThen('{field: 5, function: truthy}'), 4, 12, '`field` is text'],
    [
      withThen('{field: "$..[?(process)]", function: truthy}'),
      4,
      12,
      '`process` is no value that a filter knows (column 7 of the expression)',
    ],
    [
      'rules:\n  one:\n    given: [$.a, "$..[?(@.constructor.constructor())]"]\n    then: {function: truthy}',
      3,
      18,
      'is not allowed',
    ],
    ['rules:\n  one:\n    given: []\n    then: {function: truthy}', 3, 5, '`given` is text or a list of texts'],
    [
      'rules:\n  one:\n    given: "#Nmae"\n    then: {function: truthy}\naliases: {Name: $.a}',
      3,
      5,
      'there is no alias `Nmae` (did you mean Name?)',
    ],
    [
      'rules:\n  one: {given: "#A", then: {function: truthy}}\naliases: {A: ["#B"], B: ["#A"]}',
      2,
      9,
      'leads back to itself',
    ],
    [
      'rules:\n  one: {given: "#A", formats: [oas2], then: {function: truthy}}\naliases:\n  A: {targets: [{formats: [oas3], given: "$[(1)]"}]}',
      2,
      9,
      'script expressions',
    ],
    ['rules: {}\naliases: {"1a": $}', 2, 11, 'the name of an alias is a letter'],
    ['rules: {}\naliases: {A: {targets: []}}', 2, 11, '`targets` is empty'],
    ['rules: {}\naliases: [A]', 2, 1, '`aliases` maps names'],
    [
      'rules: {}\nparserOptions: {duplicatKeys: off}',
      2,
      17,
      '`duplicatKeys` is no parser option (did you mean duplicateKeys?)',
    ],
    ['rules: {}\nparserOptions: {duplicateKeys: maybe}', 2, 17, '`maybe` is none of'],
    ['rules: {}\noverrides: {}', 2, 1, '`overrides` must be a list'],
    ['rules: {}\noverrides: [{rules: {}}]', 2, 13, 'an override needs a list `files`'],
    ['rules: {}\noverrides: [{files: [5]}]', 2, 14, '`files` holds patterns'],
    ['rules: {}\noverrides: [{files: [a], rule: {}}]', 2, 26, '`rule` is no key of an override'],
    [`rules: {}\noverrides: [{files: ['a#/b'], rules: {one: {given: $}}}]`, 2, 39, 'can only set severities'],
  ])('%j', async (text, line, column, message) => {
    const error = await read(text, 'a.yaml').catch(caught => caught);
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toContain(message);
    expect(error.message).toMatch(/^The ruleset is wrong: .*\.$/s);
    expect({ ...error.place }).toEqual({ file: 'rules.yaml', line, column });
  });

  it('in a file that is extended stand there', async () => {
    const error = await read({
      'rules.yaml': 'extends: sub/base.yaml',
      'sub/base.yaml': 'rules:\n  one: {given: $}',
    }).catch(caught => caught);
    expect(error.place).toEqual({ file: 'sub/base.yaml', line: 2, column: 3 });
  });

  it('aliases that double end', async () => {
    const aliases = Array.from({ length: 30 }, (_, at) => `  A${at}: ['#A${at + 1}', '#A${at + 1}']`).join('\n');
    await expect(
      read(`rules: {one: {given: '#A0', then: {function: truthy}}}\naliases:\n${aliases}\n  A30: $.a`),
    ).rejects.toThrow('more than 1000 expressions');
  });
});

describe('remote rulesets', () => {
  const text = 'rules: {one: {given: $, then: {function: truthy}}}\n';
  const pin = createHash('sha256').update(text).digest('hex');
  const url = 'https://rules.example/rules.yaml';
  const remote = async (asked: string): Promise<string> => {
    if (asked === url) return text;
    if (asked.endsWith('/leads-on.yaml')) return `extends: ${url}#sha256-${pin}`;
    throw new UserError(`${asked} is not there`);
  };
  const refuse = (message: string): UserError => new UserError(message);

  it('need a host, a pin, and content that fits it', async () => {
    await expect(remoteSource(url, undefined, refuse)).rejects.toThrow('--allow-host');
    await expect(remoteSource(url, remote, refuse)).rejects.toThrow('has no pin');
    await expect(remoteSource(`${url}#sha256-abc`, remote, refuse)).rejects.toThrow('has no pin');
    await expect(remoteSource(`${url}#sha256-${'0'.repeat(64)}`, remote, refuse)).rejects.toThrow(
      `does not fit its pin: it has sha256-${pin} now`,
    );
    expect([...(await readRuleset(await remoteSource(`${url}#sha256-${pin}`, remote, refuse))).rules.keys()]).toEqual([
      'one',
    ]);
  });

  it('may be extended by a file, and extend pinned ones alone', async () => {
    const ofFile = (body: string) => {
      const loader = new Loader(defaultLimits);
      return readRuleset(
        fileSource({ space: memorySpace({ 'rules.yaml': body }), path: 'rules.yaml' }, loader, remote),
      );
    };
    expect((await ofFile(`extends: '${url}#sha256-${pin}'`)).rules.has('one')).toBe(true);
    await expect(ofFile(`extends: ${url}`)).rejects.toThrow('has no pin');
    const next = 'https://rules.example/leads-on.yaml';
    const nextPin = createHash('sha256')
      .update(await remote(next))
      .digest('hex');
    expect((await ofFile(`extends: '${next}#sha256-${nextPin}'`)).rules.has('one')).toBe(true);
    const local = 'extends: other.yaml';
    const source = await remoteSource(
      `https://a.b/c.yaml#sha256-${createHash('sha256').update(local).digest('hex')}`,
      async () => local,
      refuse,
    );
    await expect(readRuleset(source)).rejects.toThrow('extends only pinned https addresses');
  });
});

describe('equal to spectral-core', () => {
  const rulesets: Record<string, Files> = {
    'spectral:oas': { 'rules.yaml': 'extends: spectral:oas' },
    'all of it': { 'rules.yaml': 'extends: [[spectral:oas, all]]' },
    'none of it, some back': {
      'rules.yaml':
        'extends: [[spectral:oas, off]]\nrules: {path-params: true, info-contact: warn, info-license: hint}',
    },
    'levels changed': {
      'rules.yaml':
        "extends: spectral:oas\nrules: {path-params: info, oas3-schema: 'off', info-license: error, info-contact: false, tag-description: info}",
    },
    'a rule changed in part': {
      'rules.yaml':
        'extends: spectral:oas\nrules: {info-license: {severity: hint, message: m, formats: [oas2], given: $.info, then: {field: license, function: truthy}}}',
    },
    'own rules and common formats': {
      'rules.yaml': `documentationUrl: https://example.com/c\nformats: [oas3]\nextends: [spectral:oas]\nrules: {one: ${rule}, two: {given: [$.a, $.b], formats: [oas2], severity: 0, recommended: false, resolved: false, then: {function: falsy}}}`,
    },
    'three levels': {
      'rules.yaml': 'extends: [[b.yaml, all]]\nrules: {two: off}',
      'b.yaml': `extends: [[c.yaml, off], spectral:oas]\nrules: {two: {given: $, recommended: false, then: {function: truthy}}, three: info}`,
      'c.yaml': `formats: [oas3_1]\nrules: {three: ${rule}, four: {given: $.x, recommended: false, severity: hint, then: {function: truthy}}}`,
    },
    'two that have the same rule': {
      'rules.yaml':
        'extends: [b.yaml, c.yaml]\nrules: {one: {severity: info, given: $.changed, then: {function: truthy}}}',
      'b.yaml': 'rules: {one: {given: $.b, severity: error, then: {function: truthy}}}',
      'c.yaml': 'rules: {one: {given: $.c, message: m, then: {function: truthy}}}',
    },
    overrides: {
      'rules.yaml': `extends: spectral:oas
rules: {one: ${rule}, info-contact: error}
overrides:
  - {files: ['*.yaml'], rules: {one: error, info-license: 'off', path-params: info}}
  - {files: ['apis/**'], formats: [oas2], rules: {one: hint, three: ${rule}}}
  - {files: ['*.json'], rules: {one: info}}
`,
    },
  };

  it.each(Object.entries(rulesets))('%s', async (_, files) => {
    const at = '/project/apis/openapi.yaml';
    const definition = await spectralDefinition(files, 'rules.yaml');
    const theirs = new core.Ruleset(definition as RulesetDefinition, { source: '/project/rules.yaml' }).fromSource(at);
    const ours = await read(files, 'apis/openapi.yaml');
    const levelOfSpectral = (level: number): string => ['off', 'error', 'warning', 'info', 'hint'][level + 1]!;
    const expected = Object.values(theirs.rules).map(one => ({
      id: one.name,
      enabled: one.enabled && levelOfSpectral(one.severity) !== 'off',
      severity: levelOfSpectral(one.severity),
      message: one.message,
      resolved: one.resolved,
      formats: one.formats && sparse([...one.formats].map(format => (format as { displayName?: string }).displayName!)),
      documentationUrl: one.documentationUrl?.includes('stoplight') ? null : one.documentationUrl,
      functions: one.then.map(then => then.function.name),
    }));
    const names: Record<string, string> = {
      oas2: 'OpenAPI 2.0 (Swagger)',
      oas3: 'OpenAPI 3.x',
      oas3_0: 'OpenAPI 3.0.x',
      oas3_1: 'OpenAPI 3.1.x',
      oas3_2: 'OpenAPI 3.2.x',
    };
    const found = [...ours.rules.values()].map(one => ({
      id: one.id,
      enabled: one.enabled && one.severity !== 'off',
      severity: one.severity,
      message: one.message ?? null,
      resolved: one.resolved,
      formats: one.formats ? sparse(one.formats.map(format => names[format]!)) : null,
      documentationUrl: one.documentationUrl ?? null,
      functions: one.then.map(then => then.function),
    }));
    const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
    expect(found.sort(byId)).toEqual(expected.sort(byId));
  });

  /** Without those that another one includes. */
  function sparse(names: string[]): string[] {
    return names.filter(name => !/ 3\.\d/.test(name) || !names.includes('OpenAPI 3.x')).sort();
  }

  /** The files as spectral-core takes them: definitions inside one another. */
  async function spectralDefinition(files: Files, name: string): Promise<unknown> {
    const { data } = parseDocument(files[name]!, name) as { data: Record<string, unknown> };
    const { extends: written, ...rest } = data;
    const definition = (await toDefinition(rest, '/none')) as Record<string, unknown>;
    if (written === undefined) return definition;
    const list = (Array.isArray(written) ? written : [written]) as (string | [string, string])[];
    definition.extends = await Promise.all(
      list.map(async entry => {
        const [target, mode] = [entry].flat() as [string, string?];
        const extended = target === 'spectral:oas' ? oas : await spectralDefinition(files, target);
        return mode === undefined ? extended : [extended, mode];
      }),
    );
    return definition;
  }
});
