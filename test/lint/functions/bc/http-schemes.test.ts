/** HTTP authentication schemes that are refused, or not among the accepted. */
import { expect, it } from 'vitest';
import httpSchemes from '../../../../src/lint/functions/bc/http-schemes.ts';
import { contextOf } from '../../../support/context.ts';

const find = (document: object, options: object) =>
  httpSchemes(document, options, contextOf(document))?.map(one => one.path?.at(-1));
const three = (schemes: object) => ({ openapi: '3.0.3', components: { securitySchemes: schemes } });

it('refuses by name in any case, in both versions', () => {
  const refused = { refused: ['basic'] };
  expect(find(three({ a: { type: 'http', scheme: 'Basic' }, b: { type: 'http', scheme: 'bearer' } }), refused)).toEqual(
    ['a'],
  );
  expect(find({ swagger: '2.0', securityDefinitions: { a: { type: 'basic' } } }, refused)).toEqual(['a']);
});

it('accepts by name and leaves other types alone', () => {
  const schemes = {
    a: { type: 'http', scheme: 'Negotiate' },
    b: { type: 'http', scheme: 'Bearer' },
    c: { type: 'oauth2' },
    d: { type: 'http' },
  };
  expect(find(three(schemes), { accepted: ['bearer'] })).toEqual(['a']);
});
