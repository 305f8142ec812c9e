/**
 * A Kong Admin API on this machine for tests: 3.9.1 and 2.8.1 of the open source edition, with a database or without, and
 * 0.14.1 (`old-dao.ts`).
 *
 * It is no Kong. It answers the calls that specgate makes, and their errors, as the real nodes did that were recorded
 * (`recordings.test.ts` holds it to them); it has no proxy, and its router is the order of the entities. Certificates, keys,
 * vaults and most plugins are not there.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dump, load } from 'js-yaml';
import { type FaultKind, FaultScript } from '../faults.ts';
import { oldAnswer } from './old-dao.ts';
import { type Data, isData, leaves, type Schema, violation } from './schema-engine.ts';
import { kindSchemas, pluginSchemas, type Version } from './schemas.ts';
import { type Answer, endpointKeys, isUuid, Refused, refers, Store } from './store.ts';

export interface KongOptions {
  version?: Version;
  database?: 'postgres' | 'off';
  /** Schemas in the place of the built-in ones. */
  kinds?: Readonly<Record<string, Schema>>;
  plugins?: Readonly<Record<string, Schema>>;
  /** Asked for in `Kong-Admin-Token`. */
  token?: string;
  now?: () => number;
  /** Awaited before a request is looked at: the order of several clients' requests. */
  gate?: (heard: Heard) => Promise<void>;
  /** Answers everything that does not go by the rules, and says so with true. */
  interrupt?(request: Heard, response: ServerResponse): boolean;
  configuration?: Data;
}

export interface Heard {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly token: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
  readonly text: string;
  readonly type: string;
}

/** Where children are found below their parents: path word → collection and the field that refers to the parent. */
const nested: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>> = {
  services: { routes: ['routes', 'service'], plugins: ['plugins', 'service'] },
  routes: { plugins: ['plugins', 'route'] },
  upstreams: { targets: ['targets', 'upstream'] },
  consumers: { plugins: ['plugins', 'consumer'], 'key-auth': ['key-auths', 'consumer'], acls: ['acls', 'consumer'] },
};
const collections = [
  'services',
  'routes',
  'plugins',
  'upstreams',
  'consumers',
  'certificates',
  'snis',
  'key-auths',
  'acls',
];
/** The lists of a declarative configuration; what refers to others comes after them. */
const exported = ['upstreams', 'targets', ...collections.filter(kind => kind !== 'upstreams')];
/** Of schemas, which stay as they are, the text too. */
const texts = new WeakMap<object, string>();

function jsonOf(body: unknown): string {
  if (typeof body !== 'object' || body === null || !('fields' in body) || !Array.isArray(body.fields)) {
    return JSON.stringify(body);
  }
  const text = texts.get(body) ?? JSON.stringify(body);
  texts.set(body, text);
  return text;
}

const notFound: Answer = { status: 404, body: { message: 'Not found' } };
const notAllowed: Answer = { status: 405, body: { message: 'Method not allowed' } };

export class KongGateway {
  readonly store: Store;
  readonly faults = new FaultScript();
  readonly heard: Heard[] = [];
  /** What was answered by the rules. */
  readonly answered: { readonly request: Heard; readonly answer: Answer }[] = [];
  readonly options: KongOptions & { version: Version };
  /** Called when a write has reached the store, with the token of its client. */
  afterWrite: ((token: string | undefined) => void) | undefined;
  /** By target: what its polling found. */
  readonly healths = new Map<string, string>();
  /** Tokens of processes that have ended: nothing of theirs is heard any more. */
  readonly dead = new Set<string>();
  onKilled: ((token: string | undefined) => void) | undefined;
  /** The tables before the last write, for one read. */
  private stale: Map<string, Map<string, Data>> | undefined;
  private server: Server | undefined;

  constructor(options: KongOptions = {}) {
    const version = options.version ?? '3.9.1';
    this.options = { ...options, version };
    const schemas = {
      kinds: { ...kindSchemas(version), ...options.kinds },
      plugins: options.plugins ?? pluginSchemas(version),
    };
    this.store = new Store(version, schemas, options.now ?? Date.now);
  }

  get isDbless(): boolean {
    return this.options.database === 'off';
  }

  async start(): Promise<string> {
    this.server = createServer((request, response) => void this.serve(request, response));
    // On a busy machine a connection waits long; its end would be told by whoever uses it again.
    this.server.keepAliveTimeout = 120_000;
    await new Promise<void>(resolve => this.server?.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise<void>(resolve => (this.server ? this.server.close(() => resolve()) : resolve()));
  }

  /** Also without a network (`in-memory.ts`). */
  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const token = request.headers['kong-admin-token']?.toString();
    const heard: Heard = {
      method: request.method ?? 'GET',
      url: request.url ?? '/',
      token,
      headers: request.headers,
      text,
      type: request.headers['content-type'] ?? '',
      body: undefined,
    };
    if (token !== undefined && this.dead.has(token)) {
      request.socket.destroy();
      return;
    }
    await this.options.gate?.(heard);
    this.heard.push(heard);
    if (this.options.interrupt?.(heard, response)) return;
    const isWrite = !['GET', 'HEAD', 'OPTIONS'].includes(heard.method) && !heard.url.includes('/validate');
    const fault = isWrite ? this.faults.next() : undefined;
    if (fault) await this.faulty(fault, heard, request, response);
    else this.send(response, this.answer(heard), heard.method);
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
    const say = (status: number, body: Data, headers: Record<string, string> = {}): void =>
      this.send(response, { status, body, headers }, heard.method);
    switch (fault) {
      case 'fails-before':
        return end();
      case 'answer-lost':
        this.answer(heard);
        return end();
      case 'slow':
        await new Promise(resolve => setTimeout(resolve, 20));
        return this.send(response, this.answer(heard), heard.method);
      case '409':
        return say(409, { message: 'a conflict that nobody foresaw' });
      case '429':
        return say(429, { message: 'API rate limit exceeded' }, { 'retry-after': '1' });
      case '5xx':
        return say(500, { message: 'An unexpected error occurred' });
      case 'stale-read': {
        const before = structuredClone(this.store.tables);
        this.send(response, this.answer(heard), heard.method);
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

  private send(response: ServerResponse, { status, body, headers, type }: Answer, method: string): void {
    const text = body === undefined ? '' : type === undefined ? jsonOf(body) : String(body);
    response.writeHead(status, {
      date: new Date(this.store.now()).toUTCString(),
      server: `kong/${this.options.version}`,
      ...(body !== undefined && { 'content-type': type ?? 'application/json; charset=utf-8' }),
      ...headers,
    });
    response.end(method === 'HEAD' ? '' : text);
  }

  /** The answer by the rules; writes change the store. */
  answer(heard: Heard): Answer {
    const { token } = this.options;
    if (token !== undefined && heard.token !== token)
      return { status: 401, body: { message: 'Invalid RBAC credentials' } };
    const isRead = ['GET', 'HEAD', 'OPTIONS'].includes(heard.method);
    const now = this.store.tables;
    if (isRead && this.stale) {
      this.store.tables = this.stale;
      this.stale = undefined;
    }
    try {
      const answer = this.route(heard);
      this.answered.push({ request: heard, answer });
      return answer;
    } catch (error) {
      if (error instanceof Refused) return error.answer;
      throw error;
    } finally {
      if (isRead) this.store.tables = now;
      else this.afterWrite?.(heard.token);
    }
  }

  private route(heard: Heard): Answer {
    const url = new URL(heard.url, 'http://kong');
    const [first = '', second, third, fourth, ...rest] = url.pathname.split('/').slice(1).map(decodeURIComponent);
    const { method } = heard;
    if (this.options.version === '0.14.1' && first !== '') {
      const path = [first, second ?? '', third ?? '', fourth ?? ''].map(one => (one === '' ? undefined : one));
      const answer = oldAnswer(this.store, { method, path, query: url.searchParams, body: () => bodyOf(heard) });
      if (answer) return answer;
    }
    if (first === '') return ['GET', 'HEAD'].includes(method) ? this.nodeInfo() : notAllowed;
    if (rest.length > 0) return notFound;
    if (first === 'status' && second === undefined) return this.status();
    if (first === 'config' && second === undefined) return this.config(heard, url);
    if (first === 'plugins' && second === 'enabled')
      return { status: 200, body: { enabled_plugins: Object.keys(this.store.plugins) } };
    if (first === 'schemas') return this.schemas(heard, [second, third, fourth]);
    if (first === 'tags') return this.tags(second);
    if (!collections.includes(first) || !this.store.kinds[first]) return notFound;
    if (method === 'OPTIONS')
      return options(second === undefined ? 'GET, HEAD, OPTIONS, POST' : 'DELETE, GET, HEAD, OPTIONS, PATCH, PUT');
    if (second === undefined) return this.collection(first, heard, url, {});
    if (third === undefined) return this.entity(first, second, heard, {});
    return this.below(first, second, third, fourth, heard, url);
  }

  private below(kind: string, key: string, word: string, childKey: string | undefined, heard: Heard, url: URL): Answer {
    const parent = this.store.find(kind, key);
    if (kind === 'routes' && word === 'service' && childKey === undefined) {
      const id = (parent?.service as { id?: string } | null | undefined)?.id;
      if (heard.method === 'DELETE') return notAllowed;
      return id === undefined ? notFound : this.entity('services', id, heard, {});
    }
    if (kind === 'upstreams' && word === 'health' && heard.method === 'GET' && parent) return this.health(parent);
    const [childKind, field] = nested[kind]?.[word] ?? [];
    if (childKind === undefined || field === undefined || !parent) return notFound;
    const scope = { [field]: { id: parent.id } };
    if (childKey === undefined) return this.collection(childKind, heard, url, scope);
    const child = this.childOf(childKind, childKey, scope);
    if (heard.method === 'GET' || heard.method === 'PATCH' || heard.method === 'DELETE') {
      // A child of another parent is not found here; PUT takes it over.
      if (!child || !refers(child, field, String(parent.id))) return notFound;
    }
    if (childKind === 'targets' && heard.method === 'PUT' && !child) return notFound;
    return this.entity(childKind, childKind === 'targets' && child ? String(child.id) : childKey, heard, scope);
  }

  /** Targets as a balancer tells of them; nothing is polled here, so `healths` says how they are. */
  private health(upstream: Data): Answer {
    const data = this.store
      .all('targets')
      .filter(one => refers(one, 'upstream', String(upstream.id)))
      .map(target => {
        const [host = '', port = ''] = String(target.target).split(':');
        const { weight } = target;
        const health = this.healths.get(String(target.target)) ?? 'HEALTHCHECKS_OFF';
        const addresses = [{ ip: host, port: Number(port), weight, health }];
        const weights = { available: weight, total: weight, unavailable: 0 };
        return {
          ...target,
          health,
          data: { host, port: Number(port), dns: 'A', nodeWeight: weight, weight: weights, addresses },
        };
      });
    return { status: 200, body: { data, next: null, node_id: this.store.newId('node', {}) } };
  }

  private childOf(kind: string, key: string, scope: Data): Data | undefined {
    if (isUuid(key) || kind === 'plugins' || kind === 'routes') return this.store.find(kind, key);
    const [[field, value]] = Object.entries(scope) as [[string, { id: string }]];
    return this.store.all(kind).find(one => refers(one, field, value.id) && one[endpointKeys[kind] ?? ''] === key);
  }

  private collection(kind: string, heard: Heard, url: URL, scope: Data): Answer {
    if (heard.method === 'GET' || heard.method === 'HEAD') return this.page(kind, url, scope);
    if (heard.method !== 'POST') return notAllowed;
    const data = bodyOf(heard);
    if (this.isDbless) throw unsupported(`cannot create '${kind}' entities when not using a database`);
    if (kind === 'targets' && this.options.version === '2.8.1') {
      const target = String(data.target);
      const same = this.childOf('targets', /:\d+$/.test(target) ? target : `${target}:8000`, scope);
      if (same) return { status: 200, body: this.store.update(kind, same, data) };
    }
    const entity = this.store.insert(kind, { ...data, ...scope });
    return { status: 201, body: this.store.shown(kind, entity) };
  }

  private entity(kind: string, key: string, heard: Heard, scope: Data): Answer {
    const { method } = heard;
    const { store } = this;
    const found = store.find(kind, key);
    const by = isUuid(key) ? 'id' : (endpointKeys[kind] ?? 'id');
    if (method === 'GET' || method === 'HEAD')
      return found ? { status: 200, body: store.shown(kind, found) } : notFound;
    if (method === 'DELETE') {
      if (!found) return { status: 204 };
      if (this.isDbless) throw unsupported(`cannot remove '${kind}' entities by '${by}' when not using a database`);
      store.remove(kind, found);
      return { status: 204 };
    }
    const data = bodyOf(heard);
    if (method === 'PATCH') {
      if (!found) throw absent(by, key);
      if (this.isDbless) throw unsupported(`cannot update '${kind}' entities by '${by}' when not using a database`);
      return { status: 200, body: store.shown(kind, store.update(kind, found, data)) };
    }
    if (method !== 'PUT') return notAllowed;
    if (this.isDbless)
      throw unsupported(`cannot create or update '${kind}' entities by '${by}' when not using a database`);
    const id = isUuid(key) ? key : String(found?.id ?? this.store.newId(kind, data));
    const named = isUuid(key) ? {} : { [by]: key };
    return { status: 200, body: store.shown(kind, store.upsert(kind, id, { ...data, ...scope, ...named })) };
  }

  private page(kind: string, url: URL, scope: Data): Answer {
    const sizeText = url.searchParams.get('size') ?? '100';
    const size = Number(sizeText);
    if (Number.isNaN(size)) throw new Refused(400, { code: 9, name: 'invalid size', message: 'size must be a number' });
    if (!Number.isInteger(size) || size < 1 || size > 1000) {
      throw new Refused(400, { code: 9, name: 'invalid size', message: 'size must be an integer between 1 and 1000' });
    }
    const offset = url.searchParams.get('offset');
    const after = offset === null ? undefined : offsetId(offset);
    const tags = url.searchParams.get('tags');
    const [field, parent] = (Object.entries(scope)[0] ?? []) as [string?, { id: string }?];
    const custom = kind === 'consumers' ? url.searchParams.get('custom_id') : null;
    const all = this.store
      .all(kind)
      .filter(one => field === undefined || refers(one, field, parent?.id ?? ''))
      .filter(one => tags === null || matchesTags(one, tags))
      .filter(one => custom === null || one.custom_id === custom);
    const from = all.filter(one => after === undefined || String(one.id) > after);
    const data = from.slice(0, size);
    const last = data.at(-1);
    if (from.length <= size || !last)
      return { status: 200, body: { data: data.map(one => this.store.shown(kind, one)), next: null } };
    const next = Buffer.from(JSON.stringify([last.id])).toString('base64url');
    const isOld = this.options.version === '2.8.1';
    const query = [
      `offset=${next}`,
      ...(tags !== null && field === undefined ? [`tags=${tags}`] : []),
      ...(!isOld && field === undefined ? [`size=${size}`] : []),
    ];
    return {
      status: 200,
      body: {
        data: data.map(one => this.store.shown(kind, one)),
        offset: next,
        next: `${url.pathname}?${query.join('&')}`,
      },
    };
  }

  private schemas({ method, ...heard }: Heard, [kind, name, last]: (string | undefined)[]): Answer {
    if (name === 'validate' && method === 'POST') {
      if (!this.store.kinds[kind ?? '']) return { status: 404, body: { message: `No entity named '${kind}'` } };
      const problems = this.store.problems(kind ?? '', bodyOf({ method, ...heard }));
      return problems
        ? { status: 400, body: violation(problems) }
        : { status: 200, body: { message: 'schema validation successful' } };
    }
    if (method !== 'GET' || last !== undefined) return notFound;
    if (kind === 'plugins' && name !== undefined) {
      const schema = this.store.plugins[name];
      return schema ? { status: 200, body: schema } : { status: 404, body: { message: `No plugin named '${name}'` } };
    }
    const schema = this.store.kinds[kind ?? ''];
    return schema && name === undefined
      ? { status: 200, body: schema }
      : { status: 404, body: { message: `No entity named '${kind}'` } };
  }

  private tags(wanted: string | undefined): Answer {
    const data = collections.flatMap(kind =>
      this.store
        .all(kind)
        .flatMap(one =>
          ((one.tags ?? []) as string[])
            .filter(tag => wanted === undefined || tag === wanted)
            .map(tag => ({ tag, entity_name: kind, entity_id: one.id })),
        ),
    );
    return { status: 200, body: { data, next: null } };
  }

  private nodeInfo(): Answer {
    const { version, configuration } = this.options;
    const available = Object.keys(this.store.plugins).map((name): [string, unknown] => [
      name,
      version === '3.9.1' ? { version, priority: 1 } : true,
    ]);
    return {
      status: 200,
      body: {
        version,
        ...(version === '3.9.1' && { edition: 'community' }),
        hostname: 'kong-test',
        node_id: '00000000-0000-4000-8000-00000000abcd',
        lua_version: 'LuaJIT 2.1',
        tagline: 'Welcome to kong',
        plugins: { available_on_server: Object.fromEntries(available), enabled_in_cluster: [] },
        configuration: {
          database: this.options.database ?? 'postgres',
          role: 'traditional',
          worker_consistency: 'eventual',
          worker_state_update_frequency: 5,
          db_update_frequency: 5,
          db_update_propagation: 0,
          ...(version === '3.9.1' && { router_flavor: 'traditional_compatible' }),
          ...configuration,
        },
      },
    };
  }

  private status(): Answer {
    const hash = createHash('md5').update(this.configText()).digest('hex');
    return {
      status: 200,
      body: this.isDbless
        ? { configuration_hash: this.store.tables.size === 0 ? '0'.repeat(32) : hash, server: {}, memory: {} }
        : { database: { reachable: true }, server: {}, memory: {} },
    };
  }

  private config(heard: Heard, url: URL): Answer {
    if (!this.isDbless) {
      return {
        status: 400,
        body: { message: 'this endpoint is only available when Kong is configured to not use a database' },
      };
    }
    if (heard.method === 'GET') return { status: 200, body: { config: this.configText() } };
    if (heard.method !== 'POST') return notAllowed;
    const body = bodyOf(heard);
    const data = typeof body.config === 'string' ? (load(body.config) as Data) : body;
    const isFlat = url.searchParams.get('flatten_errors') === '1';
    return loadConfig(this.store, data, isFlat);
  }

  /** As Kong exports it: flat lists, references by id. */
  configText(): string {
    const flat = (entity: Data): Data =>
      Object.fromEntries(
        Object.entries(entity).map(([name, value]) => [name, isReference(name, value) ? value.id : value]),
      );
    const lists = exported
      .filter(kind => this.store.all(kind).length > 0)
      .map(kind => [listName(kind), this.store.all(kind).map(one => flat(this.store.shown(kind, one)))]);
    const format = this.options.version === '2.8.1' ? '2.1' : '3.0';
    return dump(
      { _format_version: format, _transform: false, ...Object.fromEntries(lists) },
      { lineWidth: -1, noRefs: true },
    );
  }
}

/** Replaces everything, or refuses and changes nothing. */
function loadConfig(store: Store, data: Data, isFlat: boolean): Answer {
  const before = store.tables;
  const isOld = store.version === '2.8.1';
  const versions = isOld ? ['1.1', '2.1'] : ['1.1', '2.1', '3.0'];
  const { _format_version: format, _transform: _, ...lists } = data;
  const fields: Data = isOld && isFlat ? { flatten_errors: 'unknown field' } : {};
  if (format === undefined) return invalid({ _format_version: 'required field missing' });
  if (!versions.includes(String(format)))
    return invalid({ _format_version: `expected one of: ${versions.join(', ')}` });
  const unknown = Object.keys(lists).find(
    name => !exported.some(kind => listName(kind) === name) && !name.startsWith('_'),
  );
  if (unknown !== undefined) return invalid({ [unknown]: 'unknown field' });
  store.tables = new Map();
  const flat: Data[] = [];
  for (const kind of exported) {
    const list = (lists[listName(kind)] ?? []) as Data[];
    const problems = list.map(one => insertTree(store, kind, one, {}, flat));
    if (problems.some(one => one !== null)) fields[listName(kind)] = problems;
  }
  if (Object.keys(fields).length === 0) {
    const all = [...store.tables].map(([kind, table]) => [listName(kind), Object.fromEntries(table)]);
    return { status: 201, body: Object.fromEntries(all) };
  }
  store.tables = before;
  return isFlat && !isOld
    ? { status: 400, body: { ...(invalid({}).body as Data), flattened_errors: flat } }
    : invalid(fields);
}

/** What is wrong with an entity and those below it; null: nothing. */
function insertTree(store: Store, kind: string, given: Data, scope: Data, flat: Data[]): Data | string | null {
  const children = nested[kind] ?? {};
  const own: Data = { ...scope };
  for (const [name, value] of Object.entries(given)) {
    if (name in children || name === 'keyauth_credentials') continue;
    const isName = isReferenceName(name) && typeof value === 'string';
    own[name] = isName ? (isUuid(value) ? { id: value } : { name: value }) : value;
  }
  const named = typeof own.name === 'string' && kind !== 'plugins' ? store.find(kind, own.name) : undefined;
  if (named && store.version !== '2.8.1')
    return `uniqueness violation: '${kind}' entity with name set to '${own.name}' already declared`;
  let problems: Data | undefined = store.problems(kind, own);
  // The parent may be wrong itself; its children are looked at all the same.
  const id = String(own.id ?? named?.id ?? store.newId(kind, own));
  if (!problems) {
    try {
      store.upsert(kind, id, own);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      problems = { '@entity': [String((error.answer.body as Data).message)] };
    }
  }
  if (problems) flat.push(flattened(kind, own, problems));
  const below: Data = {};
  for (const [word, [child, field]] of Object.entries({
    ...children,
    ...(kind === 'consumers' && { keyauth_credentials: ['key-auths', 'consumer'] as const }),
  })) {
    const list = ((given[word] ?? []) as Data[]).map(one => insertTree(store, child, one, { [field]: { id } }, flat));
    if (list.some(one => one !== null)) below[word] = list;
  }
  return problems || Object.keys(below).length > 0 ? { ...problems, ...below } : null;
}

function flattened(kind: string, entity: Data, problems: Data): Data {
  const { name, id, tags } = entity;
  return {
    entity_type: kind.replace(/s$/, ''),
    ...(name !== undefined && { entity_name: name }),
    ...(id !== undefined && { entity_id: id }),
    ...(tags !== undefined && { entity_tags: tags }),
    entity,
    errors: leaves(problems, '').map(([field, message]) =>
      field === '' ? { type: 'entity', message } : { type: 'field', field, message },
    ),
  };
}

function invalid(fields: Data): Answer {
  const message = `declarative config is invalid: ${luaTable(fields)}`;
  return { status: 400, body: { code: 14, name: 'invalid declarative configuration', message, fields } };
}

/** As Kong prints a table: keys in order, lists by position, from the first gap on with the position. */
function luaTable(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) {
    const hasGap = value.includes(null);
    const items = value.flatMap((one, index) =>
      one === null ? [] : [`${hasGap ? `[${index + 1}]=` : ''}${luaTable(one)}`],
    );
    return `{${items.join(',')}}`;
  }
  const entries = Object.entries(value as Data).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, one]) => `${/^\w+$/.test(name) ? name : `["${name}"]`}=${luaTable(one)}`).join(',')}}`;
}

function isReferenceName(name: string): boolean {
  return ['service', 'route', 'consumer', 'upstream', 'certificate'].includes(name);
}

function listName(kind: string): string {
  return kind === 'key-auths' ? 'keyauth_credentials' : kind;
}

function isReference(name: string, value: unknown): value is { id: string } {
  return isReferenceName(name) && isData(value);
}

/** The body as Kong reads it: JSON objects or forms. */
function bodyOf({ text, type }: Heard): Data {
  if (type.startsWith('application/x-www-form-urlencoded')) return formData(text);
  if (!type.startsWith('application/json')) {
    const html =
      '<html>\r\n<head><title>415 Unsupported Media Type</title></head>\r\n<body>\r\n<center><h1>415 Unsupported Media Type</h1></center>\r\n</body>\r\n</html>\r\n';
    throw Object.assign(new Refused(415, undefined), { answer: { status: 415, body: html, type: 'text/html' } });
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new Refused(400, { message: 'Cannot parse JSON body' });
  }
  if (!isData(data)) throw new Refused(500, { message: 'An unexpected error occurred' });
  return data;
}

/** `tags[]=a&config.minute=10`. */
function formData(text: string): Data {
  const data: Data = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const path = name.replace(/\[\]$/, '').split('.');
    let at = data;
    for (const key of path.slice(0, -1)) {
      at[key] ??= {};
      at = at[key] as Data;
    }
    const last = path.at(-1)!;
    const typed = /^-?\d+$/.test(value) ? Number(value) : value;
    at[last] = name.endsWith('[]') ? [...((at[last] ?? []) as unknown[]), typed] : typed;
  }
  return data;
}

function offsetId(offset: string): string {
  try {
    const [id] = JSON.parse(Buffer.from(offset, 'base64url').toString('utf8')) as [string];
    return id;
  } catch {
    throw new Refused(400, {
      code: 7,
      name: 'invalid offset',
      message: `'${offset}' is not a valid offset: bad json encoding`,
    });
  }
}

function matchesTags(entity: Data, filter: string): boolean {
  const tags = (entity.tags ?? []) as string[];
  const [isAnd, isOr] = [filter.includes(','), filter.includes('/')];
  if (isAnd && isOr) {
    throw new Refused(400, {
      code: 11,
      name: 'invalid options',
      message: 'invalid option (tags: invalid filter syntax)',
      options: { tags: 'invalid filter syntax' },
    });
  }
  return isOr ? filter.split('/').some(one => tags.includes(one)) : filter.split(',').every(one => tags.includes(one));
}

function unsupported(message: string): Refused {
  return new Refused(405, { code: 12, name: 'operation unsupported', message });
}

function absent(field: string, key: string): Refused {
  const message = `could not find the entity with '{${field}="${key}"}'`;
  return new Refused(404, { code: 6, name: 'not found', message, fields: { [field]: key } });
}

function options(allow: string): Answer {
  return { status: 204, headers: { allow } };
}
