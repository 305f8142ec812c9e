/** APIs and settings for tests of rendering. */
import { parseDocument } from '../../../src/document/parse.ts';
import type { KongConfig, KongRoute, KongService } from '../../../src/kong/declarative.ts';
import { profileOf } from '../../../src/kong/render/profile.ts';
import { type Rendered, renderApi } from '../../../src/kong/render/render.ts';
import type { RenderApi, RenderPlan, RenderProduct, RenderSettings } from '../../../src/kong/render/request.ts';

export const plainSettings: RenderSettings = {
  profile: profileOf(),
  versionIn: undefined,
  defaultVersions: new Map(),
  routes: 'operation',
  upstreams: new Map(),
  hosts: [],
  corsOrigins: undefined,
  requestBytes: undefined,
  tags: [],
  groupsOf: 'none',
  plugins: undefined,
};

export const gold: RenderPlan = { name: 'gold', rateLimit: { count: 1000, every: 1, unit: 'hour' } };

export function productOf(...plans: RenderPlan[]): RenderProduct {
  return { name: 'climbon', version: '1.2.0', plans };
}

/** `text`: a whole document, or its keys below `openapi`, `info` and `servers`. */
export function apiOf(text: string, version = '1.0.0', name = 'routes'): RenderApi {
  const head = `openapi: 3.0.3\ninfo: {title: Routes, version: ${version}}\nservers: [{url: https://routes.internal/api}]\n`;
  const document = parseDocument(/^(openapi|swagger)/.test(text) ? text : head + text, 'api.yaml');
  return { name, version, document, bundled: document.data };
}

export function rendered(
  api: RenderApi | string,
  settings: Partial<RenderSettings> = {},
  products: readonly RenderProduct[] = [productOf(gold)],
): Rendered {
  return renderApi(typeof api === 'string' ? apiOf(api) : api, products, { ...plainSettings, ...settings });
}

export function serviceIn({ services = [] }: KongConfig): KongService {
  return services[0]!;
}

export function routesIn({ services = [] }: KongConfig): KongRoute[] {
  return services.flatMap(({ routes = [] }) => routes);
}

export function pluginIn(of: KongService | KongRoute, name: string): Record<string, unknown> | undefined {
  return of.plugins?.find(plugin => plugin.name === name)?.config;
}
