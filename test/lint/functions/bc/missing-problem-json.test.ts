/** Problem details as the media type of errors. */
import { expect, it } from 'vitest';
import missingProblemJson from '../../../../src/lint/functions/bc/missing-problem-json.ts';
import { contextOf } from '../../../support/context.ts';

function find(...types: string[]) {
  const responses = Object.fromEntries(
    types.map((type, index) => [String(400 + index), { description: 'Wrong', content: { [type]: { schema: {} } } }]),
  );
  const document = { openapi: '3.0.3', paths: { '/routes': { get: { responses } } } };
  return missingProblemJson(document, null, contextOf(document));
}

it('reports once where errors are JSON of another kind', () => {
  expect(find('application/json', 'application/json')).toEqual([
    expect.objectContaining({ path: ['paths', '/routes', 'get', 'responses', '400'], related: [expect.anything()] }),
  ]);
});

it('passes where one error is problem+json or none is JSON', () => {
  expect(find('application/json', 'Application/Problem+JSON; charset=utf-8') ?? []).toEqual([]);
  expect(find('text/html')).toEqual([]);
  expect(find()).toEqual([]);
});
