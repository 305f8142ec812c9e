/** G-52: the level of the security rules follows info.x-security-class; that of the others does not. */
import { expect, it } from 'vitest';
import type { RuleLevel } from '../../src/lint/request.ts';
import { lintFilesOf } from '../support/lint-text.ts';

const levels = async (stated: string, config: Record<string, RuleLevel> = {}) => {
  const text = `openapi: 3.0.3
info: {title: a, version: 1.0.0${stated}}
servers: [{url: 'http://a.gov.bc.ca'}]
paths: {/a: {get: {parameters: [{name: limit, in: query, schema: {type: string}}], responses: {'200': {description: ok}}}}}
`;
  const { hits } = await lintFilesOf({ 'openapi.yaml': text }, undefined, config);
  const of = (id: string) => hits.find(hit => hit.rule.id === id)?.severity;
  return {
    https: of('bc-https-only'),
    declared: of('bc-security-declared'),
    bounds: of('bc-input-string-bounds'),
    success: of('bc-error-response'),
  };
};

it('errors of public data become warnings, warnings of protected data errors', async () => {
  const unstated = await levels('');
  expect(unstated).toMatchObject({ https: 'error', bounds: 'warning' });
  const open = await levels(', x-security-class: PUBLIC');
  expect(open).toEqual({ ...unstated, https: 'warning', declared: 'warning' });
  for (const word of ['public', ' Public ']) expect(await levels(`, x-security-class: '${word}'`)).toEqual(open);
  expect(await levels(', x-security-class: HIGH-CABINET')).toEqual({
    ...unstated,
    https: 'error',
    declared: 'error',
    bounds: 'error',
  });
});

it('a level that the config sets stays', async () => {
  expect((await levels(', x-security-class: PUBLIC', { 'bc-https-only': 'error' })).https).toBe('error');
  expect((await levels(', x-security-class: LOW', { 'bc-input-string-bounds': 'info' })).bounds).toBe('info');
});

it('what is no class changes nothing', async () => {
  expect(await levels(', x-security-class: [PUBLIC]')).toEqual(await levels(''));
});
