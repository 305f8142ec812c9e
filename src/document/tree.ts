/** A document with everything that it refers to: references are followed in place and never written out. */
import { UserError } from '../errors.ts';
import type { Document } from './document.ts';
import { LimitError } from './limits.ts';
import type { Loader } from './loader.ts';
import type { Path } from './pointer.ts';
import { decodePart, externalKey, ReferenceTree } from './reference-tree.ts';
import { findReferences } from './references.ts';
import type { OpenapiVersion } from './version.ts';

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
  /** Referenced files that are there and cannot be read: bad syntax, another encoding, too large (contract: exit 2). */
  readonly unreadable: ReadonlySet<UserError>;
  /** The target of a reference object through chains; the object itself where it leads nowhere; any other value as it is. */
  readonly deref: (value: unknown) => unknown;
  /** Where a reference object leads (one step), or undefined for any other value. */
  target(value: unknown): Target | undefined;
  /** Where a path from the root through references is written: the nearest parent that exists; past the references at its end. */
  place(path: Path): { document: Document; path: Path };
  /** Every reference object with the place it leads to. */
  references(): Iterable<[object, Target]>;
}

/**
 * Follows every reference of `root`, reading the files that they name. References that are missing, remote or outside the
 * workspace become `problems` (contract: findings in `lint`). Throws a LimitError only where a limit of the run is passed.
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
      const found = tree.external(document, url) ?? (await readOrFail(document, url, loader));
      tree.externals.set(externalKey(document, url), found);
      if (found instanceof UserError) {
        // A place in the file, or a limit, means that it is there.
        const isThere = found.place.line !== undefined || found instanceof LimitError;
        if (isThere && !reference.isExtension) tree.unreadable.add(found);
      } else if (!tree.documents.has(found.id)) {
        tree.documents.set(found.id, found);
        queue.push(found);
      }
    }
  }
  tree.resolveAll();
  return tree;
}

/** The tree of a document that refers to no other file: references to files are problems. */
export function treeOf(root: Document): Tree {
  const tree = new ReferenceTree(root);
  tree.written.set(root, findReferences(root));
  tree.resolveAll();
  return tree;
}

async function readOrFail(from: Document, url: string, loader: Loader): Promise<Document | UserError> {
  try {
    return await read(from, url, loader);
  } catch (error) {
    if (!(error instanceof UserError) || (error instanceof LimitError && error.isOfRun)) throw error;
    return error;
  }
}

async function read(from: Document, url: string, loader: Loader): Promise<Document> {
  if (/^https?:/i.test(url) || /^https:/.test(from.id)) {
    const absolute = URL.canParse(url, /^https:/.test(from.id) ? from.id : undefined);
    if (!absolute) throw new UserError('It is no valid URL.');
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
  const target = join(origin.path, decodePart(url).replaceAll('\\', '/'));
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
