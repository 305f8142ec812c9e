/** Credentials in texts. */
import { expect, test } from 'vitest';
import literalSecrets from '../../../../src/lint/functions/bc/literal-secret.ts';
import { contextOf } from '../../../support/context.ts';

const found = (text: string) => {
  const root = { openapi: '3.0.3', info: { description: text } };
  return literalSecrets(root, undefined, contextOf(root)) ?? [];
};
// Built from pieces, so that scanners of the repository do not take the tests for a leak.
const token = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiJyb3V0ZXMifQ', 'c2lnbmF0dXJlLW9mLXJvdXRlcw'].join('.');

test.each([
  [`Bearer ${token}`, 'a JSON Web Token'],
  [`{"token":"${token}"}`, 'a JSON Web Token'],
  ['-----BEGIN ' + 'PRIVATE KEY-----', 'a private key'],
  ['x\n-----BEGIN EC ' + 'PRIVATE KEY-----', 'a private key'],
  ['AKIA' + 'ABCDEFGHIJKLMNOP', 'an access key of AWS'],
  ['ghp_' + 'a1B2'.repeat(9), 'a token of GitHub'],
  ['xoxb-' + '1234567890-1234567890123-AbCdEfGhIjKl', 'a token of Slack'],
  ['?key=AIza' + 'a1B2c3D'.repeat(5), 'an API key of Google'],
])('%s', (text, kind) => {
  const [finding, ...others] = found(text);
  expect(others).toEqual([]);
  expect(finding?.message).toContain(kind);
  expect(finding?.path).toEqual(['info', 'description']);
});

test.each([
  'eyJhbGciOiJIUzI1NiJ9.payload.signature',
  'eyJhbGciOiJIUzI1NiJ9...',
  '-----BEGIN CERTIFICATE-----',
  '-----BEGIN PUBLIC KEY-----',
  'AKIA' + 'IOSFODNN7EXAMPLE',
  'keyJar.eyJ.x',
  'xoxb-your-token-goes-here',
  'AIza...',
])('%s opens nothing', text => {
  expect(found(text)).toEqual([]);
});

test('a shared object, and a ring, are looked at once', () => {
  const shared: Record<string, unknown> = { example: token };
  shared.self = shared;
  const root = { openapi: '3.0.3', components: { schemas: { A: shared, B: shared } } };
  expect(literalSecrets(root, undefined, contextOf(root))).toHaveLength(1);
});

test('finds nothing in a hostile text, and ends', () => {
  const pieces = ['eyJ', '-eyJaaaaaaaaaa', 'eyJaaaaaaaaaa.', '-----BEGIN A ', 'AKIA', 'ghp_a', 'xoxb-1', 'AIza'];
  // Only the third holds three parts that are joined by points.
  expect(pieces.map(piece => found(piece.repeat(500_000)).length)).toEqual([0, 0, 1, 0, 0, 0, 0, 0]);
});
