/** Patterns of file names, and the files below a folder. */
import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { filesBelow, globMatches, isGlob } from '../../src/document/glob.ts';
import { folderWith, refusal } from '../support/documents.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('patterns', () => {
  it.each([
    ['*.yaml', ['a.yaml', '.yaml', './a.yaml'], ['a/b.yaml', 'a.yml', 'a.yaml/b']],
    ['./*.yaml', ['a.yaml'], ['b/a.yaml']],
    [
      'apis/**/openapi.yaml',
      ['apis/openapi.yaml', 'apis/a/openapi.yaml', 'apis/a/b/openapi.yaml'],
      ['openapi.yaml', 'apis/a/x.yaml'],
    ],
    ['**', ['a', 'a/b/c'], []],
    ['**/*', ['a', 'a/b'], []],
    ['a?c', ['abc', 'a?c'], ['ac', 'a/c', 'abbc']],
    ['*.{yaml,yml,json}', ['a.yml', 'a.json'], ['a.{yaml', 'a.txt']],
    ['{a,b}/{c,d}', ['a/c', 'b/d'], ['a/b']],
    ['{a,{b,c}}', ['a', 'b', 'c'], ['{b,c}']],
    ['{a}', ['{a}'], ['a']],
    ['a{b', ['a{b'], ['ab']],
    ['[ab]', ['[ab]'], ['a']],
    ['a b/ü*', ['a b/über'], ['a b/u']],
    ['*a*b*c', ['abc', 'xaybzc', 'aabbcc'], ['acb', 'ab']],
    ['/x/*.yaml', ['/x/a.yaml'], ['x/a.yaml']],
  ])('%s', (glob, fitting, others) => {
    expect(fitting.filter(file => !globMatches(glob, file))).toEqual([]);
    expect(others.filter(file => globMatches(glob, file))).toEqual([]);
  });

  it('match as the regular expression that they stand for', () => {
    const part = fc
      .array(fc.constantFrom('a', 'b', '*', '?', '+'), { minLength: 1, maxLength: 4 })
      .map(list => list.join(''));
    const name = fc.array(
      fc.array(fc.constantFrom('a', 'b', '+'), { minLength: 1, maxLength: 4 }).map(list => list.join('')),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.constant('**')), { minLength: 1, maxLength: 4 }), name, (glob, file) => {
        const pattern = glob
          .map(one =>
            one === '**'
              ? '(?:[^/]+/)*'
              : `${one.replaceAll('+', '\\+').replaceAll(/\*+/g, '[^/]*').replaceAll('?', '[^/]')}/`,
          )
          .join('');
        const expected = new RegExp(`^${pattern}$`).test(`${file.join('/')}/`);
        expect(globMatches(glob.join('/'), file.join('/'))).toBe(expected);
      }),
    );
  });

  it.each([
    '{'.repeat(100_000),
    `{${','.repeat(100_000)}`,
    `{a,b}`.repeat(5000),
    '*'.repeat(100_000),
    '**/'.repeat(20_000),
    `${'*a'.repeat(2000)}b`,
    `${'{,'.repeat(5000)}${'}'.repeat(5000)}`,
  ])('of hostile length end (%#)', glob => {
    expect(isGlob(glob) && globMatches(glob, 'b'.repeat(2000))).toBeTypeOf('boolean');
    expect(globMatches(glob, 'a/'.repeat(200))).toBeTypeOf('boolean');
  });

  it('are told from names', () => {
    expect(['a*', 'a?', '{a,b}', 'x{a,b}y', '{a{b,c}'].filter(one => !isGlob(one))).toEqual([]);
    expect(['a', 'a{b}', 'a,b', '{a', '[ab]', '{},', 'a b/ü.yaml', '}{'].filter(isGlob)).toEqual([]);
  });
});

describe('files below a folder', () => {
  it('come sorted, without links, .git and node_modules', () => {
    const folder = folderWith({
      'b.yaml': '',
      'a/z.yaml': '',
      'a/a.yaml': '',
      'node_modules/x.yaml': '',
      '.git/x.yaml': '',
      'a/node_modules/x': '',
      '.hidden/x.yaml': '',
      'ü b.yaml': '',
    });
    folders.push(folder);
    symlinkSync('b.yaml', path.join(folder, 'link.yaml'));
    symlinkSync('.', path.join(folder, 'loop'));
    expect(filesBelow(folder, 100)).toEqual(['.hidden/x.yaml', 'a/a.yaml', 'a/z.yaml', 'b.yaml', 'ü b.yaml']);
    expect(filesBelow(folder, 5)).toHaveLength(5);
    expect(refusal(() => filesBelow(folder, 4))).toBe(
      `${folder}: There are more than 4 files in this folder; name one nearer to the documents.`,
    );
  });

  it('are found however deep they are', () => {
    const deep = `${'d/'.repeat(300)}x.yaml`;
    const folder = folderWith({ [deep]: '' });
    folders.push(folder);
    expect(filesBelow(folder, 10)).toEqual([deep]);
  });

  it.skipIf(process.getuid?.() === 0)(
    'are refused where a folder cannot be listed (skipped for root, who can list all)',
    () => {
      const folder = folderWith({ 'a.yaml': '' });
      folders.push(folder);
      mkdirSync(path.join(folder, 'closed'), { mode: 0o000 });
      expect(refusal(() => filesBelow(folder, 10))).toBe(
        `${path.join(folder, 'closed')}: The folder cannot be listed (EACCES).`,
      );
      chmodSync(path.join(folder, 'closed'), 0o700);
    },
  );

  it('are refused where the folder is not there', () => {
    expect(refusal(() => filesBelow('/nowhere/at/all', 10))).toBe(
      '/nowhere/at/all: The folder cannot be listed (ENOENT).',
    );
  });
});
