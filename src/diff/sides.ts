/** The documents of one side of a comparison: one file, or those of a folder, of the working tree or of a git revision. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Document } from '../document/document.ts';
import { resolveCommit } from '../document/git.ts';
import { listTree } from '../document/git-objects.ts';
import { filesBelow } from '../document/glob.ts';
import type { Loader, Origin } from '../document/loader.ts';
import { expandOperands, looksLikeOpenapi, notOpenapi, type Spaces } from '../document/operands.ts';
import { openapiVersion } from '../document/version.ts';
import { UserError } from '../errors.ts';
import type { Io } from '../io.ts';

export interface Side {
  /** Undefined for what is no folder. */
  readonly documents: readonly FolderDocument[] | undefined;
  readonly document: Document | undefined;
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
  if (operand.startsWith('published:'))
    return { documents: undefined, document: checked(await readPublished(operand, means)) };
  const folder = folderFiles(operand, means);
  if (folder) return { documents: readFolder(folder, means), document: undefined };
  return { documents: undefined, document: checked(await readOne(operand, means)) };
}

async function readPublished(operand: string, { published, loader }: Means): Promise<Document> {
  if (published) return loader.take(await published(operand), operand);
  throw new UserError('What a gateway published is compared by specgate diff, with a config that has gateways.', {
    file: operand,
  });
}

async function readOne(operand: string, { spaces, loader, io, allowRemote }: Means): Promise<Document> {
  const options = { cwd: io.cwd, maxFiles: 1, allowEmpty: false, allowRemote };
  const [found, second] = expandOperands([operand], spaces, options);
  if (second || !found)
    throw new UserError('A comparison takes one document on each side, or a folder.', { file: operand });
  if (found.kind === 'stdin') return loader.take(await io.readStdin(loader.limits.maxFileBytes), '<stdin>');
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
  if (!revision || /^[a-z]:[\\/]/i.test(operand) || /^https?:/i.test(operand)) return undefined;
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

/** The OpenAPI documents among the files; a fragment is nobody's document. */
function readFolder(files: ReadonlyMap<string, Origin>, { loader }: Means): FolderDocument[] {
  const found: FolderDocument[] = [];
  for (const [file, origin] of files) {
    const document = readFound(origin, loader);
    if (document && looksLikeOpenapi(document.data)) found.push({ path: file, document: checked(document) });
  }
  return found;
}

/** Undefined for a file that cannot be read and does not say that it is an OpenAPI document: a template, a fragment. */
function readFound(origin: Origin, loader: Loader): Document | undefined {
  try {
    return loader.read(origin);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const bytes = origin.space.read(origin.path, loader.limits.maxFileBytes);
    if (/^[\s{]*["']?(?:openapi|swagger)["']?\s*:/m.test(new TextDecoder().decode(bytes))) throw error;
    return undefined;
  }
}

/** A base as it was named for a file: a document, or a git revision, which means the same path there. */
export function baseOperand(base: string, file: string, spaces: Spaces, cwd: string): string {
  if (base.includes(':') || existsSync(path.resolve(cwd, base))) return base;
  return `${base}:${spaces.onDisk(file).path}`;
}
