/** Which services and manifests of a repository concern which API. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders of templates are what is tested
import { describe, expect, it } from 'vitest';
import { contextsOfFiles, type Files } from './support.ts';

interface Found {
  services: (string | undefined)[];
  products: (string | undefined)[];
}

async function found(files: Files): Promise<Record<string, Found>> {
  const contexts = await contextsOfFiles(files);
  return Object.fromEntries(
    contexts.map(({ api, gateway, manifests }) => [
      api.name,
      { services: gateway.services.map(({ name }) => name), products: manifests.products.map(({ name }) => name) },
    ]),
  );
}

function document(server: string, path = '/x'): string {
  return `openapi: 3.0.3
info: {title: T, version: 1.0.0}
servers: [{url: ${server}}]
paths: {${path}: {get: {responses: {'200': {description: OK}}}}}
`;
}

function service(name: string, host: string, path = '/'): string {
  return `  - name: ${name}
    tags: [ns.gw-abcde]
    url: https://${name}.internal.gov.bc.ca
    routes: [{name: ${name}, tags: [ns.gw-abcde], hosts: [${host}], paths: [${path}]}]
`;
}

const two = 'apis: {orders: {file: orders/openapi.yaml}, parks: {file: parks/openapi.yaml}}\n';

describe('one API', () => {
  const one = (server: string, gateway: string): Promise<Record<string, Found>> =>
    found({ 'openapi.yaml': document(server), 'gateway.yaml': gateway });

  it('has everything where nothing matches its servers', async () => {
    const { api } = await one('/', `services:\n${service('a', 'a.api.gov.bc.ca')}${service('b', 'b.api.gov.bc.ca')}`);
    expect(api!.services).toEqual(['a', 'b']);
  });

  it('has the services of its host where one matches, other environments and versions included', async () => {
    const gateway = `services:\n${service('orders-prod', 'orders.api.gov.bc.ca')}${service('orders-dev', 'orders.dev.api.gov.bc.ca')}${service('orders-v1', 'old.api.gov.bc.ca')}${service('parks', 'parks.api.gov.bc.ca')}`;
    const { api } = await one('https://orders.api.gov.bc.ca', gateway);
    expect(api!.services).toEqual(['orders-prod', 'orders-dev', 'orders-v1']);
  });

  it('tells services of one host apart by their paths', async () => {
    const gateway = `services:\n${service('orders', 'all.api.gov.bc.ca', '/orders')}${service('parks', 'all.api.gov.bc.ca', '/parks')}`;
    expect((await one('https://all.api.gov.bc.ca/orders', gateway)).api!.services).toEqual(['orders']);
  });

  it('finds templates by their paths', async () => {
    const gateway = `services:\n${service('${NAME}', '${HOST}', '/orders')}${service('parks', 'parks.api.gov.bc.ca', '/parks')}`;
    expect((await one('https://orders.api.gov.bc.ca/orders', gateway)).api!.services).toEqual(['${NAME}']);
  });
});

describe('the manifests of one API', () => {
  const product = (name: string, services: string, dataset = name): string =>
    `---\nkind: Product\nname: ${name}\ndataset: ${dataset}\nenvironments:\n  - {name: prod, active: true, flow: public, services: [${services}]}\n`;
  const dataset = (name: string): string => `---\nkind: DraftDataset\nname: ${name}\ntitle: ${name}\n`;
  const gateway = `services:\n${service('orders', 'orders.api.gov.bc.ca')}${service('parks', 'parks.api.gov.bc.ca')}`;

  it.each([
    ['without the products of other services', product('orders', 'orders') + product('parks', 'parks'), ['orders']],
    ['with a product that has no service yet', product('orders', 'orders') + product('later', ''), ['orders', 'later']],
    ['with a template', product('orders', 'orders') + product('any', '"${S}"'), ['orders', 'any']],
    ['all, where none lists its services', product('a', 'x') + product('b', 'y'), ['a', 'b']],
  ])('are taken %s', async (_, manifests, expected) => {
    const files = { 'openapi.yaml': document('https://orders.api.gov.bc.ca'), 'gateway.yaml': gateway };
    const { api } = await found({ ...files, 'products.yaml': manifests });
    expect(api!.products).toEqual(expected);
  });

  it('leave the datasets of other products out, but for one that they share', async () => {
    const manifests =
      product('orders', 'orders', 'shared') +
      product('more', 'parks', 'shared') +
      product('parks', 'parks') +
      ['shared', 'parks', 'lone'].map(dataset).join('');
    const [context] = await contextsOfFiles({
      'openapi.yaml': document('https://orders.api.gov.bc.ca'),
      'gateway.yaml': gateway,
      'products.yaml': manifests,
    });
    expect(context!.manifests.datasets.map(({ name }) => name)).toEqual(['shared', 'lone']);
  });
});

describe('several APIs', () => {
  it('share a file by hosts', async () => {
    const files = {
      'specgate.yaml': two,
      'orders/openapi.yaml': document('https://orders.api.gov.bc.ca'),
      'parks/openapi.yaml': document('https://parks.api.gov.bc.ca'),
      'gateway.yaml': `services:\n${service('orders', 'orders.api.gov.bc.ca')}${service('parks', 'parks.api.gov.bc.ca')}`,
    };
    expect(await found(files)).toMatchObject({ orders: { services: ['orders'] }, parks: { services: ['parks'] } });
  });

  it('have what stands in their own folders, where no server tells', async () => {
    const files = {
      'specgate.yaml': two,
      'orders/openapi.yaml': document('https://localhost'),
      'orders/gw/prod.yaml': `services:\n${service('a', 'a.api.gov.bc.ca')}`,
      'parks/openapi.yaml': document('https://localhost'),
      'parks/gw.yaml': `services:\n${service('b', 'b.api.gov.bc.ca')}`,
    };
    expect(await found(files)).toMatchObject({ orders: { services: ['a'] }, parks: { services: ['b'] } });
  });

  it('have what bears their name, where nothing else tells', async () => {
    const files = {
      'specgate.yaml': two,
      'orders/openapi.yaml': document('https://localhost'),
      'parks/openapi.yaml': document('https://localhost'),
      'gateway.yaml': `services:\n${service('my-orders-prod', 'a.api.gov.bc.ca')}${service('parksville', 'b.api.gov.bc.ca')}`,
    };
    expect(await found(files)).toMatchObject({ orders: { services: ['my-orders-prod'] }, parks: { services: [] } });
  });

  it('take nothing by a path alone that another API has in its folder, or that bears its name', async () => {
    const files = {
      'orders/openapi.yaml': document('https://orders.api.gov.bc.ca/v1'),
      'parks/openapi.yaml': document('/v1'),
    };
    const gateway = `services:\n${service('orders-prod', 'orders.api.gov.bc.ca', '/v1')}`;
    for (const file of ['orders/gateway.yaml', 'gateway.yaml']) {
      const { orders, parks } = await found({ 'specgate.yaml': two, ...files, [file]: gateway });
      expect([orders!.services, parks!.services], file).toEqual([['orders-prod'], []]);
    }
  });

  it('are told apart where one name holds the other', async () => {
    const files = {
      'specgate.yaml': 'apis: {orders: {file: a/openapi.yaml}, orders-admin: {file: b/openapi.yaml}}\n',
      'a/openapi.yaml': document('/'),
      'b/openapi.yaml': document('/'),
      'gateway.yaml': `services:\n${service('orders-prod', 'a.api.gov.bc.ca')}${service('orders-admin-prod', 'b.api.gov.bc.ca')}`,
      'products.yaml': 'kind: Product\nname: Orders\n---\nkind: Product\nname: Orders Admin\n',
    };
    expect(await found(files)).toEqual({
      orders: { services: ['orders-prod'], products: ['Orders'] },
      'orders-admin': { services: ['orders-admin-prod'], products: ['Orders Admin'] },
    });
  });

  it('have what the config says', async () => {
    const gateway = `services:\n${service('x', 'orders.api.gov.bc.ca')}${service('y', 'orders.api.gov.bc.ca', '/y')}`;
    const files = {
      'specgate.yaml': `apis:
  orders: {file: openapi.yaml, services: [y]}
  parks: {file: parks.yaml, gateway-config: ["parks-gw/*.yaml"]}
`,
      'openapi.yaml': document('https://orders.api.gov.bc.ca'),
      'parks.yaml': document('https://localhost'),
      'gateway.yaml': gateway,
      'parks-gw/a.yaml': `services:\n${service('p', 'p.api.gov.bc.ca')}`,
    };
    expect(await found(files)).toMatchObject({ orders: { services: ['y'] }, parks: { services: ['p'] } });
  });

  it('have the products that list their services, with dataset and issuer', async () => {
    const product = (name: string, list: string): string =>
      `kind: Product\nname: ${name}\ndataset: ${name}-data\nenvironments: [{name: prod, services: [${list}], credentialIssuer: ${name}-issuer}]\n---\nkind: DraftDataset\nname: ${name}-data\n---\nkind: CredentialIssuer\nname: ${name}-issuer\n`;
    const files = {
      'specgate.yaml': two,
      'orders/openapi.yaml': document('https://o.api.gov.bc.ca'),
      'parks/openapi.yaml': document('https://p.api.gov.bc.ca'),
      'gateway.yaml': `services:\n${service('o', 'o.api.gov.bc.ca')}${service('p', 'p.api.gov.bc.ca')}`,
      'portal.yaml': `${product('Alpha', 'o')}---\n${product('Beta', 'p')}`,
    };
    expect(await found(files)).toMatchObject({ orders: { products: ['Alpha'] }, parks: { products: ['Beta'] } });
    const [orders] = await contextsOfFiles(files);
    expect(orders!.manifests.datasets.map(({ name }) => name)).toEqual(['Alpha-data']);
    expect(orders!.manifests.issuers.map(({ name }) => name)).toEqual(['Alpha-issuer']);
  });
});

describe('finding files by what they hold', () => {
  it('reads parts of templates, and leaves tests and other products alone', async () => {
    const files = {
      'openapi.yaml': document('/'),
      'Tools/Kong/routes.tmpl':
        '      - name: $A\n        hosts: [$H.api.gov.bc.ca]\n        tags:\n          - OAS3_import\n          - ns.$GW.$ENV\n',
      '.github/gwa/service.yaml': `services:\n${service('a', 'a.api.gov.bc.ca')}`,
      'test/fixtures/gw.yaml': `services:\n${service('b', 'b.api.gov.bc.ca')}`,
      'docker-compose.yaml': 'services:\n  web: {image: nginx}\n',
      'k8s.yaml': 'apiVersion: x/v1\nkind: Environment\nmetadata: {name: dev}\n',
    };
    const [context] = await contextsOfFiles(files);
    expect(context!.gateway.files).toEqual(['.github/gwa/service.yaml', 'Tools/Kong/routes.tmpl']);
    expect(context!.manifests.all).toEqual([]);
  });
});
