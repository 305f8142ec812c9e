/** What the command line names → the files that are meant. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../errors.ts';
import { foreignData } from './foreign.ts';
import { folderInRepository } from './git.ts';
import { filesBelow, globMatches, isGlob } from './glob.ts';
import type { Origin } from './loader.ts';
import { own } from './pointer.ts';
import { diskSpace, type FileSpace, gitSpace, similarFile, workspaceOf } from './space.ts';

export type Operand =
  | { kind: 'stdin' }
  | { kind: 'remote'; url: string }
  /** `published:API@GATEWAY`, whose text gateways know. */
  | { kind: 'published'; name: string }
  | { kind: 'file'; origin: Origin /** Found by a pattern or in a folder, not named. */; isFound: boolean };

/** Makes file spaces, one per workspace or revision, for a whole run. */
export class Spaces {
  readonly #cwd: string;
  readonly #known = new Map<string, FileSpace>();

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /** The origin of a file on disk. Throws a UserError where its folder does not exist. */
  onDisk(file: string): Origin {
    const full = path.resolve(this.#cwd, file);
    const root = workspaceOf(full, this.#cwd);
    let space = this.#known.get(root);
    if (!space) {
      if (!existsSync(root)) throw new UserError('There is no such file.', { file });
      space = diskSpace(root, this.#cwd);
      this.#known.set(root, space);
    }
    return { space, path: path.relative(root, full).split(path.sep).join('/') };
  }

  /**
   * The origin of a file at a revision: from the top of the repository, or with `./` or `../` from the working directory,
   * as git has it. Throws a UserError.
   */
  atRevision(ref: string, file: string): Origin {
    const key = `git:${ref}`;
    let space = this.#known.get(key);
    if (!space) {
      space = gitSpace(ref, this.#cwd);
      this.#known.set(key, space);
    }
    if (!/^\.\.?\//.test(file)) return { space, path: path.posix.normalize(file) };
    return { space, path: path.posix.join(folderInRepository(this.#cwd), file) };
  }
}

/** Finds the files that operands name. Throws a UserError for a name that nothing fits. */
export function expandOperands(
  operands: readonly string[],
  spaces: Spaces,
  {
    cwd,
    maxFiles,
    allowEmpty,
    allowRemote,
  }: { cwd: string; maxFiles: number; allowEmpty: boolean; allowRemote: boolean },
): Operand[] {
  const found = new Map<string, Operand>();
  const add = (key: string, operand: Operand): void => {
    if (!found.has(key)) found.set(key, operand);
  };
  const addFile = (file: string, isFound: boolean): void => {
    const origin = spaces.onDisk(file);
    add(origin.space.id(origin.path), { kind: 'file', origin, isFound });
  };
  for (const operand of operands) {
    if (operand === '') throw new UserError('An empty name was given where a file was expected.');
    if (operand === '-') add('-', { kind: 'stdin' });
    else if (operand.startsWith('published:')) add(operand, { kind: 'published', name: operand });
    else if (/^https?:\/\//i.test(operand)) {
      if (!allowRemote)
        throw new UserError('Documents from the network are off; --allow-remote reads an https URL.', {
          file: operand,
        });
      if (!/^https:/i.test(operand)) throw new UserError('Only https URLs are read.', { file: operand });
      add(operand, { kind: 'remote', url: operand });
    } else {
      const local = path.sep === '\\' ? operand.replaceAll('/', '\\') : operand.replaceAll('\\', '/');
      const name = existsSync(path.resolve(cwd, operand)) ? operand : local;
      if (existsSync(path.resolve(cwd, name))) {
        if (!statSync(path.resolve(cwd, name)).isDirectory()) addFile(name, false);
        else for (const file of documentFiles(path.resolve(cwd, name), maxFiles)) addFile(path.join(name, file), true);
      } else if (isGlob(operand)) {
        const base = globBase(local);
        const below = existsSync(path.resolve(cwd, base)) ? filesBelow(path.resolve(cwd, base), maxFiles * 100) : [];
        const prefix = base === '.' || base === '/' ? base.replace('.', '') : `${base}/`;
        const files = below.map(file => prefix + file).filter(file => globMatches(local, file));
        if (files.length === 0 && !allowEmpty)
          throw new UserError(`No file matches "${operand}" (--allow-empty if that is fine).`);
        for (const file of files) addFile(file, true);
      } else {
        const revision = /^([^:]+):(.+)$/.exec(operand);
        if (!revision || /^[a-z]:[\\/]/i.test(operand))
          throw new UserError(`There is no such file${similarFile(path.resolve(cwd, name))}.`, { file: operand });
        const origin = spaces.atRevision(revision[1]!, revision[2]!.replaceAll('\\', '/'));
        add(origin.space.id(origin.path), { kind: 'file', origin, isFound: false });
      }
    }
  }
  return [...found.values()];
}

function documentFiles(folder: string, maxFiles: number): string[] {
  return filesBelow(folder, maxFiles * 100).filter(file => /\.(ya?ml|json)$/i.test(file));
}

/** The folders of a pattern before its first special character. */
function globBase(glob: string): string {
  const parts = glob.split('/');
  const first = parts.findIndex(isGlob);
  return parts.slice(0, first === -1 ? -1 : first).join('/') || (glob.startsWith('/') ? '/' : '.');
}

/**
 * Whether bytes found in a folder could be an OpenAPI document; where they are broken, only a key `openapi` or `swagger`
 * tells. Cheap, since most YAML and JSON files of a repository are something else.
 */
export function mayBeOpenapi(bytes: Uint8Array, isBroken = false): boolean {
  // Every byte a character, without the zeros of UTF-16.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1').replaceAll('\0', '');
  const hasKey = (name: string): boolean => new RegExp(`(?:^|[^\\w.-])${name}["']?\\s*:`).test(text);
  if (hasKey('openapi') || hasKey('swagger')) return true;
  if (isBroken) return false;
  // In JSON a key may be written with escapes.
  return text.includes('\\u00') || (hasKey('info') && (hasKey('paths') || hasKey('webhooks')));
}

/** True for data that wants to be an OpenAPI document, valid or not. */
export function looksLikeOpenapi(data: unknown): boolean {
  if (own(data, 'openapi') !== undefined || own(data, 'swagger') !== undefined) return true;
  return own(data, 'info') !== undefined && (own(data, 'paths') !== undefined || own(data, 'webhooks') !== undefined);
}

/** Why data that is linted is no OpenAPI document that specgate knows; for the one who named it. */
export function notOpenapi(data: unknown): string {
  const stated = own(data, 'openapi') ?? own(data, 'swagger');
  if (stated !== undefined) {
    const shown = JSON.stringify(typeof stated === 'object' ? '…' : String(stated).slice(0, 40));
    return `The document says it is OpenAPI ${shown}; specgate reads 2.0, 3.0, 3.1 and 3.2.`;
  }
  return foreignData(data);
}
