/** What a probe asks for: GET operations that change nothing, with values that the schemas allow. */
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse.ts';
import { leaksOf } from '../../src/ready/probe-answers.ts';
import type { ProbeAnswer } from '../../src/ready/probe-network.ts';
import { demandsCredentials, isHealthPath, probedOperations } from '../../src/ready/probe-operations.ts';

const of = (text: string) => probedOperations(parseDocument(text, 'a.yaml'), value => value);
const paths = (text: string): string =>
  `openapi: 3.0.3\ninfo: {title: A, version: 1.0.0}\nsecurity: [{k: []}]\npaths:\n${text}`;

describe('operations', () => {
  it.each<[string, string | undefined]>([
    ['/a: {get: {}}', '/a'],
    ['/a/{id}: {get: {parameters: [{name: id, in: path, required: true, schema: {type: integer}}]}}', '/a/1'],
    [
      '/a/{id}: {get: {parameters: [{name: id, in: path, schema: {type: string, format: uuid}}]}}',
      '/a/00000000-0000-4000-8000-000000000000',
    ],
    ['/a/{id}: {get: {parameters: [{name: id, in: path, schema: {enum: [x/y, z]}}]}}', '/a/x%2Fy'],
    ['/a/{id}: {parameters: [{name: id, in: path, schema: {type: string, example: q}}], get: {}}', '/a/q'],
    ['/a/{id}: {get: {}}', '/a/1'],
    [
      '/a: {get: {parameters: [{name: d, in: query, required: true, schema: {format: date}}, {name: o, in: query, schema: {}}]}}',
      '/a?d=2026-01-01',
    ],
    ['/a: {get: {parameters: [{name: h, in: header, required: true, schema: {type: string}}]}}', undefined],
    ['/a: {post: {}}', undefined],
    ['/cache/refresh: {get: {}}', undefined],
    ['/a: {get: {operationId: deleteAll}}', undefined],
    ['/a: {get: {operationId: getDeletedOrders}}', '/a'],
    ['/updates: {get: {operationId: listUpdates}}', '/updates'],
  ])('%s: %s', (text, expected) => {
    const { list, securedNotAsked } = of(paths(`  ${text}\n`));
    expect(list.map(({ path }) => path)).toEqual(expected === undefined ? [] : [expected]);
    expect(securedNotAsked).toBe(expected === undefined ? 1 : 0);
  });

  it.each<[unknown, boolean]>([
    [undefined, false],
    [[], false],
    [[{ k: [] }], true],
    [[{ k: [] }, {}], false],
    [[{}], false],
    ['k', false],
    [[3], false],
  ])('demand credentials by %j: %s', (security, expected) => {
    expect(demandsCredentials(security)).toBe(expected);
  });

  it.each<[string, boolean]>([
    ['/health', true],
    ['/healthz', true],
    ['/api/v1/health', true],
    ['/orders/health', true],
    ['/actuator/health/readiness', true],
    ['/ready', true],
    ['/api/v2/status', true],
    ['/ping', true],
    ['/orders/{id}/status', false],
    ['/sync/status', false],
    ['/health-authorities', false],
    ['/healthcare', false],
    ['/already', false],
    ['/deliver', false],
  ])('%s tells the health: %s', (path, expected) => {
    expect(isHealthPath(path)).toBe(expected);
  });
});

describe('a body', () => {
  const answer = (body: string): ProbeAnswer => ({
    url: new URL('https://a.test'),
    method: 'GET',
    status: 500,
    headers: {},
    body,
    isCut: false,
  });

  it.each([
    ['at ('.repeat(200_000)],
    [`at ${'x'.repeat(1_000_000)}(`],
    ['at a.b(/a'.repeat(100_000)],
    [`System.${'A.'.repeat(400_000)}`],
    ['\\n'.repeat(400_000)],
    [`"stack"${' '.repeat(900_000)}`],
  ])('of whatever shape is looked through', body => {
    expect(leaksOf(answer(body))).toEqual([]);
  });
});
