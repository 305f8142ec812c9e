/** A catalog of API Connect as it is: what is ours by its mark, what is in our way, who subscribed. Only reads. */
import { own, toText } from '../../../document/pointer.ts';
import { UserError } from '../../../errors.ts';
import { compareRefs } from '../../catalog.ts';
import { digestOf } from '../../digest.ts';
import {
  type ApiState,
  apiStates,
  type Catalog,
  type CatalogProduct,
  isSame,
  type MigrationTarget,
  type ProductState,
  type Ref,
  refText,
} from '../../model.ts';
import type { Reading, Snapshot, Stranger } from '../../provider.ts';
import { stateOf, targetsIn } from './assumptions.ts';
import { contentIn, ibmName, visibilityIn } from './documents.ts';
import type { Data, Entry, Manager } from './manager.ts';
import { apiMark, isOurs, type Mark, markText, productMark } from './mark.ts';
import type { ApiConnectSettings } from './settings.ts';

export interface KnownProduct extends Ref {
  readonly url: string;
  readonly state: ProductState;
  /** A person must approve something at the gateway. */
  readonly isWaiting: boolean;
  readonly visibility: Data | undefined;
  readonly document: Data | undefined;
  readonly mark: Mark | undefined;
  /** Undefined: the server does not tell. */
  readonly targets: readonly MigrationTarget[] | undefined;
}

/** Its name is the `x-ibm-name`. */
export interface KnownApi extends Ref {
  readonly state: ApiState;
  /** Of those that are ours or wanted. */
  readonly document: Data | undefined;
  readonly mark: Mark | undefined;
}

export interface Held {
  readonly url: string;
  readonly app: string;
  /** `name:version`. */
  readonly product: string;
  readonly plan: string;
}

export interface ApiConnectState {
  /** The id of the catalog, where it tells one. */
  readonly id: string | undefined;
  /** As the catalog itself says it. */
  readonly production: boolean;
  readonly products: readonly KnownProduct[];
  /** `name:version` of products in other spaces of the catalog. */
  readonly elsewhere: readonly string[];
  readonly apis: readonly KnownApi[];
  /** Undefined: these credentials may not see them. */
  readonly subscriptions: readonly Held[] | undefined;
}

export interface ReadMeans {
  readonly manager: Manager;
  readonly settings: ApiConnectSettings;
  /** Documents that were read before, by address and time of change. */
  readonly cache: Map<string, Entry>;
}

/** Throws a UserError: exit 2 for another catalog than the expected one, exit 3 where a read fails. */
export async function readCatalog(reading: Reading, means: ReadMeans): Promise<Snapshot> {
  const state = await readState(reading, means);
  const { owner } = means.settings;
  const catalog = catalogOf(state, means.settings);
  const strangers = strangersIn(state, reading, means.settings);
  const ours = state.products.filter(product => isOurs(product.mark, owner));
  const foreign = new Set(strangers.map(({ name }) => name.toLowerCase()));
  const concern = (one: Ref & { mark: Mark | undefined }): boolean =>
    isOurs(one.mark, owner) || foreign.has(refText(one).toLowerCase());
  return {
    ...(state.id !== undefined && { gatewayId: state.id }),
    catalog,
    digest: digestOf({
      production: state.production,
      products: state.products.filter(concern),
      apis: state.apis.filter(concern),
    }),
    state,
    entities: catalog.products.length + catalog.apis.length,
    strangers,
    waiting: ours.filter(({ isWaiting }) => isWaiting).map(refText),
    subscriptions: state.subscriptions && subscriptionsOf(state.subscriptions, ours),
  };
}

async function readState(reading: Reading, { manager, settings, cache }: ReadMeans): Promise<ApiConnectState> {
  const [catalog, said] = [await manager.catalog(), await manager.settings()];
  refuseOther(catalog, said, settings);
  const [entries, apis] = [await manager.products(), await manager.apis()];
  const held = await manager.subscriptions();
  const refOf = (url: string): Ref | undefined => {
    const found = entries.find(one => one.url === url);
    return found && { name: found.name, version: found.version };
  };
  const products = entries.map(entry => knownProduct(entry, settings, refOf));
  if (products.length > 0 && products.every(one => one.document === undefined)) {
    throw new UserError(
      `None of the ${products.length} products of the catalog comes with its document in the field ${settings.assumptions['product-document']}, so that nobody can tell whose they are; assumptions: {product-document: FIELD} at the gateway in the config names another.`,
      {},
      3,
    );
  }
  const elsewhere = settings.space === undefined ? [] : (await manager.productNames()).map(refText);
  const known = new Set(products.map(refText));
  return {
    id: typeof catalog.id === 'string' ? catalog.id : undefined,
    production: said.production_mode === true,
    products,
    elsewhere: elsewhere.filter(text => !known.has(text)),
    apis: await withDocuments(apis, relevantApis(products, reading, settings), manager, cache),
    subscriptions: held?.flatMap(one => heldOf(one, refOf)),
  };
}

function refuseOther(catalog: Data, said: Data, { expectedId, space, catalog: name }: ApiConnectSettings): void {
  if (expectedId !== undefined && catalog.id !== expectedId) {
    throw new UserError(
      `The catalog ${name} says that it is ${JSON.stringify(catalog.id ?? null)}, and the config expects ${expectedId} (expect-gateway-id); nothing was done.`,
    );
  }
  if (said.spaces_enabled === true && space === undefined) {
    throw new UserError(`The catalog ${name} has spaces; the gateway needs the key "space" in the config.`);
  }
  if (said.spaces_enabled === false && space !== undefined) {
    throw new UserError(`The catalog ${name} has no spaces; take the key "space" of the gateway out of the config.`);
  }
}

export function knownProduct(
  { name, version, url, state, data }: Entry,
  { assumptions }: ApiConnectSettings,
  refOf: (url: string) => Ref | undefined,
): KnownProduct {
  const document = own(data, assumptions['product-document']) as Data | undefined;
  const tasks = data.task_urls;
  const known = stateOf(state);
  return {
    name,
    version,
    url,
    state: known,
    isWaiting: known === 'pre-staged' || (Array.isArray(tasks) && tasks.length > 0),
    visibility: data.visibility as Data | undefined,
    document,
    mark: productMark(document),
    targets: targetsIn(own(data, assumptions['migration-target']), refOf),
  };
}

/** By `x-ibm-name:version` in small letters. */
function relevantApis(
  products: readonly KnownProduct[],
  { desired }: Reading,
  { owner }: ApiConnectSettings,
): Set<string> {
  // Those of a stranger in our way too, so that it can be put back where it was taken over.
  const concerned = products
    .filter(one => isOurs(one.mark, owner) || desired.products.some(product => isSame(product, one)))
    .flatMap(product => contentIn(product.document, product).apis.map(({ key }) => key));
  const wanted = desired.products.flatMap(({ apis }) => apis.map(api => `${ibmName(api)}:${api.version}`));
  return new Set([...concerned, ...wanted].map(key => key.toLowerCase()));
}

/** A few at a time: a catalog may hold hundreds, and each document is an answer of its own. */
const atOnce = 6;

async function withDocuments(
  entries: readonly Entry[],
  relevant: ReadonlySet<string>,
  manager: Manager,
  cache: Map<string, Entry>,
): Promise<KnownApi[]> {
  const wanted = entries.filter(entry => relevant.has(refText(entry).toLowerCase()));
  const documents = new Map<Entry, Data | undefined>();
  const keyOf = (entry: Entry): string => `${entry.url} ${entry.updated}`;
  for (let at = 0; at < wanted.length; at += atOnce) {
    await Promise.all(
      wanted.slice(at, at + atOnce).map(async entry => {
        const found = cache.get(keyOf(entry)) ?? (await manager.api(entry));
        if (found && entry.updated !== '' && found.updated === entry.updated) cache.set(keyOf(entry), found);
        documents.set(entry, found?.data.catalog_api as Data | undefined);
      }),
    );
  }
  return entries.map(entry => {
    const document = documents.get(entry);
    return {
      name: entry.name,
      version: entry.version,
      state: apiStateOf(entry.state),
      document,
      mark: apiMark(document),
    };
  });
}

export function apiStateOf(word: string): ApiState {
  const state = word.toLowerCase() as ApiState;
  return apiStates.includes(state) ? state : 'staged';
}

function heldOf(one: Data, refOf: (url: string) => Ref | undefined): Held[] {
  const { url, app_url: app, product_url: product, plan } = one;
  const ref = typeof product === 'string' ? refOf(product) : undefined;
  if (!ref || typeof url !== 'string') return [];
  return [{ url, app: toText(app ?? url), product: refText(ref), plan: toText(plan) }];
}

function subscriptionsOf(held: readonly Held[], ours: readonly Ref[]): Map<string, Map<string, number>> {
  const all = new Map<string, Map<string, number>>();
  for (const product of ours.map(refText)) {
    const plans = new Map<string, number>();
    for (const { plan } of held.filter(one => one.product === product)) plans.set(plan, (plans.get(plan) ?? 0) + 1);
    if (plans.size > 0) all.set(product, plans);
  }
  return all;
}

function catalogOf({ products, apis }: ApiConnectState, { owner }: ApiConnectSettings): Catalog {
  const ours = products.filter(({ mark }) => isOurs(mark, owner));
  const used = new Map(
    ours.flatMap(product =>
      contentIn(product.document, product).apis.map(({ name, version, key }) => [
        refText({ name, version }),
        { name, version, key },
      ]),
    ),
  );
  return {
    products: ours.map(catalogProduct).sort(compareRefs),
    apis: [...used.values()]
      .flatMap(({ name, version, key }) => {
        const api = apis.find(one => refText(one) === key);
        return api ? [{ name, version, state: api.state, digest: api.mark?.digest }] : [];
      })
      .sort(compareRefs),
  };
}

function catalogProduct(product: KnownProduct): CatalogProduct {
  const { name, version, state, document, mark, targets, visibility } = product;
  const { title, plans, apis, visibility: first } = contentIn(document, product);
  return {
    name,
    version,
    state,
    title,
    plans,
    apis: apis.map(api => ({ name: api.name, version: api.version })),
    digest: mark?.digest,
    visibility: visibility ? visibilityIn(visibility) : first,
    ...(targets && targets.length > 0 && { migrationTargets: targets }),
    // A change of state leaves no trace of its commit; what is kept is the commit of the content.
    ...(mark?.commit && { commit: mark.commit, contentCommit: mark.commit }),
  };
}

function strangersIn(
  { products, apis }: ApiConnectState,
  { desired }: Reading,
  { owner }: ApiConnectSettings,
): Stranger[] {
  return desired.products.flatMap(product => {
    const text = refText(product);
    const theirs = products.filter(one => isSame(one, product) && !isOurs(one.mark, owner));
    const keys = product.apis.map(api => `${ibmName(api)}:${api.version}`);
    return [
      ...theirs.map(one => ({ entity: 'product', name: text, owner: markText(one.mark), product: text })),
      ...apis
        .filter(one => keys.includes(refText(one)) && !isOurs(one.mark, owner))
        .map(one => ({ entity: 'API', name: refText(one), owner: markText(one.mark), product: text })),
    ];
  });
}
