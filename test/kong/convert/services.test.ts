/** Services, upstreams and targets: how they follow from servers and defaults. */
import { describe, expect, it } from 'vitest';
import { converted, refusal, routesIn, serviceIn } from './support.ts';

const paths = 'paths: {/a: {get: {}}}\n';

async function ofUrl(url: string, more = ''): Promise<string> {
  const config = await converted(`servers: [{url: '${url}'}]\n${more}${paths}`);
  const { protocol, host, port, path } = config.services![0]!;
  return `${protocol} ${host} ${port} ${path}`;
}

describe('a server', () => {
  it.each([
    ['https://example.com', 'https example.com 443 /'],
    ['http://example.com/base', 'http example.com 80 /base'],
    ['HTTPS://example.com:8443/', 'https example.com 8443 /'],
    ['/v1', 'https localhost 443 /v1'],
    ['https://user@example.com/a%20b?q=1', 'https example.com 443 /a b'],
    ['https://[::1]:9000/x', 'https ::1 9000 /x'],
    ['https://[::1]/x', 'https ::1 443 /x'],
    // Go reads these as a scheme without a host.
    ['localhost:8080', 'localhost localhost 443 /'],
    ['wss://example.com/s', 'wss example.com 443 /s'],
  ])('%s', async (url, expected) => {
    expect(await ofUrl(url)).toBe(expected);
  });

  it.each([
    ['example.com/v1', 'it is neither a URL nor a path from the root'],
    ['', 'it is empty'],
    ['https://{host}/', '"{" cannot stand in a host'],
    ['https://example.com:port/', '":port" is no port'],
    ['https://example.com/%zz', 'its path is not encoded correctly'],
    ['https://[::1/', 'its host lacks the closing bracket'],
  ])('%s is refused', async (url, reason) => {
    expect(await refusal(`servers:\n  - url: '${url}'\n${paths}`)).toBe(
      `4:5 The server URL "${url}" cannot be used: ${reason}.`,
    );
  });

  it('has a port that exists', async () => {
    expect(await refusal(`servers: [{url: 'https://a:65536'}]\n${paths}`)).toContain('larger than 65535');
  });

  it('has the defaults of its variables, in their spelling', async () => {
    const variables = 'variables: {h: {default: api}, p: {default: 8443}, v: {default: 1.0}, unused: {}}';
    const config = await converted(`servers: [{url: 'https://{h}.gov:{p}/v{v}/{v}', ${variables}}]\n${paths}`);
    expect(config.services![0]).toMatchObject({ host: 'api.gov', port: 8443, path: '/v1.0/1.0' });
  });
});

describe('service defaults', () => {
  it('win over the URL, and a host spares the upstream', async () => {
    const config = await converted(
      `servers: [{url: 'https://one/x'}, {url: 'https://two/x'}]\nx-kong-service-defaults: {protocol: http, port: 123, path: /y, host: h, retries: 9, id: no, name: no}\n${paths}`,
    );
    expect(config.services![0]).toMatchObject({
      protocol: 'http',
      port: 123,
      path: '/y',
      host: 'h',
      retries: 9,
      name: 'api',
    });
    expect(config.services![0]!.id).not.toBe('no');
    expect(config.upstreams).toEqual([]);
  });

  it('give the scheme of a URL without one', async () => {
    expect(await ofUrl('/x', 'x-kong-service-defaults: {protocol: http}\n')).toBe('http localhost 80 /x');
    expect(await ofUrl('https://a/x', 'x-kong-service-defaults: {protocol: http}\n')).toBe('http a 443 /x');
  });

  it.each([
    ['x-kong-service-defaults: [a]', 'x-kong-service-defaults must be an object.'],
    ['x-kong-service-defaults: {protocol: 5}', 'The protocol in x-kong-service-defaults must be a text.'],
    [
      "x-kong-service-defaults: {$ref: '#/components/schemas/A'}",
      'References in x-kong extensions lead to #/components/x-kong/…, nowhere else.',
    ],
    [
      "x-kong-service-defaults: {$ref: '#/components/x-kong/a'}",
      'The reference "#/components/x-kong/a" leads to no object.',
    ],
    [
      'x-kong-upstream-defaults: {targets: {a: 1}}',
      'The targets in x-kong-upstream-defaults must be a list of objects.',
    ],
  ])('%s', async (line, expected) => {
    expect(await refusal(`components: {schemas: {A: {}}}\n${line}\n${paths}`)).toContain(expected);
  });
});

describe('an upstream', () => {
  it('stands for several servers, the first of which gives path and port', async () => {
    const config = await converted(`servers: [{url: 'http://one/x'}, {url: 'https://two:99/y'}]\n${paths}`, {
      tags: ['t'],
    });
    expect(config.services![0]).toMatchObject({ host: 'api.upstream', port: 80, path: '/x', protocol: 'http' });
    expect(config.upstreams).toEqual([
      expect.objectContaining({
        name: 'api.upstream',
        tags: ['t'],
        targets: [
          { target: 'one:80', tags: ['t'] },
          { target: 'two:99', tags: ['t'] },
        ],
      }),
    ]);
  });

  it('comes of defaults too, with their targets', async () => {
    const config = await converted(
      `x-kong-upstream-defaults: {slots: 99, targets: [{target: 'a:1', weight: 2}]}\n${paths}`,
    );
    expect(config.upstreams![0]).toMatchObject({ slots: 99, targets: [{ target: 'a:1', weight: 2, tags: [] }] });
    const plain = await converted(`x-kong-upstream-defaults: {slots: 99}\n${paths}`);
    expect(plain.upstreams![0]!.targets).toEqual([{ target: 'localhost:443', tags: [] }]);
  });
});

describe('levels', () => {
  it('make services of their own where servers or defaults stand', async () => {
    const config = await converted(`servers: [{url: https://doc}]
paths:
  /a:
    servers: [{url: https://path}]
    get: {}
    post: {servers: [{url: https://operation}]}
  /b: {get: {}, put: {x-kong-service-defaults: {retries: 1}}}
`);
    expect(config.services!.map(({ name, host, routes }) => [name, host, routes!.map(route => route.name)])).toEqual([
      ['api', 'doc', ['api_b_get']],
      ['api_a', 'path', ['api_a_get']],
      ['api_a_post', 'operation', ['api_a_post']],
      ['api_b_put', 'doc', ['api_b_put']],
    ]);
  });

  it('take the upstream of the level above where only the service differs', async () => {
    const config = await converted(
      `servers: [{url: https://one}, {url: https://two}]\npaths: {/a: {x-kong-service-defaults: {retries: 1}, get: {}}, /b: {x-kong-upstream-defaults: {slots: 10}, get: {}}}`,
    );
    expect(serviceIn(config, 'api_a').host).toBe('api.upstream');
    expect(serviceIn(config, 'api_b').host).toBe('api_b.upstream');
    expect(config.upstreams!.map(({ name }) => name)).toEqual(['api.upstream', 'api_b.upstream']);
  });

  it('leave out the service of a document without servers that nobody needs', async () => {
    const own = 'servers: [{url: https://a}]';
    expect((await converted(`paths: {/a: {${own}, get: {}}}`)).services!.map(({ name }) => name)).toEqual(['api_a']);
    expect((await converted('paths: {/a: {get: {}}}')).services!.map(({ name }) => name)).toEqual(['api']);
    expect((await converted('paths: []')).services).toHaveLength(1);
  });
});

describe('--reuse-services', () => {
  const equal = `paths:
  /a: {servers: [{url: https://x}], get: {}}
  /b: {servers: [{url: 'https://{h}:443', variables: {h: {default: x}}}], get: {}}
  /c: {servers: [{url: https://y}], get: {}}
  /d: {servers: [{url: https://x}], x-kong-plugin-cors: {}, get: {}}
  /e: {post: {servers: [{url: https://x}]}, put: {servers: [{url: https://x}]}}
`;

  it('shares equal services of paths, and apart from them those of operations', async () => {
    const config = await converted(equal, { reusesServices: true });
    expect(config.services!.map(({ name, routes }) => [name, routes!.length])).toEqual([
      ['api_a', 2],
      ['api_c', 1],
      ['api_d', 1],
      ['api_e_post', 2],
    ]);
  });

  it('is off unless asked for', async () => {
    expect((await converted(equal)).services).toHaveLength(6);
    expect(routesIn(await converted(equal))).toHaveLength(6);
  });
});
