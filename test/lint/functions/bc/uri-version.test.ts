/** Versions in server URLs and paths. */
import { expect, test } from 'vitest';
import versionsInUris from '../../../../src/lint/functions/bc/uri-version.ts';
import { contextOf } from '../../../support/context.ts';

function run(url: string, template = '/routes', variables?: object) {
  const servers = [{ url, ...(variables && { variables }) }];
  const root = { openapi: '3.0.3', servers, paths: { [template]: { get: {}, put: {} } } };
  return versionsInUris(root, undefined, contextOf(root)) ?? [];
}

test.each(['https://api.gov.bc.ca/routes/v1', '/api/v2.1', '/v1_0/', '/V3?x=1', 'https://api.gov.bc.ca:443/v1#top'])(
  '%s has one',
  url => {
    expect(run(url)).toMatchObject([{ path: ['servers', 0, 'url'] }]);
  },
);

test.each(['https://v1.api.gov.bc.ca/routes', '/v2ray', '/vocabulary', '/versions', '/v', '/{version}'])(
  '%s has none',
  url => {
    expect(run(url)).toEqual([]);
  },
);

test('a variable counts by its default', () => {
  expect(run('/{version}', '/a', { version: { default: 'v4' } })).toHaveLength(1);
  expect(run('/{version}', '/a', { version: { default: 'latest' } })).toEqual([]);
});

test('a document is reported once, a path once for all its operations', () => {
  expect(run('/v1', '/v2/routes')).toEqual([
    {
      message: 'The version stands in the URI (v1, v2, in 2 places); every new version then breaks every link.',
      path: ['servers', 0, 'url'],
      related: [['paths', '/v2/routes']],
    },
  ]);
});
