/** Cookies and sessions, and sessions of the domain. */
import { expect, it } from 'vitest';
import sessionState from '../../../../src/lint/functions/bc/session-state.ts';
import { contextOf } from '../../../support/context.ts';

const find = (document: object) => sessionState(document, { names: ['sessionid'] }, contextOf(document));
const withParameter = (template: string, parameter: object) => ({
  openapi: '3.0.3',
  paths: { [template]: { get: { parameters: [parameter] } } },
});

it('finds cookies, session ids, Set-Cookie and cookie credentials', () => {
  expect(find(withParameter('/routes', { name: 'locale', in: 'cookie' }))).toHaveLength(1);
  expect(find(withParameter('/routes', { name: 'session-id', in: 'header' }))).toHaveLength(1);
  const responses = { '200': { description: 'Routes', headers: { 'set-cookie': {} } } };
  expect(find({ openapi: '3.0.3', paths: { '/routes': { get: { responses } } } })).toEqual([
    { path: ['paths', '/routes', 'get', 'responses', '200', 'headers', 'set-cookie'], message: expect.any(String) },
  ]);
  const schemes = {
    visitor: { type: 'apiKey', in: 'cookie', name: 'v' },
    key: { type: 'apiKey', in: 'header', name: 'k' },
  };
  expect(find({ openapi: '3.0.3', components: { securitySchemes: schemes } })).toHaveLength(1);
});

it('lets sessions of the domain pass', () => {
  expect(find(withParameter('/court-sessions/{sessionId}', { name: 'sessionId', in: 'path' }))).toEqual([]);
  expect(find(withParameter('/uploads/{sessionId}', { name: 'sessionId', in: 'path' }))).toEqual([]);
  expect(find(withParameter('/court-sessions', { name: 'sessionId', in: 'query' }))).toEqual([]);
  expect(find(withParameter('/chats', { name: 'chatSessionId', in: 'query' }))).toEqual([]);
});
