/** Routes: expressions, priorities, defaults, and routes for values of headers. */
import { describe, expect, it } from 'vitest';
import { uuidOf } from '../../../src/kong/convert/uuid.ts';
import { converted, refusal, routeIn, routesIn } from './support.ts';

async function expressionOf(template: string, parameters = ''): Promise<string> {
  const config = await converted(`paths:\n  "${template}": {${parameters} get: {operationId: x}}`);
  return routeIn(config, 'api_x').paths![0]!;
}

describe('a path', () => {
  it.each([
    ['/', '~/$'],
    ['/a.b+c?d*e', '~/a\\.b\\+c\\?d\\*e$'],
    ["/batch(M='iron')/[x]/$y", "~/batch\\(M='iron'\\)/\\[x]/\\$y$"],
    ['/a/{user-id}/b/{Name}', '~/a/(?<user_id>[^#?/]+)/b/(?<name>[^#?/]+)$'],
    ['/a/{id}/{id}', '~/a/(?<id>[^#?/]+)/(?<id>[^#?/]+)$'],
    ['/a/{}', '~/a/{}$'],
    ['/a/{$&}', '~/a/(?<>[^#?/]+)$'],
  ])('%s', async (template, expected) => {
    expect(await expressionOf(template)).toBe(expected);
  });

  it('takes an empty value where the parameter has minLength 0, the operation before the path', async () => {
    const zero = 'parameters: [{in: path, name: id, required: true, schema: {type: string, minLength: 0}}],';
    expect(await expressionOf('/a/{id}', zero)).toBe('~/a/(?<id>[^#?/]*)$');
    const config = await converted(
      `paths: {'/a/{id}': {${zero} get: {parameters: [{in: path, name: id, required: true, schema: {minLength: 1}}]}}}`,
    );
    expect(routesIn(config)[0]!.paths).toEqual(['~/a/(?<id>[^#?/]+)$']);
    const referenced = `components: {schemas: {Z: {minLength: 0}}, parameters: {P: {in: path, name: id, required: true, schema: {$ref: '#/components/schemas/Z'}}}}\npaths: {'/a/{id}': {get: {parameters: [{$ref: '#/components/parameters/P'}]}}}`;
    expect(routesIn(await converted(referenced))[0]!.paths).toEqual(['~/a/(?<id>[^#?/]*)$']);
  });

  it('has names of parameters that PCRE takes', async () => {
    expect(await expressionOf(`/{${'a'.repeat(31)}}`)).toContain(`<${'a'.repeat(31)}>`);
    expect(await refusal(`paths:\n  /{${'a'.repeat(32)}}: {get: {}}`)).toContain(
      '4:3 path-parameter name exceeds 32 characters',
    );
  });
});

describe('a route', () => {
  it('stands for one method, paths and methods in their order', async () => {
    const config = await converted(
      'paths:\n  /b: {trace: {}, get: {}, x-note: {}, GET: {}}\n  /B: {put:, query: {}}\n  x-paths: {get: {}}\n  /a/{p}: {get: {}}\n',
      { tags: ['t'] },
    );
    expect(
      routesIn(config).map(({ methods, paths, regex_priority }) => [methods![0], paths![0], regex_priority]),
    ).toEqual([
      ['PUT', '~/B$', 200],
      ['QUERY', '~/B$', 200],
      ['GET', '~/a/(?<p>[^#?/]+)$', 100],
      ['GET', '~/b$', 200],
      ['TRACE', '~/b$', 200],
    ]);
    expect(routesIn(config)[2]).toEqual({
      id: uuidOf('api_a-p_get.route'),
      methods: ['GET'],
      name: 'api_a-p_get',
      paths: ['~/a/(?<p>[^#?/]+)$'],
      plugins: [],
      regex_priority: 100,
      strip_path: false,
      tags: ['t'],
    });
  });

  it('has the defaults of the nearest level, whole, without a service', async () => {
    const config = await converted(`x-kong-route-defaults: {preserve_host: true, service: no, hosts: [a], name: no}
paths:
  /a: {get: {operationId: doc}}
  /b/{p}:
    x-kong-route-defaults: {regex_priority: 7, strip_path: true}
    get: {operationId: path}
    put: {operationId: operation, x-kong-route-defaults: {regex_priority: -3}}
`);
    const doc = routeIn(config, 'api_doc');
    expect(doc).toMatchObject({ preserve_host: true, hosts: ['a'], regex_priority: 200 });
    expect(doc).not.toHaveProperty('service');
    expect(routeIn(config, 'api_path')).toMatchObject({ regex_priority: 6, strip_path: true });
    expect(routeIn(config, 'api_path')).not.toHaveProperty('hosts');
    expect(routeIn(config, 'api_operation')).toMatchObject({ regex_priority: -4, strip_path: false });
  });

  it('has a priority that is a number', async () => {
    expect(await refusal('x-kong-route-defaults: {regex_priority: high}\npaths: {/a: {get: {}}}')).toContain(
      'The regex_priority in x-kong-route-defaults must be a number.',
    );
  });
});

describe('headers', () => {
  const paths = `paths:
  /a:
    parameters:
      - {in: header, name: X-P, required: true, schema: {enum: [p, q]}}
      - {in: header, name: X-Both, required: true, schema: {enum: [no]}}
    get:
      operationId: x
      x-kong-plugin-cors: {config: {origins: ['<*>']}}
      parameters:
        - {in: header, name: X-V, required: true, schema: {type: number, enum: [1.0, 2]}}
        - {in: header, name: X-Both, required: true, schema: {enum: [yes]}}
        - {in: header, name: X-Free, required: true, schema: {type: string}}
        - {in: header, name: X-Maybe, schema: {enum: [m]}}
        - {in: query, name: q, required: true, schema: {enum: [a, b]}}
`;

  it('with required enums make a route for each combination, then one for all others', async () => {
    const config = await converted(paths);
    expect(routesIn(config).map(({ name, headers }) => [name, headers])).toEqual([
      ['api_x_0', { 'X-Both': ['yes'], 'X-P': ['p'], 'X-V': ['1.0'] }],
      ['api_x_1', { 'X-Both': ['yes'], 'X-P': ['q'], 'X-V': ['1.0'] }],
      ['api_x_2', { 'X-Both': ['yes'], 'X-P': ['p'], 'X-V': ['2'] }],
      ['api_x_3', { 'X-Both': ['yes'], 'X-P': ['q'], 'X-V': ['2'] }],
      ['api_x', undefined],
    ]);
    expect(routeIn(config, 'api_x_0').id).toBe(uuidOf('api_x_0'));
    expect(routeIn(config, 'api_x_0').plugins![0]!.id).toBe(
      uuidOf('api_x{"X-Both":["yes"],"X-P":["p"],"X-V":["1.0"]}.plugin.cors'),
    );
    expect(routeIn(config, 'api_x').plugins![0]!.id).toBe(uuidOf('api_x.plugin.cors'));
  });

  it('are left alone on request, or all taken for required', async () => {
    expect(routesIn(await converted(paths, { routesByHeader: false }))).toHaveLength(1);
    const all = routesIn(await converted(paths, { treatsAllHeadersAsRequired: true }));
    expect(all).toHaveLength(5);
    expect(all[0]!.headers).toHaveProperty('X-Maybe', ['m']);
  });

  it('have no ids without ids', async () => {
    expect(JSON.stringify(await converted(paths, { hasIds: false }))).not.toContain('"id"');
  });

  it('escape the text of ids as Go does', async () => {
    const header = "{in: header, name: X, required: true, schema: {enum: ['<&>']}}";
    const config = await converted(`paths: {/a: {get: {parameters: [${header}], x-kong-plugin-acl: {}}}}`);
    expect(routeIn(config, 'api_a_get_0').plugins![0]!.id).toBe(
      uuidOf('api_a_get{"X":["\\u003c\\u0026\\u003e"]}.plugin.acl'),
    );
  });

  it('that differ in case alone are one to Kong', async () => {
    const header = '{in: header, name: X, required: true, schema: {enum: [East, EAST, west]}}';
    const config = await converted(`paths: {/a: {get: {parameters: [${header}]}}}`);
    expect(routesIn(config).map(({ headers }) => headers?.X)).toEqual([['East'], ['west'], undefined]);
  });

  it('make no more routes than a gateway bears', async () => {
    const header = (name: string) =>
      `{in: header, name: ${name}, required: true, schema: {enum: [${Array.from({ length: 101 }, (_, i) => i)}]}}`;
    expect(await refusal(`paths: {/a: {get: {parameters: [${header('A')}, ${header('B')}]}}}`)).toContain(
      '10201 routes',
    );
    const many = Array.from({ length: 500 }, (_, i) => `  /a${i}: {get: {parameters: [${header('A')}]}}`).join('\n');
    expect(await refusal(`paths:\n${many}`)).toContain('more than 50000 routes');
  });
});

it('copies no more settings than a configuration can hold', async () => {
  const values = Array.from({ length: 900 }, (_, index) => index).join(', ');
  const plugin = `x-kong-plugin-pre-function: {config: {access: [${'x'.repeat(60_000)}]}}`;
  const text = `paths: {/a: {get: {${plugin}, parameters: [{in: header, name: A, required: true, schema: {enum: [${values}]}}]}}}`;
  expect(await refusal(text)).toContain('larger than 50 million characters');
  const own = Array.from({ length: 900 }, (_, index) => `  /p${index}: {servers: [{url: /}], get: {}}`).join('\n');
  expect(await refusal(`${plugin}\npaths:\n${own}`)).toContain('larger than 50 million characters');
});
