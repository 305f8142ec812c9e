/** Which route takes a request: as Kong matches hosts, paths and methods, and what placeholders leave open. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders of templates are what is tested
import { describe, expect, it } from 'vitest';
import { readGatewayFiles } from '../../../src/kong/read.ts';
import { fitsTemplate, hostMatches, pathMatches, routeFor } from '../../../src/ready/traffic/routing.ts';

describe('hosts', () => {
  it.each([
    ['a.gov.bc.ca', 'a.gov.bc.ca', 'yes'],
    ['A.gov.bc.ca', 'a.gov.bc.ca', 'yes'],
    ['a.gov.bc.ca:8443', 'a.gov.bc.ca', 'yes'],
    ['*.gov.bc.ca', 'a.gov.bc.ca', 'yes'],
    ['*.gov.bc.ca', 'gov.bc.ca', 'no'],
    ['a.gov.*', 'a.gov.bc', 'yes'],
    ['b.gov.bc.ca', 'a.gov.bc.ca', 'no'],
    ['$SUB.api.gov.bc.ca', 'a.api.gov.bc.ca', 'perhaps'],
    ['$SUB.api.gov.bc.ca', 'a.data.gov.bc.ca', 'no'],
    ['${HOST}', 'a.api.gov.bc.ca', 'perhaps'],
  ])('%s takes %s: %s', (written, host, expected) => {
    expect(hostMatches(written, host)).toBe(expected);
  });
});

describe('paths', () => {
  it.each([
    ['/', '/orders/{id}', 'yes'],
    ['/orders', '/orders/{id}', 'yes'],
    ['/orders/', '/orders', 'no'],
    ['/order', '/orders', 'yes'],
    ['/orders/open', '/orders/{id}', 'perhaps'],
    ['/orders/1/lines', '/orders/{id}/items', 'no'],
    ['/orders/1/li', '/orders/{id}/lines', 'perhaps'],
    ['/orders/1/lines/2', '/orders/{id}', 'no'],
    ['~/orders/(?<id>[^/]+)$', '/orders/{id}', 'yes'],
    ['~/orders/\\d+$', '/orders/{id}', 'yes'],
    ['~/orders$', '/orders/{id}', 'no'],
    ['~/orders', '/orders/{id}', 'yes'],
    ['~^/orders$', '/orders', 'yes'],
    ['~/v[12]/orders$', '/v1/orders', 'yes'],
    ['~/a(?P<x>b)', '/ab', 'yes'],
    ['$BASE', '/orders', 'perhaps'],
    ['$BASE/swagger', '/api/orders', 'no'],
    ['/api/$NAME', '/api/orders/{id}', 'perhaps'],
  ])('%s takes %s: %s', (written, path, expected) => {
    expect(pathMatches(written, path)).toBe(expected);
  });

  it('ends on an expression that would try for ever', () => {
    expect(pathMatches(`~/(a+)+$`, `/${'a'.repeat(40)}!`)).toBe('no');
  });
});

describe('templates', () => {
  it.each([
    ['a${X}b', 'ab', true],
    ['a${X}b', 'a-b', true],
    ['a${X}b', 'b-a', false],
    ['${X}-${Y}', 'a-b', true],
    ['${X}-${Y}', 'ab', false],
    ['ab${X}ba', 'aba', false],
  ])('%s may become %s: %s', (template, text, expected) => {
    expect(fitsTemplate(template, text)).toBe(expected);
  });
});

describe("Kong's order", () => {
  const routes = (text: string) =>
    readGatewayFiles([{ file: 'a.yaml', text: `_format_version: "3.0"\nroutes:\n${text}` }], new Map()).routes;
  const taken = (text: string, path: string, method = 'GET', host = 'h'): string | undefined =>
    routeFor({ host, path, method }, routes(text))?.route.name;

  it('more kinds of criteria come first', () => {
    expect(taken('  - {name: path, paths: [/a/b]}\n  - {name: host, hosts: [h], paths: [/a]}\n', '/a/b')).toBe('host');
    expect(taken('  - {name: any, paths: [/a]}\n  - {name: get, paths: [/], methods: [GET]}\n', '/a')).toBe('get');
  });

  it('then expressions, then longer prefixes', () => {
    expect(taken('  - {name: prefix, paths: [/a/b/c]}\n  - {name: regex, paths: ["~/a"]}\n', '/a/b/c')).toBe('regex');
    expect(taken('  - {name: short, paths: [/a]}\n  - {name: long, paths: [/a/b]}\n', '/a/b/c')).toBe('long');
    expect(taken('  - {name: low, paths: ["~/a"]}\n  - {name: high, paths: ["~/a"], regex_priority: 5}\n', '/a')).toBe(
      'high',
    );
  });

  it('a route that asks for headers takes what no other takes', () => {
    const both = '  - {name: versioned, paths: [/a], headers: {accept: [v1]}}\n  - {name: plain, paths: [/a]}\n';
    expect(taken(both, '/a')).toBe('plain');
    expect(taken('  - {name: versioned, paths: [/a], headers: {accept: [v1]}}\n', '/a')).toBe('versioned');
  });

  it('methods and hosts keep requests out, services that are off take none', () => {
    expect(taken('  - {name: get, paths: [/a], methods: [GET]}\n', '/a', 'POST')).toBeUndefined();
    expect(taken('  - {name: other, paths: [/a], hosts: [x]}\n', '/a')).toBeUndefined();
    const off = readGatewayFiles(
      [
        {
          file: 'a.yaml',
          text: 'services: [{name: s, url: "https://a", enabled: false, routes: [{name: r, paths: [/]}]}]\n',
        },
      ],
      new Map(),
    );
    expect(routeFor({ host: undefined, path: '/', method: 'GET' }, off.routes)).toBeUndefined();
  });

  it('what is sure beats what hangs on a placeholder', () => {
    const text = '  - {name: open, paths: [/a/b], hosts: ["${H}"]}\n  - {name: sure, paths: [/]}\n';
    expect(routeFor({ host: 'h', path: '/a/b', method: 'GET' }, routes(text))).toMatchObject({
      match: 'yes',
      route: { name: 'sure' },
    });
  });
});
