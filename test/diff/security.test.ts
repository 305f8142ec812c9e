/** Ways in that ask for more than another one beside them: nobody needs them, and yet they may give more. */
import { expect, it } from 'vitest';
import { changesBetween } from './support.ts';

const flows = { clientCredentials: { tokenUrl: 'https://login.gov.bc.ca', scopes: { r: 'Read', w: 'Write' } } };
const api = (security: object[]) => ({
  openapi: '3.0.3',
  info: { title: 'a', version: '1.0.0' },
  paths: { '/a': { get: { security, responses: {} } } },
  components: {
    securitySchemes: {
      key: { type: 'apiKey', in: 'header', name: 'X-Key' },
      token: { type: 'http', scheme: 'bearer' },
      login: { type: 'oauth2', flows },
    },
  },
});
const key = { key: [] };

it.each<[string, object, object]>([
  ['credentials beside none', {}, key],
  ['two credentials beside one of them', key, { key: [], token: [] }],
  ['two scopes beside one of them', { login: ['r'] }, { login: ['r', 'w'] }],
])('%s come and go without a break', async (_what, less, more) => {
  const found = async (base: object[], revision: object[]) =>
    (await changesBetween(api(base), api(revision))).map(({ id, breaking, bump }) => [id, breaking, bump]);
  expect(await found([less], [less, more])).toEqual([['security-alternative-added', false, 'minor']]);
  expect(await found([less, more], [less])).toEqual([['security-alternative-removed', false, 'minor']]);
  expect(await found([less, more], [more, less])).toEqual([]);
});
