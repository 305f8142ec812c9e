/** A gateway in memory that knows products, APIs, subscriptions and approvals; it counts, records and can be made to fail. */
import { apiState } from '../../../src/gateway/catalog.ts';
import type { CatalogProduct, Ref } from '../../../src/gateway/model.ts';
import { FaultScript, Killed } from '../faults.ts';

/** A product as this gateway keeps it: JSON, so that nobody shares an object with it. */
export type ProductRecord = Omit<CatalogProduct, 'plans' | 'migrationTargets'> & {
  plans: { name: string; title: string; [key: string]: unknown }[];
  migrationTargets?: { product: Ref; plans: Record<string, string> }[];
  owner: string;
};

export interface ApiRecord extends Ref {
  digest: string;
  isOff: boolean;
  owner: string;
  document: string;
}

export interface Answer {
  status: number;
  body: unknown;
}

export class MemoryGateway {
  readonly faults = new FaultScript();
  /** `GET /catalog`, `PUT /products/climbon:1.0.0`, … in their order. */
  readonly log: string[] = [];
  readonly products = new Map<string, ProductRecord>();
  readonly apis = new Map<string, ApiRecord>();
  /** `name:version plan` → consumers, each with the place that it was moved from. */
  readonly subscriptions = new Map<string, Map<string, string | undefined>>();
  lockedBy: string | undefined;
  readonly listeners: (() => void)[] = [];
  /** Staging asks for an approval. */
  needsApproval = false;
  #stale: string | undefined;

  /** One connection per process: when the process is killed, its connection is dead. */
  connect(): (method: string, path: string, body?: unknown) => Promise<Answer> {
    let isDead = false;
    return async (method, path, body) => {
      if (isDead) throw new Killed();
      if (method === 'GET') return this.#handle(method, path, undefined);
      const fault = this.faults.next();
      const die = (): never => {
        isDead = true;
        throw new Killed();
      };
      if (fault === 'killed-before') die();
      if (fault === 'fails-before') throw new Error('connection refused');
      if (fault === '409' || fault === '429') return { status: Number(fault), body: { message: 'not now' } };
      if (fault === '5xx') return { status: 503, body: { message: 'unavailable' } };
      const before = fault === 'stale-read' ? JSON.stringify(this.#catalog()) : undefined;
      const answer = this.#handle(method, path, body);
      this.#stale = before ?? this.#stale;
      for (const listener of this.listeners) listener();
      if (fault === 'killed-after') die();
      if (fault === 'answer-lost') throw new Error('connection reset');
      return answer;
    };
  }

  #handle(method: string, path: string, body: unknown): Answer {
    this.log.push(`${method} ${path}`);
    if (method === 'GET') {
      const stale = this.#stale;
      this.#stale = undefined;
      return { status: 200, body: JSON.parse(stale ?? JSON.stringify(this.#catalog())) };
    }
    const [, kind, name = ''] = path.split('/');
    if (kind === 'products') return this.#product(method, decodeURIComponent(name), body as ProductRecord);
    if (kind === 'apis') return this.#api(method, decodeURIComponent(name), body as ApiRecord);
    if (kind === 'lock') return this.#lock(method, body as { holder: string });
    return this.#migrate(body as { from: string; to: string; back?: boolean });
  }

  #catalog(): {
    products: ProductRecord[];
    apis: (ApiRecord & { state: string })[];
    subscriptions: Record<string, number>;
  } {
    const products = [...this.products.values()];
    return {
      products,
      apis: [...this.apis.values()].map(api => ({ ...api, state: apiState(api, products as never, api.isOff) })),
      subscriptions: Object.fromEntries([...this.subscriptions].map(([plan, consumers]) => [plan, consumers.size])),
    };
  }

  #product(method: string, name: string, body: ProductRecord): Answer {
    if (method === 'DELETE') {
      this.products.delete(name);
      return { status: 204, body: null };
    }
    const before = this.products.get(name);
    if (body.apis.some(api => !this.apis.has(`${api.name}:${api.version}`))) return { status: 400, body: null };
    const waits = this.needsApproval && !before && body.state === 'staged';
    this.products.set(name, { ...body, state: waits ? 'pre-staged' : body.state });
    // Retired: its subscriptions are gone for good (P7).
    if (body.state === 'retired') {
      for (const plan of this.subscriptions.keys()) if (plan.startsWith(`${name} `)) this.subscriptions.delete(plan);
    }
    return { status: waits ? 202 : 200, body: null };
  }

  #api(method: string, name: string, body: ApiRecord): Answer {
    if (method === 'DELETE') {
      const isUsed = [...this.products.values()].some(one =>
        one.apis.some(api => `${api.name}:${api.version}` === name),
      );
      if (isUsed) return { status: 409, body: { message: 'in use' } };
      this.apis.delete(name);
      return { status: 204, body: null };
    }
    this.apis.set(name, body);
    return { status: 200, body: null };
  }

  #lock(method: string, { holder }: { holder: string }): Answer {
    if (method === 'PUT' && this.lockedBy !== undefined && this.lockedBy !== holder) {
      return { status: 423, body: { holder: this.lockedBy } };
    }
    this.lockedBy = method === 'PUT' ? holder : undefined;
    return { status: 200, body: null };
  }

  #migrate({ from, to, back }: { from: string; to: string; back?: boolean }): Answer {
    const source = this.subscriptions.get(from) ?? new Map<string, string | undefined>();
    const goal = this.subscriptions.get(to) ?? new Map<string, string | undefined>();
    for (const [consumer, origin] of source) {
      if (back && origin !== to) continue;
      source.delete(consumer);
      goal.set(consumer, back ? undefined : from);
    }
    for (const [plan, consumers] of [[from, source] as const, [to, goal] as const]) {
      if (consumers.size === 0) this.subscriptions.delete(plan);
      else this.subscriptions.set(plan, consumers);
    }
    return { status: 200, body: null };
  }

  subscribe(product: Ref, plan: string, consumer: string): void {
    const key = `${product.name}:${product.version} ${plan}`;
    const record = this.products.get(`${product.name}:${product.version}`);
    if (record?.state !== 'published') throw new Error(`${key} cannot be subscribed to: it is ${record?.state}`);
    const consumers = this.subscriptions.get(key) ?? new Map<string, string | undefined>();
    this.subscriptions.set(key, consumers.set(consumer, undefined));
  }

  /** A person approves (P3), or refuses. */
  decide(product: string, isApproved: boolean): void {
    const record = this.products.get(product);
    if (record?.state !== 'pre-staged') throw new Error(`${product} does not wait for an approval`);
    if (isApproved) this.products.set(product, { ...record, state: 'staged' });
    else this.products.delete(product);
  }
}
