/** Responses 429, for the document as a whole. */
import { expect, it } from 'vitest';
import undocumentedLimits from '../../../../src/lint/functions/bc/undocumented-limits.ts';
import { contextOf } from '../../../support/context.ts';

const find = (paths: object) => {
  const document = { openapi: '3.0.3', paths };
  return undocumentedLimits(document, null, contextOf(document)) ?? [];
};
const get = (...codes: string[]) => ({
  get: { responses: Object.fromEntries(codes.map(code => [code, { description: code }])) },
});

it('reports at the paths where none has it, else at the operations that lack it', () => {
  expect(find({ '/a': get('200'), '/b': get('default') })).toEqual([
    { path: ['paths'], message: 'No operation documents a response 429.' },
  ]);
  expect(find({ '/a': get('429'), '/b': get('200'), '/c': get('200') })).toEqual([
    {
      path: ['paths', '/b', 'get', 'responses'],
      related: [['paths', '/c', 'get', 'responses']],
      message: '2 of 3 operations do not document a response 429.',
    },
  ]);
});

it('takes 4XX for it and has nothing to say of an empty document', () => {
  expect(find({ '/a': get('200', '4XX'), '/b': get('200', '429') })).toEqual([]);
  expect(find({})).toEqual([]);
});
