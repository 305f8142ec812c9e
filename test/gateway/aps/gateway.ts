/**
 * An API Services Portal on this machine for tests: both servers behind one host, and the issuer of tokens beside them.
 *
 * It is no portal. It answers the calls that specgate makes, and their errors, as `aps-gateway.md` says that the sources do
 * (sections 2 to 7); its decK compares entities by name and tag, its feeder follows after a few requests, and of the rules for
 * active environments it has those of section 7.3. What the reference marks as inferred is so here too.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadAll } from 'js-yaml';
import { type FaultKind, FaultScript } from '../faults.ts';

export type Data = Record<string, unknown>;

export interface Heard {
  readonly method: string;
  readonly url: string;
  readonly token: string | undefined;
  readonly body: unknown;
  readonly isDryRun: boolean;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly type?: string;
  readonly headers?: Record<string, string>;
}

export interface KongEntity {
  readonly kind: 'service' | 'route' | 'plugin' | 'upstream' | 'target';
  /** By which decK knows it. */
  readonly name: string;
  readonly tags: string[];
  readonly data: Data;
  /** The service that it belongs to. */
  readonly service: string | undefined;
  readonly route: string | undefined;
}

export interface Tables {
  kong: Map<string, KongEntity>;
  /** What the feeder has taken over: services with the plugins at their levels. */
  known: Map<string, KongEntity[]>;
  products: Data[];
  datasets: Data[];
  issuers: Data[];
  locks: Data[];
}

export interface ApsOptions {
  readonly gateway?: string;
  /** Requests until the feeder has followed a publish. */
  readonly feederRequests?: number;
  readonly scopes?: readonly string[];
  readonly organization?: { name: string; unit: string; enabled: boolean } | null;
  /** The service account that gets tokens. */
  readonly account?: { id: string; secret: string };
  /** Tokens end after so many calls. */
  readonly tokenCalls?: number;
  /** Environments (`PRODUCT ENVIRONMENT`) to which consumers have access. */
  readonly consumers?: Readonly<Record<string, number>>;
  /** Answers everything that does not go by the rules, and says so with true. */
  interrupt?(request: Heard, response: ServerResponse): boolean;
}

const productKeys = ['appId', 'name', 'description', 'gatewayId', 'dataset', 'environments'];
const environmentKeys = [
  'appId',
  'name',
  'active',
  'approval',
  'flow',
  'additionalDetailsToRequest',
  'services',
  'legal',
  'credentialIssuer',
];
const datasetKeys = [
  ...[
    'name',
    'license_title',
    'security_class',
    'view_audience',
    'download_audience',
    'record_publish_date',
    'notes',
    'title',
  ],
  ...['isInCatalog', 'isDraft', 'contacts', 'resources', 'tags', 'organization', 'organizationUnit'],
];
const needs: Record<string, string[]> = {
  'kong-api-key-acl': ['acl', 'key-auth'],
  'kong-api-key-only': ['key-auth'],
  'client-credentials': ['jwt-keycloak'],
  'authorization-code': ['oidc'],
};
const messages: Record<string, string> = {
  'kong-api-key-acl': 'acl or key-auth',
  'kong-api-key-only': 'key-auth',
  'client-credentials': 'jwt-keycloak',
  'authorization-code': 'oidc',
};

export class ApsGateway {
  readonly faults = new FaultScript();
  readonly heard: Heard[] = [];
  readonly answers: { heard: Heard; answer: Answer }[] = [];
  readonly dead = new Set<string>();
  tables: Tables = { kong: new Map(), known: new Map(), products: [], datasets: [], issuers: [], locks: [] };
  afterWrite: (() => void) | undefined;
  onKilled: ((token: string | undefined) => void) | undefined;
  readonly gateway: string;
  /** Hosts could not be set up: the next publish answers `Partially failed.` */
  failsHosts = false;
  url = '';
  private stale: Tables | undefined;
  private toFeed = 0;
  private server: Server | undefined;
  private issued = 0;
  private readonly callsLeft = new Map<string, number>();

  readonly options: ApsOptions;

  constructor(options: ApsOptions = {}) {
    this.options = options;
    this.gateway = options.gateway ?? 'gw-abcde';
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
    const bytes = Buffer.concat(chunks);
    const token = request.headers.authorization?.replace(/^Bearer /, '');
    if (token !== undefined && this.dead.has(token)) {
      request.socket.destroy();
      return;
    }
    const body = await bodyOf(bytes, request.headers['content-type'] ?? '');
    const isDryRun = (body as Data | undefined)?.dryRun === 'true';
    const heard: Heard = { method: request.method ?? 'GET', url: request.url ?? '/', token, body, isDryRun };
    this.heard.push(heard);
    if (this.options.interrupt?.(heard, response)) return;
    const isWrite = heard.method !== 'GET' && !isDryRun && !heard.url.startsWith('/auth/');
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
        return this.send(response, { status: 409, body: { message: 'a conflict that nobody foresaw' } });
      case '429':
        return this.send(response, {
          status: 429,
          body: { message: 'Too many requests' },
          headers: { 'retry-after': '1' },
        });
      case '5xx':
        return this.send(response, { status: 500, body: { message: 'Internal Server Error' } });
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

  private send(response: ServerResponse, { status, body, type, headers }: Answer): void {
    const text = body === undefined ? '' : type === undefined ? JSON.stringify(body) : String(body);
    response.writeHead(status, {
      ...(body !== undefined && { 'content-type': type ?? 'application/json; charset=utf-8' }),
      ...headers,
    });
    response.end(text);
  }

  /** The answer by the rules; writes change the tables. */
  answer(heard: Heard): Answer {
    const now = this.tables;
    const isRead = heard.method === 'GET';
    if (isRead && this.stale && !heard.url.startsWith('/auth/')) {
      this.tables = this.stale;
      this.stale = undefined;
    }
    this.feed();
    const answer = this.route(heard);
    if (isRead) this.tables = now;
    else if (!heard.isDryRun) this.afterWrite?.();
    this.answers.push({ heard, answer });
    return answer;
  }

  private feed(): void {
    if (this.toFeed === 0) return;
    this.toFeed--;
    if (this.toFeed === 0) this.feedNow();
  }

  feedNow(): void {
    this.toFeed = 0;
    const all = [...this.tables.kong.values()];
    this.tables.known = new Map(
      all
        .filter(one => one.kind === 'service' && one.tags.includes(`ns.${this.gateway}`))
        .map(service => [service.name, all.filter(one => one.service === service.name)]),
    );
  }

  private route(heard: Heard): Answer {
    const { pathname } = new URL(heard.url, 'http://portal');
    if (pathname.startsWith('/auth/')) return this.issuer(heard, pathname);
    if (pathname === '/ds/api') {
      return { status: 204, headers: { link: '</ds/api/v3/openapi.yaml>; rel="service-desc"' } };
    }
    if (pathname === '/ds/api/v3/openapi.yaml') {
      const text = `openapi: 3.0.0\ncomponents:\n  securitySchemes:\n    openid:\n      type: openIdConnect\n      openIdConnectUrl: ${this.url}/auth/realms/aps/.well-known/openid-configuration\n`;
      return { status: 200, body: text, type: 'application/yaml' };
    }
    if (pathname === '/ds/api/v3/directory') return { status: 200, body: this.directory(true) };
    const isGw = pathname.startsWith('/gw/api/v3/gateways/');
    const refused = this.tokenRefusal(heard.token, isGw);
    if (refused) return refused;
    const parts = pathname.split('/').slice(5).map(decodeURIComponent);
    const [gateway, ...rest] = parts;
    if (!isGw && !pathname.startsWith('/ds/api/v3/gateways/')) return { status: 404, body: { message: 'Not Found' } };
    const scope = isGw
      ? 'GatewayConfig.Publish'
      : rest[0] === 'issuers' && heard.method !== 'GET'
        ? 'CredentialIssuer.Admin'
        : 'Namespace.Manage';
    const scopes = this.options.scopes ?? ['GatewayConfig.Publish', 'Namespace.Manage', 'CredentialIssuer.Admin'];
    if (gateway !== this.gateway || !scopes.includes(scope)) {
      return isGw
        ? { status: 403, body: { error: `Not authorized to access namespace ${gateway} with ${scope}` } }
        : { status: 403, body: { code: 'permission_denied', message: `Missing required scope: ${gateway}:${scope}` } };
    }
    return isGw ? this.gatewayApi(heard, rest) : this.directoryApi(heard, rest);
  }

  private tokenRefusal(token: string | undefined, isGw: boolean): Answer | undefined {
    const left = token === undefined ? undefined : this.callsLeft.get(token);
    const isKnown = token !== undefined && (this.options.account === undefined || left !== undefined);
    const isOver = left !== undefined && left <= 0;
    if (left !== undefined && token !== undefined) this.callsLeft.set(token, left - 1);
    if (isKnown && !isOver) return undefined;
    if (isGw) return { status: 401, body: { error: isOver ? 'Token Expired' : 'Invalid Token' } };
    return {
      status: 401,
      body: {
        code: token === undefined ? 'credentials_required' : 'invalid_token',
        message: 'No authorization token was found',
      },
    };
  }

  private issuer({ method, body }: Heard, pathname: string): Answer {
    if (pathname.endsWith('/openid-configuration')) {
      return {
        status: 200,
        body: { issuer: `${this.url}/auth/realms/aps`, token_endpoint: `${this.url}/auth/realms/aps/token` },
      };
    }
    const { client_id, client_secret, grant_type } = (body ?? {}) as Data;
    const { account } = this.options;
    if (method !== 'POST' || grant_type !== 'client_credentials')
      return { status: 400, body: { error: 'unsupported_grant_type' } };
    if (client_id !== account?.id || client_secret !== account?.secret) {
      return {
        status: 401,
        body: { error: 'invalid_client', error_description: 'Invalid client or Invalid client credentials' },
      };
    }
    const token = `issued-token-${++this.issued}`;
    this.callsLeft.set(token, this.options.tokenCalls ?? Number.POSITIVE_INFINITY);
    return { status: 200, body: { access_token: token, expires_in: 300, token_type: 'Bearer', scope: 'profile' } };
  }

  private gatewayApi(heard: Heard, [what, ...rest]: string[]): Answer {
    if (what === 'services' && heard.method === 'GET') {
      const own = [...this.tables.kong.values()].filter(
        one => one.kind === 'service' && one.tags.includes(`ns.${this.gateway}`),
      );
      const body = own.map(({ name, data }) => ({
        name,
        upstream: `https://${data.host}`,
        status: 'DOWN',
        reason: 'DNS',
        host: data.host,
        env_host: data.host,
      }));
      return { status: 200, body };
    }
    if (what === 'gateway' && heard.method === 'PUT' && rest.length === 0) return this.publish(heard);
    return { status: 401, body: { error: 'Invalid Token' } };
  }

  private publish({ body }: Heard): Answer {
    const { dryRun, qualifier: part, configFile } = (body ?? {}) as Record<string, string | undefined>;
    if (dryRun === undefined) return { status: 400, body: { error: 'Bad Request', code: 400 } };
    if (configFile === undefined) return { status: 400, body: { error: 'Missing input' } };
    let documents: unknown[];
    try {
      documents = loadAll(configFile);
    } catch {
      return { status: 400, body: { error: 'Unexpected Error' } };
    }
    if (documents.length === 0) return { status: 400, body: { error: 'Empty Configuration Passed' } };
    const base = `ns.${this.gateway}`;
    const qualifier = part !== undefined && part !== '' && !part.includes('.') ? part : undefined;
    const wanted = new Map<string, KongEntity>();
    const findings: string[] = [];
    for (const document of documents as Data[]) {
      for (const key of Object.keys(document)) {
        if (!['_format_version', '_plugin_configs', 'services', 'upstreams', 'certificates'].includes(key))
          findings.push(`Invalid base entity ${key}`);
      }
      for (const entity of entitiesOf(document, findings)) {
        if (wanted.has(`${entity.kind} ${entity.name}`)) findings.push(`duplicate ${entity.kind} ${entity.name}`);
        wanted.set(`${entity.kind} ${entity.name}`, entity);
      }
    }
    const tags = new Set<string>();
    for (const { kind, name, tags: own, data } of wanted.values()) {
      if (kind === 'target') continue;
      const mark = own.find(tag => tag.startsWith(`${base}.`)) ?? own.find(tag => tag === base);
      if (own.length === 0) findings.push(`.${kind}s.${name} no tags found`);
      else if (mark === undefined) findings.push(`.${kind}s.${name} missing required tag ${base}`);
      else tags.add(mark);
      const other = own.find(tag => tag.startsWith('ns.') && tag !== base && !tag.startsWith(`${base}.`));
      if (other) findings.push(`.${kind}s.${name} invalid ns tag ${other}`);
      if (kind !== 'route') continue;
      const hosts = data.hosts as string[] | undefined;
      if (!hosts) findings.push(`service.${data.service}.route.${name} A host must be specified for routes.`);
      for (const host of hosts ?? []) {
        if (!host.endsWith('.api.gov.bc.ca')) {
          findings.push(
            `Host invalid: ${name} ${host}.  Route hosts must end with one of [.api.gov.bc.ca] for this gateway.`,
          );
        }
      }
    }
    if (tags.size > 1)
      findings.push(`Too many different qualified gateways (${[...tags].join(', ')}).  Rejecting request.`);
    const [tagged] = tags;
    const asked = qualifier === undefined ? undefined : `${base}.${qualifier}`;
    if (asked !== undefined && tagged !== undefined && tagged !== asked) {
      findings.push(`Specified qualifier (${asked}) does not match tags in configuration (${tagged})`);
    }
    if (findings.length > 0) return { status: 400, body: { error: `Validation Errors:\n${findings.join('\n')}` } };
    return this.sync(wanted, asked ?? tagged ?? base, dryRun === 'true');
  }

  private sync(wanted: ReadonlyMap<string, KongEntity>, select: string, isDryRun: boolean): Answer {
    const { kong } = this.tables;
    const lines: string[] = [];
    const selected = new Map([...kong].filter(([, one]) => one.tags.includes(select)));
    const clash = [...wanted.keys()].find(key => kong.has(key) && !selected.has(key));
    if (clash) {
      return {
        status: 400,
        body: {
          error: 'Sync Failed.',
          results: `Error: ${clash}: HTTP status 409 (message: "UNIQUE violation detected")`,
        },
      };
    }
    const after = new Map([...kong].filter(([key]) => !selected.has(key)));
    let [created, updated, deleted] = [0, 0, 0];
    for (const [key, one] of wanted) {
      const base = `ns.${this.gateway}`;
      const entity = { ...one, tags: one.tags.includes(base) ? one.tags : [...one.tags, base] };
      if (entity.kind === 'target' && !entity.tags.includes(select)) entity.tags.push(select);
      const before = selected.get(key);
      after.set(key, entity);
      if (!before) {
        created++;
        lines.push(`creating ${key}`);
      } else if (text(before) !== text(entity)) {
        updated++;
        lines.push(`updating ${key}  {\n+  "changed": true\n }`);
      }
    }
    for (const key of selected.keys()) {
      if (wanted.has(key)) continue;
      deleted++;
      lines.push(`deleting ${key}`);
    }
    const results = `\u001b[32m${lines.join('\n')}\u001b[0m\nSummary:\n  Created: ${created}\n  Updated: ${updated}\n  Deleted: ${deleted}\n`;
    if (isDryRun) return { status: 200, body: { message: 'Dry-run.  No changes applied.', results } };
    this.tables.kong = after;
    this.toFeed = this.options.feederRequests ?? 3;
    if (this.failsHosts) {
      this.failsHosts = false;
      return { status: 400, body: { error: 'Partially failed.' } };
    }
    return { status: 200, body: { message: 'Sync successful.', results } };
  }

  private directoryApi(heard: Heard, [what, id]: string[]): Answer {
    const { method } = heard;
    const { organization = { name: 'ministry-of-citizens-services', unit: 'databc', enabled: true } } = this.options;
    if (what === undefined && method === 'GET') {
      const of = (name: string | undefined): unknown => (name === undefined ? null : { name, title: name });
      return {
        status: 200,
        body: {
          name: this.gateway,
          displayName: 'Climbing',
          scopes: [{ name: 'Namespace.Manage' }],
          permDomains: ['.api.gov.bc.ca'],
          permDataPlane: 'dp-silver',
          permProtectedNs: 'deny',
          org: of(organization?.name),
          orgUnit: of(organization?.unit),
          orgEnabled: organization?.enabled ?? false,
        },
      };
    }
    if (what === 'services' && method === 'GET') {
      const routes = [...this.tables.known].flatMap(([service, entities]) =>
        entities
          .filter(({ kind }) => kind === 'route')
          .map(({ name, tags, data }) => ({
            name,
            service,
            tags,
            hosts: data.hosts,
            gatewayId: this.gateway,
            plugins: [],
          })),
      );
      return { status: 200, body: routes };
    }
    if (what === 'directory' && method === 'GET') return { status: 200, body: this.directory(false) };
    if (what === 'products') return this.products(heard, id);
    if (what === 'environments' && method === 'DELETE') return this.removeEnvironment(id ?? '');
    if (what === 'datasets') return this.datasets(heard, id);
    if (what === 'issuers') return this.issuers(heard, id);
    return { status: 404, body: { message: 'Not Found' } };
  }

  private products({ method, body }: Heard, id: string | undefined): Answer {
    const { tables } = this;
    if (method === 'GET') return { status: 200, body: tables.products };
    if (method === 'DELETE') {
      const found = tables.products.find(({ appId }) => appId === id);
      if (!/^[0-9A-F]{12}$/.test(id ?? '')) return { status: 422, body: { message: 'Invalid appId' } };
      if (!found) return { status: 422, body: { message: 'Product not found' } };
      const held = this.heldBy(found, environmentsOf(found));
      if (held) return { status: 400, body: { status: 400, result: 'deletion-failed', reason: held } };
      tables.products = tables.products.filter(one => one !== found);
      return { status: 200, body: { status: 200, result: 'deleted', id } };
    }
    const wanted = body as Data;
    const extra = Object.keys(wanted).find(key => !productKeys.includes(key));
    const extraIn = environmentsOf(wanted).flatMap(one =>
      Object.keys(one).filter(key => !environmentKeys.includes(key)),
    )[0];
    if (extra || extraIn) {
      const path = extra ? `item.${extra}` : `item.environments.$0.${extraIn}`;
      return {
        status: 422,
        body: {
          code: 'validation_error',
          message: 'Validation Failed',
          fields: { [path]: { message: `"${extra ?? extraIn}" is an excess property and therefore is not allowed` } },
        },
      };
    }
    if (!/^[a-zA-Z0-9 ()&-]{3,100}$/.test(String(wanted.name)))
      return { status: 422, body: { message: 'Invalid product name' } };
    return this.putProduct(wanted);
  }

  private putProduct(wanted: Data): Answer {
    const { tables } = this;
    const found = tables.products.find(({ name }) => name === wanted.name);
    const verb = found ? 'update' : 'create';
    const fail = (reason: string, childResults?: unknown[]): Answer => ({
      status: 400,
      body: { status: 400, result: `${verb}-failed`, reason, ...(childResults && { childResults }) },
    });
    if (found && wanted.appId !== undefined && wanted.appId !== found.appId) return fail('Unexpected appId');
    if (wanted.dataset !== undefined && !tables.datasets.some(({ name }) => name === wanted.dataset)) {
      return fail(`Record not found [dataset] ${wanted.dataset}`);
    }
    const environments = environmentsOf(wanted);
    const dropped = environmentsOf(found ?? {}).filter(one => !environments.some(({ name }) => name === one.name));
    const held = found && this.heldBy(found, dropped);
    if (held) return fail('Failed updating children', [{ status: 400, result: 'deletion-failed', reason: held }]);
    const children = environments.map(environment => this.refusalOf(environment, wanted, found));
    if (children.some(reason => reason !== undefined)) {
      return fail(
        'Failed updating children',
        children.map(reason =>
          reason === undefined
            ? { status: 200, result: 'no-change' }
            : { status: 400, result: `${verb}-failed`, reason },
        ),
      );
    }
    const made: Data = {
      appId: wanted.appId ?? found?.appId ?? `${100000000000 + tables.products.length}`,
      name: wanted.name,
      ...(wanted.description !== undefined && { description: wanted.description }),
      ...(wanted.dataset !== undefined && { dataset: wanted.dataset }),
      environments: environments.map((one, index) => {
        const before = environmentsOf(found ?? {}).find(({ name }) => name === one.name);
        return {
          active: false,
          approval: false,
          flow: 'public',
          services: [],
          ...before,
          ...one,
          appId: before?.appId ?? one.appId ?? `ABCD000${index}`,
        };
      }),
    };
    if (found && text(found) === text(made))
      return { status: 200, body: { status: 200, result: 'no-change', id: found.appId } };
    tables.products = [...tables.products.filter(one => one !== found), made];
    return {
      status: 200,
      body: { status: 200, result: found ? 'updated' : 'created', id: made.appId, childResults: [] },
    };
  }

  /** Section 7.3; also the race of 7.2. */
  private refusalOf(environment: Data, product: Data, found: Data | undefined): string | undefined {
    const { organization = { name: 'ministry-of-citizens-services', unit: 'databc', enabled: true } } = this.options;
    const services = (environment.services ?? []) as string[];
    const missing = services.find(name => !this.tables.known.has(name));
    if (missing) return `Failed to find ${missing} in allGatewayServices`;
    const issuer = environment.credentialIssuer;
    if (issuer !== undefined && !this.tables.issuers.some(({ name }) => name === issuer))
      return `Record not found [credentialIssuer] ${issuer}`;
    if (environment.active !== true) return undefined;
    const dataset = this.tables.datasets.find(({ name }) => name === (product.dataset ?? found?.dataset));
    if (!dataset)
      return '[dataset] The product must be associated with a Dataset before the environment can be active.';
    if (!organization?.enabled)
      return '[dataset] Gateway must be assigned to an Organization before an Environment can be active.';
    if (dataset.organizationUnit !== organization.unit || dataset.organization !== organization.name) {
      return `[dataset] Gateway and Dataset must belong to the same Organization Unit (ns:${organization.unit}, dataset:${dataset.organizationUnit})`;
    }
    const flow = String(environment.flow ?? 'public');
    const lacking = services.filter(name => !this.has(name, needs[flow] ?? []));
    return lacking.length === 0 ? undefined : `[${lacking.join(',')}] missing or incomplete ${messages[flow]} plugin.`;
  }

  private has(service: string, plugins: readonly string[]): boolean {
    const entities = this.tables.known.get(service) ?? [];
    const at = (route: string | undefined): boolean =>
      plugins.every(name =>
        entities.some(one => one.kind === 'plugin' && one.route === route && one.data.name === name),
      );
    return at(undefined) || entities.some(one => one.kind === 'route' && at(one.name));
  }

  private heldBy(product: Data, environments: readonly Data[]): string | undefined {
    const counts = environments.map(one => this.options.consumers?.[`${product.name} ${one.name}`] ?? 0);
    const most = Math.max(0, ...counts);
    return most === 0 ? undefined : `${most} consumers have access to this environment.`;
  }

  private removeEnvironment(id: string): Answer {
    const product = this.tables.products.find(one => environmentsOf(one).some(({ appId }) => appId === id));
    const environment = product && environmentsOf(product).find(({ appId }) => appId === id);
    if (!product || !environment) return { status: 422, body: { message: 'Environment not found' } };
    const held = this.heldBy(product, [environment]);
    if (held) return { status: 422, body: { message: held } };
    product.environments = environmentsOf(product).filter(one => one !== environment);
    return { status: 204 };
  }

  private datasets({ method, body }: Heard, id: string | undefined): Answer {
    const { tables } = this;
    if (method === 'GET') {
      const found = tables.datasets.find(({ name }) => name === id);
      return found ? { status: 200, body: found } : { status: 422, body: { message: 'Dataset not found' } };
    }
    const wanted = body as Data;
    const extra = Object.keys(wanted).find(key => !datasetKeys.includes(key));
    if (extra)
      return {
        status: 422,
        body: {
          code: 'validation_error',
          message: 'Validation Failed',
          fields: { [`body.${extra}`]: { message: 'is an excess property and therefore is not allowed' } },
        },
      };
    const found = tables.datasets.find(({ name }) => name === wanted.name);
    const made = { ...found, ...wanted, isInCatalog: 'false', isDraft: 'true' };
    if (found && text(found) === text(made)) return { status: 200, body: { status: 200, result: 'no-change' } };
    tables.datasets = [...tables.datasets.filter(one => one !== found), made];
    return { status: 200, body: { status: 200, result: found ? 'updated' : 'created', id: '1' } };
  }

  private issuers({ method, body }: Heard, id: string | undefined): Answer {
    const { tables } = this;
    if (method === 'GET') return { status: 200, body: tables.issuers };
    if (method === 'DELETE') {
      const found = tables.issuers.find(({ name }) => name === id);
      if (!found) return { status: 200, body: { status: 404, result: 'not-found' } };
      tables.issuers = tables.issuers.filter(one => one !== found);
      return { status: 200, body: { status: 200, result: 'deleted' } };
    }
    const wanted = body as Data;
    const found = tables.issuers.find(({ name }) => name === wanted.name);
    tables.issuers = [...tables.issuers.filter(one => one !== found), wanted];
    return { status: 200, body: { status: 200, result: found ? 'updated' : 'created' } };
  }

  private directory(isLive: boolean): Data[] {
    return this.tables.datasets.flatMap(({ name, title, notes }) => {
      const products = this.tables.products
        .filter(one => one.dataset === name)
        .map(one => ({
          name: one.name,
          environments: environmentsOf(one).filter(({ active }) => active === true || !isLive),
        }))
        .filter(({ environments }) => environments.length > 0);
      return products.length === 0 ? [] : [{ id: name, name, title, notes, products }];
    });
  }
}

export function environmentsOf(product: Data): Data[] {
  return (product.environments ?? []) as Data[];
}

function entitiesOf(document: Data, findings: string[]): KongEntity[] {
  const found: KongEntity[] = [];
  const listIn = (data: Data, key: string): Data[] => (data[key] ?? []) as Data[];
  const add = (kind: KongEntity['kind'], name: string, data: Data, service?: string, route?: string): void => {
    const { routes: _r, plugins: _p, targets: _t, tags, ...rest } = data;
    found.push({ kind, name, tags: [...((tags ?? []) as string[])], data: rest, service, route });
  };
  for (const service of listIn(document, 'services')) {
    if (typeof service.name !== 'string') findings.push("'name'");
    const name = String(service.name);
    add('service', name, service, name);
    for (const plugin of listIn(service, 'plugins')) add('plugin', `${plugin.name} for service ${name}`, plugin, name);
    for (const route of listIn(service, 'routes')) {
      const of = String(route.name);
      add('route', of, route, name);
      for (const plugin of listIn(route, 'plugins')) add('plugin', `${plugin.name} for route ${of}`, plugin, name, of);
    }
  }
  for (const upstream of listIn(document, 'upstreams')) {
    add('upstream', String(upstream.name), upstream);
    for (const target of listIn(upstream, 'targets'))
      add('target', `${target.target} for upstream ${upstream.name}`, target);
  }
  return found;
}

async function bodyOf(bytes: Buffer, type: string): Promise<unknown> {
  if (bytes.length === 0) return undefined;
  if (type.startsWith('multipart/form-data') || type.startsWith('application/x-www-form-urlencoded')) {
    const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
    const entries = [...form].map(async ([name, value]) => [
      name,
      typeof value === 'string' ? value : await value.text(),
    ]);
    return Object.fromEntries(await Promise.all(entries));
  }
  return JSON.parse(bytes.toString('utf8'));
}

/** Equal for equal data. */
function text(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
