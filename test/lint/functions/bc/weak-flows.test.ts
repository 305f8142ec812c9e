/** OAuth2 flows by name, in both versions. */
import { expect, it } from 'vitest';
import weakFlows from '../../../../src/lint/functions/bc/weak-flows.ts';
import { contextOf } from '../../../support/context.ts';

const find = (document: object, ...flows: string[]) => weakFlows(document, { flows }, contextOf(document));

it('finds each refused flow where it stands', () => {
  const flows = { implicit: {}, authorizationCode: {}, password: {}, 'x-note': {} };
  const document = { openapi: '3.0.3', components: { securitySchemes: { login: { type: 'oauth2', flows } } } };
  expect(find(document, 'implicit', 'password')?.map(one => one.path?.at(-1))).toEqual(['implicit', 'password']);
});

it('takes the names of 2.0 for those of 3.0', () => {
  const of = (flow: string) => ({ swagger: '2.0', securityDefinitions: { login: { type: 'oauth2', flow } } });
  expect(find(of('application'), 'clientCredentials')).toEqual([
    { path: ['securityDefinitions', 'login'], message: 'The security scheme "login" uses the clientCredentials flow.' },
  ]);
  expect(find(of('accessCode'), 'implicit')).toEqual([]);
  expect(find(of('constructor'), 'implicit')).toEqual([]);
});
