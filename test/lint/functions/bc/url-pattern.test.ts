/** Depth of URLs, and hosts that name the application themselves. */
import { expect, test } from 'vitest';
import shallowUrls from '../../../../src/lint/functions/bc/url-pattern.ts';
import { contextOf } from '../../../support/context.ts';

const options = { segments: 3, plainLabels: ['api', 'apps'] };
function run(url: string, ...templates: string[]) {
  const paths = Object.fromEntries(templates.map(template => [template, { get: {} }]));
  const root = { openapi: '3.0.3', servers: [{ url }], paths };
  return shallowUrls(root, options, contextOf(root)) ?? [];
}

test.each([
  ['https://api.gov.bc.ca/recreation/climbing/v1', '/routes/{id}'],
  ['https://apps.gov.bc.ca/pub', '/climbing/routes'],
  ['https://ches.api.gov.bc.ca/v1', '/email'],
  ['https://www.bclaws.ca', '/content/{id}'],
  ['https://localhost:3000', '/a'],
  ['http://hostname', '/a'],
  ['/api/v1', '/a'],
  ['https://{host}', '/a'],
])('%s%s is left alone', (url, template) => {
  expect(run(url, template)).toEqual([]);
});

test('shallow paths of a shared host are one finding', () => {
  expect(run('https://api.gov.bc.ca/v1', '/climbing/routes', '/climbing/{zone}/routes', '/a/b/c')).toEqual([
    {
      message: '2 paths of 3 without business function, application and noun after api.gov.bc.ca.',
      path: ['paths', '/climbing/routes'],
      related: [['paths', '/climbing/{zone}/routes']],
    },
  ]);
});

test('2.0: host and basePath', () => {
  const root = { swagger: '2.0', host: 'api.gov.bc.ca', basePath: '/recreation', paths: { '/routes': { get: {} } } };
  expect(shallowUrls(root, options, contextOf(root))).toHaveLength(1);
});
