/** Where the lifecycle lives on Kong, which knows none: tags on its entities (`specgate.owner.…`, `specgate.state.…` and so on). */
import { isOwnedBy, type Owner, ownerText as textOf } from '../../context.ts';
import { type ProductState, productStates, type Ref, refText } from '../../model.ts';

const prefix = 'specgate.';

/** What the tags of one entity say. */
export interface Marks {
  readonly owner: string | undefined;
  readonly repository: string | undefined;
  readonly products: readonly Ref[];
  readonly api: Ref | undefined;
  readonly state: ProductState | undefined;
  /** Calls are meant to reach it. */
  readonly isLive: boolean;
  /** The API was switched off. */
  readonly isOffline: boolean;
  /** Hex digits. */
  readonly digest: string | undefined;
  readonly rev: string | undefined;
  /** It is there for a state alone: not a part of what was rendered. */
  readonly isOverlay: boolean;
  /** Words of states were added to what was rendered. */
  readonly isMerged: boolean;
  /** Of the lock, a record and the like: which of these it is. */
  readonly role: string | undefined;
  /** The rest of ours, by the word after `specgate.`. */
  readonly values: ReadonlyMap<string, string>;
}

/** `specgate.NAME.VALUE`; the value may hold anything, since Kong allows no `,` and `/`, and before 3.0 no blank. */
export function tag(name: string, value: string): string {
  return `${prefix}${name}.${encode(value)}`;
}

export function refTag(name: string, { name: refName, version }: Ref): string {
  return `${prefix}${name}.${encode(refName)}~${encode(version)}`;
}

/** The tag by which everything of an owner is found. */
function ownerTag({ owner }: Owner): string {
  return tag('owner', owner);
}

/** The tags of every entity that is ours. */
export function ownTags(owner: Owner): string[] {
  return [ownerTag(owner), ...(owner.repository === undefined ? [] : [tag('repository', owner.repository)])];
}

/** Tags that are not ours, such as those of the document. */
export function otherTags(tags: unknown): string[] {
  return textsOf(tags).filter(one => !one.startsWith(prefix));
}

/** Of thousands of entities each is looked at many times in a plan; lists of tags are never changed in place. */
const known = new WeakMap<object, Marks>();

export function readMarks(tags: unknown): Marks {
  if (!Array.isArray(tags)) return marksIn([]);
  const marks = known.get(tags) ?? marksIn(tags);
  known.set(tags, marks);
  return marks;
}

function marksIn(tags: readonly unknown[]): Marks {
  const values = new Map<string, string>();
  const products: Ref[] = [];
  for (const text of textsOf(tags)) {
    if (!text.startsWith(prefix)) continue;
    const [, name = '', value = ''] = /^([^.]+)\.?(.*)$/s.exec(text.slice(prefix.length)) ?? [];
    if (name === 'product') products.push(...refOf(value));
    else values.set(name, name === 'api' ? value : decode(value));
  }
  const state = values.get('state');
  return {
    owner: values.get('owner'),
    repository: values.get('repository'),
    products: products.sort((a, b) => (refText(a) < refText(b) ? -1 : 1)),
    api: refOf(values.get('api') ?? '')[0],
    state: productStates.find(one => one === state),
    isLive: state === 'published' || state === 'deprecated',
    isOffline: values.has('offline'),
    digest: values.get('digest'),
    rev: values.get('rev'),
    isOverlay: values.has('overlay'),
    isMerged: values.has('merged'),
    role: values.get('role'),
    values,
  };
}

/** True where we may change an entity. */
export function isOwn(tags: unknown, own: Owner): boolean {
  const { owner, repository } = readMarks(tags);
  return owner !== undefined && isOwnedBy({ owner, repository }, own);
}

/** Who has an entity, for people; undefined where it bears no mark of specgate. */
export function ownerText(tags: unknown): string | undefined {
  const { owner, repository } = readMarks(tags);
  return owner === undefined ? undefined : textOf({ owner, repository });
}

function refOf(text: string): Ref[] {
  const [name, version, ...rest] = text.split('~');
  if (!name || !version || rest.length > 0) return [];
  return [{ name: decode(name), version: decode(version) }];
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*~]/g, char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** What somebody else wrote may be no encoding; then it is its own text. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function textsOf(tags: unknown): string[] {
  return Array.isArray(tags) ? tags.filter((one): one is string => typeof one === 'string') : [];
}
