/**
 * An API Connect on this machine for tests: its platform API, and a gateway beside it that follows after a few requests.
 *
 * It is no API Connect. It answers the calls that specgate makes as `api-connect.md` says that the sources do (sections 1 to 5):
 * the state machines P and A, production mode, approvals, spaces, and the direction table of section 4. What that page marks as
 * not established is here as specgate takes it for likely, so that these tests prove nothing about it.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type FaultKind, FaultScript } from '../faults.ts';
import { operate, Refusal, type Rules, setApiState, setState, upload } from './rules.ts';
import { type Data, findApi, findProduct, type Ref, type Tables, textOf } from './tables.ts';

export interface Heard {
  readonly method: string;
  readonly url: string;
  readonly token: string | undefined;
  readonly body: unknown;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

export interface ApicOptions extends Partial<Rules> {
  /** Who may log in; without it every token is taken. */
  readonly login?: Readonly<Record<string, string>>;
  /** Issued tokens end after so many calls. */
  readonly tokenCalls?: number;
  /** Requests until the gateway has followed a change. */
  readonly followRequests?: number;
  /** What a page has at most. */
  readonly pageSize?: number;
  /** These credentials may not see subscriptions. */
  readonly hidesSubscriptions?: boolean;
  /** Each request waits for its turn, and says when it has its answer. */
  turn?(request: Heard): Promise<() => void>;
  /** Answers everything that does not go by the rules, and says so with true. */
  interrupt?(request: Heard, response: ServerResponse): boolean;
}

export class ApicGateway {
  readonly faults = new FaultScript();
  readonly heard: Heard[] = [];
  readonly dead = new Set<string>();
  readonly options: ApicOptions;
  readonly rules: Rules;
  tables: Tables = { products: [], apis: [], subscriptions: [], next: 1, followed: new Set() };
  afterWrite: (() => void) | undefined;
  onKilled: ((token: string | undefined) => void) | undefined;
  url = '';
  private stale: Tables | undefined;
  private toFollow = 0;
  private server: Server | undefined;
  private readonly callsLeft = new Map<string, number>();

  constructor(options: ApicOptions = {}) {
    this.options = options;
    this.rules = { production: true, approvals: [], spaces: undefined, selfApproval: false, ...options };
  }

  async start(): Promise<string> {
    this.server = createServer((request, response) => void this.serve(request, response));
    // On a busy machine a connection waits long; its end would be told by whoever uses it again.
    this.server.keepAliveTimeout = 120_000;
    await new Promise<void>(resolve => this.server?.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return this.url;
  }

  async close(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise<void>(resolve => (this.server ? this.server.close(() => resolve()) : resolve()));
  }

  /** Also without a network (`in-memory.ts`). */
  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const token = request.headers.authorization?.replace(/^Bearer /, '');
    if (token !== undefined && this.dead.has(token)) {
      request.socket.destroy();
      return;
    }
    const body = await bodyOf(Buffer.concat(chunks), request.headers['content-type'] ?? '');
    const heard: Heard = { method: request.method ?? 'GET', url: request.url ?? '/', token, body };
    this.heard.push(heard);
    const isOver = await this.options.turn?.(heard);
    if (isOver) response.on('finish', isOver);
    if (this.options.interrupt?.(heard, response)) return;
    const isWrite = heard.method !== 'GET' && !heard.url.startsWith('/api/token');
    const fault = isWrite ? this.faults.next() : undefined;
    if (fault) await this.faulty(fault, heard, request, response);
    else this.send(response, this.answer(heard));
  }

  private async faulty(
    fault: FaultKind,
    heard: Heard,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const end = (): void => void request.socket.destroy();
    const kill = (): void => {
      if (heard.token !== undefined) this.dead.add(heard.token);
      end();
      this.onKilled?.(heard.token);
    };
    switch (fault) {
      case 'fails-before':
        return end();
      case 'answer-lost':
        this.answer(heard);
        return end();
      case 'slow':
        await new Promise(resolve => setTimeout(resolve, 20));
        return this.send(response, this.answer(heard));
      case '409':
        return this.send(response, { status: 409, body: { status: 409, message: ['a conflict that nobody foresaw'] } });
      case '429':
        return this.send(response, {
          status: 429,
          body: { status: 429, message: ['Too many requests'] },
          headers: { 'retry-after': '1' },
        });
      case '5xx':
        return this.send(response, { status: 500, body: { status: 500, message: ['Internal Server Error'] } });
      case 'stale-read': {
        const before = structuredClone(this.tables);
        this.send(response, this.answer(heard));
        this.stale = before;
        return undefined;
      }
      case 'killed-before':
        return kill();
      case 'killed-after':
        this.answer(heard);
        return kill();
    }
  }

  private send(response: ServerResponse, { status, body, headers }: Answer): void {
    response.writeHead(status, {
      ...(body !== undefined && { 'content-type': 'application/json; charset=utf-8' }),
      'x-request-id': `r-${this.heard.length}`,
      ...headers,
    });
    response.end(body === undefined ? '' : JSON.stringify(body));
  }

  /** The answer by the rules; writes change the tables. */
  answer(heard: Heard): Answer {
    const now = this.tables;
    const isRead = heard.method === 'GET';
    if (isRead && this.stale) {
      this.tables = this.stale;
      this.stale = undefined;
    }
    if (this.toFollow > 0 && --this.toFollow === 0) this.follow();
    let answer: Answer;
    try {
      answer = this.route(heard);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      answer = { status: error.status, body: { status: error.status, message: [error.message] } };
    }
    if (isRead) this.tables = now;
    else if (!heard.url.startsWith('/api/token')) {
      this.toFollow = this.options.followRequests ?? 3;
      this.afterWrite?.();
    }
    return answer;
  }

  /** The gateway takes over what the management server has. */
  private follow(): void {
    const { apis } = this.tables;
    this.tables.followed = new Set(apis.filter(api => api.state === 'online').map(api => this.basePath(api.document)));
  }

  private basePath(document: Data): string {
    const [server] = (document.servers ?? []) as { url: string }[];
    return new URL(server?.url ?? '/', this.url).pathname + Object.keys(document.paths as Data)[0];
  }

  private route(heard: Heard): Answer {
    const { pathname, searchParams } = new URL(heard.url, 'http://manager');
    if (pathname === '/api/token') return this.logIn(heard.body as Record<string, string>);
    if (pathname.startsWith('/gateway/')) return this.gateway(pathname.slice('/gateway'.length));
    const refused = this.check(heard.token);
    if (refused) return refused;
    const parts = pathname.split('/').slice(1).map(decodeURIComponent);
    const [, kind, org, catalog, ...rest] = parts;
    if (org !== 'citz' || catalog !== 'production') return notFound(`${kind} ${org} ${catalog}`);
    if (kind === 'catalogs') return this.scoped(heard, undefined, rest, searchParams);
    if (kind !== 'spaces' || !this.rules.spaces?.includes(rest[0] ?? '')) return notFound('space');
    return this.scoped(heard, rest[0], rest.slice(1), searchParams);
  }

  private check(token: string | undefined): Answer | undefined {
    const refusal = { status: 401, body: { status: 401, message: ['Unauthorized'] } };
    if (token === undefined) return refusal;
    if (!this.options.login) return undefined;
    const left = this.callsLeft.get(token) ?? 0;
    this.callsLeft.set(token, left - 1);
    return left > 0 ? undefined : refusal;
  }

  private logIn(body: Record<string, string>): Answer {
    const { login } = this.options;
    const isKnown = login && Object.entries(login).every(([key, value]) => body[key] === value);
    if (!isKnown)
      return { status: 401, body: { status: 401, message: [`Failed to authenticate ${body.client_secret}`] } };
    const token = `issued-token-${this.callsLeft.size + 1}`;
    this.callsLeft.set(token, this.options.tokenCalls ?? Number.MAX_SAFE_INTEGER);
    return { status: 200, body: { access_token: token, token_type: 'Bearer', expires_in: 28_800 } };
  }

  private gateway(path: string): Answer {
    const isKnown = this.tables.followed.has(path);
    if (isKnown) return { status: 401, body: { httpCode: '401', httpMessage: 'Unauthorized' } };
    const says = 'No resources match requested URI';
    return { status: 404, body: { httpCode: '404', httpMessage: 'Not Found', moreInformation: says } };
  }

  private scoped(heard: Heard, space: string | undefined, parts: string[], query: URLSearchParams): Answer {
    const { method, body } = heard;
    const [what = '', name = '', version = '', operation = ''] = parts;
    const context = { tables: this.tables, rules: this.rules, url: this.url, space };
    const page = (list: readonly Data[]): Answer => {
      const offset = Number(query.get('offset') ?? 0);
      const limit = Math.min(Number(query.get('limit') ?? 10), this.options.pageSize ?? 3);
      return { status: 200, body: { total_results: list.length, results: list.slice(offset, offset + limit) } };
    };
    const isHere = (product: { space: string | undefined }): boolean => space === undefined || product.space === space;
    const withDocument = query.get('fields') ?? '';
    if (method === 'GET') {
      switch (what) {
        case '':
          return { status: 200, body: { id: 'catalog-1', name: 'production', url: `${this.url}/api/catalogs/1/1` } };
        case 'settings':
          return {
            status: 200,
            body: { production_mode: this.rules.production, spaces_enabled: this.rules.spaces !== undefined },
          };
        case 'configured-gateway-services':
          return page([{ name: 'gw', catalog_base: `${this.url}/gateway`, url: `${this.url}/api/gw` }]);
        case 'products': {
          const here = this.tables.products.filter(isHere);
          if (name === '') return page(here.map(one => this.productData(one, withDocument)));
          const found = here.find(one => one.name === name && one.version === version);
          return found ? { status: 200, body: this.productData(found, withDocument) } : notFound(name);
        }
        case 'apis': {
          if (name === '') return page(this.tables.apis.map(one => this.apiData(one, withDocument)));
          const found = findApi(this.tables, { name, version });
          return found ? { status: 200, body: this.apiData(found, withDocument) } : notFound(name);
        }
        case 'subscriptions':
          if (this.options.hidesSubscriptions) return { status: 403, body: { status: 403, message: ['Forbidden'] } };
          return page(
            this.tables.subscriptions.map(one => ({
              url: `${this.url}/api/subscriptions/${one.id}`,
              app_url: `${this.url}/api/apps/${one.app}`,
              product_url: this.productUrl(one.product),
              plan: one.plan,
            })),
          );
        default:
          return notFound(what);
      }
    }
    if (what === 'stage' || what === 'publish') {
      const product = upload(context, what, body as { product: Data[]; openapi: Data[] }, query);
      return { status: 201, body: this.productData(product, '') };
    }
    const ref = { name, version };
    if (what === 'apis' && method === 'PATCH') {
      return { status: 200, body: this.apiData(setApiState(context, ref, String((body as Data).state)), '') };
    }
    if (what !== 'products') return notFound(what);
    const product = findProduct(this.tables, ref);
    if (!product || !isHere(product)) return notFound(name);
    if (method === 'DELETE') {
      setState(context, product, 'none');
      return { status: 204 };
    }
    if (method === 'PATCH') {
      const change = body as Data;
      if (change.visibility !== undefined) product.visibility = change.visibility as Data;
      if (change.state !== undefined) setState(context, product, String(change.state));
      return { status: 200, body: this.productData(product, '') };
    }
    operate(context, operation, product, body as Data | undefined, url =>
      this.tables.products.find(one => this.productUrl(one.id) === url),
    );
    return { status: 200, body: this.productData(product, '') };
  }

  productUrl(id: number): string {
    return `${this.url}/api/catalogs/1/1/products/${id}`;
  }

  private productData(product: Tables['products'][number], fields: string): Data {
    const { id, name, version, state, waitsFor, document, visibility, targets, updated } = product;
    return {
      type: 'product',
      api_version: '2.0.0',
      id: String(id),
      name,
      version,
      title: (document.info as Data).title,
      state,
      visibility,
      task_urls: waitsFor === undefined ? [] : [`${this.url}/api/tasks/${id}`],
      updated_at: String(updated),
      url: this.productUrl(id),
      migration_target: targets.map(target => ({
        product_url: this.productUrl(target.product),
        plans: target.plans.map(([source, to]) => ({ source, target: to })),
      })),
      ...(fields.includes('catalog_product') && { catalog_product: document }),
    };
  }

  private apiData(api: Tables['apis'][number], fields: string): Data {
    const { id, name, version, state, document, updated } = api;
    return {
      id: String(id),
      name,
      version,
      state,
      updated_at: String(updated),
      url: `${this.url}/api/catalogs/1/1/apis/${id}`,
      ...(fields.includes('catalog_api') && { catalog_api: document }),
    };
  }

  /** A consumer subscribes. */
  subscribe(ref: Ref, plan: string, app: string): void {
    const product = findProduct(this.tables, ref);
    if (product?.state !== 'published')
      throw new Error(`${textOf(ref)} cannot be subscribed to: it is ${product?.state}`);
    this.tables.subscriptions.push({ id: this.tables.next++, app, product: product.id, plan });
  }

  /** A person approves what a product waits for (P3), or refuses. */
  decide(ref: Ref, isApproved: boolean): void {
    const product = findProduct(this.tables, ref);
    const { waitsFor } = product ?? {};
    if (!product || waitsFor === undefined) throw new Error(`${textOf(ref)} waits for nothing`);
    product.waitsFor = undefined;
    const context = {
      tables: this.tables,
      rules: { ...this.rules, approvals: [] },
      url: this.url,
      space: product.space,
    };
    if (isApproved) setState(context, product, waitsFor);
    else if (product.state === 'pending') this.tables.products = this.tables.products.filter(one => one !== product);
  }
}

function notFound(what: string): Answer {
  return { status: 404, body: { status: 404, message: [`${what} was not found`] } };
}

async function bodyOf(bytes: Buffer, type: string): Promise<unknown> {
  if (bytes.length === 0) return undefined;
  if (!type.startsWith('multipart/')) return JSON.parse(bytes.toString('utf8'));
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  const parts: Record<string, unknown[]> = {};
  for (const [name, value] of form) {
    if (typeof value === 'string' || value.type !== 'application/json' || value.name === '') {
      throw new Error(`the part ${name} is no JSON file`);
    }
    parts[name] = [...(parts[name] ?? []), JSON.parse(await value.text())];
  }
  return parts;
}
