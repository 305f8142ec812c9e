/** Which URLs are served without TLS. */
import { expect, test } from 'vitest';
import insecureUrls from '../../../../src/lint/functions/bc/insecure-url.ts';
import { contextOf } from '../../../support/context.ts';

type Problem = Parameters<typeof insecureUrls>[1]['problem'];
const places = (root: object, problem: Problem) =>
  (insecureUrls(root, { problem }, contextOf(root)) ?? []).map(one => one.path?.join('/'));
const served = (url: unknown, variables?: unknown) => ({ openapi: '3.0.3', servers: [{ url, variables }] });

test.each([
  'https://api.gov.bc.ca',
  'HTTPS://api.gov.bc.ca',
  'wss://api.gov.bc.ca',
  '/api/v1',
  '/',
  '//api.gov.bc.ca',
  'api/v1',
  '{{host}}/api',
  7,
])('%s is not insecure', url => {
  expect(places(served(url), 'insecure')).toEqual([]);
});

test.each([
  'http://api.gov.bc.ca',
  'HTTP://api.gov.bc.ca/x',
  'ws://api.gov.bc.ca',
  'http://localhost.gov.bc.ca',
  'http://{host}/x',
])('%s is insecure', url => {
  expect(places(served(url), 'insecure')).toEqual(['servers/0/url']);
});

test('the values of a scheme variable are each looked at, where they stand', () => {
  const variables = { scheme: { default: 'https', enum: ['https', 'http'] } };
  expect(places(served('{scheme}://api.gov.bc.ca', variables), 'insecure')).toEqual([
    'servers/0/variables/scheme/enum/1',
  ]);
  expect(places(served('{scheme}://api.gov.bc.ca', { scheme: { default: 'http' } }), 'insecure')).toEqual([
    'servers/0/url',
  ]);
  // A default that is not listed counts as well.
  expect(places(served('{host}', { host: { default: 'http://a', enum: [7, null] } }), 'insecure')).toEqual([
    'servers/0/url',
  ]);
  const hosts = { host: { default: 'api.gov.bc.ca', enum: ['api.gov.bc.ca', 'localhost:8080'] } };
  expect(places(served('https://{host}/api', hosts), 'development')).toEqual(['servers/0/variables/host/enum/1']);
  expect(places(served('http://{host}/api', hosts), 'insecure')).toEqual(['servers/0/url']);
});

test.each([
  'http://localhost',
  'http://localhost:3000/api',
  'https://127.0.0.1',
  'http://[::1]:8080/',
  'http://0.0.0.0:80',
  'http://routes.local/x',
])('%s is a development server, not an insecure one', url => {
  expect(places(served(url), 'insecure')).toEqual([]);
  expect(places(served(url), 'development')).toEqual(['servers/0/url']);
});

test('servers of path items and operations count; a callback is not ours to serve', () => {
  const servers = [{ url: 'http://a.gov.bc.ca' }];
  const get = { servers, callbacks: { done: { 'http://x': { post: { servers } } } } };
  const root = { openapi: '3.1.0', paths: { '/a': { servers, get } } };
  expect(places(root, 'insecure')).toEqual(['paths//a/servers/0/url', 'paths//a/get/servers/0/url']);
});

test('2.0: each scheme, of the root and of operations; a local host is one finding', () => {
  const paths = { '/a': { get: { schemes: ['http'] } } };
  const root = { swagger: '2.0', host: 'api.gov.bc.ca', schemes: ['https', 'http', 'wss', 'ws'], paths };
  expect(places(root, 'insecure')).toEqual(['schemes/1', 'schemes/3', 'paths//a/get/schemes/0']);
  const local = { swagger: '2.0', host: 'localhost:8080', schemes: ['http'] };
  expect(places(local, 'insecure')).toEqual([]);
  expect(places(local, 'development')).toEqual(['host']);
});

test('token URLs count in every kind of scheme, contact and documentation URLs in none', () => {
  const url = 'http://login.gov.bc.ca';
  const root = {
    openapi: '3.0.3',
    info: { contact: { url }, license: { url }, termsOfService: url },
    externalDocs: { url },
    components: {
      securitySchemes: {
        a: { type: 'oauth2', flows: { authorizationCode: { authorizationUrl: url, tokenUrl: url, refreshUrl: url } } },
        b: { type: 'openIdConnect', openIdConnectUrl: url },
      },
    },
  };
  expect(places(root, 'insecure')).toHaveLength(4);
  const old = { swagger: '2.0', securityDefinitions: { a: { type: 'oauth2', tokenUrl: 'http://localhost/token' } } };
  expect(places(old, 'insecure')).toEqual(['securityDefinitions/a/tokenUrl']);
});

test('https is unstated where every server is relative, or none is named', () => {
  expect(places(served('/api'), 'unstated')).toEqual(['servers/0/url']);
  expect(places(served('{base}/api'), 'unstated')).toEqual([]);
  expect(places({ openapi: '3.0.3', servers: [{ url: '/' }, { url: 'http://a' }] }, 'unstated')).toEqual([]);
  expect(places({ openapi: '3.0.3' }, 'unstated')).toEqual(['']);
  expect(places({ swagger: '2.0', host: 'a' }, 'unstated')).toEqual(['']);
  expect(places({ swagger: '2.0', schemes: ['http'] }, 'unstated')).toEqual([]);
});
