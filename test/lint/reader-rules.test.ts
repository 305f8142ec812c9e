/** Rules about files as they were read: duplicate keys, references, lost characters, referenced files; with their positions. */
import { describe, expect, it } from 'vitest';
import type { RuleLevel } from '../../src/lint/request.ts';
import { builtInSource } from '../../src/lint/ruleset-source.ts';
import { type Files, lintFilesOf, sourceOf } from '../support/lint-text.ts';

/** `file:line:column-line:column rule` of the findings of one rule. */
async function found(rule: string, files: Files | string, levels?: Record<string, RuleLevel>): Promise<string[]> {
  const { hits, errors } = await lintFilesOf(
    typeof files === 'string' ? { 'openapi.yaml': files } : files,
    undefined,
    levels,
  );
  expect(errors).toEqual([]);
  return hits
    .filter(hit => hit.rule.id === rule)
    .map(({ document, path, range, severity }) => {
      const { start, end } = range ?? document.locate(path);
      return `${document.file}:${start.line}:${start.column}-${end.line}:${end.column} ${severity}`;
    });
}

const head = 'openapi: 3.0.3\ninfo: {title: Routes API, version: 1.0.0}\n';

describe('duplicate-key', () => {
  it('stands at the second key, in YAML and JSON, in every file', async () => {
    expect(await found('duplicate-key', `${head}paths:\n  /a: {}\n  /b: {}\n  /a: {get: {}}\n`)).toEqual([
      'openapi.yaml:6:3-6:5 error',
    ]);
    expect(await found('duplicate-key', { 'a.json': '{"openapi": "3.0.3",\n "paths": {},\n  "paths": {}}' })).toEqual([
      'a.json:3:3-3:10 error',
    ]);
    const files = {
      'openapi.yaml': `${head}paths: {/a: {$ref: a.yaml}}\n`,
      'a.yaml': 'get: {responses: {}}\nget: {responses: {}}\n',
    };
    expect(await found('duplicate-key', files)).toEqual(['a.yaml:2:1-2:4 error']);
  });

  it('says where the first one is', async () => {
    const { hits } = await lintFilesOf({ 'a.yaml': `${head}paths: {}\npaths: {}\n` });
    expect(hits.find(hit => hit.rule.id === 'duplicate-key')?.message).toContain('first in line 3');
  });

  it('takes its level from the ruleset and from the config', async () => {
    const files = {
      'a.yaml': `${head}paths: {}\npaths: {}\n`,
      'rules.yaml': 'extends: bc-gov\nparserOptions: {duplicateKeys: info}\n',
    };
    const { hits } = await lintFilesOf(files, sourceOf(files, 'rules.yaml'));
    expect(hits.find(hit => hit.rule.id === 'duplicate-key')?.severity).toBe('info');
    expect(await found('duplicate-key', files['a.yaml'], { 'duplicate-key': 'off' })).toEqual([]);
  });
});

describe('invalid-ref', () => {
  it.each([
    ['#/components/schemas/None', 'has nothing at /components/schemas/None'],
    ['#/__proto__/toString', 'has nothing at'],
    ['#none', 'there is no anchor'],
    ['none.yaml', 'There is no such file'],
    ['../up.yaml', 'leaves the workspace'],
    ['/etc/passwd', 'leaves the workspace'],
    ['https://example.com/a.yaml', '--allow-host'],
    ['http://169.254.169.254/latest', '--allow-host'],
    ['file:///etc/passwd', 'not followed'],
  ])('%s', async (ref, message) => {
    const text = `${head}paths:\n  /a:\n    get:\n      responses:\n        '200': {$ref: '${ref}'}\n`;
    expect(await found('invalid-ref', text)).toEqual([`openapi.yaml:7:17-7:${23 + ref.length + 2} error`]);
    const { hits } = await lintFilesOf({ 'openapi.yaml': text });
    expect(hits.find(hit => hit.rule.id === 'invalid-ref')?.message.toLowerCase()).toContain(message.toLowerCase());
  });

  it('stands in the file that refers, and is silent in examples and where the reference leads somewhere', async () => {
    const files = {
      'openapi.yaml': `${head}paths: {/a: {$ref: 'a.yaml#/A'}}\ncomponents: {examples: {X: {value: {$ref: nowhere}}}}\n`,
      'a.yaml': "A:\n  get:\n    responses: {default: {$ref: '#/B'}}\n",
    };
    expect(await found('invalid-ref', files)).toEqual(['a.yaml:3:27-3:38 error']);
  });
});

describe('text-encoding', () => {
  it('stands at the lost character', async () => {
    expect(await found('text-encoding', `${head.replace('Routes', 'Rout\ufffds')}paths: {}\n`)).toEqual([
      'openapi.yaml:2:19-2:20 warning',
    ]);
    expect(await found('text-encoding', `${head}paths: {}\n`)).toEqual([]);
  });
});

describe('referenced-file-schema', () => {
  const files = {
    'openapi.yaml': `${head}paths:\n  /a:\n    $ref: paths/a.yaml\n`,
    'paths/a.yaml': `get:
  responses:
    '200':
      description: ok
      content:
        application/json:
          schema: {$ref: '../schemas.yaml#/A'}
  sumary: wrong
`,
    'schemas.yaml': 'A:\n  type: object\n  propertees: {}\n',
  };

  it('stands at the mistake in the referenced file', async () => {
    const rule = await found('referenced-file-schema', files);
    expect(rule).toEqual(['paths/a.yaml:8:3-8:16 error', 'schemas.yaml:3:3-3:13 error']);
    const { hits } = await lintFilesOf(files);
    const [first] = hits.filter(hit => hit.rule.id === 'referenced-file-schema');
    expect(first?.message).toBe('Property "sumary" is not expected here. Did you mean "summary"?');
  });

  it('leaves the linted document to the rules for it, and one file alone', async () => {
    const own = { ...files, 'openapi.yaml': `${files['openapi.yaml']}wrong: 1\n` };
    expect((await found('referenced-file-schema', own)).filter(one => one.startsWith('openapi.yaml'))).toEqual([]);
    expect(await found('referenced-file-schema', `${head}paths: {/a: 7}\n`)).toEqual([]);
  });

  it.each(['openapi: 3.0', "openapi: '3.1'", "openapi: 3.0.3\nopenrpc: '1.0.0'", 'swagger: 2', "swagger: '2'"])(
    'reads the version %s as the other rules do',
    async version => {
      const text = `${version}\ninfo: {title: a, version: '1'}\npaths:\n  /a:\n    $ref: paths/a.yaml\n`;
      const path = "get:\n  responses: {'200': {description: ok}}\n  sumary: wrong\n";
      expect(await found('referenced-file-schema', { 'openapi.yaml': text, 'paths/a.yaml': path })).toEqual([
        'paths/a.yaml:3:3-3:16 error',
      ]);
    },
  );

  it.each(['yaml', 'json'])('reads hostile files to their end (%s)', async kind => {
    const shared = kind === 'yaml' ? 'A: [1, 2]\n__proto__: {}\n"": x\n' : '{"A": null, "__proto__": 5, "B": [[[]]]}';
    for (const ref of ['#/A', '', '#/__proto__', '#/B/0']) {
      await found('referenced-file-schema', {
        'openapi.yaml': `${head}paths: {/a: {$ref: 'x.${kind}${ref}'}}\n`,
        [`x.${kind}`]: shared,
      });
    }
  });
});

it('the rules of the reader can be set by the config alone where a ruleset has none of their name', async () => {
  const text = `${head}paths: {/a: {$ref: none.yaml}}\n`;
  expect(await found('invalid-ref', text, { 'invalid-ref': 'hint' })).toEqual(['openapi.yaml:3:14-3:29 hint']);
  expect((await lintFilesOf({ 'a.yaml': text }, builtInSource('minimal'))).hits.map(hit => hit.rule.id)).toContain(
    'invalid-ref',
  );
});
