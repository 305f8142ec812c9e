/** What a gateway's entry in the config says about rendering for Kong, and the renderer that follows from it. */
import { bytesOf } from '../../../kong/render/policy.ts';
import { type Profile, profileOf } from '../../../kong/render/profile.ts';
import { type Rendered, renderApi } from '../../../kong/render/render.ts';
import type { RenderSettings, TokenIssuer } from '../../../kong/render/request.ts';
import type { GatewayConfig } from '../../context.ts';
import type { DesiredApi } from '../../desired.ts';
import { canonicalJson } from '../../digest.ts';
import { type CatalogProduct, isSame } from '../../model.ts';
import type { Limitation, Target } from '../../provider.ts';

/** A version of Kong, and its plugins where a node told them. */
export interface KongKind {
  readonly profile: Profile;
  readonly plugins?: readonly string[];
}

/** The Kong that the config names (`kong-version`), for files. Throws a UserError for a version without a profile. */
export function kindOf(config: Pick<GatewayConfig, 'kong-version'>): KongKind {
  return { profile: profileOf(config['kong-version']) };
}

/** The Kong behind an Admin API. */
export function kindOfNode({
  major,
  minor,
  plugins,
}: {
  major: number;
  minor: number;
  plugins: readonly string[];
}): KongKind {
  return { profile: profileOf(`${major}.${minor}`), plugins };
}

/** Renders one API version as products offer it. Throws a UserError for what this Kong cannot carry out. */
export type Rendering = (api: DesiredApi, products: readonly CatalogProduct[], kind: KongKind) => Rendered;

/** The renderer of a gateway of the config. `tokens`: the issuer that the gateway itself gives its callers (APS). */
export function kongRendering(config: GatewayConfig, tokens?: TokenIssuer): Rendering {
  const size = config['request-size'];
  const settings: Omit<RenderSettings, 'profile' | 'plugins'> = {
    versionIn: config['version-in'],
    defaultVersions: config['default-version'] ?? new Map(),
    routes: config.routes ?? (config['version-in'] === 'path' ? 'prefix' : 'operation'),
    upstreams: config.upstreams ?? new Map(),
    hosts: config.hosts ?? [],
    corsOrigins: config.cors,
    requestBytes: size === undefined ? undefined : bytesOf(size),
    tags: config.tags ?? [],
    groupsOf: config.subscriptions === undefined ? 'consumers' : config.subscriptions === 'acl' ? 'all' : 'none',
    tokens,
  };
  // One document is asked for several times in a run: for what is wanted, for its limits, and for what is to be looked at.
  const known = new WeakMap<DesiredApi, Map<string, Rendered>>();
  return (api, products, { profile, plugins }) => {
    const key = canonicalJson([
      profile.version,
      plugins ?? null,
      products.map(({ name, version, plans }) => [name, version, plans]),
    ]);
    const rendered = known.get(api) ?? new Map<string, Rendered>();
    known.set(api, rendered);
    const one =
      rendered.get(key) ?? renderApi(api, products, { ...settings, profile, plugins: plugins && new Set(plugins) });
    rendered.set(key, one);
    return one;
  };
}

/** What Kong cannot do of the documents and plans of the run. */
export function renderLimitations(
  { catalog, desired, scope }: Target,
  rendering: Rendering,
  kind: KongKind,
): Limitation[] {
  const products = catalog.products.filter(product => scope.some(ref => isSame(ref, product)));
  const found = products.flatMap(product => {
    const wanted = desired.products.find(one => isSame(one, product));
    return (wanted?.apis ?? []).flatMap(api => rendering(api, [product], kind).limitations);
  });
  return [...new Map(found.map(one => [one.says, one])).values()];
}
