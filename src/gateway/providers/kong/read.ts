/** What a Kong gateway holds: ours, what somebody else has under a name that we want, and what is attached to ours. GET only. */

import { toText } from '../../../document/pointer.ts';
import { UserError } from '../../../errors.ts';
import type { Owner } from '../../context.ts';
import { digestOf } from '../../digest.ts';
import { segment } from '../../http.ts';
import { type CatalogProduct, refText } from '../../model.ts';
import type { Reading, Snapshot } from '../../provider.ts';
import type { Admin } from './admin.ts';
import { type Attached, attachedTo } from './attached.ts';
import { catalogOf } from './catalog.ts';
import { byId, type Entity, entityOf, type Kind } from './entity.ts';
import type { Node } from './node.ts';
import { recordOf } from './record.ts';
import { type Schemas, type Shape, shapeOf, withoutSecrets } from './schema.ts';
import { strangersAmong } from './strangers.ts';
import { subscriptionsOf } from './subscriptions.ts';
import { isOwn, readMarks } from './tags.ts';

/** The state of a snapshot. JSON. */
export interface KongState {
  readonly node: Node;
  /** Ours, with the repository that our entities name where this run does not know its own. */
  readonly owner: Owner;
  readonly schemas: Schemas;
  readonly ours: readonly Entity[];
  /** Of somebody else, under a name or an id that we want. */
  readonly taken: readonly Entity[];
  readonly attached: readonly Attached[];
}

export interface ReadContext {
  readonly admin: Admin;
  readonly node: Node;
  readonly owner: Owner;
  schemasFor(plugins: readonly string[]): Promise<Schemas>;
  /** What the documents of a desired product give. */
  rendered(product: CatalogProduct): readonly Entity[];
}

/** Throws a UserError (exit 3) where a list cannot be read; exit 2 where a plugin is wanted that the node lacks. */
export async function readKong({ desired }: Reading, context: ReadContext): Promise<Snapshot> {
  const { admin, node } = context;
  const wanted = desired.products.flatMap(product => {
    const asProduct = { ...product, state: 'staged' } as const;
    const record = recordOf(asProduct, [], context.owner, node.canDisable);
    return [record, ...context.rendered(asProduct)].map(entity => ({ entity, product: refText(product) }));
  });
  refuseMissingPlugins(wanted, node);
  const { ours: own, others } = await readEntities(admin, context.owner);
  const owner = { ...context.owner, repository: repositoryOf(own, context.owner) };
  const names = new Set(
    [...wanted.map(one => one.entity), ...own].filter(isPlugin).map(({ data }) => toText(data.name)),
  );
  const schemas = await context.schemasFor([...names].sort());
  const clean = (entity: Entity): Entity => withoutSecrets(entity, schemas);
  const ours = own.map(clean);
  const attached = attachedTo(ours, others, byId([...own, ...others]));
  const { taken, strangers } = strangersAmong(others, wanted, own);
  const state: KongState = { node, owner, schemas, ours, taken: taken.map(clean), attached };
  const catalog = catalogOf(ours);
  return {
    gatewayId: node.hostname || node.nodeId,
    catalog,
    digest: digestOf([node.version, state.ours, state.taken, state.attached, strangers]),
    state,
    entities: ours.length,
    strangers,
    subscriptions: await subscriptionsOf(admin, node, catalog),
  };
}

function refuseMissingPlugins(wanted: readonly { entity: Entity; product: string }[], node: Node): void {
  const missing = wanted.filter(({ entity }) => isPlugin(entity) && !node.plugins.includes(toText(entity.data.name)));
  if (missing.length === 0) return;
  const names = [...new Set(missing.map(({ entity }) => toText(entity.data.name)))].sort();
  const products = [...new Set(missing.map(({ product }) => product))].join(', ');
  const [plugins, have] = names.length > 1 ? ['the plugins', 'are'] : ['the plugin', 'is'];
  throw new UserError(
    `${products} needs ${plugins} ${names.join(', ')}, which ${have} not available on this Kong ${node.version} node; nothing was changed.`,
  );
}

function isPlugin({ kind }: Entity): boolean {
  return kind === 'plugins';
}

/** In the order of the kinds; strangers' plugins only where they are on something that we read too. */
async function readEntities(admin: Admin, owner: Owner): Promise<{ ours: Entity[]; others: Entity[] }> {
  const found: Entity[] = [];
  for (const kind of ['services', 'upstreams', 'routes', 'plugins'] as const) {
    found.push(...(await admin.list(`/${kind}`)).map(one => entityOf(kind, one)));
  }
  const isOurs = ({ data }: Entity): boolean => isOwn(data.tags, owner);
  for (const upstream of found.filter(one => one.kind === 'upstreams' && isOurs(one))) {
    const targets = await admin.list(`/upstreams/${upstream.id}/targets`);
    found.push(...targets.map(one => entityOf('targets', one)));
  }
  const entities = found.filter(({ data }) => !['lock', 'ledger'].includes(readMarks(data.tags).role ?? ''));
  return { ours: entities.filter(isOurs), others: entities.filter(one => !isOurs(one)) };
}

/**
 * Our repository: where it is not known the one that our entities name. An owner that several repositories share then tells
 * nothing; where ours is known, what the others have is not ours.
 */
function repositoryOf(ours: readonly Entity[], { owner, repository }: Owner): string | undefined {
  if (repository !== undefined) return repository;
  const known = new Set(ours.flatMap(({ data }) => readMarks(data.tags).repository ?? []));
  if (known.size < 2) return [...known][0];
  throw new UserError(
    `The repositories ${[...known].sort().join(' and ')} publish here as the same owner "${owner}"; give each its own (owner of the gateway in the config), or set GITHUB_REPOSITORY to the one that you mean.`,
  );
}

/** One schema of the node, by its path below `/schemas`. */
export async function schemaOf(admin: Admin, path: string): Promise<Shape> {
  const { json } = await admin.call({ method: 'GET', path: `/schemas/${path}` });
  if (!Array.isArray((json as { fields?: unknown } | null)?.fields)) {
    throw new UserError(`The answer to GET /schemas/${path} is no schema of Kong's.`, {}, 3);
  }
  return shapeOf(json);
}

/** Those of all kinds and of these plugins. */
export async function schemasOf(plugins: readonly string[], shape: (path: string) => Promise<Shape>): Promise<Schemas> {
  const kinds: Partial<Record<Kind, Shape>> = {};
  for (const kind of ['upstreams', 'services', 'targets', 'routes'] as const) kinds[kind] = await shape(kind);
  const found: Record<string, Shape> = {};
  for (const name of plugins) found[name] = await shape(`plugins/${segment(name)}`);
  return { kinds, plugins: found };
}
