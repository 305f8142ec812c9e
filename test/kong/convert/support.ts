/** Documents for tests of the conversion, and what becomes of them. */
import { defaultLimits } from '../../../src/document/limits.ts';
import { Loader } from '../../../src/document/loader.ts';
import { loadTree } from '../../../src/document/tree.ts';
import { UserError } from '../../../src/errors.ts';
import { convertToKong } from '../../../src/kong/convert/convert.ts';
import { type ConvertOptions, defaultOptions } from '../../../src/kong/convert/options.ts';
import type { KongConfig, KongPlugin, KongRoute, KongService } from '../../../src/kong/declarative.ts';

/** The configuration of a document; `paths` and other keys are given as YAML below a head with the title `API`. */
export async function converted(text: string, options: Partial<ConvertOptions> = {}): Promise<KongConfig> {
  const whole = text.startsWith('openapi') ? text : `openapi: 3.0.3\ninfo: {title: API, version: 1.0.0}\n${text}`;
  const loader = new Loader(defaultLimits);
  const tree = await loadTree(loader.take(whole, 'api.yaml'), loader);
  return convertToKong(tree, { ...defaultOptions, ...options }).config;
}

/** The sentence with which a document is refused, with its place. */
export async function refusal(text: string, options: Partial<ConvertOptions> = {}): Promise<string> {
  const outcome: unknown = await converted(text, options).catch((error: unknown) => error);
  if (!(outcome instanceof UserError)) throw new Error(`no refusal: ${JSON.stringify(outcome)}`);
  return `${outcome.place.line}:${outcome.place.column} ${outcome.message}`;
}

export function routesIn({ services = [] }: KongConfig): KongRoute[] {
  return services.flatMap(service => service.routes ?? []);
}

export function routeIn(config: KongConfig, name: string): KongRoute {
  const found = routesIn(config).find(route => route.name === name);
  if (!found) throw new Error(`no route ${name} among ${routesIn(config).map(route => route.name)}`);
  return found;
}

export function serviceIn({ services = [] }: KongConfig, name: string): KongService {
  const found = services.find(service => service.name === name);
  if (!found) throw new Error(`no service ${name} among ${services.map(service => service.name)}`);
  return found;
}

export function namesOf(plugins: readonly KongPlugin[] | undefined): string[] {
  return (plugins ?? []).map(plugin => plugin.name);
}
