/** What this commit wants: the products of the config with their plans, APIs and documents. */
import type { Config } from '../config/read.ts';
import { bundle } from '../document/bundle.ts';
import type { Document } from '../document/document.ts';
import { refuseDuplicates } from '../document/duplicates.ts';
import type { Limits } from '../document/limits.ts';
import { Loader, type Origin } from '../document/loader.ts';
import { looksLikeOpenapi, notOpenapi } from '../document/operands.ts';
import { fromPointer, getAt, isObject, own } from '../document/pointer.ts';
import { loadTree, type Tree } from '../document/tree.ts';
import { UserError } from '../errors.ts';
import { digestOf } from './digest.ts';
import {
  type Commit,
  isSame,
  isSameDigest,
  type Plan,
  type ProductContent,
  type RateLimit,
  type Ref,
} from './model.ts';

export interface DesiredApi extends Ref {
  /** Its name under `apis` in the config; `version` is `info.version` of the document. */
  readonly file: string;
  readonly document: Document;
  /** With every document that it refers to, so that what is published is what was linted (T-13); absent where it came in one piece. */
  readonly tree?: Tree;
  /** One document without references to other files, as a gateway takes it. */
  readonly bundled: unknown;
  /** `sha256:…` over the bundled document with sorted keys. */
  readonly digest: string;
}

export interface DesiredProduct extends ProductContent {
  readonly apis: readonly DesiredApi[];
}

export interface Desired {
  readonly products: readonly DesiredProduct[];
  /** Where the products come from; undefined where no commit has them as they are. */
  readonly commit: Commit | undefined;
  /** Why there is no commit though there is a repository: files that are not as the checked out one has them. */
  readonly uncommitted?: Uncommitted;
}

export interface Uncommitted {
  /** The commit that is checked out. */
  readonly sha: string;
  /** From the top of the repository. */
  readonly files: readonly string[];
}

export interface DesiredRequest {
  readonly config: Config;
  /** The names of the products; undefined: all of the config. */
  readonly names: readonly string[] | undefined;
  readonly limits: Limits;
  readonly commit: Commit | undefined;
  /** Where a file of the config (by its path relative to the config's folder) is read from: the disk, or a revision. */
  originOf(file: string): Origin;
}

type ProductConfig = NonNullable<Config['data']['products']> extends ReadonlyMap<string, infer One> ? One : never;
type PlanConfig = NonNullable<ProductConfig['plans']> extends ReadonlyMap<string, infer One> ? One : never;

/** The API with exactly this content, of one of the products. */
export function apiWith(
  products: readonly DesiredProduct[],
  api: Ref & { readonly digest: string | undefined },
): DesiredApi | undefined {
  for (const { apis } of products) {
    const found = apis.find(one => isSame(one, api) && isSameDigest(one.digest, api.digest));
    if (found) return found;
  }
  return undefined;
}

/** Reads the documents and makes the products. Throws a UserError with file and line for whatever is wrong in them. */
export async function loadDesired({ config, names, limits, commit, originOf }: DesiredRequest): Promise<Desired> {
  const loader = new Loader(limits);
  const apis = new Map<string, Promise<DesiredApi>>();
  const apiNamed = (name: string): Promise<DesiredApi> => {
    let api = apis.get(name);
    if (!api) {
      api = loadApi(name, originOf(config.data.apis!.get(name)!.file), loader);
      apis.set(name, api);
    }
    return api;
  };
  const products: DesiredProduct[] = [];
  for (const [name, product] of config.data.products ?? []) {
    if (names && !names.includes(name)) continue;
    const wanted: DesiredApi[] = [];
    for (const api of product.apis) wanted.push(await apiNamed(api));
    products.push(productOf(name, product, wanted, config));
  }
  return { products, commit };
}

async function loadApi(name: string, origin: Origin, loader: Loader): Promise<DesiredApi> {
  const document = loader.read(origin);
  const { file } = document;
  if (!looksLikeOpenapi(document.data)) throw new UserError(notOpenapi(document.data), { file, line: 1, column: 1 });
  const tree = await loadTree(document, loader);
  for (const one of tree.documents.values()) refuseDuplicates(one);
  const version = own(own(document.data, 'info'), 'version');
  if (typeof version !== 'string' || !/^[0-9A-Za-z][0-9A-Za-z.+_-]*$/.test(version)) {
    const { start } = document.locate(['info', 'version']);
    throw new UserError('The document needs an info.version such as "1.0.0" to be published under.', {
      file,
      ...start,
    });
  }
  const bundled = tree.documents.size === 1 && tree.problems.length === 0 ? document.data : bundle(tree);
  return { name, version, file, document, tree, bundled, digest: digestOf(bundled) };
}

function productOf(name: string, product: ProductConfig, apis: readonly DesiredApi[], config: Config): DesiredProduct {
  const at = ['products', name];
  const refuse = (message: string, below: readonly (string | number)[] = []): never => {
    throw new UserError(message, { file: config.file, ...config.place([...at, ...below]) });
  };
  if (apis.length === 0) refuse(`The product ${name} has no API; a product needs at least one.`, ['apis']);
  const plans = [...(product.plans ?? [])].map(([plan, said]) => planOf(plan, said));
  if (plans.length === 0) {
    refuse(
      `The product ${name} has no plan that anybody could subscribe to; plans: {default: {title: Default}} is one.`,
    );
  }
  const twice = apis.find((api, index) => apis.indexOf(api) !== index);
  if (twice) refuse(`The product ${name} names the API ${twice.name} twice.`, ['apis']);
  const content = {
    name,
    version: product.version,
    title: product.title ?? name,
    plans,
    visibility: {
      view: product.visibility?.view ?? 'public',
      subscribe: product.visibility?.subscribe ?? 'authenticated',
    },
  };
  const digests = apis.map(api => [api.name, api.version, api.digest]);
  return { ...content, apis, digest: digestOf({ ...content, apis: digests }) };

  function planOf(plan: string, said: PlanConfig): Plan {
    const place = ['plans', plan];
    const text = said['rate-limit'];
    const rateLimit = text === undefined ? undefined : rateLimitOf(text);
    if (rateLimit === null) {
      refuse(`The rate limit ${text} lets nobody call; a count and a period are at least 1.`, [...place, 'rate-limit']);
    }
    for (const [api, { operations = [] }] of said.apis ?? []) {
      const found = apis.find(one => one.name === api);
      if (!found)
        refuse(`The plan ${plan} opens the API ${api}, which is not in the product ${name}.`, [...place, 'apis', api]);
      const index = operations.findIndex(operation => !hasOperation(found!, operation));
      if (index === -1) continue;
      const below = [...place, 'apis', api, 'operations', index];
      refuse(`The plan ${plan} opens ${operations[index]}, which ${found!.file} does not have.`, below);
    }
    const opened = [...(said.apis ?? [])].map(
      ([api, { operations }]) => [api, operations?.map(split) ?? 'all'] as const,
    );
    return {
      name: plan,
      title: said.title ?? plan,
      ...(rateLimit && { rateLimit }),
      ...(said.apis && { apis: new Map(opened) }),
      needsApproval: said.approval ?? false,
    };
  }
}

/** Undefined: without limit; null: of nothing. */
function rateLimitOf(text: string): RateLimit | undefined | null {
  const match = /^([0-9]+)\/([0-9]*)(second|minute|hour|day|week|month|year)s?$/.exec(text);
  if (!match) return undefined;
  const [count, every] = [Number(match[1]), Number(match[2] || '1')];
  const isSound = [count, every].every(number => number >= 1 && Number.isSafeInteger(number));
  return isSound ? { count, every, unit: match[3] as RateLimit['unit'] } : null;
}

function split(operation: string): { method: string; path: string } {
  const at = operation.indexOf(' ');
  return { method: operation.slice(0, at), path: operation.slice(at + 1) };
}

function hasOperation({ bundled }: DesiredApi, operation: string): boolean {
  const { method, path: template } = split(operation);
  const item = own(own(bundled, 'paths'), template);
  // OpenAPI 3.1 keeps path items under components.
  const pointer = own(item, '$ref');
  const path = typeof pointer === 'string' && pointer.startsWith('#') ? fromPointer(pointer.slice(1)) : undefined;
  return isObject(own(path ? getAt(bundled, path) : item, method.toLowerCase()));
}
