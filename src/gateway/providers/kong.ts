/** Kong's Admin API as a gateway: entities by their tags, one switch per service, with a database or without. */

import { toText } from '../../document/pointer.ts';
import { yamlText } from '../../document/yaml-text.ts';
import type { Io } from '../../io.ts';
import type { Owner } from '../context.ts';
import type { DesiredApi } from '../desired.ts';
import { type Headers, type Http, type HttpMeans, httpMeans, openHttp } from '../http.ts';
import { type CatalogProduct, isSame } from '../model.ts';
import type { Provider, Reading, Shortfall, Snapshot, Step, Target } from '../provider.ts';
import { basicAuthorization, type Credentials, credentialsFrom } from '../secret.ts';
import { stillToDo } from '../verify.ts';
import { type Admin, adminOf } from './kong/admin.ts';
import { productFor } from './kong/catalog.ts';
import { loadStep } from './kong/dbless.ts';
import { type Entity, flatten, nest } from './kong/entity.ts';
import { kongSays } from './kong/facts.ts';
import { legacyFiles } from './kong/legacy.ts';
import { limitationsOf } from './kong/limitations.ts';
import { takeLock } from './kong/lock.ts';
import { type Node, readNode } from './kong/node.ts';
import { type OldAdmin, oldAdmin } from './kong/old-admin.ts';
import { ownCollision, refuseCollisions } from './kong/own-collisions.ts';
import { type KongState, readKong, schemaOf, schemasOf } from './kong/read.ts';
import { type KongKind, kindOfNode, type Rendering, renderLimitations } from './kong/rendering.ts';
import type { Schemas, Shape } from './kong/schema.ts';
import { type Detail, inPhases, stepsBetween } from './kong/steps.ts';
import { readMarks } from './kong/tags.ts';
import { oneStep } from './kong/together.ts';
import { validateSteps } from './kong/validate.ts';
import { beforeLeaving, wantedEntities, withNewStaged } from './kong/wanted.ts';
import { bring } from './kong/write.ts';

export interface KongOptions extends HttpMeans {
  readonly url: string;
  /** Enterprise only. */
  readonly workspace: string | undefined;
  readonly owner: Owner;
  /** The host name or id of the node, where the config wants to be sure of it (T-25). */
  readonly expectedId: string | undefined;
  readonly rendering: Rendering;
  /** The page that tells callers of deprecations. */
  readonly deprecationPage?: string | undefined;
  /** What `render` writes for, which asks no node. */
  readonly kind: KongKind;
}

/** Before the node is known: its defaults (5 s for the database, 5 s for the workers) and some room. */
const usualSettleSeconds = 15;

/** Its first call throws a UserError (exit 2) before anything is sent where the url has not the origin that the workflow names. */
export function kongProvider(options: KongOptions, io: Pick<Io, 'env' | 'cwd'>): Provider {
  const { owner, rendering, clock } = options;
  // What needs no node (`render`) needs no credentials and no word about its origin.
  let opened: { http: Http; admin: Admin } | undefined;
  const open = (): { http: Http; admin: Admin } => {
    if (opened) return opened;
    const headers = headersOf(credentialsFrom(io.env));
    const http = openHttp(
      {
        url: options.url,
        authorize: async isRenewal => (isRenewal ? undefined : headers),
        ...httpMeans(options),
      },
      io,
    );
    opened = { http, admin: adminOf(http, options.workspace) };
    return opened;
  };
  const now = (): number => (clock ?? Date).now();
  const shapes = new Map<string, Promise<Shape>>();
  let node: Node | undefined;
  let old: OldAdmin | undefined;
  let lastWriteAt: number | undefined;

  const nodeOf = async (): Promise<Node> => {
    if (node) return node;
    const { http, admin } = open();
    node = await readNode(admin, options);
    if (node.isOld) {
      old = oldAdmin(http, owner.owner);
      opened = { http, admin: old };
    }
    return node;
  };
  const shape = (path: string): Promise<Shape> => {
    const known = shapes.get(path) ?? schemaOf(open().admin, path);
    shapes.set(path, known);
    return known;
  };
  const schemasFor = (plugins: readonly string[]): Promise<Schemas> => schemasOf(plugins, shape);

  async function read(reading: Reading): Promise<Snapshot> {
    const known = await nodeOf();
    return readKong(reading, {
      admin: open().admin,
      node: known,
      owner,
      schemasFor,
      rendered: product => {
        const wanted = reading.desired.products.find(one => isSame(one, product));
        return (wanted?.apis ?? []).flatMap(api => flatten(rendering(api, [product], kindOfNode(known)).config));
      },
    });
  }

  /** Writes go to one side or the other of a step, in the way of the node. */
  async function act(step: Step, to: 'before' | 'after'): ReturnType<Provider['apply']> {
    const known = await nodeOf();
    const { admin } = open();
    const receipt = known.isDbless
      ? await loadStep(step, to, { admin, node: known, schemasFor })
      : await bring(step, to, { admin, owner, schemasFor, ...(clock && { sleep: ms => clock.sleep(ms) }) });
    if (receipt.outcome === 'done') lastWriteAt = now();
    return receipt;
  }

  const lock: NonNullable<Provider['lock']> = async (holder, ttlSeconds) => {
    const { canDisable } = await nodeOf();
    const taken = await takeLock(open().admin, { owner, canDisable, holder, ttlSeconds });
    return { release: () => (old ? old.sweep() : Promise.resolve()).finally(() => taken.release()) };
  };

  return {
    type: 'kong',
    get settleSeconds() {
      return node?.settleSeconds ?? usualSettleSeconds;
    },
    limitations: target => [
      ...limitationsOf(target),
      ...renderLimitations(target, rendering, node ? kindOfNode(node) : options.kind),
    ],
    read,
    plan: (snapshot, target) => planSteps(snapshot, target, options),
    async validate(steps) {
      const { isDbless, isOld } = await nodeOf();
      // A load is checked as a whole, before any of it is taken; 0.14 cannot be asked.
      if (isDbless || isOld || steps.length === 0) return;
      const details = steps.map(step => step.detail as Detail);
      const names = details.flatMap(({ entity, after }) =>
        entity.kind === 'plugins' && after ? [toText(after.name)] : [],
      );
      await validateSteps(steps, open().admin, await schemasFor([...new Set(names)]));
    },
    apply: step => act(step, 'after'),
    undo: step => act(step, 'before'),
    async verify(target) {
      const products = target.scope;
      const snapshot = await read({ products, desired: target.desired });
      const left = planSteps(snapshot, { ...target, transitions: [] }, options);
      if (left.length > 0) return left.map(stillToDo);
      const seconds = (await nodeOf()).settleSeconds;
      const since = lastWriteAt === undefined ? Number.POSITIVE_INFINITY : (now() - lastWriteAt) / 1000;
      return since < seconds ? [settling(seconds)] : [];
    },
    /** A configuration that is loaded whole has no place for a lock; the load compares what it replaces. */
    get lock() {
      return node?.isDbless ? undefined : lock;
    },
    async facts() {
      // The old Admin API tells no health.
      return (await nodeOf()).isOld ? { exists: true } : kongSays(open().admin);
    },
    render: target => renderedFiles(target, options),
  } as Provider;
}

/** Kong's RBAC token, a key of a route in front of the Admin API, or a name and password of a proxy there. */
function headersOf({ token, apiKey, username, password }: Credentials): Headers {
  return {
    ...(token && { 'kong-admin-token': token }),
    ...(apiKey && { apikey: apiKey }),
    ...(username && password && { authorization: basicAuthorization(username.reveal(), password) }),
  };
}

function planSteps(snapshot: Snapshot, target: Target, { rendering, deprecationPage }: KongOptions): Step[] {
  const { node, owner, schemas, ours, taken, attached } = snapshot.state as KongState;
  const current = target.adopt ? [...ours, ...taken] : ours;
  const wanting = {
    current,
    target,
    owner,
    canDisable: node.canDisable,
    deprecationPage,
    rendered: (api: DesiredApi, products: readonly CatalogProduct[]) =>
      flatten(rendering(api, products, kindOfNode(node)).config),
  };
  const wanted = wantedEntities(wanting);
  // What is so already (a run that was cut off, or is at work) is not of this run's making.
  if (ownCollision(current) === undefined) refuseCollisions(wanted);
  const between = (from: readonly Entity[], to: readonly Entity[]): Step[] =>
    stepsBetween({
      current: from,
      wanted: to,
      schemas,
      attached,
      isAtOnce: node.isDbless,
      canDisable: node.canDisable,
      productOf: entity => productFor(entity, snapshot.catalog, target),
      parking: parkingIn(from),
    });
  if (node.isDbless) return oneStep(between(current, wanted), node.hostname || 'of the node');
  const staged = withNewStaged(wanting);
  const isAllThere = staged.length === current.length;
  const both = beforeLeaving(wanting, wanted);
  return inPhases([current, ...(isAllThere ? [] : [staged]), ...(both ? [both] : []), wanted], between);
}

/** What would be published of the products of a target, as if nothing were there yet. */
function renderedFiles(target: Target, { rendering, kind, owner, deprecationPage }: KongOptions): Map<string, string> {
  const wanted = wantedEntities({
    current: [],
    target: { ...target, catalog: { ...target.catalog, products: target.catalog.products.filter(isAtHand) } },
    owner,
    canDisable: kind.profile.canDisable,
    deprecationPage,
    rendered: (api, products) => flatten(rendering(api, products, kind).config),
  });
  const { formatVersion } = kind.profile;
  if (formatVersion === undefined) return legacyFiles(wanted, owner);
  return new Map([['kong.yaml', yamlText({ _format_version: formatVersion, ...nest(wanted) })]]);

  /** Of other products there is no document. */
  function isAtHand(product: CatalogProduct): boolean {
    return target.desired.products.some(one => isSame(one, product));
  }
}

/** The record of a product: a service that is there, and off. */
function parkingIn(current: readonly Entity[]): string | undefined {
  return current.find(({ kind, data }) => {
    return kind === 'services' && data.enabled === false && readMarks(data.tags).role === 'product';
  })?.id;
}

function settling(seconds: number): Shortfall {
  return {
    entity: 'gateway',
    name: 'router',
    says: `The workers of the gateway may take up to ${seconds} seconds to take the change over.`,
  };
}
