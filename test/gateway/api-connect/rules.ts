/** The rules of the test gateway of API Connect: tables P and A, production mode, the directions of section 4. */
import { isDeepStrictEqual } from 'node:util';
import { type ApiRow, apisOf, type Data, findApi, type ProductRow, type Ref, type Tables, textOf } from './tables.ts';

export interface Rules {
  production: boolean;
  /** States that somebody must approve. */
  approvals: readonly string[];
  spaces: readonly string[] | undefined;
  selfApproval: boolean;
}

export interface Context {
  readonly tables: Tables;
  readonly rules: Rules;
  readonly url: string;
  readonly space: string | undefined;
}

export class Refusal extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Table P, without what arises from operations. */
const ways: Record<string, readonly string[]> = {
  pending: ['staged', 'none'],
  staged: ['published', 'none'],
  published: ['deprecated', 'retired'],
  deprecated: ['published', 'retired'],
  retired: ['staged', 'archived', 'none'],
  archived: ['retired', 'none'],
};
const isLive = ({ state }: { state: string }): boolean => state === 'published' || state === 'deprecated';

/** The derived rule of table A. */
function derive(tables: Tables): void {
  tables.apis = tables.apis.flatMap((api): ApiRow[] => {
    const users = tables.products.filter(product => apisOf(product.document).includes(textOf(api)));
    const has = (...states: string[]): boolean => users.some(({ state }) => states.includes(state));
    if (users.length === 0) return [];
    if (users.some(isLive)) api.state = api.state === 'offline' ? 'offline' : 'online';
    else if (has('staged', 'pending')) api.state = 'staged';
    else api.state = 'retired';
    return [api];
  });
}

function touch(context: Context, product: ProductRow): void {
  product.updated = context.tables.next++;
  derive(context.tables);
}

export function setState(context: Context, product: ProductRow, to: string): void {
  const { tables, rules } = context;
  if (product.waitsFor !== undefined && to !== 'none')
    throw new Refusal(409, `${textOf(product)} waits for an approval`);
  if (!(ways[product.state] ?? []).includes(to)) {
    throw new Refusal(
      400,
      `The product ${textOf(product)} cannot be moved from the ${product.state} to the ${to} state`,
    );
  }
  // None is needed to come back from deprecated or retired.
  const isReturn = product.state === 'deprecated' || product.state === 'retired' || product.state === 'archived';
  if (rules.approvals.includes(to) && !(isReturn && (to === 'published' || to === 'staged'))) {
    product.waitsFor = to;
    touch(context, product);
    return;
  }
  if (to === 'none') tables.products = tables.products.filter(one => one !== product);
  else product.state = to;
  if (to === 'retired') {
    tables.subscriptions = tables.subscriptions.filter(one => one.product !== product.id);
    product.targets = [];
  }
  touch(context, product);
}

export function setApiState(context: Context, ref: Ref, to: string): ApiRow {
  const api = findApi(context.tables, ref);
  if (!api) throw new Refusal(404, 'no such API');
  const users = context.tables.products.filter(one => apisOf(one.document).includes(textOf(api)));
  if (!users.some(isLive) || !['online', 'offline'].includes(to)) {
    throw new Refusal(400, `The API ${textOf(api)} is ${api.state} and cannot be made ${to}`);
  }
  api.state = to;
  api.updated = context.tables.next++;
  return api;
}

/** Section 3. */
export function upload(
  context: Context,
  how: 'stage' | 'publish',
  { product: documents = [], openapi = [] }: { product: Data[]; openapi: Data[] },
  query: URLSearchParams,
): ProductRow {
  const { tables, rules, space } = context;
  const [document] = documents;
  if (documents.length !== 1 || !document) throw new Refusal(400, 'exactly one part product is needed');
  const ref = (document.info ?? {}) as Ref;
  checkProduct(document);
  for (const api of openapi) checkApi(api, (document.gateways as string[])[0]!);
  if (rules.spaces && space === undefined) throw new Refusal(400, 'this catalog has spaces');
  const uploaded = new Map(openapi.map(api => [nameOf(api), api]));
  for (const name of apisOf(document)) {
    const twin = tables.apis.find(one => textOf(one).toLowerCase() === name.toLowerCase());
    if (twin && textOf(twin) !== name) throw new Refusal(409, 'Conflict');
    const next = uploaded.get(name);
    if (!twin && !next) throw new Refusal(422, `The API ${name} is not known`);
    if (twin && next && rules.production && !isDeepStrictEqual(twin.document, next)) throw new Refusal(409, 'Conflict');
  }
  const present = tables.products.find(one => textOf(one).toLowerCase() === textOf(ref).toLowerCase());
  if (present && (rules.production || textOf(present) !== textOf(ref))) throw new Refusal(409, 'Conflict');
  if (present && !['staged', 'published', 'deprecated'].includes(present.state)) throw new Refusal(409, 'Conflict');
  for (const name of apisOf(document)) {
    const next = uploaded.get(name);
    const twin = tables.apis.find(one => textOf(one) === name);
    if (twin && next) Object.assign(twin, { document: next, updated: tables.next++ });
    else if (next) {
      const [named = '', version = ''] = [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)];
      tables.apis.push({
        id: tables.next++,
        name: named,
        version,
        state: 'staged',
        document: next,
        updated: tables.next,
      });
    }
  }
  const row: ProductRow = present ?? {
    id: tables.next++,
    name: ref.name,
    version: ref.version,
    state: 'staged',
    waitsFor: undefined,
    document,
    visibility: {},
    space,
    targets: [],
    updated: 0,
  };
  row.document = document;
  row.visibility = (document.visibility ?? {}) as Data;
  if (present && query.get('migrate_subscriptions') !== 'true') {
    tables.subscriptions = tables.subscriptions.filter(one => one.product !== present.id);
  }
  if (!present) {
    tables.products.push(row);
    if (rules.approvals.includes('staged')) Object.assign(row, { state: 'pending', waitsFor: 'staged' });
  }
  touch(context, row);
  if (how === 'publish' && row.state !== 'published' && row.waitsFor === undefined) setState(context, row, 'published');
  return row;
}

function checkProduct(document: Data): void {
  const { name, version } = (document.info ?? {}) as Partial<Ref>;
  if (!name || !version) throw new Refusal(400, 'info.name and info.version are needed');
  if (JSON.stringify(document).includes('"$ref"')) throw new Refusal(400, 'a product refers to APIs by name');
  if (apisOf(document).length === 0) throw new Refusal(400, 'a product has at least one API');
  const plans = Object.entries((document.plans ?? {}) as Record<string, Data>);
  if (plans.length === 0) throw new Refusal(400, 'a product has at least one plan');
  for (const [plan, said] of plans) {
    const limits = Object.values((said['rate-limits'] ?? {}) as Record<string, { value: string }>);
    if (!limits.every(({ value }) => /^(unlimited|\d+\/\d*(second|minute|hour|day|week))$/.test(value))) {
      throw new Refusal(422, `the limit of ${plan} is not one`);
    }
    const local = Object.keys((document.apis ?? {}) as Data);
    if (!Object.keys((said.apis ?? {}) as Data).every(api => local.includes(api))) {
      throw new Refusal(422, `${plan} opens an API that the product does not have`);
    }
  }
}

function nameOf(api: Data): string {
  const info = (api.info ?? {}) as Data;
  return `${String(info['x-ibm-name'])}:${String(info.version)}`;
}

function checkApi(api: Data, gateway: string): void {
  const info = (api.info ?? {}) as Data;
  if (typeof info['x-ibm-name'] !== 'string') throw new Refusal(422, 'info.x-ibm-name is missing');
  const said = (api['x-ibm-configuration'] ?? {}) as Data;
  for (const key of ['phase', 'testable', 'enforced', 'cors']) {
    if (said[key] === undefined) throw new Refusal(422, `x-ibm-configuration.${key} is missing`);
  }
  if (said.gateway !== gateway) throw new Refusal(422, 'the API is of another gateway type');
  if (said.enforced === false) return;
  const servers = (api.servers ?? []) as { url: string }[];
  if (servers.some(({ url }) => url.startsWith('http:'))) throw new Refusal(422, 'an enforced API must be https only');
  const components = (api.components ?? {}) as { securitySchemes?: Record<string, Data> };
  for (const { type, in: where, name } of Object.values(components.securitySchemes ?? {})) {
    if (type === 'apiKey' && where === 'header' && !/^X-IBM-Client-(Id|Secret)$/i.test(String(name))) {
      throw new Refusal(422, `an API key in a header is X-IBM-Client-Id, not ${String(name)}`);
    }
  }
}

/** The operations of section 4; `product` is the one in the address. */
export function operate(
  context: Context,
  operation: string,
  product: ProductRow,
  body: Data | undefined,
  at: (url: string) => ProductRow | undefined,
): void {
  const { tables } = context;
  const other = at(String(body?.product_url));
  if (operation !== 'execute-migration-target' && !other) throw new Refusal(400, 'product_url names no product');
  const plans = ((body?.plans ?? []) as { source: string; target: string }[]).map(
    ({ source, target }) => [source, target] as [string, string],
  );
  switch (operation) {
    case 'replace':
      replace(context, { old: other!, next: product, plans });
      return;
    case 'supersede': {
      check({ old: other!, next: product, plans });
      publish(context, product);
      setState(context, other!, 'deprecated');
      other!.targets = [{ product: product.id, plans }];
      touch(context, other!);
      return;
    }
    case 'set-migration-target': {
      if (!isLive(product) || other!.state !== 'published') throw new Refusal(400, 'the target must be published');
      const kept = product.targets
        .map(target => ({ ...target, plans: target.plans.filter(([from]) => !plans.some(([one]) => one === from)) }))
        .filter(target => target.plans.length > 0);
      const same = kept.find(target => target.product === other!.id);
      if (plans.length === 0) product.targets = product.targets.filter(target => target.product !== other!.id);
      else if (same) {
        same.plans.push(...plans);
        product.targets = kept;
      } else product.targets = [...kept, { product: other!.id, plans }];
      mapped(product, other!, plans);
      touch(context, product);
      return;
    }
    case 'execute-migration-target': {
      if (!isLive(product) || product.targets.length === 0) throw new Refusal(400, 'no migration target is set');
      for (const target of product.targets) move(tables, product.id, target.product, target.plans);
      touch(context, product);
      return;
    }
    case 'migrate-subscriptions': {
      if (!isLive(other!)) throw new Refusal(400, 'the target is not live');
      const urls = body?.subscription_urls as string[];
      const chosen = tables.subscriptions.filter(one => urls.includes(`${context.url}/api/subscriptions/${one.id}`));
      move(
        tables,
        product.id,
        other!.id,
        plans,
        chosen.map(({ id }) => id),
      );
      touch(context, product);
      return;
    }
    default:
      throw new Refusal(404, operation);
  }
}

interface Pair {
  old: ProductRow;
  next: ProductRow;
  plans: [string, string][];
}

function replace(context: Context, pair: Pair): void {
  const { old, next, plans } = pair;
  check(pair);
  const names = (product: ProductRow, key: string): string[] => Object.keys((product.document[key] ?? {}) as Data);
  for (const key of ['plans', 'apis']) {
    const lacking = names(old, key).filter(name => !names(next, key).includes(name));
    if (lacking.length > 0) throw new Refusal(400, `the new product lacks ${lacking.join(', ')}`);
  }
  publish(context, next);
  move(context.tables, old.id, next.id, plans);
  setState(context, old, 'retired');
}

function check({ old, next, plans }: Pair): void {
  if (old.state !== 'published') throw new Refusal(400, `The product ${textOf(old)} is ${old.state}, not published`);
  if (!['staged', 'published', 'deprecated'].includes(next.state))
    throw new Refusal(400, `${textOf(next)} is ${next.state}`);
  if (old.space !== next.space) throw new Refusal(400, 'both products are in one space');
  mapped(old, next, plans);
  const all = Object.keys(old.document.plans as Data);
  if (!all.every(plan => plans.some(([from]) => from === plan))) throw new Refusal(400, 'a plan is not mapped');
}

/** The source is a plan of the old product, the target one of the new. */
function mapped(old: ProductRow, next: ProductRow, plans: readonly [string, string][]): void {
  const has = (product: ProductRow, plan: string): boolean => Object.hasOwn(product.document.plans as Data, plan);
  const wrong = plans.find(([from, to]) => !has(old, from) || !has(next, to));
  if (wrong) throw new Refusal(400, `no such plan: ${wrong.join(' → ')}`);
}

function publish(context: Context, product: ProductRow): void {
  if (product.state !== 'published') setState(context, product, 'published');
}

function move(
  tables: Tables,
  from: number,
  to: number,
  plans: readonly [string, string][],
  ids?: readonly number[],
): void {
  const target = new Map(plans);
  for (const one of tables.subscriptions) {
    const plan = target.get(one.plan);
    if (one.product !== from || plan === undefined || (ids && !ids.includes(one.id))) continue;
    one.product = to;
    one.plan = plan;
  }
}
