/** Forms of info.version, as text and as what YAML makes of it. */
import { expect, test } from 'vitest';
import versionForms from '../../../../src/lint/functions/bc/version-form.ts';
import { contextOf } from '../../../support/context.ts';

const run = (version: unknown) => versionForms({ version }, undefined, contextOf({}, ['info'])) ?? [];

test.each(['1.0.0', 'v1.0.0', '10.20.30', '1.0.0-beta.1', '1.0.0+build.7', 'v2.0.0-rc.1+5'])('%s is right', version => {
  expect(run(version)).toEqual([]);
});

test.each([
  ['1.0', '1.0.0'],
  ['v1', 'v1.0.0'],
  ['2', '2.0.0'],
  ['3.x.x', '1.0.0'],
  ['1.0.0.0', '1.0.0'],
  ['V1.0.0', '1.0.0'],
  ['2026-01', '1.0.0'],
])('%s is not; %s is proposed', (version, proposed) => {
  expect(run(version)).toEqual([
    {
      message: `info.version is "${version}"; write it as Major.Minor.Patch, such as ${proposed}.`,
      path: ['info', 'version'],
    },
  ]);
});

test('a YAML number has lost its form', () => {
  expect(run(1)[0]?.message).toContain('the number 1;');
  expect(run(1.1)[0]?.message).toContain('the number 1.1;');
  expect(run([])[0]?.message).toContain('no text;');
});

test.each([undefined, null, ''])('%j is left to the validity rules', version => {
  expect(run(version)).toEqual([]);
});
