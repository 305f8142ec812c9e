/** Secrets print as `***` and leave in no form, on whatever path a call fails (T-20). */
import { inspect } from 'node:util';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli.ts';
import { openHttp } from '../../src/gateway/http.ts';
import {
  basicAuthorization,
  credentialsFrom,
  redact,
  redactAnswer,
  redactingIo,
  Secret,
} from '../../src/gateway/secret.ts';
import { refusal } from '../support/documents.ts';
import { fakeIo } from '../support/io.ts';
import { fastClock, json, type Script, serve } from './server.ts';

const canary = 'c4n4ry+/&="\\ß-secret';

describe('a secret', () => {
  it('shows nothing but stars', () => {
    const secret = new Secret(canary);
    for (const text of [
      `${secret}`,
      String(secret),
      JSON.stringify({ secret }),
      inspect(secret),
      inspect({ a: [secret] }, { showHidden: true }),
    ]) {
      expect(text).toContain('***');
      expect(text).not.toContain('c4n4ry');
    }
    expect(secret.reveal()).toBe(canary);
  });

  it('is found in every form that it can leave in', () => {
    new Secret(canary);
    const forms = [
      canary,
      encodeURIComponent(canary),
      encodeURIComponent(canary).toLowerCase(),
      new URLSearchParams({ a: canary }).toString().slice(2),
      JSON.stringify(canary).slice(1, -1),
      Buffer.from(canary).toString('base64'),
      Buffer.from(canary).toString('base64url'),
    ];
    for (const form of forms) expect(redact(`before ${form} after`)).toMatch(/^before \*\*\*.{0,4} after$/);
  });

  it('is found in the base64 of any text around it', () => {
    new Secret(canary);
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const encoded = Buffer.from(before + canary + after).toString('base64');
        const clean = redact(encoded);
        expect(clean).toContain('***');
        expect(Buffer.from(clean, 'base64').toString()).not.toContain('4n4ry');
      }),
    );
  });

  it('takes its whole length, where another secret is a part of it', () => {
    new Secret('abcdefgh');
    new Secret('abcdefgh-longer-one');
    expect(redact('x abcdefgh-longer-one y')).toBe('x *** y');
  });

  it('is also what Basic authentication makes of it', () => {
    const header = basicAuthorization('robot', new Secret('basic-password')).reveal();
    expect(header).toBe(`Basic ${Buffer.from('robot:basic-password').toString('base64')}`);
    expect(redact(header.slice('Basic '.length))).toBe('***');
  });
});

describe('credentials', () => {
  it('come from the environment alone', () => {
    const found = credentialsFrom({
      SPECGATE_GATEWAY_TOKEN: 'token-canary',
      SPECGATE_GATEWAY_USERNAME: 'robot-name',
      SPECGATE_GATEWAY_PASSWORD: '',
      OTHER: 'x',
    });
    expect(Object.keys(found)).toEqual(['token', 'username']);
    expect(found.username?.reveal()).toBe('robot-name');
  });

  it.each(['tok\nen', 'tok\ren', 'tok\u0000en', 'token\n'])(
    'with a control character are refused without showing them',
    value => {
      const says = refusal(() => credentialsFrom({ SPECGATE_GATEWAY_TOKEN: value }));
      expect(says).toContain('SPECGATE_GATEWAY_TOKEN holds a line break');
      expect(says).not.toContain('tok');
    },
  );

  it('too short to be kept out of logs are refused', () => {
    expect(refusal(() => credentialsFrom({ SPECGATE_GATEWAY_PASSWORD: 'abc' }))).toContain('fewer than 4 characters');
  });

  it('leave names of users in plans, but not in what gateways say', () => {
    credentialsFrom({ SPECGATE_GATEWAY_CLIENT_ID: 'climbon-robot' });
    expect(redact('product climbon-robot')).toBe('product climbon-robot');
    expect(redactAnswer('unknown client climbon-robot')).toBe('unknown client ***');
  });
});

describe('what leaves', () => {
  it('has no credential of the environment on any stream of the command line', async () => {
    const io = fakeIo({ env: { SPECGATE_GATEWAY_TOKEN: 'stream-canary', SPECGATE_VERBOSE: '1' } });
    for (const argv of [
      ['stream-canary'],
      ['lint', 'stream-canary.yaml'],
      ['lint', '--stream-canary'],
      ['explain', 'stream-canary'],
    ]) {
      await main(argv, io);
    }
    expect(io.out() + io.err()).not.toContain('stream-canary');
    expect(io.err()).toContain('***');
  });

  it('keeps the streams as they are otherwise', () => {
    const io = fakeIo({ isTTY: true, columns: 77 });
    const clean = redactingIo(io);
    clean.stdout.write('plain');
    expect(io.out()).toBe('plain');
    expect(clean.stdout).toMatchObject({ isTTY: true, columns: 77 });
  });
});

describe('failures of calls', () => {
  const open: { close(): unknown }[] = [];
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close();
  });

  /** Every header, the body and the path come back in the answer, as debugging proxies do. */
  const echo =
    (status: number): Script =>
    (response, request) =>
      json(response, status, { message: `you sent ${JSON.stringify(request)}` });

  const scripts: [string, Script][] = [
    ...[400, 401, 403, 404, 409, 429, 500, 503].map(status => [String(status), echo(status)] as [string, Script]),
    ['HTML', r => r.writeHead(200, { 'content-type': 'text/html' }).end('<html>')],
    [
      'a redirect',
      (r, { headers }) => r.writeHead(302, { location: `https://x.test/?k=${headers['x-canary']}` }).end(),
    ],
    ['a drop', r => r.destroy()],
    ['silence', () => undefined],
    ['a content type', (r, { headers }) => r.writeHead(200, { 'content-type': `x/${headers['x-canary']}` }).end('x')],
  ];

  it.each(scripts)('by %s tell nothing', async (_, script) => {
    const server = await serve(script);
    const notices: string[] = [];
    const secret = 'failure-canary-1';
    const env = { SPECGATE_GATEWAY_URL: server.url, SPECGATE_GATEWAY_TOKEN: secret };
    const { token } = credentialsFrom(env);
    const http = openHttp(
      {
        url: server.url,
        clock: fastClock(),
        limits: { timeoutMs: 100, attempts: 2 },
        authorize: async () => ({ 'x-canary': token!, authorization: basicAuthorization('robot-canary', token!) }),
        notice: line => notices.push(line),
      },
      { env, cwd: '/' },
    );
    open.push(http, server);
    for (const method of ['GET', 'POST', 'PUT'] as const) {
      const body = method === 'GET' ? {} : { body: { form: new URLSearchParams({ secret }) } };
      const error = await http.call({ method, path: '/x', ...body }).catch((one: unknown) => one);
      const told = [String(error), inspect(error, { depth: 9 }), ...notices].join('\n');
      expect(told).toContain('/x');
      for (const form of [
        secret,
        Buffer.from(secret).toString('base64'),
        Buffer.from(`robot-canary:${secret}`).toString('base64'),
      ]) {
        expect(told).not.toContain(form);
      }
    }
  });
});
