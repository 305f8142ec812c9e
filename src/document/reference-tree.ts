/** Where each reference of what was read leads: one step, the end of its chain, and the place of a path through them. */
import { UserError } from '../errors.ts';
import type { Document } from './document.ts';
import { shorten } from './loader.ts';
import { fromPointer, getAt, isObject, type Path } from './pointer.ts';
import type { Written, WrittenReference } from './references.ts';
import type { ReferenceProblem, Target, Tree } from './tree.ts';
import { type OpenapiVersion, openapiVersion } from './version.ts';

// No author goes through more; a ring goes on for ever.
const mostHops = 20;

/** Filled by `loadTree`: first what was read, then `resolveAll`. */
export class ReferenceTree implements Tree {
  readonly root: Document;
  readonly version: OpenapiVersion | undefined;
  readonly documents: Map<string, Document>;
  readonly problems: ReferenceProblem[] = [];
  readonly unreadable = new Set<UserError>();
  readonly written = new Map<Document, Written>();
  readonly externals = new Map<string, Document | UserError>();
  readonly #targets = new Map<object, Target>();
  /** By reference object: where its chain ends; undefined where it never does. */
  readonly #ends = new Map<object, Target | undefined>();
  readonly #anchorPaths = new Map<Document, Map<object, Path>>();
  /** References that the one that is being resolved leads through. */
  #hops = 0;

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
        this.#hops = 0;
        const found = known.get(reference.ref) ?? this.#resolve(document, reference.ref);
        known.set(reference.ref, found);
        if (typeof found !== 'string') this.#targets.set(reference.object, found);
        else if (found !== '' && !reference.isExtension) broken.push({ reference, message: found });
      }
      if (broken.length > 0) this.#report(document, broken);
    }
    this.#reportRings();
  }

  /** References that lead to one another and never to a value: one problem for each ring. */
  #reportRings(): void {
    const places = new Map<object, { document: Document; reference: WrittenReference }>();
    for (const [document, { references }] of this.written) {
      for (const reference of references) {
        // Each link of a ring leads to a reference; few others do.
        if (this.target(this.target(reference.object)?.value)) places.set(reference.object, { document, reference });
      }
    }
    const seen = new Map<object, object>();
    for (const [start, { reference }] of places) {
      if (reference.isExtension) continue;
      let at: unknown = start;
      while (typeof at === 'object' && at !== null && !seen.has(at)) {
        seen.set(at, start);
        at = this.#targets.get(at)?.value;
      }
      // Back at a link of this very walk: the ring closes here.
      const found = typeof at === 'object' && at !== null && seen.get(at) === start ? places.get(at) : undefined;
      if (!found) continue;
      const message = `The reference "${shorten(found.reference.ref)}" leads back to itself, and never to a value.`;
      this.#report(found.document, [{ reference: found.reference, message }]);
    }
  }

  /** The target, or why there is none; empty where that is told as `unreadable`. */
  #resolve(from: Document, ref: string): Target | string {
    const shown = shorten(ref);
    const hash = ref.indexOf('#');
    const url = hash === -1 ? ref : ref.slice(0, hash);
    const anchored = this.written.get(from)!.anchors.get(ref);
    if (anchored && !ref.startsWith('#/')) return this.#anchorTarget(from, anchored);
    let document = from;
    if (url !== '') {
      const external = this.external(from, url);
      if (!external) return `The reference "${shown}" leads nowhere.`;
      if (external instanceof UserError) {
        if (this.unreadable.has(external)) return '';
        return `The reference "${shown}" cannot be followed: ${lowerFirst(external.message)}`;
      }
      document = external;
    }
    const fragment = hash === -1 ? '' : decodePart(ref.slice(hash + 1));
    const path = fromPointer(fragment);
    if (!path) {
      const named = this.written.get(document)?.anchors.get(`#${fragment}`);
      if (named) return this.#anchorTarget(document, named);
      return `The reference "${shown}" leads nowhere: there is no anchor "${shorten(fragment)}" in ${document.file}.`;
    }
    const value = getAt(document.data, path);
    if (value !== undefined) return { document, path, value };
    const through = this.#through(document, path);
    if (through) return through;
    return `The reference "${shown}" leads nowhere: ${document.file} has nothing at ${shorten(fragment) || 'its root'}.`;
  }

  #anchorTarget(document: Document, value: object): Target {
    let paths = this.#anchorPaths.get(document);
    if (!paths) {
      paths = pathsOf(document.data, new Set(this.written.get(document)!.anchors.values()));
      this.#anchorPaths.set(document, paths);
    }
    return { document, path: paths.get(value) ?? [], value };
  }

  /** A pointer may go through other references: `#/paths/~1a/get` where `/a` is a `$ref` to another file. */
  #through(document: Document, path: Path): Target | undefined {
    let value: unknown = document.data;
    for (const [index, key] of path.entries()) {
      if (isObject(value) && typeof value.$ref === 'string' && !Object.hasOwn(value, key)) {
        if (++this.#hops > mostHops) return undefined;
        const next = this.#resolve(document, value.$ref);
        return typeof next === 'string'
          ? undefined
          : this.#through(next.document, [...next.path, ...path.slice(index)]);
      }
      value = getAt(value, [key]);
      if (value === undefined) return undefined;
    }
    return { document, path, value };
  }

  #report(document: Document, broken: { reference: WrittenReference; message: string }[]): void {
    const paths = pathsOf(document.data, new Set(broken.map(({ reference }) => reference.object)));
    for (const { reference, message } of broken) {
      this.problems.push({ document, path: paths.get(reference.object) ?? [], message });
    }
  }

  target(value: unknown): Target | undefined {
    return typeof value === 'object' && value !== null ? this.#targets.get(value) : undefined;
  }

  // A property, so that it can be handed on without its object.
  readonly deref = (value: unknown): unknown => {
    // Most values are no references: one property read decides that.
    if (typeof value !== 'object' || value === null || (value as { $ref?: unknown }).$ref === undefined) return value;
    const end = this.#end(value);
    return end ? end.value : value;
  };

  /** The end of a chain of references; what was found out for one is kept for all of its links. */
  #end(value: object): Target | undefined {
    const links: object[] = [];
    const seen = new Set<object>();
    let end: Target | undefined;
    for (let at: unknown = value; ; at = end.value) {
      const target = this.target(at);
      if (!target) break;
      const link = at as object;
      if (this.#ends.has(link) || seen.has(link)) {
        end = this.#ends.get(link);
        break;
      }
      seen.add(link);
      links.push(link);
      end = target;
    }
    for (const link of links) this.#ends.set(link, end);
    return end;
  }

  place(path: Path): { document: Document; path: Path } {
    let document = this.root;
    let value: unknown = document.data;
    let at: (string | number)[] = [];
    for (const key of path) {
      const next = getAt(value, [key]);
      if (next === undefined) break;
      at.push(key);
      value = next;
      const end = typeof value === 'object' && value !== null ? this.#end(value) : undefined;
      if (end) {
        document = end.document;
        at = [...end.path];
        value = end.value;
      }
    }
    return { document, path: at };
  }

  references(): Iterable<[object, Target]> {
    return this.#targets;
  }
}

/** Where the wanted objects stand, in one walk. */
function pathsOf(data: unknown, wanted: ReadonlySet<object>): Map<object, Path> {
  const found = new Map<object, Path>();
  const path: (string | number)[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (wanted.has(value)) found.set(value, [...path]);
    for (const [key, child] of Object.entries(value)) {
      path.push(key);
      visit(child);
      path.pop();
    }
  };
  visit(data);
  return found;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A part of a reference without its percent codes; as it is where they are wrong. */
export function decodePart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** By what a tree knows a file that a document names. */
export function externalKey(from: Document, url: string): string {
  return `${from.id}\n${url}`;
}
