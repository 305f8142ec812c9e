/** Versions: what is read, how far they moved, what covers what, and the next one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeVersion, requiredBump, versionText } from '../../src/diff/bump.ts';
import {
  compareVersions,
  covers,
  formatVersion,
  moveBetween,
  nextVersion,
  readVersion,
} from '../../src/diff/version.ts';
import { withVersion } from '../../src/diff/write-version.ts';
import { parseDocument } from '../../src/document/parse.ts';
import type { ChangeReport } from '../../src/report/diff-report.ts';
import { policyOf } from './support.ts';

const version = (text: string) => readVersion(text)!;
const usual = policyOf();

describe('reading a version', () => {
  it.each([
    ['1.2.3', '1.2.3', true],
    ['0.0.0', '0.0.0', true],
    ['1.2.3-rc.1+build.5', '1.2.3-rc.1', true],
    ['v1.2.3', '1.2.3', false],
    ['V2', '2.0.0', false],
    ['1.0', '1.0.0', false],
    ['2', '2.0.0', false],
    ['v1.2', '1.2.0', false],
    [' 1.2.3 ', '1.2.3', false],
    ['1.2.3 ', '1.2.3', false],
    ['01.2.3', '1.2.3', false],
    ['1.2.3-01', '1.2.3-01', false],
    ['1.2.3-012', '1.2.3-012', false],
    ['1.2.3-01a', '1.2.3-01a', true],
    ['1.2.3-a01', '1.2.3-a01', true],
  ])('%s is %s', (text, shown, isExact) => {
    expect(formatVersion(version(text))).toBe(shown);
    expect(version(text).isExact).toBe(isExact);
  });

  it.each([
    '',
    'latest',
    '1.2.3.4',
    '1..2',
    '-1.0.0',
    '1.0.0-',
    '2024-01-31',
    '1.2.x',
    '9'.repeat(20),
    '1.0.0-' + 'a'.repeat(5000),
  ])('%s is none', text => {
    expect(readVersion(text)).toBeUndefined();
  });

  it('goes to 256 characters', () => {
    const text = `1.0.0-${'a'.repeat(100)}.${'b'.repeat(100)}.${'c'.repeat(48)}`;
    expect(readVersion(text)?.isExact).toBe(true);
    expect(readVersion(`${text}c`)).toBeUndefined();
  });

  it('ends on a hostile text', () => {
    expect(readVersion('1.0.0-' + '-.'.repeat(100_000))).toBeUndefined();
    expect(readVersion('1'.repeat(250) + '.' + '1'.repeat(5))).toBeUndefined();
  });
});

it('orders versions as the standard does', () => {
  const sorted = [
    '0.9.9',
    '1.0.0-alpha',
    '1.0.0-alpha.1',
    '1.0.0-alpha.-a',
    '1.0.0-alpha.1a',
    '1.0.0-alpha.2a',
    '1.0.0-alpha.a10',
    '1.0.0-alpha.a2',
    '1.0.0-alpha.beta',
    '1.0.0-beta',
    '1.0.0-beta.2',
    '1.0.0-beta.11',
    '1.0.0-rc.1',
    '1.0.0',
    '1.0.1',
    '1.10.0',
    '2.0.0',
  ];
  for (const [index, text] of sorted.entries()) {
    for (const [other, against] of sorted.entries()) {
      expect(Math.sign(compareVersions(version(text), version(against)))).toBe(Math.sign(index - other));
    }
  }
});

it.each([
  ['1.2.3', '1.2.3', 'none'],
  ['1.2.3', '1.2.4', 'patch'],
  ['1.2.3', '1.3.0', 'minor'],
  ['1.2.3', '2.0.0', 'major'],
  ['1.2.3', '2.0.0-rc.1', 'major'],
  ['2.0.0-rc.1', '2.0.0-rc.2', 'prerelease'],
  ['2.0.0-rc.1', '2.0.0', 'prerelease'],
  ['1.3.0', '1.2.9', 'lowered'],
  ['2.0.0', '2.0.0-rc.1', 'lowered'],
])('%s to %s is %s', (base, revision, move) => {
  expect(moveBetween(version(base), version(revision))).toBe(move);
});

it.each([
  ['1.2.3', '2.0.0', 'major', true],
  ['1.2.3', '1.3.0', 'major', false],
  ['1.2.3', '2.0.0', 'patch', true],
  ['1.2.3', '1.2.4', 'minor', false],
  ['1.2.3', '1.2.3', 'patch', false],
  ['1.2.3', '1.2.3', 'none', true],
  ['1.2.3', '1.2.2', 'none', false],
  ['0.3.1', '0.4.0', 'major', true],
  ['0.3.1', '0.3.2', 'major', false],
  ['0.3.1', '0.3.2', 'minor', true],
  ['0.3.1', '0.3.1', 'minor', false],
  ['0.3.1', '0.3.1', 'none', true],
  ['2.0.0-rc.1', '2.0.0-rc.2', 'major', true],
  ['2.0.0-rc.1', '2.0.0-rc.1', 'patch', false],
  ['2.0.0-rc.1', '2.0.0-rc.1', 'none', true],
] as const)('%s to %s covers %s: %s', (base, revision, bump, isCovered) => {
  expect(covers(version(base), version(revision), bump, usual)).toBe(isCovered);
});

it('judges 0.x and pre-releases strictly where the config says so', () => {
  expect(covers(version('0.3.1'), version('0.4.0'), 'major', policyOf('zero-major: major'))).toBe(false);
  expect(covers(version('2.0.0-rc.1'), version('2.0.0-rc.2'), 'major', policyOf('prerelease: strict'))).toBe(false);
});

it.each([
  ['1.2.3', 'major', '2.0.0'],
  ['1.2.3', 'minor', '1.3.0'],
  ['1.2.3', 'patch', '1.2.4'],
  ['1.2.3', 'none', '1.2.3'],
  ['0.3.1', 'major', '0.4.0'],
  ['0.3.1', 'minor', '0.3.2'],
  ['2.0.0-rc.1', 'major', '2.0.0-rc.2'],
  ['2.0.0-rc', 'patch', '2.0.0-rc.1'],
  ['2.0.0-rc.12', 'patch', '2.0.0-rc.13'],
  ['2.0.0-rc.1.5', 'patch', '2.0.0-rc.1.6'],
  ['2.0.0-rc1', 'patch', '2.0.0-rc1.1'],
  ['2.0.0-1a', 'patch', '2.0.0-1a.1'],
] as const)('after %s comes for a %s change %s', (base, bump, next) => {
  expect(nextVersion(version(base), bump, usual)).toBe(next);
  if (bump !== 'none') expect(covers(version(base), version(next), bump, usual)).toBe(true);
});

const number = fc.oneof(fc.nat({ max: 12 }), fc.constantFrom(20_240_131, 999_999_999));
const someVersion = fc
  .tuple(number, number, number, fc.array(fc.constantFrom('rc', 'beta', '1', '11'), { maxLength: 2 }))
  .map(([major, minor, patch, prerelease]) => formatVersion({ major, minor, patch, prerelease }));
const someBump = fc.constantFrom('patch' as const, 'minor' as const, 'major' as const);

it('names a next version that comes later, covers what it is for, and can be read again', () => {
  const policies = ['zero-major: minor', 'zero-major: major', 'prerelease: strict'].map(policyOf);
  const check = fc.property(someVersion, someBump, fc.constantFrom(...policies), (text, bump, policy) => {
    const next = nextVersion(version(text), bump, policy);
    expect(readVersion(next)?.isExact).toBe(true);
    expect(compareVersions(version(text), version(next))).toBeLessThan(0);
    expect(covers(version(text), version(next), bump, policy)).toBe(true);
  });
  fc.assert(check, { numRuns: 200 });
});

it('covers less the more is asked for, and orders versions one way', () => {
  const check = fc.property(someVersion, someVersion, (one, other) => {
    const covered = (['none', 'patch', 'minor', 'major'] as const).map(bump =>
      covers(version(one), version(other), bump, usual),
    );
    expect(covered).toEqual([...covered].sort((a, b) => Number(b) - Number(a)));
    expect(Math.sign(compareVersions(version(one), version(other)))).toBe(
      -Math.sign(compareVersions(version(other), version(one))) || 0,
    );
  });
  fc.assert(check, { numRuns: 200 });
});

const document = (text: string, name = 'openapi.yaml') => parseDocument(text, name);
const info = (value: string) => document(`openapi: 3.0.3\ninfo:\n  title: a\n  version: ${value}\npaths: {}\n`);

it('reads a YAML number as it is written', () => {
  expect(versionText(info('1.10'))).toBe('1.10');
  expect(versionText(info("'1.10'"))).toBe('1.10');
  expect(versionText(document('{"info": {"version": 1.10}}', 'a.json'))).toBe('1.10');
  expect(versionText(info('0x10'))).toBe('0x10');
});

it.each([
  ['an alias', 'v: &v 2.1\ninfo:\n  version: *v\n', '2.1'],
  ['quotes', 'info:\n  version: !!float "1.10"\n', '1.1'],
  ['several lines', 'info:\n  version: !!float "1.\\\n    5"\n', '1.5'],
  ['an end on another line', 'info:\n  version:        !!float "0\\\n    "\n', '0'],
  ['a truth', 'info:\n  version: true\n', 'true'],
  ['nothing', 'info: {}\n', undefined],
  ['null', 'info:\n  version: null\n', undefined],
  ['a list', 'info:\n  version: [1]\n', undefined],
  ['a map', 'info:\n  version: {a: 1}\n', undefined],
])('reads what %s stands for', (_, text, expected) => {
  expect(versionText(document(text))).toBe(expected);
});

it('asks for the greatest bump of what is not accepted', () => {
  const changes = [{ bump: 'minor' }, { bump: 'major', accepted: {} }, { bump: 'patch' }] as unknown as ChangeReport[];
  expect(requiredBump(changes)).toBe('minor');
  expect(requiredBump(changes.slice(1, 2))).toBe('none');
});

it.each([
  ['1.2.3', '1.2.3', 'minor', 'version-not-bumped', 'the next version is 1.3.0'],
  ['1.2.3', '1.2.4', 'minor', 'version-too-small', 'the next version is 1.3.0'],
  ['1.2.3', '1.2.2', 'minor', 'version-lowered', 'the next version is 1.3.0'],
  ['1.2.3', '1.2.2', 'none', 'version-lowered', 'keep 1.2.3'],
  ['1.2.3', 'next', 'minor', 'version-unreadable', 'the next version is 1.3.0'],
  ['latest', 'next', 'minor', 'version-unreadable', 'the next version is 1.0.0'],
  ["''", "''", 'patch', 'version-unreadable', 'info.version of the revision ("") cannot be read'],
] as const)('%s to %s for a %s change is %s', (base, revision, bump, id, hint) => {
  const judged = judgeVersion(info(base), info(revision), bump, usual);
  expect(judged.ok).toBe(false);
  expect(judged.problems.map(problem => problem.id)).toContain(id);
  expect(judged.problems.map(problem => problem.message).join()).toContain(hint);
});

const missing = document('openapi: 3.0.3\n');

it.each([
  [
    'a base without a version',
    [missing, info('1.0.0')],
    ['version-missing', 'warning'],
    'info.version of the base is missing, so nothing tells how far the version moved; from now on it can be told',
  ],
  [
    'a base with no version that can be read',
    [info('latest'), info('1.0.0')],
    ['version-unreadable', 'warning'],
    'info.version of the base (latest) is no version, so nothing tells how far the version moved; from now on it can be told',
  ],
  [
    'both without one',
    [missing, missing],
    ['version-missing', 'error'],
    'info.version of the base is missing; write 1.0.0 to begin with',
    'info.version of the revision is missing; the next version is 1.0.0',
  ],
  [
    'words, which are quoted where a blank would be lost',
    [info('our api'), info("' next'")],
    ['version-unreadable', 'error'],
    'info.version of the base (our api) is no version; write 1.0.0 to begin with',
    'info.version of the revision (" next") cannot be read as a version; the next version is 1.0.0',
  ],
  [
    'a revision with a blank behind its version',
    [info('1.0.0'), info("'2.0.0 '")],
    ['version-not-exact', 'warning'],
    'info.version of the revision ("2.0.0 ") is no semantic version; it was read as 2.0.0',
  ],
  [
    'a base whose version is not exact',
    [info('v1.2'), info('2.0.0')],
    ['version-not-exact', 'warning'],
    'info.version of the base (v1.2) is no semantic version; it was read as 1.2.0',
  ],
  [
    'a version that stays',
    [info('1.0.0'), info('1.0.0')],
    ['version-not-bumped', 'error'],
    'the changes ask for a major version, and it is still 1.0.0; the next version is 2.0.0',
  ],
  [
    'a version that moves too little',
    [info('1.0.0'), info('1.1.0')],
    ['version-too-small', 'error'],
    'the changes ask for a major version; 1.0.0 to 1.1.0 is too little, the next version is 2.0.0',
  ],
] as const)('says of %s what is wrong', (_, [base, revision], [id, level], ...messages) => {
  const { problems } = judgeVersion(base, revision, 'major', usual);
  expect(problems).toEqual(messages.map(message => ({ id, level, message })));
});

it('reads tolerantly with a finding, and judges strictly', () => {
  const judged = judgeVersion(info('v1.2'), info('v1.3'), 'minor', usual);
  expect(judged).toMatchObject({ base: 'v1.2', revision: 'v1.3', actualBump: 'minor', required: '1.3.0', ok: true });
  expect(judged.problems.map(problem => problem.id)).toEqual(['version-not-exact', 'version-not-exact']);
});

it('lets a revision mend the version of its base, and says that nothing could be compared', () => {
  const judged = judgeVersion(info('latest'), info('1.0.0'), 'major', usual);
  expect(judged).toMatchObject({ base: 'latest', revision: '1.0.0', actualBump: null, required: null, ok: true });
  expect(judged.problems).toEqual([
    { id: 'version-unreadable', level: 'warning', message: expect.stringContaining('from now on it can be told') },
  ]);
});

it('says where the version is written', () => {
  expect(judgeVersion(info('1.0.0'), info('1.0.0'), 'minor', usual).place).toEqual({ file: 'openapi.yaml', line: 4 });
  const below = document('openapi: 3.0.3\ninfo:\n  version:\n    1.0.0\n');
  expect(judgeVersion(below, below, 'minor', usual).place?.line).toBe(4);
});

it('takes the levels of problems from the config', () => {
  const strict = policyOf('changes: {version-not-exact: error, version-not-bumped: warning}');
  expect(judgeVersion(info('1.0'), info('1.1'), 'minor', strict)).toMatchObject({ ok: false });
  const lenient = judgeVersion(info('1.0.0'), info('1.0.0'), 'minor', strict);
  expect([lenient.ok, lenient.problems.map(problem => problem.level)]).toEqual([true, ['warning']]);
  const told = judgeVersion(info('1.0.0'), info('1.0.0'), 'minor', policyOf('changes: {version-not-bumped: info}'));
  expect([told.ok, told.problems.map(problem => problem.level)]).toEqual([true, ['info']]);
});

it('lets two documents without a change have any version, even none', () => {
  for (const one of [info('latest'), missing])
    expect(judgeVersion(one, one, 'none', usual)).toMatchObject({ ok: true, required: null, problems: [] });
});

describe('writing a version', () => {
  it.each([
    ['info: {title: a, version: 1.0}   # keep\npaths: {}\n', 'info: {title: a, version: 2.0.0}   # keep\npaths: {}\n'],
    ["info:\r\n  version: '1.0.0' # here\r\n  title: a\r\n", "info:\r\n  version: '2.0.0' # here\r\n  title: a\r\n"],
    ['info:\n  "version": "1.0.0"\n', 'info:\n  "version": "2.0.0"\n'],
    ['info:\n  version: &v 1.0.0\n', 'info:\n  version: &v 2.0.0\n'],
    ['info:\n  version: !!str 1.0.0\n', 'info:\n  version: !!str 2.0.0\n'],
  ])('changes the scalar alone: %j', (before, after) => {
    expect(withVersion(document(`openapi: 3.0.3\n${before}`), '2.0.0')).toBe(`openapi: 3.0.3\n${after}`);
  });

  it('quotes a number of JSON', () => {
    expect(withVersion(document('{"info": {"version": 1.0, "title": "a"}}', 'a.json'), '2.0.0')).toBe(
      '{"info": {"version": "2.0.0", "title": "a"}}',
    );
  });

  it.each(['info: {title: a}', 'info:\n  version: |\n    1.0.0\n', 'v: &v 1.0.0\ninfo:\n  version: *v\n'])(
    'refuses what is no plain value there: %j',
    text => {
      expect(() => withVersion(document(`openapi: 3.0.3\n${text}`), '2.0.0')).toThrow(/write the version by hand/);
    },
  );
});
