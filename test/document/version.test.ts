/** Which OpenAPI a document says it is. */
import { expect, it } from 'vitest';
import { openapiVersion } from '../../src/document/version.ts';

it.each([
  [{ swagger: '2.0' }, '2.0'],
  [{ swagger: 2 }, '2.0'],
  [{ swagger: '2' }, '2.0'],
  [{ openapi: '3.0.3' }, '3.0'],
  [{ openapi: '3.0' }, '3.0'],
  [{ openapi: 3 }, '3.0'],
  [{ openapi: 3.1 }, '3.1'],
  [{ openapi: '3.1.0-rc1' }, '3.1'],
  [{ openapi: '3.2.0' }, '3.2'],
  [{ openapi: '3.0.03' }, '3.0'],
  [{ openapi: '3.3.0' }, undefined],
  [{ openapi: '2.0' }, undefined],
  [{ openapi: '3' }, undefined],
  [{ openapi: '3.0.3\n' }, undefined],
  [{ openapi: true }, undefined],
  [{ openapi: null }, undefined],
  [{ swagger: '1.2' }, undefined],
  [{ swagger: '3.0.0', openapi: '3.0.0' }, undefined],
  // Text that cannot be made of these must not be asked for.
  [{ swagger: { toString: 1, valueOf: 1 } }, undefined],
  [{ openapi: { toString: 1, valueOf: 1 } }, undefined],
  [Object.create({ openapi: '3.0.3' }), undefined],
  [[], undefined],
  [null, undefined],
  ['openapi', undefined],
])('%j is %s', (data, version) => {
  expect(openapiVersion(data)).toBe(version);
});
