/** The calls of API Connect's platform API that specgate makes: addresses, pages, multipart; no meaning beyond that. */
import { Buffer } from 'node:buffer';
import { isObject, own, toText } from '../../../document/pointer.ts';
import { UserError } from '../../../errors.ts';
import type { Io } from '../../../io.ts';
import { truncate, visible } from '../../../text.ts';
import { type HttpAnswer, type HttpCall, type HttpMeans, httpMeans, openHttp, segment } from '../../http.ts';
import { HttpError } from '../../http-error.ts';
import type { Ref } from '../../model.ts';
import { credentialsFrom, redactAnswer } from '../../secret.ts';
import { type Assumptions, pageSize } from './assumptions.ts';
import type { ApiConnectSettings } from './settings.ts';
import { bearer } from './token.ts';

export type Data = Readonly<Record<string, unknown>>;

/** A product or an API of a catalog, as far as the platform tells it. */
export interface Entry extends Ref {
  readonly url: string;
  /** As the server writes it. */
  readonly state: string;
  readonly updated: string;
  readonly data: Data;
}

/** What is uploaded: names without `$ref`, one part for each document. */
export interface Upload {
  readonly product: Data;
  readonly apis: readonly Data[];
}

export type Operation =
  | 'replace'
  | 'supersede'
  | 'set-migration-target'
  | 'execute-migration-target'
  | 'migrate-subscriptions';

/** All throw a UserError (exit 3) where the server refuses, does not answer, or answers nonsense. */
export interface Manager {
  readonly base: string;
  catalog(): Promise<Data>;
  settings(): Promise<Data>;
  gatewayServices(): Promise<readonly Data[]>;
  products(): Promise<readonly Entry[]>;
  /** Of the whole catalog, without documents, whatever their space. */
  productNames(): Promise<readonly Entry[]>;
  /** Null: there is none. */
  product(ref: Ref): Promise<Entry | null>;
  apis(): Promise<readonly Entry[]>;
  /** With its document; null: there is none. */
  api(ref: Ref): Promise<Entry | null>;
  /** Undefined: these credentials may not see them. */
  subscriptions(): Promise<readonly Data[] | undefined>;
  upload(how: 'stage' | 'publish', upload: Upload): Promise<HttpAnswer>;
  setProduct(ref: Ref, change: Data): Promise<HttpAnswer>;
  setApi(ref: Ref, change: Data): Promise<HttpAnswer>;
  remove(ref: Ref): Promise<void>;
  operate(operation: Operation, ref: Ref, body: unknown): Promise<HttpAnswer>;
}

export interface ManagerOptions extends HttpMeans {
  readonly settings: ApiConnectSettings;
}

/** Publishing many APIs takes long. */
const publishTimeoutMs = 180_000;
const mostPages = 10_000;

/** Throws a UserError (exit 2) before anything is sent where the url has not the origin that the workflow names. */
export function openManager(options: ManagerOptions, io: Pick<Io, 'env' | 'cwd'>): Manager {
  const { settings, notice } = options;
  const url = settings.url.replace(/\/+$/, '').replace(/(\/api)?$/, '/api');
  const common = { url, ...httpMeans(options) };
  const open = openHttp(common, io);
  const authorize = bearer({ open, credentials: credentialsFrom(io.env), realm: settings.realm });
  const http = openHttp({ ...common, authorize }, io);
  const { assumptions } = settings;
  const [org, catalog] = [segment(settings.org), segment(settings.catalog)];
  const whole = `catalogs/${org}/${catalog}`;
  const scope = settings.space === undefined ? whole : `spaces/${org}/${catalog}/${segment(settings.space)}`;
  const documentFields = (field: string): Record<string, string> => ({ fields: `add(${field})` });
  const productFields = documentFields(assumptions['product-document']);

  const of = ({ name, version }: Ref): string => `${segment(name)}/${segment(version)}`;
  const address = (key: keyof Assumptions, ref?: Ref): string =>
    assumptions[key]
      .replace('{scope}', scope)
      .replace('{org}', org)
      .replace('{catalog}', catalog)
      .replace(/\{(product|api)\}/, ref ? of(ref).replaceAll('$', '$$$$') : '');

  async function call(one: HttpCall): Promise<HttpAnswer> {
    try {
      return await http.call(one);
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      withReasons(error);
      if (error.status === 403) {
        error.message +=
          ' In the catalog the user needs Product: Stage to stage, and Product: Manage to publish and to change states.';
      }
      throw error;
    }
  }

  const get = async (path: string, query: HttpCall['query'] = {}): Promise<Data> =>
    objectIn((await call({ method: 'GET', path, query })).json, path);

  async function getOrNull(path: string, query: Record<string, string>): Promise<Data | null> {
    const { status, json } = await call({ method: 'GET', path, query, accept: [404] });
    return status === 404 ? null : objectIn(json, path);
  }

  /** Reads until everything that the server counts is there. */
  async function list(path: string, query: Record<string, string | number> = {}): Promise<Data[]> {
    const all = new Map<unknown, Data>();
    for (let page = 0; page < mostPages; page++) {
      const before = all.size;
      const answer = await get(path, { ...query, limit: pageSize, offset: before });
      const { results, total_results: total } = answer;
      if (!Array.isArray(results) || !results.every(isObject)) throw nonsense(path, 'has no list of results');
      // What comes or goes in between moves the others by one.
      for (const one of results) all.set(one.url ?? one, one);
      if (typeof total === 'number' ? all.size >= total : results.length < pageSize) return [...all.values()];
      if (all.size === before) throw nonsense(path, `ended after ${before} of ${toText(total)} results`);
    }
    throw nonsense(path, 'does not end');
  }

  const entries = async (path: string, query?: Record<string, string>): Promise<Entry[]> =>
    (await list(path, query)).map(one => entryOf(one, path));

  return {
    base: url,
    catalog: () => get(`/${whole}`),
    settings: () => get(`/${whole}/settings`),
    gatewayServices: () => list(`/${whole}/configured-gateway-services`),
    products: () => entries(`/${scope}/products`, productFields),
    productNames: () => entries(`/${whole}/products`),
    async product(ref) {
      const path = `/${scope}/products/${of(ref)}`;
      const found = await getOrNull(path, productFields);
      return found && entryOf(found, path);
    },
    apis: () => entries(`/${scope}/apis`),
    async api(ref) {
      const path = `/${scope}/apis/${of(ref)}`;
      const found = await getOrNull(path, documentFields('catalog_api'));
      return found && entryOf(found, path);
    },
    async subscriptions() {
      try {
        return await list(address('subscriptions'));
      } catch (error) {
        if (!(error instanceof HttpError) || error.status !== 403) throw error;
        notice?.(
          'These credentials may not see the subscriptions of the catalog, so that nobody can tell who is concerned.',
        );
        return undefined;
      }
    },
    upload(how, { product, apis }) {
      const form = new FormData();
      const part = (name: string, data: Data, file: string): void =>
        form.append(name, new Blob([Buffer.from(JSON.stringify(data))], { type: 'application/json' }), file);
      part('product', product, 'product.json');
      for (const [index, api] of apis.entries()) part('openapi', api, `api-${index + 1}.json`);
      return call({
        method: 'POST',
        path: how === 'stage' ? address('stage') : `/${scope}/publish`,
        query: {
          migrate_subscriptions: 'true',
          ...(settings.gatewayServices.length > 0 && { gateway_services: settings.gatewayServices.join(',') }),
        },
        body: { multipart: form },
        timeoutMs: publishTimeoutMs,
      });
    },
    setProduct: (ref, change) =>
      call({ method: 'PATCH', path: `/${scope}/products/${of(ref)}`, body: { json: change } }),
    setApi: (ref, change) => call({ method: 'PATCH', path: address('api-state', ref), body: { json: change } }),
    async remove(ref) {
      await call({ method: 'DELETE', path: `/${scope}/products/${of(ref)}`, accept: [404] });
    },
    operate: (operation, ref, body) =>
      call({
        method: 'POST',
        path:
          operation === 'replace' || operation === 'supersede'
            ? `/${scope}/products/${of(ref)}/${operation}`
            : address(operation, ref),
        ...(body !== undefined && { body: { json: body } }),
        timeoutMs: publishTimeoutMs,
      }),
  };
}

/** The reasons that stand in `errors` beside the message. */
function withReasons(error: HttpError): void {
  const reasons = own(error.body, 'errors');
  const told = (Array.isArray(reasons) ? reasons : [])
    .map(one => (typeof one === 'string' ? one : own(one, 'message')))
    .filter((one): one is string => typeof one === 'string' && !error.message.includes(one));
  if (told.length > 0) error.message = `${error.message} ${truncate(visible(redactAnswer(told.join('; '))), 1000)}`;
}

function objectIn(json: unknown, path: string): Data {
  if (isObject(json)) return json;
  throw nonsense(path, 'is no object');
}

function entryOf(data: Data, path: string): Entry {
  const { name, version, url, state } = data;
  const texts = [name, version, url, state];
  if (!texts.every(text => typeof text === 'string'))
    throw nonsense(path, 'has something without name, version, state or url');
  const [named, of, at, word] = texts as [string, string, string, string];
  return { name: named, version: of, url: at, state: word, updated: toText(data.updated_at ?? ''), data };
}

function nonsense(path: string, what: string): UserError {
  return new UserError(`The answer to GET ${path} ${what}; nothing was taken for "there is none".`, {}, 3);
}
