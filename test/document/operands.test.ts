/** What the command line names: files, folders, patterns, revisions, and what is told of names that fit nothing. */
import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expandOperands, looksLikeOpenapi, mayBeOpenapi, notOpenapi, Spaces } from '../../src/document/operands.ts';
import { folderWith, refusal } from '../support/documents.ts';

let folder = '';

beforeAll(() => {
  folder = folderWith({
    'openapi.yaml': 'openapi: 3.0.3\n',
    'apis/a/openapi.yaml': '',
    'apis/b c/openapi.json': '',
    'apis/b c/ünï.yml': '',
    'apis/readme.md': '',
    'main:odd.yaml': 'a: 1\n',
    'star*.yaml': 'a: 1\n',
    ...Object.fromEntries(Array.from({ length: 1200 }, (_, at) => [`many/f${at}.json`, '{}'])),
  });
  execFileSync('git', ['init', '--quiet', '--initial-branch=main'], { cwd: folder });
  execFileSync('git', ['add', 'openapi.yaml', 'apis'], { cwd: folder });
  execFileSync(
    'git',
    [
      '-c',
      'user.name=T',
      '-c',
      'user.email=t@example.com',
      '-c',
      'commit.gpgsign=false',
      'commit',
      '--quiet',
      '-m',
      'one',
    ],
    { cwd: folder },
  );
  symlinkSync('openapi.yaml', path.join(folder, 'link.yaml'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function expand(
  operands: string[],
  { cwd = folder, allowEmpty = false, allowRemote = false, maxFiles = 1000 } = {},
): string[] {
  return expandOperands(operands, new Spaces(cwd), { cwd, maxFiles, allowEmpty, allowRemote }).map(operand => {
    if (operand.kind === 'stdin') return '-';
    if (operand.kind === 'remote') return operand.url;
    if (operand.kind === 'published') return operand.name;
    return `${operand.origin.space.name(operand.origin.path)}${operand.isFound ? ' (found)' : ''}`;
  });
}

describe('operands', () => {
  it.each([
    [['openapi.yaml', './openapi.yaml', 'apis/../openapi.yaml'], ['openapi.yaml']],
    [['-', '-'], ['-']],
    [['link.yaml'], ['link.yaml']],
    [['apis'], ['apis/a/openapi.yaml (found)', 'apis/b c/openapi.json (found)', 'apis/b c/ünï.yml (found)']],
    [['apis/'], ['apis/a/openapi.yaml (found)', 'apis/b c/openapi.json (found)', 'apis/b c/ünï.yml (found)']],
    [['apis\\a\\openapi.yaml'], ['apis/a/openapi.yaml']],
    [['apis/*/openapi.*'], ['apis/a/openapi.yaml (found)', 'apis/b c/openapi.json (found)']],
    [['./apis/**/*.yml'], ['apis/b c/ünï.yml (found)']],
    [['apis/{a,b c}/openapi.{yaml,json}'], ['apis/a/openapi.yaml (found)', 'apis/b c/openapi.json (found)']],
    [['apis\\*\\openapi.yaml'], ['apis/a/openapi.yaml (found)']],
    // A file of that name comes before what the name could mean.
    [['main:odd.yaml'], ['main:odd.yaml']],
    [['star*.yaml'], ['star*.yaml']],
    [
      ['main:openapi.yaml', 'HEAD:apis/b c/ünï.yml', 'main:./apis\\a/openapi.yaml'],
      ['main:openapi.yaml', 'HEAD:apis/b c/ünï.yml', 'main:apis/a/openapi.yaml'],
    ],
    // Named twice, it is named.
    [['openapi.yaml', 'open*.yaml'], ['openapi.yaml']],
  ])('%j', (operands, expected) => {
    expect(expand(operands)).toEqual(expected);
  });

  it('of many files in one folder are all found', () => {
    expect(expand(['many'])).toHaveLength(1200);
    expect(expand(['many/*.json'])).toHaveLength(1200);
    expect(refusal(() => expand(['many'], { maxFiles: 11 }))).toContain(
      'There are more than 1100 files in this folder',
    );
  });

  it('are relative to the working directory, above it too, or absolute', () => {
    const cwd = path.join(folder, 'apis', 'a');
    expect(expand(['openapi.yaml', '../b c/*.json', '../../openapi.yaml'], { cwd })).toEqual([
      'openapi.yaml',
      '../b c/openapi.json (found)',
      '../../openapi.yaml',
    ]);
    expect(expand([path.join(folder, 'openapi.yaml'), `${folder}/apis/*/*.yml`])).toEqual([
      'openapi.yaml',
      'apis/b c/ünï.yml (found)',
    ]);
  });

  it.each([
    ['gone.yaml', 'gone.yaml: There is no such file.'],
    ['gone/', 'gone/: There is no such file.'],
    ['', 'An empty name was given where a file was expected.'],
    ['gone/*.yaml', 'No file matches "gone/*.yaml" (--allow-empty if that is fine).'],
    ['*.xml', 'No file matches "*.xml" (--allow-empty if that is fine).'],
    [
      'nowhere:openapi.yaml',
      'The git revision "nowhere" cannot be read: there is no such commit here (a shallow clone may lack it: git fetch it first).',
    ],
    [
      '--upload-pack=x:openapi.yaml',
      'The git revision "--upload-pack=x" cannot be read: that is no name of a revision.',
    ],
    ['C:\\gone.yaml', 'C:\\gone.yaml: There is no such file.'],
    [
      'https://example.com/a.yaml',
      'https://example.com/a.yaml: Documents from the network are off; --allow-remote reads an https URL.',
    ],
  ])('%j is refused', (operand, message) => {
    expect(refusal(() => expand([operand]))).toBe(message);
  });

  it('may be remote or fit nothing where that is allowed', () => {
    expect(expand(['https://example.com/a.yaml'], { allowRemote: true })).toEqual(['https://example.com/a.yaml']);
    expect(refusal(() => expand(['http://example.com/a.yaml'], { allowRemote: true }))).toBe(
      'http://example.com/a.yaml: Only https URLs are read.',
    );
    expect(expand(['gone/*.yaml'], { allowEmpty: true })).toEqual([]);
  });
});

describe('what a folder holds', () => {
  const bytes = (text: string): Uint8Array => Buffer.from(text);

  it.each([
    'openapi: 3.0.3\n',
    '\ufeffopenapi: 3.1.0',
    'swagger: "2.0"',
    '{"openapi":"3.0.3"}',
    "{'swagger': 2.0}",
    'info: {}\nopenapi : 3.0.0',
    '? openapi\n: 3.0.3'.replace('? openapi\n:', '"openapi" :'),
    '{"\\u006fpenapi":"3.0.3"}',
    'info: {}\npaths: {}',
    '{"info":{},"webhooks":{}}',
  ])('may be a document: %j', text => {
    expect(mayBeOpenapi(bytes(text))).toBe(true);
  });

  it('may be a document in another encoding, which is refused by name later', () => {
    expect(mayBeOpenapi(Buffer.from('\ufeffopenapi: 3.0.3', 'utf16le'))).toBe(true);
    expect(mayBeOpenapi(Buffer.from('\ufeffopenapi: 3.0.3', 'utf16le').swap16(), true)).toBe(true);
  });

  it.each([
    '',
    'a: 1',
    '{"name":"x","version":"1"}',
    'my-openapi: x',
    'x.openapi: y',
    'info: only',
    'paths: only',
    'text about openapi',
    '{"caf\u00e9": 1}',
  ])('is none: %j', text => {
    expect(mayBeOpenapi(bytes(text))).toBe(false);
  });

  it('is told by its own word alone where it is broken', () => {
    expect(mayBeOpenapi(bytes('info: {\npaths: {'), true)).toBe(false);
    expect(mayBeOpenapi(bytes('openapi: {\n'), true)).toBe(true);
  });

  it.each([
    [{ openapi: '3.0.3' }, true],
    [{ swagger: null }, true],
    [{ info: 1, paths: 1 }, true],
    [{ info: 1, webhooks: 1 }, true],
    [{ info: 1 }, false],
    [[], false],
    [null, false],
    ['openapi', false],
    [Object.create({ openapi: '3.0.3' }), false],
  ])('%j looks like one: %j', (data, expected) => {
    expect(looksLikeOpenapi(data)).toBe(expected);
  });

  it.each([
    [{ openapi: '4.0.0' }, 'The document says it is OpenAPI "4.0.0"; specgate reads 2.0, 3.0, 3.1 and 3.2.'],
    [{ swagger: 1.2 }, 'The document says it is OpenAPI "1.2"; specgate reads 2.0, 3.0, 3.1 and 3.2.'],
    [{ openapi: '"\n'.repeat(100) }, /^The document says it is OpenAPI "(\\"\\n){20}"; specgate/],
    [
      { openapi: { toString: 1, valueOf: 1 } },
      'The document says it is OpenAPI "…"; specgate reads 2.0, 3.0, 3.1 and 3.2.',
    ],
    [{ asyncapi: '3.0.0' }, 'This is an AsyncAPI document; specgate reads OpenAPI 2.0, 3.0, 3.1 and 3.2.'],
    [
      { info: { schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' } },
      'This is a Postman collection, not an OpenAPI document; export the API as OpenAPI first.',
    ],
    [
      {},
      'This is not an OpenAPI document: it has no `openapi` (3.x) or `swagger` (2.0) key at its root, such as openapi: 3.0.3.',
    ],
    [null, /^This is not an OpenAPI document/],
    [[1], /^This is not an OpenAPI document/],
    ['text', /^This is not an OpenAPI document/],
  ])('%j is explained', (data, expected) => {
    if (typeof expected === 'string') expect(notOpenapi(data)).toBe(expected);
    else expect(notOpenapi(data)).toMatch(expected);
  });
});
