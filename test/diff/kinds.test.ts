/** The words of kinds of change in a report: those of a break where they break. */
import { expect, it } from 'vitest';
import { kindTexts } from '../../src/diff/kinds.ts';
import { bodyOf, changesBetween, policyOf } from './support.ts';

const whole = { type: 'integer' };
const text = { type: 'string' };
const of = (...oneOf: object[]) => bodyOf({ oneOf });

it('says what to do about a kind that breaks by its values, though it seldom does', async () => {
  const [further] = await changesBetween(of(text, { type: 'number' }), of(text, { type: 'number' }, whole));
  expect(further).toMatchObject({ id: 'request-one-of-branch-added', breaking: true });
  expect(kindTexts([further!])['request-one-of-branch-added']!.remedy).toContain('release a new major version');
  const needs = (name: string) => ({ type: 'object', properties: { [name]: text }, required: [name] });
  const [harmless] = await changesBetween(of(needs('a'), whole), of(needs('a'), whole, needs('b')));
  expect(harmless).toMatchObject({ id: 'request-one-of-branch-added', breaking: false });
  expect(kindTexts([harmless!])['request-one-of-branch-added']!.remedy).toContain('raise the minor version');
});

it('says what to do about a kind that the config counts as breaking', async () => {
  const named = (operationId: string) => ({
    openapi: '3.0.3',
    info: { title: 'a', version: '1.0.0' },
    paths: { '/a': { get: { summary: operationId, responses: {} } } },
  });
  const policy = policyOf('changes: {operation-text-changed: breaking}');
  const [change] = await changesBetween(named('a'), named('b'), policy);
  expect(kindTexts([change!])['operation-text-changed']!.remedy).not.toContain('Nothing to do');
});

it.each([
  ['double', 'warning', 'rule'],
  ['float', 'error', 'witness'],
])('knows that the format %s has an end', async (format, level, proof) => {
  const [bare, bound] = [{ type: 'number' }, { type: 'number', format }];
  expect(await changesBetween(bodyOf(bare), bodyOf(bound))).toMatchObject([{ breaking: true, level, proof }]);
  expect(await changesBetween(bodyOf(bound), bodyOf(bare))).toMatchObject([{ breaking: false, bump: 'minor' }]);
});

it('lets properties be sent that were forbidden', async () => {
  const having = (properties: object) => bodyOf({ type: 'object', properties }, { openapi: '3.1.0' });
  const [change] = await changesBetween(having({ a: false, b: text }), having({ b: text }));
  expect(change).toMatchObject({ breaking: false, bump: 'minor' });
});

it('tells of a property that only a condition looks at', async () => {
  const rest = { if: { properties: { t: { const: 'a' } }, required: ['t'] }, then: { required: ['x'] } };
  const having = (properties: object) => bodyOf({ type: 'object', properties, ...rest }, { openapi: '3.1.0' });
  const [change] = await changesBetween(having({ t: text, x: text }), having({ x: text }));
  expect(change).toMatchObject({ id: 'request-property-removed', breaking: true });
});
