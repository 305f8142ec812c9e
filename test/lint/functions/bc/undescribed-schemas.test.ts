/** Which shared schemas count as described. */
import { expect, it } from 'vitest';
import undescribedSchemas from '../../../../src/lint/functions/bc/undescribed-schemas.ts';
import { contextOf } from '../../../support/context.ts';

it('accepts a description, a title or another name, and counts the rest', () => {
  const schemas = {
    Route: { type: 'object' },
    Trail: { title: 'A trail' },
    Cliff: { description: 'A wall of rock.' },
    Climb: { $ref: '#/components/schemas/Route' },
    Blank: { description: ' ' },
  };
  const document = { openapi: '3.1.0', components: { schemas } };
  expect(undescribedSchemas(document, null, contextOf(document))).toEqual([
    {
      path: ['components', 'schemas', 'Route'],
      related: [['components', 'schemas', 'Blank']],
      message: '2 shared schemas of 4 without a description.',
    },
  ]);
});

it('reads definitions of 2.0 and survives other types', () => {
  const document = { swagger: '2.0', definitions: { Route: {}, Odd: 7 } };
  expect(undescribedSchemas(document, null, contextOf(document))?.[0]?.message).toContain('1 shared schema of 1');
});
