/** The network: real servers that answer well and badly, and a listener that must never hear anything (T-03). */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createServer as createPlainServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, createServer as createSocketServer, type Server } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli.ts';
import { isPublicAddress, type Network, readRemote } from '../../src/document/remote.ts';
import { type Allowed, remoteReader } from '../../src/document/remote-reader.ts';
import { folderWith, refusalOf } from '../support/documents.ts';
import { fakeIo } from '../support/io.ts';

describe('addresses', () => {
  it.each([
    '127.0.0.1',
    '127.255.0.1',
    '0.0.0.0',
    '10.0.0.1',
    '100.64.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.1',
    '192.0.2.1',
    '192.88.99.1',
    '192.168.0.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '64:ff9b:1::1',
    '100::1',
    'fc00::1',
    'fd12::1',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '3fff::1',
    '5f00::1',
    '',
    'localhost',
    '127.1',
    '2130706433',
    '0x7f000001',
    '1.2.3',
    '[::1]',
  ])('%j is inner', address => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each([
    '8.8.8.8',
    '1.1.1.1',
    '142.34.0.1',
    '172.15.0.1',
    '172.32.0.1',
    '100.63.0.1',
    '2606:4700::1',
    '2001:4860:4860::8888',
    '2a00:1450::1',
  ])('%s is public', address => {
    expect(isPublicAddress(address)).toBe(true);
  });
});

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

describe.skipIf(!hasOpenssl)('answers (skipped where openssl, which makes the certificates, is absent)', () => {
  let folder = '';
  let port = 0;
  let plainPort = 0;
  const servers: Server[] = [];
  const asked: string[] = [];
  const hosts: Record<string, string[]> = {};
  let lookups = 0;

  const network = (): Network => ({
    // Answers differ from one time to the next where a name has several.
    lookup: ((name: string, _: unknown, done: (error: Error | null, found: unknown) => void) => {
      const answers = hosts[name];
      const answer = answers?.[Math.min(lookups++, answers.length - 1)];
      if (answer === undefined) done(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }), []);
      else done(null, answer === '' ? [] : answer.split(' ').map(address => ({ address, family: 4 })));
    }) as Network['lookup'],
    isPublic: address => address === '127.0.0.1',
    ca: readFileSync(path.join(folder, 'ca.pem'), 'utf8'),
    timeoutMs: 400,
  });
  const at = (rest: string, host = 'api.test'): string => `https://${host}:${port}${rest}`;
  const read = (rest: string, allowed: Partial<Allowed> = { hosts: ['api.test'] }, host?: string): Promise<string> =>
    readRemote(at(rest, host), { urls: [], hosts: [], ...allowed }, network());

  function answer(request: IncomingMessage, response: ServerResponse): void {
    asked.push(`${request.headers.host} ${request.url}`);
    const redirect = (location: string): void => void response.writeHead(302, { location }).end();
    const pages: Record<string, () => void> = {
      '/ok': () => response.end('openapi: 3.0.3 # ü'),
      '/bom': () => response.end('\ufeffa: 1'),
      '/headers': () => response.end(JSON.stringify(request.headers)),
      '/near': () => redirect('/ok'),
      '/other-host': () => redirect(at('/ok', 'other.test')),
      '/other-port': () => redirect(`https://api.test:${plainPort}/ok`),
      '/to-http': () => redirect(`http://api.test:${plainPort}/ok`),
      '/to-file': () => redirect('file:///etc/passwd'),
      '/to-inner': () => redirect(`https://127.0.0.1:${port}/ok`),
      '/to-nothing': () => redirect('https://['),
      '/loop': () => redirect('/loop'),
      '/gone': () => response.writeHead(404).end('CANARY'),
      '/broken': () => response.writeHead(500).end('CANARY'),
      '/empty': () => response.writeHead(204).end(),
      '/nowhere': () => response.writeHead(302).end(),
      '/large': () => response.end(Buffer.alloc(5 * 1024 * 1024 + 1, 'a')),
      '/just': () => response.end(Buffer.alloc(5 * 1024 * 1024, 'a')),
      '/never': () => undefined,
      '/drip': () => {
        response.write('a');
        const timer = setInterval(() => response.write('a'), 50);
        response.on('close', () => clearInterval(timer));
      },
      '/cut': () => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('a', () => response.destroy());
      },
      '/gzip': () => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('a: 1')),
      '/latin': () => response.end(Buffer.from('caf\xe9', 'latin1')),
      '/nul': () => response.end('a\0b'),
    };
    (pages[request.url ?? ''] ?? (() => response.writeHead(404).end()))();
  }

  beforeAll(async () => {
    folder = folderWith();
    const openssl = (...args: string[]): void => void execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
    const make = (name: string, subject: string): void =>
      openssl(
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:prime256v1',
        '-nodes',
        '-days',
        '2',
        '-keyout',
        `${name}.key`,
        '-out',
        `${name}.pem`,
        '-subj',
        `/CN=${subject}`,
        '-addext',
        `subjectAltName=DNS:${subject},DNS:rebind.test,DNS:mixed.test,IP:127.0.0.1`,
      );
    make('ca', 'api.test');
    make('stranger', 'api.test');
    const start = (server: Server): Promise<number> =>
      new Promise(resolve => {
        servers.push(server);
        server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
      });
    const options = (name: string) => ({
      key: readFileSync(path.join(folder, `${name}.key`)),
      cert: readFileSync(path.join(folder, `${name}.pem`)),
    });
    port = await start(createServer(options('ca'), answer));
    plainPort = await start(createPlainServer(answer));
    hosts['stranger.test'] = ['127.0.0.1'];
    strangerPort = await start(createServer(options('stranger'), answer));
    Object.assign(hosts, {
      'api.test': ['127.0.0.1'],
      'other.test': ['127.0.0.1'],
      'rebind.test': ['127.0.0.1', '127.0.0.2', '127.0.0.2'],
      'inner.test': ['169.254.169.254'],
      'mixed.test': ['127.0.0.1 10.0.0.1'],
      'empty.test': [''],
    });
  });
  let strangerPort = 0;
  beforeEach(() => {
    asked.length = 0;
    lookups = 0;
  });
  afterAll(async () => {
    for (const server of servers) {
      (server as unknown as { closeAllConnections(): void }).closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    }
    rmSync(folder, { recursive: true });
  });

  it('of allowed hosts and of allowed addresses are read', async () => {
    expect(await read('/ok')).toBe('openapi: 3.0.3 # ü');
    expect(await read('/ok', { urls: [at('/ok')] })).toBe('openapi: 3.0.3 # ü');
    expect(await read('/near')).toBe('openapi: 3.0.3 # ü');
    expect(await read('/just')).toHaveLength(5 * 1024 * 1024);
    // With its mark, which a pin counts.
    expect(await read('/bom')).toBe('\ufeffa: 1');
  });

  it('are asked for without credentials', async () => {
    const headers = JSON.parse(await read('/headers')) as Record<string, string>;
    expect(Object.keys(headers).sort()).toEqual(['accept', 'connection', 'host', 'user-agent']);
  });

  it.each([
    ['/ok', { hosts: ['example.com'] }, 'The host api.test is not allowed; --allow-host api.test opens it.'],
    ['/ok', { hosts: ['test'] }, 'The host api.test is not allowed; --allow-host api.test opens it.'],
    ['/ok', { urls: ['https://api.test/ok'] }, 'The host api.test is not allowed; --allow-host api.test opens it.'],
  ])('of %s are refused where only %j is allowed, and nobody is asked', async (rest, allowed, message) => {
    expect(await refusalOf(read(rest, allowed))).toBe(`${at(rest)}: ${message}`);
    expect([asked, lookups]).toEqual([[], 0]);
  });

  it.each([
    ['/other-host', 'The answer leads to another host (other.test:PORT), which is not followed.'],
    ['/other-port', 'The answer leads to another host (api.test:PLAIN), which is not followed.'],
    ['/to-http', 'Only https URLs are read.'],
    ['/to-file', 'Only https URLs are read.'],
    ['/to-inner', 'The answer leads to another host (127.0.0.1:PORT), which is not followed.'],
    ['/to-nothing', 'This is no valid URL.'],
    ['/loop', 'The answer is redirected again and again.'],
    ['/gone', 'The server answered with status 404.'],
    ['/broken', 'The server answered with status 500.'],
    ['/empty', 'The server answered with status 204.'],
    ['/nowhere', 'The server answered with status 302.'],
    ['/large', 'The answer has more than 5 MiB.'],
    ['/never', 'The server did not answer in full within 0.4 s.'],
    ['/drip', 'The server did not answer in full within 0.4 s.'],
    ['/cut', 'The connection broke off.'],
    ['/gzip', 'The file is compressed (gzip); unpack it first.'],
    ['/latin', 'The file holds bytes that are not UTF-8 text; save it as UTF-8.'],
    ['/nul', 'The file holds a NUL character; it is no text file.'],
  ])('of %s are refused in one sentence', async (rest, message) => {
    const told = await refusalOf(read(rest));
    expect(told).toContain(message.replace('PORT', String(port)).replace('PLAIN', String(plainPort)));
    expect(told).not.toContain('CANARY');
    expect(asked.filter(one => !one.startsWith(`api.test:${port} `))).toEqual([]);
    if (rest === '/loop') expect(asked).toHaveLength(4);
  });

  it.each([
    ['inner.test', 'The host leads to an inner address (private, loopback or link-local), which is not read.'],
    ['mixed.test', 'The host leads to an inner address (private, loopback or link-local), which is not read.'],
    ['empty.test', 'The host leads to an inner address (private, loopback or link-local), which is not read.'],
    ['gone.test', 'The server cannot be reached (ENOTFOUND).'],
    ['127.0.0.2', 'The address is an inner one (private, loopback or link-local), which is not read.'],
    ['[::1]', 'The address is an inner one (private, loopback or link-local), which is not read.'],
    ['[::ffff:127.0.0.1]', 'The address is an inner one (private, loopback or link-local), which is not read.'],
    ['2130706434', 'The address is an inner one (private, loopback or link-local), which is not read.'],
  ])('of %s are refused by its address', async (host, message) => {
    const allowed = { hosts: [new URL(`https://${host}/`).hostname] };
    expect(await refusalOf(read('/ok', allowed, host))).toContain(message);
    expect(asked).toEqual([]);
  });

  it('come from the address that was checked, though the name leads elsewhere a moment later', async () => {
    expect(await read('/ok', { hosts: ['rebind.test'] }, 'rebind.test')).toBe('openapi: 3.0.3 # ü');
    expect(lookups).toBe(1);
    // The next request is a new look-up, and is checked anew.
    lookups = 1;
    expect(await refusalOf(read('/ok', { hosts: ['rebind.test'] }, 'rebind.test'))).toContain('inner address');
  });

  it('of a server with a certificate that nobody vouches for, or of another name, are refused', async () => {
    const wrong = readRemote(`https://api.test:${strangerPort}/ok`, { urls: [], hosts: ['api.test'] }, network());
    expect(await refusalOf(wrong)).toMatch(
      /The server cannot be reached \((DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_VERIFY_LEAF_SIGNATURE|CERT_SIGNATURE_FAILURE)\)\.$/,
    );
    expect(await refusalOf(read('/ok', { hosts: ['other.test'] }, 'other.test'))).toContain(
      'The server cannot be reached (ERR_TLS_CERT_ALTNAME_INVALID).',
    );
    expect(asked).toEqual([]);
  });

  it.each([
    ['http://api.test/ok', 'Only https URLs are read.'],
    ['ftp://api.test/ok', 'Only https URLs are read.'],
    ['file:///etc/passwd', 'Only https URLs are read.'],
    ['https://', 'This is no valid URL.'],
    ['https://user:secret@api.test/ok', 'A URL with a name or password in it is not read.'],
  ])('%s is no address to ask', async (url, message) => {
    const told = await refusalOf(readRemote(url, { urls: [url], hosts: ['api.test'] }, network()));
    expect(told).toContain(message);
    expect(told).not.toContain('secret');
  });

  it('are not to be had where nothing is allowed', () => {
    expect(remoteReader({ urls: [], hosts: [] })).toBeUndefined();
  });
});

describe('without the flags', () => {
  it('nobody is asked, whatever a document refers to', async () => {
    let connections = 0;
    const listener = createSocketServer(socket => {
      connections++;
      socket.destroy();
    });
    const port = await new Promise<number>(resolve =>
      listener.listen(0, '127.0.0.1', () => resolve((listener.address() as AddressInfo).port)),
    );
    const urls = [
      `http://127.0.0.1:${port}`,
      `https://127.0.0.1:${port}`,
      `//127.0.0.1:${port}`,
      `ftp://127.0.0.1:${port}`,
    ];
    const url = `http://127.0.0.1:${port}`;
    const folder = folderWith({
      'openapi.json': JSON.stringify({
        openapi: '3.1.0',
        $schema: url,
        jsonSchemaDialect: `${url}/dialect`,
        info: { title: 'T', version: '1.0.0', license: { name: 'x', url }, termsOfService: url },
        externalDocs: { url },
        servers: [{ url }],
        paths: Object.fromEntries(urls.map((one, at) => [`/a${at}`, { $ref: `${one}/path` }])),
        components: {
          schemas: {
            A: { $ref: `${url}/a` },
            B: {
              $id: `${url}/b`,
              $schema: `${url}/s`,
              $dynamicRef: `${url}/d`,
              discriminator: { propertyName: 'x', mapping: { a: `${url}/m` } },
            },
          },
          examples: { E: { externalValue: `${url}/example` } },
          links: { L: { operationRef: `${url}/op#/paths/x` } },
          securitySchemes: { O: { type: 'openIdConnect', openIdConnectUrl: `${url}/oidc` } },
        },
      }),
      'rules.yaml': `extends: [${url}/rules.yaml]\n`,
      'rules2.yaml': `extends: ["https://127.0.0.1:${port}/rules.yaml#sha256-${'0'.repeat(64)}"]\n`,
    });
    const run = async (...argv: string[]): Promise<[number, string]> => {
      const io = fakeIo({ cwd: folder });
      return [await main(['lint', 'openapi.json', '--format', 'json', ...argv], io), io.out()];
    };
    const [code, out] = await run();
    const { findings } = JSON.parse(out) as { findings: { rule: string; message: string }[] };
    expect(code).toBe(1);
    const refused = findings.filter(({ rule }) => rule === 'invalid-ref').map(({ message }) => message);
    expect(refused).toHaveLength(5);
    expect(refused.filter(message => message.includes('--allow-host'))).toHaveLength(3);
    expect((await run('--ruleset', 'rules.yaml'))[0]).toBe(2);
    expect((await run('--ruleset', 'rules2.yaml'))[0]).toBe(2);
    // Inner addresses stay closed where the host is allowed.
    const [, opened] = await run('--allow-host', '127.0.0.1');
    expect(opened).toContain('inner one');
    expect(connections).toBe(0);
    await new Promise(resolve => listener.close(resolve));
    rmSync(folder, { recursive: true });
  });
});
