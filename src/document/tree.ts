/** A document with everything that it refers to: references are followed in place and never written out. */
import { UserError } from '../errors.ts';
import type { Document } from './document.ts';
import type { Limits } from './limits.ts';
import { parseDocument } from './parse.ts';
import { fromPointer, getAt, isObject, type Path } from './pointer.ts';
import { findReferences, type Written, type WrittenReference } from './references.ts';
import type { FileSpace } from './space.ts';
import { type OpenapiVersion, openapiVersion } from './version.ts';

export interface Target {
  document: Document;
  path: Path;
  value: unknown;
}

/** A `$ref` that leads nowhere, or where specgate does not go. */
export interface ReferenceProblem {
  document: Document;
  /** The object that holds the `$ref`. */
  path: Path;
  message: string;
}

export interface Tree {
  readonly root: Document;
  readonly version: OpenapiVersion | undefined;
  /** By id, the root first. */
  readonly documents: ReadonlyMap<string, Document>;
  readonly problems: readonly ReferenceProblem[];
  /** The target of a reference object through chains; the object itself where it leads nowhere; any other value as it is. */
  readonly deref: (value: unknown) => unknown;
  /** Where a reference object leads (one step), or undefined for any other value. */
  target(value: unknown): Target | undefined;
  /** Where a path from the root through references is written: the nearest parent that exists. */
  place(path: Path): { document: Document; path: Path };
  /** Every reference object with the place it leads to. */
  references(): Iterable<[object, Target]>;
}

export interface Origin {
  space: FileSpace;
  /** From the space's root, with `/`. */
  path: string;
}

/** Fetches the text of an `https` reference that the command line allowed; throws a UserError otherwise. */
export type RemoteReader = (url: string) => Promise<string>;

/** Reads files for one run: each once, within the limits of the whole. */
export class Loader {
  readonly limits: Limits;
  readonly #remote: RemoteReader | undefined;
  readonly #documents = new Map<string, Document | UserError>();
  readonly #origins = new Map<string, Origin>();
  #files = 0;
  #bytes = 0;

  constructor(limits: Limits, remote?: RemoteReader) {
    this.limits = limits;
    this.#remote = remote;
  }

  /** Reads one file. Throws a UserError. */
  read(origin: Origin): Document {
    const id = origin.space.id(origin.path);
    const name = origin.space.name(origin.path);
    return this.#once(id, origin, () => {
      this.#countFile(name);
      const bytes = origin.space.read(origin.path, this.limits.maxFileBytes);
      this.#countBytes(bytes.length, name);
      return parseDocument(bytes, name, id);
    });
  }

  /** Takes a text that came by another way, such as standard input; its references count from `origin`, where there is one. */
  take(text: Uint8Array | string, name: string, origin?: Origin): Document {
    return this.#once(name, origin, () => {
      this.#countFile(name);
      this.#countBytes(text.length, name);
      return parseDocument(text, name);
    });
  }

  async fetch(url: string): Promise<Document> {
    const known = this.#documents.get(url);
    if (known) return unwrap(known);
    if (!this.#remote) {
      throw new UserError(
        `The reference goes to the network (${url}), which is off; --allow-host HOST opens one host.`,
      );
    }
    const text = await this.#remote(url);
    return this.take(text, url);
  }

  /** The ids of everything that was read. */
  filesRead(): string[] {
    return [...this.#documents.keys()];
  }

  originOf(document: Document): Origin | undefined {
    return this.#origins.get(document.id);
  }

  #once(id: string, origin: Origin | undefined, read: () => Document): Document {
    const known = this.#documents.get(id);
    if (known) return unwrap(known);
    if (origin) this.#origins.set(id, origin);
    try {
      const document = read();
      this.#documents.set(id, document);
      return document;
    } catch (error) {
      if (error instanceof UserError) this.#documents.set(id, error);
      throw error;
    }
  }

  #countFile(name: string): void {
    if (++this.#files <= this.limits.maxFiles) return;
    throw new UserError(`This run reads more than ${this.limits.maxFiles} files (--max-files raises the limit).`, {
      file: name,
    });
  }

  #countBytes(count: number, name: string): void {
    this.#bytes += count;
    if (this.#bytes <= this.limits.maxTotalBytes) return;
    const shown = Math.round(this.limits.maxTotalBytes / 1024 / 1024);
    throw new UserError(`This run reads more than ${shown} MiB in all (--max-total-size raises the limit).`, {
      file: name,
    });
  }
}

function unwrap(known: Document | UserError): Document {
  if (known instanceof UserError) throw known;
  return known;
}

/**
 * Follows every reference of `root`, reading the files that they name. References that are missing, remote or outside the
 * workspace become `problems` (contract: findings in `lint`). Throws a UserError only where a limit of the run is passed.
 */
export async function loadTree(root: Document, loader: Loader): Promise<Tree> {
  const tree = new ReferenceTree(root);
  const queue: Document[] = [root];
  for (let document = queue.pop(); document; document = queue.pop()) {
    const written = findReferences(document);
    tree.written.set(document, written);
    for (const reference of written.references) {
      const url = reference.ref.startsWith('#') ? '' : (reference.ref.split('#')[0] ?? '');
      if (url === '' || written.anchors.has(reference.ref)) continue;
      const known = tree.external(document, url);
      if (known) continue;
      try {
        const found = await read(document, url, loader);
        tree.externals.set(externalKey(document, url), found);
        if (!tree.documents.has(found.id)) {
          tree.documents.set(found.id, found);
          queue.push(found);
        }
      } catch (error) {
        if (!(error instanceof UserError) || /this run reads more/i.test(error.message)) throw error;
        tree.externals.set(externalKey(document, url), error);
      }
    }
  }
  tree.resolveAll();
  return tree;
}

async function read(from: Document, url: string, loader: Loader): Promise<Document> {
  if (/^https?:/i.test(url) || /^https:/.test(from.id)) {
    return loader.fetch(/^https?:/i.test(url) ? url : new URL(url, from.id).href);
  }
  if (/^[a-z][a-z0-9+.-]+:/i.test(url) && !/^[a-z]:[\\/]/i.test(url)) {
    throw new UserError(`References of this kind are not followed (${url.split(':')[0]}:).`);
  }
  const origin = loader.originOf(from);
  if (!origin)
    throw new UserError(
      'A relative reference cannot be followed here: the document has no folder (it came from standard input).',
    );
  const target = join(origin.path, decode(url).replaceAll('\\', '/'));
  if (target === undefined) throw new UserError('The reference leaves the workspace; it is not followed.');
  return loader.read({ space: origin.space, path: target });
}

/** `apis/routes/openapi.yaml` + `../common/error.yaml` → `apis/common/error.yaml`; undefined above the root and for absolute paths. */
function join(from: string, relative: string): string | undefined {
  if (relative.startsWith('/') || /^[a-z]:\//i.test(relative)) return undefined;
  const parts = from.split('/').slice(0, -1);
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function externalKey(from: Document, url: string): string {
  return `${from.id}\n${url}`;
}

class ReferenceTree implements Tree {
  readonly root: Document;
  readonly version: OpenapiVersion | undefined;
  readonly documents: Map<string, Document>;
  readonly problems: ReferenceProblem[] = [];
  readonly written = new Map<Document, Written>();
  readonly externals = new Map<string, Document | UserError>();
  readonly #targets = new Map<object, Target>();
  readonly #ends = new Map<object, unknown>();

  constructor(root: Document) {
    this.root = root;
    this.version = openapiVersion(root.data);
    this.documents = new Map([[root.id, root]]);
  }

  external(from: Document, url: string): Document | UserError | undefined {
    return this.externals.get(externalKey(from, url));
  }

  resolveAll(): void {
    for (const [document, { references }] of this.written) {
      // One target object for all equal references of a document.
      const known = new Map<string, Target | string>();
      const broken: { reference: WrittenReference; message: string }[] = [];
      for (const reference of references) {
        let found = known.get(reference.ref);
        if (found === undefined) {
          found = this.#resolve(document, reference.ref);
          known.set(reference.ref, found);
        }
        if (typeof found !== 'string') this.#targets.set(reference.object, found);
        else if (!reference.isExtension) broken.push({ reference, message: found });
      }
      if (broken.length > 0) this.#report(document, broken);
    }
  }

  /** The target, or why there is none. */
  #resolve(from: Document, ref: string): Target | string {
    const hash = ref.indexOf('#');
    const url = hash === -1 ? ref : ref.slice(0, hash);
    const anchored = this.written.get(from)!.anchors.get(ref);
    if (anchored && !ref.startsWith('#/'))
      return { document: from, path: pathOf(from.data, anchored) ?? [], value: anchored };
    let document = from;
    if (url !== '') {
      const external = this.external(from, url);
      if (!external) return `The reference "${ref}" leads nowhere.`;
      if (external instanceof UserError)
        return `The reference "${ref}" cannot be followed: ${lowerFirst(external.message)}`;
      document = external;
    }
    const fragment = hash === -1 ? '' : decode(ref.slice(hash + 1));
    const path = fromPointer(fragment);
    if (!path) {
      const named = this.written.get(document)?.anchors.get(`#${fragment}`);
      if (named) return { document, path: pathOf(document.data, named) ?? [], value: named };
      return `The reference "${ref}" leads nowhere: there is no anchor "${fragment}" in ${document.file}.`;
    }
    const value = getAt(document.data, path);
    if (value !== undefined) return { document, path, value };
    const through = this.#through(document, path);
    if (through) return through;
    return `The reference "${ref}" leads nowhere: ${document.file} has nothing at ${fragment || 'its root'}.`;
  }

  /** A pointer may go through other references: `#/paths/~1a/get` where `/a` is a `$ref` to another file. */
  #through(document: Document, path: Path, hops = 0): Target | undefined {
    let value: unknown = document.data;
    for (const [index, key] of path.entries()) {
      if (isObject(value) && typeof value.$ref === 'string' && !Object.hasOwn(value, key)) {
        if (hops > 20) return undefined;
        const next = this.#resolve(document, value.$ref);
        if (typeof next === 'string') return undefined;
        return this.#through(next.document, [...next.path, ...path.slice(index)], hops + 1);
      }
      value = getAt(value, [key]);
      if (value === undefined) return undefined;
    }
    return { document, path, value };
  }

  #report(document: Document, broken: { reference: WrittenReference; message: string }[]): void {
    const wanted = new Map(broken.map(({ reference, message }) => [reference.object, message]));
    const path: (string | number)[] = [];
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const message = wanted.get(value);
      if (message !== undefined) this.problems.push({ document, path: [...path], message });
      for (const [key, child] of Object.entries(value)) {
        path.push(key);
        visit(child);
        path.pop();
      }
    };
    visit(document.data);
  }

  target(value: unknown): Target | undefined {
    return typeof value === 'object' && value !== null ? this.#targets.get(value) : undefined;
  }

  // A property, so that it can be handed on without its object.
  readonly deref = (value: unknown): unknown => {
    // Most values are no references: one property read decides that.
    if (typeof value !== 'object' || value === null || (value as { $ref?: unknown }).$ref === undefined) return value;
    const known = this.#ends.get(value);
    if (known !== undefined) return known;
    let end: unknown = value;
    const seen = new Set<unknown>([value]);
    for (let target = this.#targets.get(value); target; target = this.target(target.value)) {
      if (seen.has(target.value)) {
        end = value;
        break;
      }
      end = target.value;
      seen.add(end);
    }
    this.#ends.set(value, end);
    return end;
  };

  place(path: Path): { document: Document; path: Path } {
    let document = this.root;
    let value: unknown = document.data;
    let at: (string | number)[] = [];
    const hop = (): void => {
      const seen = new Set<unknown>();
      for (let target = this.target(value); target && !seen.has(value); target = this.target(value)) {
        seen.add(value);
        document = target.document;
        at = [...target.path];
        value = target.value;
      }
    };
    for (const key of path) {
      const next = getAt(value, [key]);
      if (next === undefined) break;
      at.push(key);
      value = next;
      hop();
    }
    return { document, path: at };
  }

  references(): Iterable<[object, Target]> {
    return this.#targets;
  }
}

function pathOf(data: unknown, wanted: object): Path | undefined {
  const path: (string | number)[] = [];
  const visit = (value: unknown): boolean => {
    if (value === wanted) return true;
    if (typeof value !== 'object' || value === null) return false;
    for (const [key, child] of Object.entries(value)) {
      path.push(key);
      if (visit(child)) return true;
      path.pop();
    }
    return false;
  };
  return visit(data) ? path : undefined;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
