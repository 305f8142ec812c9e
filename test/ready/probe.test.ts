/** The probe against real servers on this machine: good ones, bad ones, hostile ones, and what it never does. */

import { rmSync } from 'node:fs';
import {
  createServer as createPlain,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect as connectSocket, createServer as createSocketServer, type Server } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli.ts';
import { parseDocument } from '../../src/document/parse.ts';
import { fromPointer, getAt, own } from '../../src/document/pointer.ts';
import { type Probed, probe } from '../../src/ready/probe.ts';
import { mostRequests, type ProbeNetwork } from '../../src/ready/probe-network.ts';
import type { ProbeResults } from '../../src/ready/probe-results.ts';
import { type Authority, authority, hasOpenssl } from '../support/certificates.ts';
import { folderWith, refusalOf } from '../support/documents.ts';
import { fakeIo } from '../support/io.ts';

const openapi = `openapi: 3.0.3
info: {title: Routes, version: 1.2.0}
servers: [{url: /v1}]
security: [{key: []}]
paths:
  /routes:
    get: {operationId: listRoutes, responses: {'200': {description: OK}}}
    post: {operationId: addRoute, responses: {'201': {description: OK}}}
  /routes/{id}:
    parameters: [{$ref: '#/components/parameters/id'}]
    get: {operationId: getRoute, responses: {'200': {description: OK}}}
  /routes/refresh:
    get: {operationId: refreshRoutes, responses: {'200': {description: OK}}}
  /healthz:
    get: {operationId: health, security: [], responses: {'200': {description: OK}}}
components:
  parameters: {id: {name: id, in: path, required: true, schema: {type: string, format: uuid}}}
  securitySchemes: {key: {type: apiKey, in: header, name: X-API-Key}}
`;

interface Asked {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
}

const closing: (() => Promise<unknown>)[] = [];
let asked: Asked[] = [];
let signed: Authority;
/** Where names lead in a test. */
const hosts: Record<string, string> = {};

function network(changed: Partial<ProbeNetwork> = {}): ProbeNetwork {
  return {
    lookup: ((name: string, _: unknown, done: (error: Error | null, found: unknown) => void) => {
      const address = hosts[name];
      if (address === undefined) done(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }), []);
      else done(null, [{ address, family: address.includes(':') ? 6 : 4 }]);
    }) as ProbeNetwork['lookup'],
    isPublic: address => address === '127.0.0.1',
    proxyFor: () => '',
    ca: signed.ca,
    httpPort: 80,
    timeoutMs: 1000,
    totalMs: 20_000,
    ...changed,
  };
}

function about(text: string | undefined = openapi, changed: Partial<Probed> = {}): Probed {
  const document = text === undefined ? undefined : parseDocument(text, 'openapi.yaml');
  const resolve = (value: unknown): unknown => {
    const ref = own(value, '$ref');
    return typeof ref === 'string' && ref.startsWith('#')
      ? getAt(document?.data, fromPointer(ref.slice(1)) ?? [])
      : value;
  };
  return { document, resolve, links: [], now: Date.now(), ...changed };
}

function open(server: Server): Promise<number> {
  closing.push(() => new Promise(resolve => server.close(resolve)));
  return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));
}

interface ServerOptions {
  names?: string;
  days?: number;
  tls?: object;
}

/** An https server for api.test that notes what it is asked. */
async function serve(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  { names = 'DNS:api.test', days = 90, tls = {} }: ServerOptions = {},
): Promise<number> {
  const listener: RequestListener = (request, response) => {
    asked.push({ method: request.method ?? '', path: request.url ?? '', headers: request.headers });
    answer(request, response);
  };
  return open(createServer({ ...signed.sign(names, days), ...tls }, listener));
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'application/problem+json' }).end('{"title": "Not Found"}');
}

/** As one wishes an API: everything but health demands a key, nothing shows of the inside. */
function good(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('strict-transport-security', 'max-age=31536000');
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('x-ratelimit-limit-minute', '100');
  const url = request.url ?? '';
  if (url === '/v1/healthz') response.end('{"status": "UP"}');
  else if (url === '/v1/openapi.json') response.end(JSON.stringify(parseDocument(openapi, 'a').data));
  else if (url.startsWith('/v1/routes')) response.writeHead(401).end('{"title": "Unauthorized"}');
  else notFound(response);
}

async function probed(
  port: number,
  changed: Partial<ProbeNetwork> = {},
  what: Probed = about(),
): Promise<ProbeResults> {
  return probe(`https://api.test:${port}`, what, network(changed));
}

describe.skipIf(!hasOpenssl)('a probe (skipped where openssl, which makes the certificates, is absent)', () => {
  beforeAll(() => {
    signed = authority();
  });
  beforeEach(() => {
    asked = [];
    for (const name of Object.keys(hosts)) delete hosts[name];
    hosts['api.test'] = '127.0.0.1';
  });
  afterEach(async () => {
    await Promise.all(closing.splice(0).map(close => close()));
  });

  it('of a good API sees it all', async () => {
    const port = await serve(good);
    const found = await probed(port);
    expect(found.base).toBe(`https://api.test:${port}/v1`);
    expect(found.tls).toMatchObject({
      isSeen: true,
      version: 'TLSv1.3',
      oldVersions: [],
      isNameCovered: true,
      isTrusted: true,
    });
    expect(found.tls.isSeen && found.tls.daysLeft).toBeGreaterThan(88);
    expect(found.authentication).toMatchObject({
      isSeen: true,
      operations: [
        { operation: 'GET /routes', status: 401, outcome: 'demanded' },
        {
          operation: 'GET /routes/{id}',
          url: `https://api.test:${port}/v1/routes/00000000-0000-4000-8000-000000000000`,
          outcome: 'demanded',
        },
      ],
      // POST, and the GET whose name says that it changes something.
      notAsked: 2,
    });
    expect(found.rateLimit).toMatchObject({ isSeen: true, headers: ['x-ratelimit-limit-minute: 100'] });
    expect(found.errors).toMatchObject({ isSeen: true, leaks: [], answers: 6 });
    expect(found.health).toMatchObject({
      isSeen: true,
      status: 200,
      isRight: true,
      where: `https://api.test:${port}/v1/healthz`,
    });
    expect(found.metrics).toMatchObject({ isSeen: true, status: 404, isRight: false });
    expect(found.cors).toMatchObject({ isSeen: true, allows: 'nobody', withCredentials: false });
    expect(found.headers).toMatchObject({ isSeen: true, hstsSeconds: 31_536_000, hasNosniff: true, missing: [] });
    expect(found.document).toMatchObject({ isSeen: true, isEqual: true, differences: [], version: '1.2.0' });
  });

  it('asks by GET and OPTIONS alone, without credentials or cookies, within its limits', async () => {
    const port = await serve((request, response) => {
      response.setHeader('set-cookie', 'session=canary');
      good(request, response);
    });
    const found = await probed(port);
    expect(asked.length).toBeGreaterThan(10);
    expect(found.requests).toBeGreaterThanOrEqual(asked.length);
    expect(found.requests).toBeLessThanOrEqual(mostRequests);
    expect([...new Set(asked.map(one => one.method))].sort()).toEqual(['GET', 'OPTIONS']);
    for (const { headers } of asked) {
      expect(headers.authorization).toBeUndefined();
      expect(headers.cookie).toBeUndefined();
      expect(headers['x-api-key']).toBeUndefined();
      expect(headers['user-agent']).toBe('specgate');
    }
  });

  it('of an API that lets anybody in says where', async () => {
    const port = await serve((request, response) => {
      if (request.url === '/v1/routes') response.end('{"routes": []}');
      else if (request.url?.startsWith('/v1/routes/'))
        response.writeHead(302, { location: 'https://login.test/' }).end();
      else notFound(response);
    });
    const { authentication, rateLimit, headers } = await probed(port);
    expect(authentication).toMatchObject({
      operations: [
        { operation: 'GET /routes', status: 200, outcome: 'answered' },
        { operation: 'GET /routes/{id}', status: 302, outcome: 'unclear' },
      ],
    });
    expect(rateLimit).toMatchObject({ isSeen: true, headers: [] });
    expect(headers).toMatchObject({
      hstsSeconds: undefined,
      missing: ['Strict-Transport-Security', 'X-Content-Type-Options: nosniff'],
    });
  });

  it.each<[string, Record<string, string>, string, string]>([
    ['a version of the server', { server: 'nginx/1.18.0' }, '', 'the header server with a version (nginx/1.18.0)'],
    ['a framework', { 'x-powered-by': 'Express' }, '', 'the header x-powered-by (Express)'],
    ['a Java trace', {}, '{"trace":"java.lang.X\\n\\tat ca.bc.gov.Api.get(Api.java:42)\\n"}', 'a Java stack trace'],
    ['a Python trace', {}, 'Traceback (most recent call last):\n  File "a.py", line 1', 'a Python stack trace'],
    [
      'a JavaScript trace',
      {},
      '<pre>Error: no<br> &nbsp;at next (/app/node_modules/express/lib/router.js:10:5)</pre>',
      'a JavaScript stack trace',
    ],
    [
      'a .NET trace',
      {},
      'System.InvalidOperationException: x\n   at Api.Get(String id) in /src/Api.cs:line 12',
      'a .NET stack trace',
    ],
    ['a database', {}, '{"detail":"ORA-00942: table or view does not exist"}', 'an error of the database'],
    ['a stack property', {}, '{"status":500,"stackTrace":["x"]}', 'a property with a stack trace or an exception'],
    ["a server's page", {}, '<html><head><title>Apache Tomcat/9.0 - Error report</title>', "a server's own error page"],
  ])('sees %s in an error', async (_, headers, body, says) => {
    const port = await serve((request, response) => {
      if (request.url?.includes('no-such-path')) response.writeHead(500, headers).end(body);
      else notFound(response);
    });
    const { errors } = await probed(port);
    expect(errors.isSeen && errors.leaks).toContainEqual({
      where: `https://api.test:${port}/v1/specgate-probe/no-such-path`,
      status: 500,
      says,
      isHeader: says.startsWith('the header'),
    });
  });

  it.each<[string, string]>([
    ['a trace id', '{"traceId": "4bf92f3577b34da6", "title": "Not Found"}'],
    ['plain words', '{"detail": "The route was not found at /routes/1; see the exception list in the guide."}'],
    ['a product without a version', '<html>Not found</html>'],
  ])('takes %s for no leak', async (_, body) => {
    const port = await serve((_request, response) => void response.writeHead(404, { server: 'kong' }).end(body));
    expect((await probed(port)).errors).toMatchObject({ leaks: [] });
  });

  it.each<[string, (origin: string | undefined) => Record<string, string>, object]>([
    ['everybody', () => ({ 'access-control-allow-origin': '*' }), { allows: 'everybody', withCredentials: false }],
    [
      'whoever asks, with credentials',
      origin => ({ 'access-control-allow-origin': origin ?? '', 'access-control-allow-credentials': 'true' }),
      { allows: 'the asking origin', withCredentials: true },
    ],
    ['its own page', () => ({ 'access-control-allow-origin': 'https://app.test' }), { allows: 'another origin' }],
  ])('sees that pages of %s may read answers', async (_, headers, expected) => {
    const port = await serve((request, response) => {
      response.writeHead(401, headers(request.headers.origin)).end();
    });
    expect((await probed(port)).cors).toMatchObject(expected);
  });

  it('finds metrics that the world can read', async () => {
    const port = await serve((request, response) => {
      if (request.url === '/metrics')
        response.end(
          '# HELP http_requests_total Requests\n# TYPE http_requests_total counter\nhttp_requests_total 4\n',
        );
      else notFound(response);
    });
    expect((await probed(port)).metrics).toMatchObject({ isRight: true, where: `https://api.test:${port}/metrics` });
  });

  describe('of the certificate', () => {
    it.each<[string, ServerOptions, object]>([
      ['one that ends soon', { days: 5 }, { isTrusted: true, isNameCovered: true, daysLeft: 4 }],
      ['one for another name', { names: 'DNS:other.test' }, { isTrusted: true, isNameCovered: false }],
    ])('tells of %s', async (_, options, expected) => {
      const port = await serve(good, options);
      expect((await probed(port)).tls).toMatchObject(expected);
    });

    it('asks nothing of a server whose name it does not cover', async () => {
      const port = await serve(good, { names: 'DNS:other.test' });
      const found = await probed(port);
      expect(asked).toEqual([]);
      expect(found.authentication).toMatchObject({ isSeen: false, why: expect.stringContaining('not for api.test') });
      expect(found.health.isSeen).toBe(false);
    });

    it('asks nothing where nobody known vouches for it', async () => {
      const port = await serve(good);
      const found = await probed(port, { ca: authority().ca });
      expect(found.tls).toMatchObject({ isSeen: true, isTrusted: false, isNameCovered: true });
      expect(found.tls.isSeen && found.tls.distrust).toMatch(/^[A-Z_]+$/);
      expect(found.document).toMatchObject({ isSeen: false, why: expect.stringContaining('no known authority') });
      expect(asked).toEqual([]);
    });

    it('tells of one that is over', async () => {
      const port = await serve(good, { days: 5 });
      const { tls } = await probed(port, {}, about(openapi, { now: Date.now() + 20 * 86_400_000 }));
      expect(tls.isSeen && tls.daysLeft).toBe(-16);
    });
  });

  it('sees old TLS versions that a server still agrees to', async () => {
    const port = await serve(good, { tls: { minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' } });
    const { tls } = await probed(port);
    expect(tls).toMatchObject({ isSeen: true, version: 'TLSv1.3', oldVersions: ['TLSv1.1', 'TLSv1'] });
  });

  describe('of plain HTTP', () => {
    it.each<[string, RequestListener, object]>([
      [
        'a redirect to https',
        (_, response) => response.writeHead(301, { location: 'https://api.test/v1' }).end(),
        { outcome: 'redirect', status: 301 },
      ],
      [
        'a redirect elsewhere',
        (_, response) => response.writeHead(302, { location: 'https://evil.test/' }).end(),
        { outcome: 'elsewhere' },
      ],
      [
        'a redirect that stays',
        (_, response) => response.writeHead(302, { location: '/login' }).end(),
        { outcome: 'elsewhere' },
      ],
      ['an answer', (_, response) => response.end('hello'), { outcome: 'served', status: 200 }],
      ['an upgrade demanded', (_, response) => response.writeHead(426).end(), { outcome: 'error', status: 426 }],
    ])('sees %s', async (_, listener, expected) => {
      const httpPort = await open(createPlain(listener));
      const port = await serve(good);
      expect((await probed(port, { httpPort })).redirect).toMatchObject({ isSeen: true, ...expected });
    });

    it('sees that nothing answers', async () => {
      const httpPort = await open(createPlain());
      await closing.pop()!();
      expect((await probed(await serve(good), { httpPort })).redirect).toMatchObject({ outcome: 'refused', status: 0 });
    });

    it('knows no port beside one that the URL names', async () => {
      expect((await probed(await serve(good))).redirect).toMatchObject({
        isSeen: false,
        why: expect.stringContaining('port'),
      });
    });
  });

  describe('of the served document', () => {
    const serving = (path: string, body: string | Buffer, headers: Record<string, string> = {}) =>
      serve((request, response) => {
        if (request.url === path) response.writeHead(200, headers).end(body);
        else notFound(response);
      });

    it('passes over servers and formatting', async () => {
      const text = openapi.replace('servers: [{url: /v1}]', `servers: [{url: 'https://api.test/v1'}]`);
      const { document } = await probed(await serving('/v1/openapi.yaml', text));
      expect(document).toMatchObject({ isSeen: true, isEqual: true });
    });

    it('says where it differs', async () => {
      const text = openapi.replace('1.2.0', '1.1.0').replace('  /healthz:', '  /health/z:');
      const { document } = await probed(await serving('/v1/openapi.yaml', text));
      expect(document).toMatchObject({
        isEqual: false,
        version: '1.1.0',
        differences: ['/info/version', '/paths/~1healthz', '/paths/~1health~1z'],
      });
    });

    it('follows links of its own origin alone', async () => {
      const port = await serving('/docs/spec', openapi);
      const links = [`https://evil.test:${port}/spec`, `https://api.test:${port}/docs/spec`];
      const { document } = await probed(port, {}, about(openapi, { links }));
      expect(document).toMatchObject({ isSeen: true, isEqual: true, where: `https://api.test:${port}/docs/spec` });
      expect(asked.every(({ headers }) => headers.host === `api.test:${port}`)).toBe(true);
    });

    it('finds it by the link that the API itself gives', async () => {
      const port = await serve((request, response) => {
        if (request.url === '/v1') response.setHeader('link', '</spec.json>; rel="service-desc"');
        if (request.url === '/spec.json') response.end(openapi);
        else notFound(response);
      });
      expect((await probed(port)).document).toMatchObject({ isSeen: true, isEqual: true });
    });

    it.each<[string, string | Buffer, Record<string, string>]>([
      ['a page', '<html>openapi: 3.0.3</html>', {}],
      ['compressed bytes', gzipSync(openapi), { 'content-encoding': 'gzip' }],
      [
        'an alias bomb',
        `openapi: 3.0.3\na: &a [1,1,1,1,1,1,1,1,1]\n${[...'bcdefghi'].map((name, at) => `${name}: &${name} [${`*${'abcdefgh'[at]},`.repeat(9)}]`).join('\n')}`,
        {},
      ],
      ['something else', '{"swagger": "1.2"}', {}],
    ])('takes %s for none', async (_, body, headers) => {
      const { document } = await probed(await serving('/v1/openapi.json', body, headers));
      expect(document).toMatchObject({ isSeen: false });
    });

    it('cannot compare one of several files, or none', async () => {
      const port = await serving('/v1/openapi.json', openapi);
      const split = openapi.replace("'#/components/parameters/id'", "'parts.yaml#/id'");
      expect((await probed(port, {}, about(split))).document).toMatchObject({
        isSeen: false,
        why: expect.stringContaining('several files'),
      });
      expect((await probed(port, {}, { ...about(), document: undefined })).document).toMatchObject({ isSeen: false });
    });
  });

  describe('of a hostile server', () => {
    it('reads no more than a mebibyte of an answer (T-07)', async () => {
      let sent = 0;
      const port = await serve((_request, response) => {
        const chunk = Buffer.alloc(256 * 1024, 'a');
        const pour = (): void => {
          while (!response.destroyed && sent < 400 * 1024 * 1024) {
            sent += chunk.length;
            if (!response.write(chunk)) break;
          }
        };
        response.on('drain', pour);
        response.on('error', () => undefined);
        response.writeHead(200);
        pour();
      });
      const found = await probed(port);
      // A document may have five; what lies in the buffers on the way comes on top.
      expect(sent).toBeLessThan(200 * 1024 * 1024);
      expect(found.document.isSeen).toBe(false);
      expect(found.authentication).toMatchObject({ operations: [{ outcome: 'answered' }, { outcome: 'answered' }] });
    });

    it('gives up on one that never ends, and in time', async () => {
      const port = await serve((_request, response) => {
        response.writeHead(200);
        response.write('a');
        const drip = setInterval(() => response.write('a'), 20);
        response.on('close', () => clearInterval(drip));
      });
      const found = await probed(port, { timeoutMs: 150, totalMs: 600 });
      expect(found.authentication).toMatchObject({ isSeen: false, why: expect.stringMatching(/within 0\.15 s/) });
      expect(found.requests).toBeLessThan(10);
    });

    it('follows no redirect (T-03)', async () => {
      let strangers = 0;
      const trap = await open(
        createPlain((_, response) => {
          strangers++;
          response.end();
        }),
      );
      const port = await serve(
        (_request, response) => void response.writeHead(307, { location: `http://127.0.0.1:${trap}/` }).end(),
      );
      const found = await probed(port);
      expect(strangers).toBe(0);
      expect(found.authentication).toMatchObject({
        operations: [{ status: 307, outcome: 'unclear' }, { outcome: 'unclear' }],
      });
    });

    it('survives one that speaks no TLS, closes at once, or is not there', async () => {
      const mute = await open(
        createSocketServer(
          socket =>
            void socket
              .resume()
              .on('error', () => undefined)
              .end('220 smtp ready\r\n'),
        ),
      );
      expect((await probed(mute)).tls).toMatchObject({
        isSeen: false,
        why: expect.stringContaining('no TLS connection'),
      });
      const closed = await open(createSocketServer());
      await closing.pop()!();
      const gone = await probed(closed);
      expect(gone.tls).toMatchObject({ isSeen: false, why: expect.stringContaining('ECONNREFUSED') });
      expect(gone.health).toMatchObject({ isSeen: false });
      delete hosts['api.test'];
      expect((await probed(closed)).tls).toMatchObject({ isSeen: false, why: expect.stringContaining('ENOTFOUND') });
    });

    it('goes to no inner address, whatever its name leads to (T-03)', async () => {
      const port = await serve(good);
      for (const address of ['10.0.0.1', '169.254.169.254', '::1', '127.0.0.2']) {
        hosts['api.test'] = address;
        const { tls, health } = await probed(port);
        expect(tls).toMatchObject({ isSeen: false, why: expect.stringContaining('inner address') });
        expect(health).toMatchObject({ isSeen: false, why: expect.stringContaining('inner address') });
      }
      expect(asked).toEqual([]);
    });
  });

  describe('behind a proxy', () => {
    const tunnels: { to: string; authorization: string | undefined }[] = [];

    /** A proxy that leads every CONNECT to one port of this machine, whatever name it asks for. */
    async function proxyTo(target: number | undefined): Promise<string> {
      tunnels.length = 0;
      const server = createPlain();
      const sockets = new Set<{ destroy(): unknown }>();
      closing.unshift(async () => {
        for (const one of sockets) one.destroy();
      });
      server.on('connect', (request, socket, head) => {
        sockets.add(socket);
        tunnels.push({ to: request.url ?? '', authorization: request.headers['proxy-authorization'] });
        if (target === undefined || request.url?.endsWith(':80')) {
          socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
          return;
        }
        const way = connectSocket(target, '127.0.0.1', () => {
          socket.write('HTTP/1.1 200 OK\r\n\r\n');
          way.write(head);
          way.pipe(socket).pipe(way);
        });
        sockets.add(way);
        socket.on('error', () => way.destroy());
        way.on('error', () => socket.destroy());
      });
      return `http://someone:secret%21@127.0.0.1:${await open(server)}`;
    }

    it('goes by CONNECT, finds the name there, sees the server itself, and tells no password (T-20)', async () => {
      delete hosts['api.test'];
      const proxy = await proxyTo(await serve(good));
      const found = await probe('https://api.test/v1', about(), network({ proxyFor: () => proxy }));
      expect(found.tls).toMatchObject({ isSeen: true, isTrusted: true, isNameCovered: true, isProxied: true });
      expect(found.authentication).toMatchObject({ isSeen: true, operations: [{ outcome: 'demanded' }, {}] });
      expect(found.redirect).toMatchObject({ isSeen: false, why: 'the proxy opens no way to it (status 403)' });
      expect(new Set(tunnels.map(({ to }) => to))).toEqual(new Set(['api.test:443', 'api.test:80']));
      expect(tunnels[0]!.authorization).toBe(`Basic ${Buffer.from('someone:secret!').toString('base64')}`);
      expect(JSON.stringify(found)).not.toContain('secret');
    });

    it('says that the proxy refuses, and what it shows of a certificate of its own proves nothing', async () => {
      const shut = await proxyTo(undefined);
      const refused = await probe('https://api.test/v1', about(), network({ proxyFor: () => shut }));
      expect(refused.tls).toMatchObject({ isSeen: false, why: 'the proxy opens no way to it (status 403)' });
      const open443 = await proxyTo(await serve(good));
      const { ca: _, ...unknown } = network({ proxyFor: () => open443 });
      const seen = await probe('https://api.test/v1', about(), unknown);
      expect(seen.tls).toMatchObject({ isSeen: true, isTrusted: false, isProxied: true });
      expect(seen.authentication).toMatchObject({ isSeen: false });
    });

    it.each([
      ['no URL', 'the proxy of HTTPS_PROXY is no valid URL'],
      ['socks5://127.0.0.1:1', 'the proxy of HTTPS_PROXY is neither http:// nor https://'],
      ['http://127.0.0.1:1', 'the proxy does not answer (ECONNREFUSED)'],
    ])('%s as its address: %s', async (proxy, why) => {
      const found = await probe('https://api.test/v1', about(), network({ proxyFor: () => proxy }));
      expect(found.tls).toMatchObject({ isSeen: false, why });
    });

    it('goes to no inner address through it either, and to this machine without it (T-03)', async () => {
      const proxy = await proxyTo(await serve(good));
      hosts['inner.test'] = '10.0.0.1';
      const inner = await probe('https://inner.test', about(), network({ proxyFor: () => proxy }));
      expect(inner.tls).toMatchObject({ isSeen: false, why: expect.stringContaining('inner address') });
      await probe('http://127.0.0.1:1', about(), network({ proxyFor: () => proxy }));
      expect(tunnels).toEqual([]);
    });
  });

  it('of this machine is allowed where the URL names it', async () => {
    const port = await serve(good, { names: 'DNS:localhost,IP:127.0.0.1' });
    const isPublic = (): boolean => false;
    const found = await probe(`https://127.0.0.1:${port}/v1`, about(), network({ isPublic }));
    expect(found.health).toMatchObject({ isSeen: true, isRight: true });
    hosts.localhost = '127.0.0.1';
    expect((await probe(`https://localhost:${port}/v1`, about(), network({ isPublic }))).tls).toMatchObject({
      isNameCovered: true,
    });
    hosts.localhost = '10.0.0.1';
    expect((await probe(`https://localhost:${port}/v1`, about(), network({ isPublic }))).tls).toMatchObject({
      isSeen: false,
    });
  });

  it('by http looks at this machine alone', async () => {
    const port = await open(createPlain((request, response) => good(request, response)));
    const found = await probe(`http://127.0.0.1:${port}/v1`, about(), network());
    expect(found.tls).toMatchObject({ isSeen: false, why: 'the URL begins with http' });
    expect(found.authentication).toMatchObject({ isSeen: true });
  });

  it.each([
    ['http://api.test', 'takes an https URL'],
    ['ftp://api.test', 'takes an https URL'],
    ['file:///etc/passwd', 'takes an https URL'],
    ['api.test', 'takes a URL such as'],
    ['https://user:canary@api.test', 'without a name or password'],
    ['https://api.test/?token=canary', 'without a query'],
    ['https://10.0.0.1', 'not to the inner address 10.0.0.1'],
    ['https://169.254.169.254/latest', 'not to the inner address'],
    ['https://[fd00::1]/', 'not to the inner address fd00::1'],
    ['https://2130706433000/', 'takes a URL such as'],
    ['https://0x0a000001/', 'not to the inner address 10.0.0.1'],
  ])('refuses %s', async (url, message) => {
    const told = await refusalOf(probe(url, about(), network()));
    expect(told).toContain(message);
    expect(told).not.toContain('canary');
  });
});

describe('specgate ready --probe', () => {
  it('looks at the API, and its items tell what was seen', async () => {
    const port = await open(
      createPlain((request, response) => {
        if (request.url === '/v1/healthz') response.end('{}');
        else response.writeHead(401, { server: 'demo/1.2.3' }).end();
      }),
    );
    const folder = folderWith({
      'openapi.yaml': openapi,
      'specgate.yaml': 'apis: {routes: {file: openapi.yaml}}\nready: {profile: pillars}\n',
    });
    const io = fakeIo({ cwd: folder });
    const code = await main(['ready', '--probe', `http://127.0.0.1:${port}`, '--format', 'json'], io);
    expect(code).toBe(1);
    const { items } = JSON.parse(io.out()) as { items: { id: string; evidence: { kind: string; says: string }[] }[] };
    const probed = items.flatMap(({ id, evidence }) =>
      evidence.filter(({ kind }) => kind === 'probe').map(({ says }) => `${id} ${says}`),
    );
    expect(probed).toContain('R-45 The health endpoint answers with status 200.');
    expect(probed).toContain('R-30 TLS was not seen: the URL begins with http.');
    await Promise.all(closing.splice(0).map(close => close()));
    rmSync(folder, { recursive: true });
  });

  it('says in one sentence what is no URL to look at', async () => {
    const folder = folderWith({ 'openapi.yaml': openapi, 'specgate.yaml': 'apis: {routes: {file: openapi.yaml}}\n' });
    const io = fakeIo({ cwd: folder });
    expect(await main(['ready', '--probe', 'https://10.1.2.3'], io)).toBe(2);
    expect(io.err()).toBe(
      'specgate: --probe goes to public addresses and to this machine, not to the inner address 10.1.2.3.\n',
    );
    rmSync(folder, { recursive: true });
  });
});
