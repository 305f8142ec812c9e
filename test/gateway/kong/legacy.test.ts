/** Kong 0.14.1: calls of its Admin API and a ledger. */
import { expect, it } from 'vitest';
import { flatten } from '../../../src/gateway/providers/kong/entity.ts';
import { legacyFiles } from '../../../src/gateway/providers/kong/legacy.ts';
import { recordOf } from '../../../src/gateway/providers/kong/record.ts';
import { kindOf, kongRendering } from '../../../src/gateway/providers/kong/rendering.ts';
import { productOf, routes } from '../products.ts';

const owner = { owner: 'specgate', repository: 'bcgov/climbon' };

it('writes requests that 0.14.1 takes, and keeps the tags in the ledger', () => {
  const product = productOf({ name: 'climbon', version: '1.0.0', apis: [routes('1.0.0')] });
  const staged = { ...product, state: 'staged' } as const;
  const kind = kindOf({ 'kong-version': '0.14.1' });
  const { config } = kongRendering({ type: 'kong' })(product.apis[0]!, [staged], kind);
  const entities = [recordOf(staged, [], owner, false), ...flatten(config)];
  const files = legacyFiles(entities, owner);
  const { requests } = JSON.parse(files.get('requests.json')!) as {
    requests: { method: string; path: string; body: Record<string, unknown> }[];
  };
  const [service] = requests;
  expect(requests.map(({ method, path }) => `${method} ${path.replace(/[0-9a-f-]{36}/, 'ID')}`)).toEqual([
    'PUT /services/ID',
    'PUT /routes/ID',
    'PUT /routes/ID',
    ...Array.from({ length: 5 }, () => 'POST /plugins'),
  ]);
  expect(service!.body).toEqual({
    name: 'routes-1-0-0',
    protocol: 'https',
    host: 'routes.internal.example.gov.bc.ca',
    port: 443,
    path: '/api',
  });
  const id = service!.path.split('/').at(-1);
  expect(requests[1]!.body).toEqual({
    methods: ['GET'],
    paths: ['/routes$'],
    regex_priority: 200,
    strip_path: false,
    service: { id },
  });
  expect(requests.at(-1)!.body).toMatchObject({ service_id: id });
  const text = files.get('requests.json')!;
  for (const unknown of ['"tags"', '"enabled"', '"headers"', 'size_unit', 'key_in_header', '~/'])
    expect(text).not.toContain(unknown);
  const ledger = JSON.parse(files.get('ledger.json')!) as { owner: string; entities: { id: string; tags: string[] }[] };
  expect(ledger.owner).toBe('specgate (bcgov/climbon)');
  expect(ledger.entities).toHaveLength(entities.length);
  expect(ledger.entities[0]!.tags).toContain('specgate.state.staged');
  expect(legacyFiles(entities, owner)).toEqual(files);
});
