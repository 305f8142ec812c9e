/** The products and documents of the lifecycle's scenarios: Climbon, Tourism, Outdoors, … over Routes, Trails, Destinations. */
import { parseDocument } from '../../src/document/parse.ts';
import type { Desired, DesiredApi, DesiredProduct } from '../../src/gateway/desired.ts';
import { digestOf } from '../../src/gateway/digest.ts';
import type { Plan, Ref } from '../../src/gateway/model.ts';

export interface ApiSample extends Ref {
  /** Shown in the document; another text is other content. */
  readonly description?: string;
  /** `GET /routes`, …; default: one list and one item. */
  readonly operations?: readonly string[];
}

export interface ProductSample extends Ref {
  readonly plans?: readonly (string | Plan)[];
  readonly apis: readonly ApiSample[];
  readonly title?: string;
}

export const commit = { sha: 'c0ffee'.padEnd(40, '0'), time: 1_790_000_000 };

/** What a commit wants. */
export function desiredOf(products: readonly ProductSample[], of = commit): Desired {
  return { products: products.map(productOf), commit: of };
}

export function productOf({ name, version, plans = ['gold'], apis, title }: ProductSample): DesiredProduct {
  const content = {
    name,
    version,
    title: title ?? `${name[0]!.toUpperCase()}${name.slice(1)}`,
    plans: plans.map(plan =>
      typeof plan === 'string'
        ? ({
            name: plan,
            title: plan,
            rateLimit: { count: 1000, every: 1, unit: 'hour' },
            needsApproval: false,
          } as const)
        : plan,
    ),
    visibility: { view: 'public', subscribe: 'authenticated' },
  };
  const wanted = apis.map(apiOf);
  const digests = wanted.map(api => [api.name, api.version, api.digest]);
  return { ...content, apis: wanted, digest: digestOf({ ...content, apis: digests }) };
}

export function apiOf({ name, version, description, operations }: ApiSample): DesiredApi {
  const data = {
    openapi: '3.0.3',
    info: { title: titleOf(name), version, description: description ?? `The ${name} of British Columbia.` },
    servers: [{ url: `https://${name}.internal.example.gov.bc.ca/api` }],
    security: [{ key: [] }],
    paths: pathsOf(operations ?? [`GET /${name}`, `GET /${name}/{id}`]),
    components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-API-Key' } } },
  };
  const file = `apis/${name}/openapi.yaml`;
  const document = parseDocument(JSON.stringify(data), file);
  return { name, version, file, document, bundled: document.data, digest: digestOf(document.data) };
}

function titleOf(name: string): string {
  return name
    .split('-')
    .map(word => `${word[0]!.toUpperCase()}${word.slice(1)}`)
    .join(' ');
}

function pathsOf(operations: readonly string[]): Record<string, Record<string, unknown>> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    const [method = 'GET', path = '/'] = operation.split(' ');
    const names = [...path.matchAll(/\{([^}]+)\}/g)].map(match => match[1]);
    paths[path] = {
      ...paths[path],
      [method.toLowerCase()]: {
        operationId: `${method.toLowerCase()}${path.replace(/[^A-Za-z]+/g, '-')}`,
        ...(names.length > 0 && {
          parameters: names.map(name => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
        }),
        responses: { 200: { description: 'OK' } },
      },
    };
  }
  return paths;
}

export const routes = (version: string, more: Omit<ApiSample, 'name' | 'version'> = {}): ApiSample => ({
  name: 'routes',
  version,
  ...more,
});
export const trails = (version: string): ApiSample => ({ name: 'trails', version });
export const destinations = (version: string): ApiSample => ({ name: 'climbing-destinations', version });
