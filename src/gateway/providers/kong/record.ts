/** A product version as Kong keeps it: a service without routes, which no request reaches, whose tags say everything. */
import { Buffer } from 'node:buffer';
import { UserError } from '../../../errors.ts';
import { uuidOf } from '../../../kong/convert/uuid.ts';
import type { Owner } from '../../context.ts';
import { canonicalJson, digestOf } from '../../digest.ts';
import type { CatalogApi, CatalogProduct, Commit, MigrationTarget, Plan, ProductState, Ref } from '../../model.ts';
import { refText } from '../../model.ts';
import type { Entity, Fields } from './entity.ts';
import { ownTags, readMarks, refTag, tag } from './tags.ts';

/** In the place of the commit of a content that no commit has. */
const none = 'none';

/** A host that leads nowhere (RFC 2606). */
const nowhere = 'specgate.invalid';

/** What a record says beside its product. */
export interface Record {
  readonly product: CatalogProduct;
  /** The digests of its APIs, by `name:version`. */
  readonly apiDigests: ReadonlyMap<string, string>;
}

interface Content {
  readonly title: string;
  readonly digest: string | null;
  readonly view: string;
  readonly subscribe: string;
  readonly apis: readonly (Ref & { readonly digest: string | null })[];
  readonly plans: readonly PlanContent[];
  readonly targets?: readonly { readonly product: Ref; readonly plans: Readonly<{ [old: string]: string }> }[];
}

type PlanContent = Omit<Plan, 'apis'> & { readonly apis?: Readonly<{ [api: string]: unknown }> };

/** The record of a product. `canDisable`: the node knows `enabled` (Kong 2.7 and later). */
export function recordOf(
  product: CatalogProduct,
  apis: readonly CatalogApi[],
  owner: Owner,
  canDisable: boolean,
): Entity {
  const name = inertName('product', owner, refText(product));
  const { commit, contentCommit } = product;
  // Until the first change of state alone they are one.
  const isMoved = contentCommit !== undefined && contentCommit?.sha !== commit?.sha;
  const tags = [
    ...ownTags(owner),
    tag('role', 'product'),
    refTag('product', product),
    tag('state', product.state),
    ...(product.digest === undefined ? [] : [tag('digest', shortDigest(product.digest))]),
    ...(commit ? [tag('rev', commit.sha.slice(0, 12)), tag('commit', commitText(commit))] : []),
    ...(isMoved ? [tag('content-commit', contentCommit ? commitText(contentCommit) : none)] : []),
    ...(product.deprecatedOn === undefined ? [] : [tag('deprecated', product.deprecatedOn)]),
    ...(product.sunsetOn === undefined ? [] : [tag('sunset', product.sunsetOn)]),
    ...contentTags(canonicalJson(contentOf(product, apis))),
  ];
  return inertService(name, tags, canDisable);
}

/** A service that no request can reach: it has no routes, it is off, and its host does not exist (over https, as checks of upstreams want it). */
export function inertService(name: string, tags: readonly string[], canDisable: boolean): Entity {
  const data: Fields = {
    name,
    protocol: 'https',
    host: nowhere,
    port: 443,
    ...(canDisable && { enabled: false }),
    tags,
  };
  return { kind: 'services', id: uuidOf(`${name}.service`), data };
}

/** A name for what is no service of an API; the same text gives the same name, other texts give others. */
export function inertName(role: string, { owner }: Owner, text = ''): string {
  const plain = `specgate.${role}.${owner}${text === '' ? '' : `.${text.replaceAll(':', '~')}`}`;
  if (/^[A-Za-z0-9._~-]+$/.test(plain)) return plain;
  return `specgate.${role}.${digestOf([owner, text]).slice('sha256:'.length, 'sha256:'.length + 20)}`;
}

/** Undefined for what is no record. Throws a UserError (exit 3) for one that was changed by hand so that it cannot be read. */
export function readRecord({ data }: Entity): Record | undefined {
  const marks = readMarks(data.tags);
  const [ref] = marks.products;
  if (marks.role !== 'product' || !ref) return undefined;
  const content = readContent(marks.values, ref);
  const state = marks.state;
  if (state === undefined) throw damaged(ref, 'its state is missing');
  const commit = commitIn(marks.values.get('commit'));
  const from = marks.values.get('content-commit');
  const contentCommit = from === none ? null : (commitIn(from) ?? commit);
  const [deprecatedOn, sunsetOn] = [marks.values.get('deprecated'), marks.values.get('sunset')];
  return {
    product: {
      ...ref,
      ...productOf(content),
      state: state satisfies ProductState,
      ...(deprecatedOn !== undefined && { deprecatedOn }),
      ...(sunsetOn !== undefined && { sunsetOn }),
      ...(commit && { commit }),
      ...(contentCommit !== undefined && { contentCommit }),
    },
    apiDigests: new Map(content.apis.flatMap(api => (api.digest === null ? [] : [[refText(api), api.digest]]))),
  };
}

function commitText({ sha, time }: Commit): string {
  return `${sha}@${time}`;
}

function commitIn(text = ''): Commit | undefined {
  const [, sha, time] = /^([0-9a-f]+)@(\d+)$/.exec(text) ?? [];
  return sha === undefined ? undefined : { sha, time: Number(time) };
}

export function shortDigest(digest: string): string {
  return digest.replace(/^sha256:/, '').slice(0, 12);
}

function contentOf(product: CatalogProduct, apis: readonly CatalogApi[]): Content {
  const digests = new Map(apis.map(api => [refText(api), api.digest]));
  return {
    title: product.title,
    digest: product.digest ?? null,
    ...product.visibility,
    apis: product.apis.map(api => ({
      name: api.name,
      version: api.version,
      digest: digests.get(refText(api)) ?? null,
    })),
    plans: product.plans.map(({ apis: opened, ...plan }) => ({
      ...plan,
      ...(opened && { apis: Object.fromEntries(opened) }),
    })),
    ...(product.migrationTargets && {
      targets: product.migrationTargets.map(({ product: to, plans }) => ({
        product: { name: to.name, version: to.version },
        plans: Object.fromEntries(plans),
      })),
    }),
  };
}

type ProductContent = Pick<CatalogProduct, 'title' | 'plans' | 'apis' | 'digest' | 'visibility' | 'migrationTargets'>;

function productOf(content: Content): ProductContent {
  return {
    title: content.title,
    digest: content.digest ?? undefined,
    visibility: { view: content.view, subscribe: content.subscribe },
    apis: content.apis.map(({ name, version }) => ({ name, version })),
    plans: content.plans.map(({ apis, ...plan }) => ({
      ...plan,
      ...(apis && { apis: new Map(Object.entries(apis)) as NonNullable<Plan['apis']> }),
    })),
    ...(content.targets && {
      migrationTargets: content.targets.map(
        ({ product, plans }): MigrationTarget => ({ product, plans: new Map(Object.entries(plans)) }),
      ),
    }),
  };
}

/** Postgres has an index over tags that takes none of more than 2,704 bytes. */
const tagLength = 1000;

/** A text as tags `content0`, `content1` and so on. */
function contentTags(text: string): string[] {
  const encoded = Buffer.from(text).toString('base64url');
  const count = Math.ceil(encoded.length / tagLength);
  return Array.from({ length: count }, (_, at) =>
    tag(`content${at}`, encoded.slice(at * tagLength, (at + 1) * tagLength)),
  );
}

function readContent(values: ReadonlyMap<string, string>, ref: Ref): Content {
  let encoded = '';
  for (let at = 0; values.has(`content${at}`); at++) encoded += values.get(`content${at}`);
  if (encoded === '') throw damaged(ref, 'its content is missing');
  try {
    const content = JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8')) as Content;
    if (!Array.isArray(content.apis) || !Array.isArray(content.plans)) throw new Error('no content');
    return content;
  } catch {
    throw damaged(ref, 'its content cannot be read');
  }
}

function damaged(ref: Ref, why: string): UserError {
  return new UserError(
    `The record of ${refText(ref)} at the gateway was changed by somebody else (${why}); take its tags back, or remove the service and publish again.`,
    {},
    3,
  );
}
