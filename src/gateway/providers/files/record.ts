/** Products and APIs of a catalog as YAML that people review, and back. */
import { parseDocument } from '../../../document/parse.ts';
import { isObject, own, toText } from '../../../document/pointer.ts';
import { yamlText } from '../../../document/yaml-text.ts';
import { UserError } from '../../../errors.ts';
import type { Owner } from '../../context.ts';
import {
  type ApiState,
  apiStates,
  type CatalogApi,
  type CatalogProduct,
  type Commit,
  type Plan,
  type ProductState,
  productStates,
  type RateLimit,
  type Ref,
  refText,
} from '../../model.ts';

/** Who wrote a record, and what it says. */
export interface Owned<One> {
  readonly owner: Owner;
  readonly value: One;
}

/** In the place of the commit of a content that no commit has. */
const none = 'none';

const head =
  '# Written by specgate: specgate --help tells the commands that change it. Edits by hand count as drift.\n';

export function productText(product: CatalogProduct, { owner, repository }: Owner): string {
  const { name, version, title, state, deprecatedOn, sunsetOn, visibility, digest, commit, contentCommit } = product;
  // Until the first change of state alone they are one.
  const isMoved = contentCommit !== undefined && contentCommit?.sha !== commit?.sha;
  const targets = product.migrationTargets?.map(target => ({
    product: refText(target.product),
    plans: Object.fromEntries(target.plans),
  }));
  return (
    head +
    yamlText({
      product: name,
      version,
      title,
      state,
      ...(deprecatedOn !== undefined && { 'deprecated-on': deprecatedOn }),
      ...(sunsetOn !== undefined && { 'sunset-on': sunsetOn }),
      apis: product.apis.map(refText),
      plans: Object.fromEntries(product.plans.map(plan => [plan.name, planData(plan)])),
      visibility: { view: visibility.view, subscribe: visibility.subscribe },
      ...(targets && { 'migration-targets': targets }),
      owner,
      ...(repository !== undefined && { repository }),
      ...(digest !== undefined && { digest }),
      ...(commit && { commit: { sha: commit.sha, time: commit.time } }),
      ...(isMoved && {
        'content-commit': contentCommit ? { sha: contentCommit.sha, time: contentCommit.time } : none,
      }),
    })
  );
}

export function apiText({ name, version, state, digest }: CatalogApi, { owner, repository }: Owner): string {
  return (
    head +
    yamlText({
      api: name,
      version,
      state,
      document: `${version}.openapi.yaml`,
      owner,
      ...(repository !== undefined && { repository }),
      ...(digest !== undefined && { digest }),
    })
  );
}

/** Throws a UserError with file and line for what is no record of a product. */
export function readProduct(text: string, file: string): Owned<CatalogProduct> {
  const read = reader(text, file);
  const commit = read.commit('commit') ?? undefined;
  const from = read.commit('content-commit');
  const contentCommit = from === undefined ? commit : from;
  const targets = read.list('migration-targets');
  const [deprecatedOn, sunsetOn] = [read.optional('deprecated-on'), read.optional('sunset-on')];
  const value: CatalogProduct = {
    name: read.text('product'),
    version: read.text('version'),
    title: read.text('title'),
    state: read.oneOf('state', productStates) as ProductState,
    ...(deprecatedOn !== undefined && { deprecatedOn }),
    ...(sunsetOn !== undefined && { sunsetOn }),
    plans: Object.entries(read.object('plans') ?? {}).map(([name, data]) => planOf(name, data)),
    apis: (read.list('apis') ?? []).map(ref => refOf(toText(ref))),
    visibility: {
      view: toText(own(read.object('visibility'), 'view')),
      subscribe: toText(own(read.object('visibility'), 'subscribe')),
    },
    digest: read.optional('digest'),
    ...(targets && {
      migrationTargets: targets.map(target => ({
        product: refOf(toText(own(target, 'product'))),
        plans: new Map(Object.entries((own(target, 'plans') ?? {}) as Record<string, string>)),
      })),
    }),
    ...(commit && { commit }),
    ...(contentCommit !== undefined && { contentCommit }),
  };
  return { owner: read.owner(), value };
}

/** Throws a UserError with file and line for what is no record of an API. */
export function readApi(text: string, file: string): Owned<CatalogApi> {
  const read = reader(text, file);
  const value: CatalogApi = {
    name: read.text('api'),
    version: read.text('version'),
    state: read.oneOf('state', apiStates) as ApiState,
    digest: read.optional('digest'),
  };
  return { owner: read.owner(), value };
}

function planData({ title, rateLimit, apis, needsApproval }: Plan): Record<string, unknown> {
  const opened = [...(apis ?? [])].map(([api, operations]) => [
    api,
    operations === 'all' ? 'all' : operations.map(({ method, path }) => `${method} ${path}`),
  ]);
  return {
    title,
    'rate-limit': rateLimit ? `${rateLimit.count}/${rateLimit.every}${rateLimit.unit}` : 'unlimited',
    ...(needsApproval && { approval: true }),
    ...(apis && { apis: Object.fromEntries(opened) }),
  };
}

function planOf(name: string, data: unknown): Plan {
  const limit = /^(\d+)\/(\d+)([a-z]+)$/.exec(toText(own(data, 'rate-limit')));
  const opened = own(data, 'apis');
  return {
    name,
    title: toText(own(data, 'title')),
    ...(limit && {
      rateLimit: { count: Number(limit[1]), every: Number(limit[2]), unit: limit[3] as RateLimit['unit'] },
    }),
    ...(isObject(opened) && {
      apis: new Map(
        Object.entries(opened).map(([api, operations]) => [
          api,
          Array.isArray(operations) ? operations.map(operation => operationOf(toText(operation))) : ('all' as const),
        ]),
      ),
    }),
    needsApproval: own(data, 'approval') === true,
  };
}

function operationOf(text: string): { method: string; path: string } {
  const at = text.indexOf(' ');
  return { method: text.slice(0, at), path: text.slice(at + 1) };
}

function commitOf({ sha, time }: Record<string, unknown>): Commit {
  return { sha: toText(sha), time: Number(time) };
}

function refOf(text: string): Ref {
  const at = text.indexOf(':');
  return { name: text.slice(0, at), version: text.slice(at + 1) };
}

interface Reader {
  text(key: string): string;
  optional(key: string): string | undefined;
  oneOf(key: string, choices: readonly string[]): string;
  object(key: string): Record<string, unknown> | undefined;
  list(key: string): unknown[] | undefined;
  /** Null: of none. */
  commit(key: string): Commit | null | undefined;
  owner(): Owner;
}

function reader(text: string, file: string): Reader {
  const document = parseDocument(text, file);
  const { data } = document;
  const refuse = (key: string, wants: string): never => {
    throw new UserError(`This is no record of a catalog: ${key} must be ${wants}.`, {
      file,
      ...document.locate([key]).start,
    });
  };
  const optional = (key: string): string | undefined => {
    const value = own(data, key);
    return value === undefined || typeof value === 'string' ? value : refuse(key, 'text');
  };
  const read: Reader = {
    optional,
    text: key => optional(key) ?? refuse(key, 'there'),
    oneOf(key, choices) {
      const value = read.text(key);
      return choices.includes(value) ? value : refuse(key, `one of ${choices.join(', ')}`);
    },
    object(key) {
      const value = own(data, key);
      return value === undefined || isObject(value) ? value : refuse(key, 'a mapping');
    },
    list(key) {
      const value = own(data, key);
      return value === undefined || Array.isArray(value) ? value : refuse(key, 'a list');
    },
    commit(key) {
      const value = own(data, key) === none ? null : read.object(key);
      return value && commitOf(value);
    },
    owner: () => ({ owner: read.text('owner'), repository: optional('repository') }),
  };
  return read;
}
