/** The HTTP client of the gateways against real servers: answers, faults, retries, deadlines, the breaker (T-19, T-25). */
import { afterEach, describe, expect, it } from 'vitest';
import { type Http, type HttpCall, type HttpOptions, openHttp, segment } from '../../src/gateway/http.ts';
import { HttpError } from '../../src/gateway/http-error.ts';
import { refusal } from '../support/documents.ts';
import { fastClock, json, type Script, serve } from './server.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function start(script: Script, options: Partial<HttpOptions> = {}) {
  const server = await serve(script);
  const clock = fastClock();
  const http = openHttp({ url: server.url, clock, ...options }, { env: {}, cwd: '/' });
  open.push(http, server);
  return { server, http, clock };
}

async function failureOf(http: Http, call: HttpCall): Promise<HttpError> {
  const error = await http.call(call).then(
    () => undefined,
    (one: unknown) => one,
  );
  if (!(error instanceof HttpError)) throw new Error(`not refused as expected: ${error}`);
  return error;
}

const get: HttpCall = { method: 'GET', path: '/services' };
const post: HttpCall = { method: 'POST', path: '/services', body: { json: { name: 'a' } } };
const put: HttpCall = { method: 'PUT', path: '/services/a', body: { json: { name: 'a' } } };

/** Fails at the first requests, then answers well. */
const failing =
  (times: number, fail: Script): Script =>
  (response, request, number) =>
    number <= times ? fail(response, request, number) : json(response, 200, { number });

const cut: Script = response => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"data": [');
  setTimeout(() => response.destroy(), 5);
};
const drop: Script = response => response.destroy();

describe('what is sent', () => {
  it('is JSON below the gateway’s path, with the query encoded', async () => {
    const server = await serve(response => json(response, 200, {}));
    const http = openHttp({ url: `${server.url}/admin/`, clock: fastClock() }, { env: {}, cwd: '/' });
    open.push(http, server);
    await http.call({ ...put, path: `/services/${segment('a b/c')}`, query: { tags: 'a,b', size: 1000 } });
    const [heard] = server.heard;
    expect(heard).toMatchObject({
      method: 'PUT',
      url: '/admin/services/a%20b%2Fc?tags=a%2Cb&size=1000',
      body: '{"name":"a"}',
    });
    expect(heard?.headers).toMatchObject({ 'content-type': 'application/json', accept: 'application/json' });
  });

  it('is a form or a multipart body where asked for', async () => {
    const { server, http } = await start(response => json(response, 200, {}));
    await http.call({ ...post, body: { form: new URLSearchParams({ grant_type: 'client_credentials', x: 'a&b' }) } });
    const multipart = new FormData();
    multipart.set('configFile', new Blob(['services: []']), 'config.yaml');
    await http.call({ ...post, body: { multipart } });
    expect(server.heard[0]?.body).toBe('grant_type=client_credentials&x=a%26b');
    expect(server.heard[0]?.headers['content-type']).toMatch(/^application\/x-www-form-urlencoded/);
    expect(server.heard[1]?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(server.heard[1]?.body).toContain('filename="config.yaml"');
  });

  it.each(['.', '..', ''])('refuses the name %j, which no URL carries', name => {
    expect(refusal(() => segment(name))).toContain(JSON.stringify(name));
  });

  it('never climbs out of the gateway’s path', async () => {
    const { server, http } = await start(response => json(response, 200, {}));
    for (const path of ['/services/../x', '/services/%2e%2E', '/\\evil.test/x', '/a?b', '/a#b']) {
      await expect(http.call({ ...get, path })).rejects.toThrow('cannot be sent');
    }
    expect(server.heard).toHaveLength(0);
  });
});

describe('what is answered', () => {
  it('is given as status, headers, JSON and text', async () => {
    const { http } = await start(response => json(response, 201, { id: 1 }, { 'x-request-id': 'r' }));
    expect(await http.call(post)).toMatchObject({
      status: 201,
      json: { id: 1 },
      text: '{"id":1}',
      headers: { 'x-request-id': 'r' },
    });
  });

  it('may be nothing after a deletion', async () => {
    const { http } = await start(response => response.writeHead(204).end());
    expect(await http.call({ method: 'DELETE', path: '/services/a' })).toMatchObject({ status: 204, json: undefined });
  });

  it('is an answer for statuses that the caller accepts, and an error with the gateway’s words for others', async () => {
    const { http } = await start(response =>
      json(response, 409, { code: 5, message: 'UNIQUE violation detected on \'{name="a"}\'' }),
    );
    expect(await http.call({ ...post, accept: [409] })).toMatchObject({ status: 409, json: { code: 5 } });
    const error = await failureOf(http, post);
    expect(error).toMatchObject({ exitCode: 3, status: 409, kind: 'status', isAmbiguous: false, body: { code: 5 } });
    expect(error.message).toMatch(
      /^POST 127\.0\.0\.1:\d+\/services: 409 Conflict: UNIQUE violation detected on '\{name="a"\}'\.$/,
    );
  });

  it.each<[string, Script, RegExp]>([
    [
      'an HTML login page with 200',
      r => r.writeHead(200, { 'content-type': 'text/html' }).end('<html>Log in'),
      /HTML page, such as a login page/,
    ],
    [
      'an HTML 404 of another server',
      r => r.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end('<html>'),
      /404 with an HTML page/,
    ],
    [
      'plain text',
      r => r.writeHead(200, { 'content-type': 'text/plain' }).end('ok'),
      /content type text\/plain, where JSON/,
    ],
    ['no content type', r => r.writeHead(200).end('{}'), /no content type/],
    [
      'a redirect',
      r => r.writeHead(302, { location: 'https://evil.test/x?token=1' }).end(),
      /redirect to https:\/\/evil\.test, which is not followed/,
    ],
    [
      'a redirect on the same host',
      r => r.writeHead(307, { location: '/elsewhere' }).end(),
      /another path than \/services, which is not followed/,
    ],
    ['too deep JSON', r => json(r, 200, JSON.parse('['.repeat(300) + ']'.repeat(300))), /more than 200 levels/],
  ])('is refused when it is %s, without another try', async (_, script, says) => {
    const { server, http } = await start(script);
    const error = await failureOf(http, { ...get, accept: [404] });
    expect(error).toMatchObject({ kind: 'nonsense', exitCode: 3 });
    expect(error.message).toMatch(says);
    expect(server.heard).toHaveLength(1);
  });

  it('is not read beyond the limit', async () => {
    const { http } = await start(
      response => {
        response.writeHead(200, { 'content-type': 'application/json' });
        const pour = (): void => {
          while (response.write('x'.repeat(65_536)) && !response.destroyed);
          response.once('drain', pour);
        };
        pour();
      },
      { limits: { maxBytes: 1024 * 1024 } },
    );
    expect((await failureOf(http, get)).message).toContain('the answer has more than 1 MiB');
  });

  it('is not waited for beyond the deadline, however it drips', async () => {
    const { http } = await start(
      response => {
        response.writeHead(200, { 'content-type': 'application/json' });
        const timer = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(timer));
      },
      { limits: { timeoutMs: 150, attempts: 1 } },
    );
    expect(await failureOf(http, get)).toMatchObject({ kind: 'timeout', isAmbiguous: false });
  });

  it('keeps names of prototypes as data', async () => {
    const { http } = await start(response => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{"__proto__": {"polluted": true}, "constructor": 1}');
    });
    const { json: value } = await http.call(get);
    expect(Object.hasOwn(value as object, '__proto__')).toBe(true);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('retries', () => {
  const passing: [string, Script][] = [
    ['500', r => json(r, 500, { message: 'An unexpected error occurred' })],
    ['502 with HTML', r => r.writeHead(502, { 'content-type': 'text/html' }).end('<html>')],
    ['503', r => json(r, 503, {})],
    ['504', r => json(r, 504, {})],
    ['a dropped connection', drop],
    ['an answer that breaks off', cut],
    ['truncated JSON', r => r.writeHead(200, { 'content-type': 'application/json' }).end('{"data": [')],
    ['an empty answer', r => r.writeHead(200, { 'content-type': 'application/json' }).end()],
  ];

  it.each(passing)('repeat a read after %s', async (_, fail) => {
    const { server, http, clock } = await start(failing(2, fail));
    expect((await http.call(get)).json).toEqual({ number: 3 });
    expect(server.heard).toHaveLength(3);
    expect(clock.slept).toEqual([250, 500]);
  });

  it.each(passing.slice(0, 7))('repeat an idempotent write after %s', async (_, fail) => {
    const { http } = await start(failing(1, fail));
    expect((await http.call(put)).json).toEqual({ number: 2 });
  });

  it.each(passing.slice(0, 7))(
    'never repeat a POST after %s, and say that it may have gone through',
    async (_, fail) => {
      const { server, http } = await start(failing(1, fail));
      const error = await failureOf(http, post);
      expect(error.isAmbiguous).toBe(true);
      expect(error.message).toMatch(/not known whether the gateway carried it out/);
      expect(server.heard).toHaveLength(1);
    },
  );

  it('repeat a POST that the caller knows to be idempotent', async () => {
    const { http } = await start(failing(1, drop));
    expect((await http.call({ ...post, isIdempotent: true })).status).toBe(200);
  });

  it.each([
    ['429', 429],
    ['503 with Retry-After', 503],
  ])('repeat a POST after %s, which was not carried out', async (_, status) => {
    const { clock, http } = await start(failing(1, r => json(r, status, {}, { 'retry-after': '7' })));
    expect((await http.call(post)).status).toBe(200);
    expect(clock.slept).toEqual([7000]);
  });

  it('repeat a POST that could not connect', async () => {
    const { server, http, clock } = await start(drop);
    await server.close();
    const error = await failureOf(http, post);
    expect(error).toMatchObject({ kind: 'network', isAmbiguous: false });
    expect(error.message).toMatch(/cannot be reached \(ECONNREFUSED\)\. It was tried 5 times;/);
    expect(clock.slept).toEqual([250, 500, 1000, 2000]);
  });

  it('understand a date in Retry-After', async () => {
    const at = new Date(Date.UTC(2026, 10, 28, 0, 0, 30)).toUTCString();
    const { clock, http } = await start(failing(1, r => json(r, 429, {}, { 'retry-after': at })));
    await http.call(get);
    expect(clock.slept).toEqual([30_000]);
  });

  it('give up at once where the gateway asks to wait too long', async () => {
    const { server, http } = await start(r => json(r, 429, {}, { 'retry-after': '3600' }));
    const error = await failureOf(http, get);
    expect(error.message).toContain('It asks to wait for 3600 s.');
    expect(server.heard).toHaveLength(1);
  });

  it.each([400, 401, 403, 404, 405, 409, 413, 415, 501])('never repeat after %d', async status => {
    const { server, http } = await start(r => json(r, status, { message: 'no' }));
    expect(await failureOf(http, get)).toMatchObject({ status, isAmbiguous: false });
    expect(server.heard).toHaveLength(1);
  });

  it('wait longer each time, at most so long, and by chance up to twice as long', async () => {
    const clock = { ...fastClock(), random: () => 0.999999 };
    const { http } = await start(r => json(r, 503, {}), { clock, limits: { attempts: 6, longestWaitMs: 3000 } });
    await failureOf(http, get);
    expect(clock.slept.map(Math.round)).toEqual([500, 1000, 2000, 3000, 3000]);
  });

  it('end with the run’s deadline, which waits while nothing is under way', async () => {
    let lasts = 0;
    const { server, http, clock } = await start(
      r => {
        void clock.sleep(lasts);
        json(r, 503, {});
      },
      { limits: { runMs: 1000 } },
    );
    expect((await failureOf(http, get)).status).toBe(503);
    expect(server.heard).toHaveLength(3);
    // Somebody approves a publish an hour later.
    await clock.sleep(3_600_000);
    lasts = 1000;
    expect((await failureOf(http, get)).status).toBe(503);
    expect(server.heard).toHaveLength(4);
    expect(await failureOf(http, get)).toMatchObject({ kind: 'timeout', isAmbiguous: false });
    expect(server.heard).toHaveLength(4);
  });

  it('renew the credentials once after a 401', async () => {
    const asked: boolean[] = [];
    const { server, http } = await start(
      (r, { headers }) =>
        headers.authorization === 'Bearer new' ? json(r, 200, {}) : json(r, 401, { message: 'expired' }),
      {
        async authorize(isRenewal) {
          asked.push(isRenewal);
          return { authorization: isRenewal ? 'Bearer new' : 'Bearer old' };
        },
      },
    );
    expect((await http.call(post)).status).toBe(200);
    expect(asked).toEqual([false, true]);
    expect(server.heard).toHaveLength(2);
  });

  it('end with the refusal where renewed credentials are not taken either', async () => {
    const { server, http } = await start(r => json(r, 401, { message: 'Unauthorized' }), {
      authorize: async () => ({ a: 'b' }),
    });
    expect((await failureOf(http, get)).message).toContain('SPECGATE_GATEWAY_');
    expect(server.heard).toHaveLength(2);
  });

  it('are told', async () => {
    const lines: string[] = [];
    const { http } = await start(
      failing(1, r => json(r, 503, {})),
      { notice: line => lines.push(line) },
    );
    await http.call(get);
    expect(lines).toEqual([
      expect.stringMatching(/^GET 127\.0\.0\.1:\d+\/services: 503 Service Unavailable\. Trying again in 0\.3 s\.$/),
    ]);
  });
});

describe('the circuit breaker', () => {
  it('lets nothing through after failures in a row, one trial after the pause, all after a success', async () => {
    let isDown = true;
    const { server, http, clock } = await start(r => (isDown ? json(r, 503, {}) : json(r, 200, {})));
    await failureOf(http, get);
    await failureOf(http, get);
    expect(server.heard).toHaveLength(6);
    const error = await failureOf(http, get);
    expect(error).toMatchObject({ kind: 'open', isAmbiguous: false });
    expect(error.message).toMatch(/not called, because the 6 calls before it failed \(the last one: 503/);
    expect(server.heard).toHaveLength(6);

    await clock.sleep(30_000);
    await failureOf(http, get);
    expect(server.heard).toHaveLength(7);

    await clock.sleep(30_000);
    isDown = false;
    await http.call(get);
    await http.call(get);
    expect(server.heard).toHaveLength(9);
  });

  it('does not count refusals', async () => {
    const { server, http } = await start(r => json(r, 404, { message: 'Not found' }));
    for (let i = 0; i < 10; i++) await failureOf(http, get);
    expect(server.heard).toHaveLength(10);
  });
});
