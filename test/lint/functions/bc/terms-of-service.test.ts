/** Open data and its terms of use. */
import { expect, test } from 'vitest';
import openDataWithoutTerms from '../../../../src/lint/functions/bc/terms-of-service.ts';
import { contextOf } from '../../../support/context.ts';

const run = (info: unknown) => openDataWithoutTerms(info, undefined, contextOf({}, ['info'])) ?? [];

test.each([
  { name: 'Open Government License - BC' },
  { name: 'CC BY 4.0' },
  { name: 'x', url: 'https://creativecommons.org/licenses/by/4.0' },
  { identifier: 'CC-BY-4.0' },
  { name: 'OGL-BC' },
])('%j is open data', license => {
  expect(run({ license })).toMatchObject([{ path: ['info'] }]);
  expect(run({ license, termsOfService: 'https://example.com' })).toEqual([]);
});

test.each([{ name: 'Apache 2.0' }, { name: 'Access only' }, {}, 'CC BY'])('%j is not', license => {
  expect(run({ license })).toEqual([]);
});
