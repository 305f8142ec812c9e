/** Which host the credentials go to (T-11), and the connections: TLS, own authorities, client certificates, proxies (T-25). */
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import process from 'node:process';
import type { TLSSocket } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type HttpOptions, openHttp } from '../../src/gateway/http.ts';
import { boundUrl, urlNamedByGateway } from '../../src/gateway/origin.ts';
import { folderWith, refusal, refusalOf } from '../support/documents.ts';
import { fastClock, json, makeCertificates, type Script, serve } from './server.ts';

describe('the origin of SPECGATE_GATEWAY_URL', () => {
  const bound = { SPECGATE_GATEWAY_URL: 'https://kong.gov.bc.ca' };

  it.each([
    ['https://kong.gov.bc.ca', bound],
    ['https://kong.gov.bc.ca:443/admin/', bound],
    ['https://KONG.gov.bc.ca/x', { SPECGATE_GATEWAY_URL: 'https://kong.gov.bc.ca/whatever' }],
    ['http://localhost:8001', {}],
    ['http://127.0.0.1:8001', { SPECGATE_GATEWAY_URL: 'http://127.0.0.1:8001', SPECGATE_GATEWAY_TOKEN: 'canary' }],
    ['http://[::1]:8001', {}],
  ])('lets %s through', (url, env) => {
    expect(boundUrl(url, env).protocol).toMatch(/^https?:$/);
  });

  it.each<[string, Record<string, string>, string]>([
    ['https://evil.test', bound, 'nothing was sent'],
    ['https://kong.gov.bc.ca.evil.test', bound, 'nothing was sent'],
    ['https://kong.gov.bc.ca:8444', bound, 'nothing was sent'],
    ['https://gov.bc.ca', bound, 'nothing was sent'],
    ['https://kong.gov.bc.ca', {}, 'SPECGATE_GATEWAY_URL is not set'],
    ['https://kong.gov.bc.ca', { SPECGATE_GATEWAY_URL: '' }, 'SPECGATE_GATEWAY_URL is not set'],
    ['http://localhost:8001', { SPECGATE_GATEWAY_TOKEN: 'canary' }, 'SPECGATE_GATEWAY_URL is not set'],
    ['http://localhost:8001', { SPECGATE_GATEWAY_CLIENT_KEY: '/key.pem' }, 'SPECGATE_GATEWAY_URL is not set'],
    ['http://kong.gov.bc.ca', { SPECGATE_GATEWAY_URL: 'http://kong.gov.bc.ca' }, 'must begin with https://'],
    ['http://localhost.evil.test', { SPECGATE_GATEWAY_URL: 'http://localhost.evil.test' }, 'must begin with https://'],
    ['http://127.0.0.1.evil.test', { SPECGATE_GATEWAY_URL: 'http://127.0.0.1.evil.test' }, 'must begin with https://'],
    ['file:///etc/passwd', bound, 'must begin with https://'],
    ['https://user:pass@kong.gov.bc.ca', bound, 'a name or password in it'],
    ['https://kong.gov.bc.ca@evil.test', bound, 'a name or password in it'],
    ['https://kong.gov.bc.ca/?key=x', bound, 'a query or fragment'],
    ['$' + '{SPECGATE_GATEWAY_TOKEN}', bound, 'no valid URL'],
    ['https://kong.gov.bc.ca', { SPECGATE_GATEWAY_URL: 'kong' }, 'SPECGATE_GATEWAY_URL is no valid URL'],
  ])('refuses %s', (url, env, says) => {
    expect(refusal(() => boundUrl(url, env))).toContain(says);
  });

  it('is not needed for what the bound gateway itself names, but https is', () => {
    expect(urlNamedByGateway('https://authz.test/token').origin).toBe('https://authz.test');
    expect(refusal(() => urlNamedByGateway('http://authz.test/token'))).toContain('must begin with https://');
  });
});

describe('connections', () => {
  let folder: string;
  let made: ReturnType<typeof makeCertificates>;
  const open: { close(): unknown }[] = [];
  beforeAll(() => {
    folder = folderWith();
    made = makeCertificates(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close();
    delete process.env.HTTPS_PROXY;
    delete process.env.NO_PROXY;
  });

  async function start(script: Script, tls: object = {}) {
    const server = await serve(script, { key: made.read('server.key'), cert: made.read('server.pem'), ...tls });
    open.push(server);
    return server;
  }

  function client(url: string, env: Record<string, string>, options: Partial<HttpOptions> = {}) {
    const bound = { SPECGATE_GATEWAY_URL: new URL(url).origin, ...env };
    const http = openHttp({ url, clock: fastClock(), ...options }, { env: bound, cwd: folder });
    open.push(http);
    return http;
  }

  it('refuse a certificate of nobody known, at once and before anything is sent', async () => {
    const server = await start(response => json(response, 200, {}));
    const refused = await refusalOf(client(server.url, {}).call({ method: 'POST', path: '/' }));
    expect(refused).toContain('its certificate is not trusted (');
    expect(refused).toContain('SPECGATE_GATEWAY_CA');
    expect(refused).not.toContain('not known whether');
    expect(server.heard).toHaveLength(0);
  });

  it.each(['path', 'text'])('take an own authority, given as %s', async how => {
    const server = await start(response => json(response, 200, { ok: true }));
    const http = client(server.url, { SPECGATE_GATEWAY_CA: how === 'path' ? 'ca.pem' : made.read('ca.pem') });
    expect((await http.call({ method: 'GET', path: '/' })).json).toEqual({ ok: true });
  });

  it('refuse a certificate for another host', async () => {
    const server = await start(response => json(response, 200, {}));
    const http = client(`https://localhost:${server.port}`, { SPECGATE_GATEWAY_CA: 'ca.pem' });
    expect(await refusalOf(http.call({ method: 'GET', path: '/' }))).toContain('ERR_TLS_CERT_ALTNAME_INVALID');
  });

  it('show the client certificate to the bound gateway, and to nobody else', async () => {
    const certificates: unknown[] = [];
    const server = await serve(
      response => {
        const { CN } = (response.socket as TLSSocket).getPeerCertificate().subject ?? {};
        certificates.push(CN);
        json(response, 200, {});
      },
      {
        key: made.read('server.key'),
        cert: made.read('server.pem'),
        ca: made.read('ca.pem'),
        requestCert: true,
        rejectUnauthorized: false,
      },
    );
    open.push(server);
    const env = {
      SPECGATE_GATEWAY_CA: 'ca.pem',
      SPECGATE_GATEWAY_CLIENT_CERT: 'client.pem',
      SPECGATE_GATEWAY_CLIENT_KEY: made.read('client.key'),
    };
    await client(server.url, env).call({ method: 'GET', path: '/' });
    await client(server.url, env, { origin: 'gateway' }).call({ method: 'GET', path: '/' });
    expect(certificates).toEqual(['client', undefined]);
  });

  it.each<[Record<string, string>, string]>([
    [{ SPECGATE_GATEWAY_CA: 'missing.pem' }, 'SPECGATE_GATEWAY_CA names cannot be read (ENOENT)'],
    [{ SPECGATE_GATEWAY_CLIENT_CERT: 'client.pem' }, 'go together'],
    [{ SPECGATE_GATEWAY_CLIENT_CERT: 'client.pem', SPECGATE_GATEWAY_CLIENT_KEY: 'server.key' }, 'cannot be used'],
  ])('say what is wrong with %j', (env, says) => {
    expect(refusal(() => client('https://gateway.test', env))).toContain(says);
  });

  it('say so where the port speaks no TLS', async () => {
    const server = await serve(response => json(response, 200, {}));
    open.push(server);
    const http = client(`https://127.0.0.1:${server.port}`, {});
    expect(await refusalOf(http.call({ method: 'GET', path: '/' }))).toContain('is this an https port?');
  });

  it('say so where the host is unknown', async () => {
    const http = client('https://gateway.invalid', {});
    expect(await refusalOf(http.call({ method: 'GET', path: '/' }))).toMatch(
      /cannot be reached \((ENOTFOUND|EAI_AGAIN)\)/,
    );
  });

  describe('through a proxy', () => {
    /** A proxy that leads every tunnel to the given port, or refuses it. */
    async function proxy(port: number, status = 200) {
      const asked: { host: string | undefined; authorization: string | undefined }[] = [];
      const server = createServer();
      server.on('connect', (request, socket) => {
        asked.push({ host: request.url, authorization: request.headers['proxy-authorization'] });
        if (status !== 200) return socket.end(`HTTP/1.1 ${status} No\r\n\r\n`);
        const inner = connect(port, '127.0.0.1', () => {
          socket.write('HTTP/1.1 200 OK\r\n\r\n');
          inner.pipe(socket).pipe(inner);
        });
        inner.on('error', () => socket.destroy());
        socket.on('error', () => inner.destroy());
        return inner;
      });
      await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
      open.push({
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
      return { asked, address: `127.0.0.1:${(server.address() as AddressInfo).port}` };
    }

    it('of HTTPS_PROXY, whose password goes to the proxy alone', async () => {
      const server = await start(response => json(response, 200, { ok: true }));
      const { asked, address } = await proxy(server.port);
      process.env.HTTPS_PROXY = `http://robot:pr%40xy-canary@${address}`;
      const http = client('https://gateway.test', { SPECGATE_GATEWAY_CA: 'ca.pem' });
      expect((await http.call({ method: 'GET', path: '/a' })).json).toEqual({ ok: true });
      expect((await http.call({ method: 'GET', path: '/b' })).json).toEqual({ ok: true });
      expect(asked[0]).toEqual({
        host: 'gateway.test:443',
        authorization: `Basic ${Buffer.from('robot:pr@xy-canary').toString('base64')}`,
      });
      expect(JSON.stringify(server.heard)).not.toContain('proxy');
    });

    it('say that the proxy refused, not the gateway', async () => {
      const { address } = await proxy(0, 407);
      process.env.HTTPS_PROXY = `http://${address}`;
      const refused = await refusalOf(client('https://gateway.test', {}).call({ method: 'POST', path: '/a' }));
      expect(refused).toContain('the proxy refused the connection with 407');
      expect(refused).not.toContain('not known whether');
    });

    it('whose password cannot be read is refused without it (T-20)', async () => {
      process.env.HTTPS_PROXY = 'http://robot:pr%xy-canary@127.0.0.1:1';
      expect(() => client('https://gateway.invalid', {})).toThrow(/^(?!.*canary).*write it as %25/);
    });

    it('not for hosts of NO_PROXY, and never for this machine', async () => {
      const server = await start(response => json(response, 200, {}));
      const { asked, address } = await proxy(server.port);
      process.env.HTTPS_PROXY = `http://${address}`;
      await client(server.url, { SPECGATE_GATEWAY_CA: 'ca.pem' }).call({ method: 'GET', path: '/' });
      process.env.NO_PROXY = '.invalid';
      await refusalOf(client('https://gateway.invalid', {}).call({ method: 'GET', path: '/' }));
      expect(asked).toEqual([]);
    });
  });
});
