/** What the test gateway of API Connect keeps. */
export type Data = Readonly<Record<string, unknown>>;

export interface Ref {
  readonly name: string;
  readonly version: string;
}

export interface ProductRow extends Ref {
  readonly id: number;
  /** As the server writes it; `pending`: waits for the approval of its staging. */
  state: string;
  /** The state that a person must approve. */
  waitsFor: string | undefined;
  document: Data;
  visibility: Data;
  space: string | undefined;
  targets: { product: number; plans: [string, string][] }[];
  updated: number;
}

export interface ApiRow extends Ref {
  readonly id: number;
  state: string;
  document: Data;
  updated: number;
}

export interface Tables {
  products: ProductRow[];
  apis: ApiRow[];
  subscriptions: { id: number; app: string; product: number; plan: string }[];
  /** Ids and times. */
  next: number;
  /** What the gateway has taken over. */
  followed: Set<string>;
}

export function textOf({ name, version }: Ref): string {
  return `${name}:${version}`;
}

export function findProduct({ products }: Tables, { name, version }: Ref): ProductRow | undefined {
  return products.find(one => one.name === name && one.version === version);
}

export function findApi({ apis }: Tables, { name, version }: Ref): ApiRow | undefined {
  return apis.find(one => one.name === name && one.version === version);
}

/** `x-ibm-name:version` of what a product refers to. */
export function apisOf(document: Data): string[] {
  return Object.values((document.apis ?? {}) as Record<string, { name?: string }>).map(({ name }) => String(name));
}
