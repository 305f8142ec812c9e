/** The provider over the gateway in memory: the smallest one that keeps the whole lifecycle, and a model for the others. */
import { isDeepStrictEqual } from 'node:util';
import { UserError } from '../../../src/errors.ts';
import { compareRefs, findProduct } from '../../../src/gateway/catalog.ts';
import { digestOf } from '../../../src/gateway/digest.ts';
import {
  type Catalog,
  type CatalogProduct,
  isLive,
  isSame,
  type MigrationTarget,
  type Plan,
  refText,
} from '../../../src/gateway/model.ts';
import type { Provider, Receipt, Snapshot, Step, Target } from '../../../src/gateway/provider.ts';
import { Killed } from '../faults.ts';
import type { Answer, ApiRecord, MemoryGateway, ProductRecord } from './memory-gateway.ts';

interface State {
  products: ProductRecord[];
  apis: (ApiRecord & { state: Catalog['apis'][number]['state'] })[];
  subscriptions: Record<string, number>;
}

type Detail =
  | { kind: 'product'; key: string; before: ProductRecord | null; after: ProductRecord | null }
  | { kind: 'api'; key: string; before: ApiRecord | null; after: ApiRecord | null }
  | { kind: 'migrate'; from: string; to: string };

export function memoryProvider(gateway: MemoryGateway, owner = 'specgate'): Provider {
  const connection = gateway.connect();

  /** A write that is repeated once where that is harmless: every one of this gateway is. */
  async function call(method: string, path: string, body?: unknown): Promise<Answer> {
    for (let attempt = 1; ; attempt++) {
      try {
        const answer = await connection(method, path, body);
        if (![409, 429, 503].includes(answer.status)) return answer;
        if (answer.status === 429 && attempt === 1) continue;
        throw new UserError(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`, {}, 3);
      } catch (error) {
        if (error instanceof Killed || error instanceof UserError) throw error;
        throw new UserError(`${method} ${path}: ${(error as Error).message}`, {}, 3);
      }
    }
  }

  const readState = async (): Promise<State> => (await call('GET', '/catalog')).body as State;
  const isOurs = (one: { owner: string }): boolean => one.owner === owner;

  async function put(detail: Detail, to: 'before' | 'after'): Promise<Receipt> {
    if (detail.kind === 'migrate') {
      const [from, goal] = to === 'after' ? [detail.from, detail.to] : [detail.to, detail.from];
      await call('POST', '/migrate', { from, to: goal, back: to === 'before' });
      return { outcome: 'done' };
    }
    const list = detail.kind === 'product' ? 'products' : 'apis';
    const wanted = detail[to];
    const current = strip((await readState())[list].find(one => refText(one) === detail.key) ?? null);
    if (isDeepStrictEqual(current, wanted)) return { outcome: 'unchanged' };
    if (current && (current as { state?: string }).state === 'pre-staged' && to === 'after')
      return { outcome: 'pending' };
    const known = [detail.before, detail.after];
    const isOurWait = (current as { state?: string } | null)?.state === 'pre-staged';
    if (to === 'before' && !isOurWait && !known.some(one => isDeepStrictEqual(current, one))) {
      throw new UserError(`The ${detail.kind} ${detail.key} was changed by somebody else since.`, {}, 3);
    }
    const path = `/${list}/${encodeURIComponent(detail.key)}`;
    const answer = await (wanted ? call('PUT', path, wanted) : call('DELETE', path));
    return { outcome: answer.status === 202 ? 'pending' : 'done' };
  }

  return {
    type: 'files',
    settleSeconds: 10,
    limitations: () => [],
    async read({ desired }) {
      const state = await readState();
      const catalog = catalogOf(state, isOurs);
      const strangers = desired.products.flatMap(product => [
        ...state.products
          .filter(one => isSame(one, product) && !isOurs(one))
          .map(one => ({ entity: 'product', name: refText(one), owner: one.owner, product: refText(product) })),
        ...state.apis
          .filter(one => product.apis.some(api => isSame(api, one)) && !isOurs(one))
          .map(one => ({ entity: 'API', name: refText(one), owner: one.owner, product: refText(product) })),
      ]);
      return {
        catalog,
        digest: digestOf(state),
        state,
        entities: catalog.products.length + catalog.apis.length,
        strangers,
        subscriptions: subscriptionsOf(state),
      };
    },
    plan: (snapshot, target) => stepsOf(snapshot, target, owner),
    apply: step => put(step.detail as Detail, 'after'),
    undo: step => put(step.detail as Detail, 'before'),
    async verify({ catalog, scope }) {
      const now = catalogOf(await readState(), isOurs);
      return scope.flatMap(ref => {
        const [wanted, found] = [findProduct(catalog, ref)?.state ?? 'none', findProduct(now, ref)?.state ?? 'none'];
        return wanted === found
          ? []
          : [{ entity: 'product', name: refText(ref), says: `${refText(ref)} is ${found}.` }];
      });
    },
    async lock(holder) {
      const answer = await call('PUT', '/lock', { holder });
      if (answer.status === 423) {
        throw new UserError(
          `Another run holds the lock of this gateway: ${(answer.body as { holder: string }).holder}.`,
        );
      }
      return {
        async release() {
          await call('DELETE', '/lock', { holder });
        },
      };
    },
    async documents(api) {
      const { apis } = await readState();
      return apis
        .filter(one => one.name === api.name && (api.version === undefined || one.version === api.version))
        .map(one => ({ api: { name: one.name, version: one.version }, text: one.document }));
    },
    render: target => new Map([['catalog.json', `${JSON.stringify(target.catalog.products.map(refText))}\n`]]),
  };
}

function strip(record: (ProductRecord | ApiRecord) | null): ProductRecord | ApiRecord | null {
  if (!record || !('isOff' in record)) return record;
  const { state: _state, ...rest } = record as ApiRecord & { state?: string };
  return rest;
}

function catalogOf(state: State, isOurs: (one: { owner: string }) => boolean): Catalog {
  return {
    products: state.products.filter(isOurs).map(productOf).sort(compareRefs),
    apis: state.apis
      .filter(isOurs)
      .filter(api => state.products.some(product => product.apis.some(used => isSame(used, api))))
      .map(({ name, version, digest, state: now }) => ({ name, version, digest, state: now }))
      .sort(compareRefs),
  };
}

function productOf({ owner: _owner, plans, migrationTargets, ...rest }: ProductRecord): CatalogProduct {
  return {
    ...rest,
    plans: plans.map(({ apis, ...plan }) => ({
      ...plan,
      ...(apis !== undefined && { apis: new Map(Object.entries(apis as object)) }),
    })) as unknown as Plan[],
    ...(migrationTargets && {
      migrationTargets: migrationTargets.map(({ product, plans: map }) => ({
        product,
        plans: new Map(Object.entries(map)),
      })),
    }),
  };
}

function recordOf({ plans, migrationTargets, ...rest }: CatalogProduct, owner: string): ProductRecord {
  const record = {
    ...rest,
    plans: plans.map(({ apis, ...plan }) => ({ ...plan, ...(apis && { apis: Object.fromEntries(apis) }) })),
    ...(migrationTargets && {
      migrationTargets: migrationTargets.map(({ product, plans: map }) => ({
        product,
        plans: Object.fromEntries(map),
      })),
    }),
    owner,
  };
  return JSON.parse(JSON.stringify(record)) as ProductRecord;
}

function subscriptionsOf(state: State): Snapshot['subscriptions'] {
  const all = new Map<string, Map<string, number>>();
  for (const [key, count] of Object.entries(state.subscriptions)) {
    const [product = '', plan = ''] = key.split(' ');
    all.set(product, (all.get(product) ?? new Map<string, number>()).set(plan, count));
  }
  return all;
}

/** From what is there to what shall be: APIs in, products by their transitions, APIs that nobody refers to out. */
function stepsOf(snapshot: Snapshot, target: Target, owner: string): Step[] {
  const state = snapshot.state as State;
  const steps: Step[] = [];
  const mine = (ref: { name: string; version: string }): boolean => target.scope.some(one => isSame(one, ref));
  for (const product of target.catalog.products.filter(mine)) {
    for (const { name, version } of product.apis) {
      const key = refText({ name, version });
      const known = state.apis.find(one => refText(one) === key);
      const wanted = target.desired.products.flatMap(one => one.apis).find(api => refText(api) === key);
      const isOff = target.catalog.apis.find(api => refText(api) === key)?.state === 'offline';
      const before = known ? (strip(known) as ApiRecord) : null;
      const after: ApiRecord =
        wanted && before?.digest !== wanted.digest
          ? { name, version, digest: wanted.digest, isOff, owner, document: JSON.stringify(wanted.bundled) }
          : { ...before!, isOff, owner };
      if (isDeepStrictEqual(before, after) || steps.some(step => step.entity === 'API' && step.name === key)) continue;
      steps.push(stepOf('API', key, refText(product), { kind: 'api', key, before, after }, known !== undefined));
    }
  }
  const now = new Map(state.products.map(one => [refText(one), one]));
  for (const transition of target.transitions) {
    if (transition.kind === 'api') continue;
    const key = refText(transition.product);
    if (transition.kind === 'migrate-subscriptions') steps.push(...migrationSteps(key, transition.target));
    const before = now.get(key) ?? null;
    const after = afterOf(transition, target, before, owner);
    if (after === 'same' || isDeepStrictEqual(before, after)) continue;
    if (after) now.set(key, after);
    else now.delete(key);
    const switches = [before, after].some(one => one && isLive(one.state));
    steps.push(stepOf('product', key, key, { kind: 'product', key, before, after }, switches));
  }
  const used = new Set([...now.values()].flatMap(product => product.apis.map(refText)));
  for (const api of state.apis.filter(one => one.owner === owner && !used.has(refText(one)))) {
    if (target.catalog.apis.some(one => isSame(one, api))) continue;
    const key = refText(api);
    const before = strip(api) as ApiRecord;
    steps.push(stepOf('API', key, refText(target.scope[0] ?? api), { kind: 'api', key, before, after: null }, false));
  }
  return steps;
}

function afterOf(
  transition: Exclude<Target['transitions'][number], { kind: 'api' }>,
  { catalog }: Target,
  before: ProductRecord | null,
  owner: string,
): ProductRecord | null | 'same' {
  const last = findProduct(catalog, transition.product);
  if (transition.kind === 'migrate-subscriptions') return 'same';
  if (transition.kind !== 'product')
    return last ? { ...recordOf(last, owner), state: before?.state ?? last.state } : null;
  if (transition.to === 'none') return null;
  // A product that is gone in the end is still what it was on its way.
  const { migrationTargets, ...rest } = last ? recordOf(last, owner) : before!;
  return { ...rest, ...(migrationTargets && isLive(transition.to) && { migrationTargets }), state: transition.to };
}

function migrationSteps(product: string, target: MigrationTarget): Step[] {
  return [...target.plans].map(([from, to]) => {
    const detail: Detail = { kind: 'migrate', from: `${product} ${from}`, to: `${refText(target.product)} ${to}` };
    return {
      action: 'transition',
      entity: 'subscriptions',
      name: detail.from,
      before: detail.from,
      after: detail.to,
      switches: true,
      product,
      detail,
    };
  });
}

function stepOf(
  entity: string,
  name: string,
  product: string,
  detail: Exclude<Detail, { kind: 'migrate' }>,
  switches: boolean,
): Step {
  const { before, after } = detail;
  const action = !before ? 'create' : !after ? 'delete' : entity === 'product' ? 'transition' : 'update';
  return { action, entity, name, before, after, switches: switches && action !== 'delete', product, detail };
}
