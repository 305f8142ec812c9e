/** The documents of one side of a comparison: one file, or those of a folder, of the working tree or of a git revision. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Document } from '../document/document.ts';
import { resolveCommit } from '../document/git.ts';
import { listTree } from '../document/git-objects.ts';
import { filesBelow } from '../document/glob.ts';
import { LimitError } from '../document/limits.ts';
import type { Loader, Origin } from '../document/loader.ts';
import { expandOperands, looksLikeOpenapi, notOpenapi, type Spaces } from '../document/operands.ts';
import { openapiVersion } from '../document/version.ts';
import { UserError } from '../errors.ts';
import type { Io } from '../io.ts';

export interface Side {
  /** Undefined for what is no folder. */
  readonly documents: readonly FolderDocument[] | undefined;
  readonly document: Document | undefined;
  /** The files of a folder that cannot be read, by path. */
  readonly unread: ReadonlyMap<string, Unread>;
}

export interface Unread {
  readonly error: UserError;
  /** It says that it is an OpenAPI document; others may be templates or fragments. */
  readonly isDocument: boolean;
}

export interface FolderDocument {
  /** From the folder, with `/`. */
  readonly path: string;
  readonly document: Document;
}

interface Means {
  spaces: Spaces;
  loader: Loader;
  io: Io;
  allowRemote: boolean;
  /** The text behind `published:API@GATEWAY`, which gateways know and comparisons do not. */
  published?(operand: string): Promise<string>;
}

/** Reads one side. Throws a UserError where it is not there, cannot be read, or is no OpenAPI document. */
export async function readSide(operand: string, means: Means): Promise<Side> {
  if (operand.trim() === '') throw new UserError('One side has an empty name: name a document or a folder.');
  const folder = folderFiles(operand, means);
  return folder ? readFolder(folder, means) : sideOf(await readOne(operand, means));
}

function sideOf(document: Document): Side {
  return { documents: undefined, document: checked(document), unread: new Map() };
}

async function readPublished(operand: string, { published, loader }: Means): Promise<Document> {
  if (published) return loader.take(await published(operand), operand);
  throw new UserError('What a gateway published is read by the commands, with a config that has gateways.', {
    file: operand,
  });
}

async function readOne(operand: string, means: Means): Promise<Document> {
  const { spaces, loader, io, allowRemote } = means;
  const options = { cwd: io.cwd, maxFiles: 1, allowEmpty: false, allowRemote };
  const [found, second] = expandOperands([operand], spaces, options);
  if (second || !found)
    throw new UserError('A comparison takes one document on each side, or a folder.', { file: operand });
  if (found.kind === 'stdin') return loader.take(await io.readStdin(loader.limits.maxFileBytes), '<stdin>');
  if (found.kind === 'published') return readPublished(operand, means);
  return found.kind === 'remote' ? loader.fetch(found.url) : loader.read(found.origin);
}

function checked(document: Document): Document {
  if (!openapiVersion(document.data))
    throw new UserError(notOpenapi(document.data), { file: document.file, line: 1, column: 1 });
  return document;
}

/** The files of a folder by their paths in it; undefined where the operand is none. */
function folderFiles(operand: string, { spaces, loader, io }: Means): Map<string, Origin> | undefined {
  const { maxFiles } = loader.limits;
  const isDocument = (file: string): boolean => /\.(ya?ml|json)$/i.test(file);
  const full = path.resolve(io.cwd, operand);
  if (operand !== '-' && existsSync(full)) {
    if (!statSync(full).isDirectory()) return undefined;
    const files = filesBelow(full, maxFiles * 100).filter(isDocument);
    return new Map(files.map(file => [file, spaces.onDisk(path.join(operand, file))]));
  }
  const revision = /^([^:]+):(.*)$/.exec(operand);
  if (!revision || /^[a-z]:[\\/]/i.test(operand) || /^(https?|published):/i.test(operand)) return undefined;
  const [, ref = '', folder = ''] = revision;
  const { commit, top } = resolveCommit(ref, io.cwd);
  const normal = path.posix.normalize(folder || '.').replace(/\/$/, '');
  const prefix = normal === '.' ? '' : `${normal}/`;
  const files = listTree(top, commit);
  if (files.includes(normal)) return undefined;
  const inside = files.filter(file => file.startsWith(prefix) && isDocument(file));
  return inside.length === 0
    ? undefined
    : new Map(inside.map(file => [file.slice(prefix.length), spaces.atRevision(ref, file)]));
}

/** The OpenAPI documents among the files; a fragment is nobody's document. One that is broken does not stop the others. */
function readFolder(files: ReadonlyMap<string, Origin>, { loader }: Means): Side {
  const documents: FolderDocument[] = [];
  const unread = new Map<string, Unread>();
  for (const [file, origin] of files) {
    try {
      const document = loader.read(origin);
      if (looksLikeOpenapi(document.data)) documents.push({ path: file, document: checked(document) });
    } catch (error) {
      if (!(error instanceof UserError) || isOfRun(error)) throw error;
      unread.set(file, { error, isDocument: saysOpenapi(origin, loader) });
    }
  }
  return { documents, document: undefined, unread };
}

/** A limit of the whole run is passed: what comes next passes it too. */
export function isOfRun(error: UserError): boolean {
  return error instanceof LimitError && error.isOfRun;
}

function saysOpenapi(origin: Origin, loader: Loader): boolean {
  try {
    const bytes = origin.space.read(origin.path, loader.limits.maxFileBytes);
    return /^[\s{]*["']?(?:openapi|swagger)["']?\s*:/m.test(new TextDecoder().decode(bytes));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return true;
  }
}

/** A base as it was named for a file: a document, or a git revision, which means the same path there. */
export function baseOperand(base: string, file: string, spaces: Spaces, cwd: string): string {
  if (base.includes(':') || existsSync(path.resolve(cwd, base))) return base;
  return `${base}:${spaces.onDisk(file).path}`;
}
