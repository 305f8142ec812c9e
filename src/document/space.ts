/** Where files come from: the working tree on disk, or the tree of a git commit. Nothing outside of it is ever read (T-04). */
import { closeSync, existsSync, fstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { MissingFileError, UserError } from '../errors.ts';
import { nearest } from '../suggest.ts';
import { resolveCommit } from './git.ts';
import { readBlob } from './git-objects.ts';
import { LimitError } from './limits.ts';

export interface FileSpace {
  /** The identity of a file by its path from the space's root (with `/`). */
  id(relative: string): string;
  /** The name that findings give it. */
  name(relative: string): string;
  /** The bytes; throws a UserError where there is no such file, it is too large, or it lies outside. */
  read(relative: string, maxBytes: number): Uint8Array;
}

/** The folder that a file's references may not leave: the git work tree around `cwd`, `cwd`, or for a file elsewhere its own. */
export function workspaceOf(file: string, cwd: string): string {
  const inside = gitTop(cwd) ?? cwd;
  if (isInside(inside, file)) return inside;
  const folder = path.dirname(file);
  return gitTop(folder) ?? folder;
}

/** The nearest folder, at or above this one, that git or a clone has made its mark in. */
export function gitTop(folder: string): string | undefined {
  for (let at = folder; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at;
    if (at === path.dirname(at)) return undefined;
  }
}

function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

/** Files below `root` on disk, named relative to `cwd`. */
export function diskSpace(root: string, cwd: string): FileSpace {
  const realRoot = realpathSync(root);
  const full = (relative: string): string => path.resolve(root, ...relative.split('/'));
  const name = (relative: string): string => {
    const shown = path.relative(cwd, full(relative)).split(path.sep).join('/');
    return shown.startsWith('../../..') ? full(relative).split(path.sep).join('/') : shown;
  };
  return {
    id: relative => full(relative),
    name,
    read(relative, maxBytes) {
      const file = full(relative);
      let real: string;
      try {
        real = realpathSync(file);
      } catch (error) {
        // What lies outside is not told, not even by a name that is near.
        throw unreadable(error, name(relative), () => (isInside(root, file) ? similarFile(file, realRoot) : ''));
      }
      if (!isInside(realRoot, real))
        throw new UserError('The file lies outside the workspace; it is not read.', { file: name(relative) });
      return readRegular(real, name(relative), maxBytes);
    },
  };
}

/** ` (did you mean openapi.yaml?)`, of the files beside the one that is not there; nothing where its folder lies outside of `root`. */
export function similarFile(file: string, root?: string): string {
  const folder = path.dirname(file);
  try {
    if (root !== undefined && !isInside(root, realpathSync(folder))) return '';
    const { base, name } = path.parse(file);
    const others = readdirSync(folder)
      .slice(0, mostNeighbours)
      .filter(one => one !== base);
    // By their stems: that two names end with .yaml makes them no more alike.
    const stem = nearest(
      name,
      others.map(one => path.parse(one).name),
    );
    const found = others.find(one => path.parse(one).name === stem);
    return found === undefined ? '' : ` (did you mean ${found}?)`;
  } catch {
    // A folder that is not there, or may not be read, has nothing to suggest.
    return '';
  }
}

/** As many names as a suggestion may look at. */
const mostNeighbours = 1000;

/** What the system's error means; `hint` ends the sentence about a file that is not there. */
function unreadable(error: unknown, file: string, hint: () => string): UserError {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new MissingFileError(`There is no such file${hint()}.`, { file });
  if (code === 'EACCES' || code === 'EPERM') {
    return new UserError('The file may not be read (permission denied).', { file });
  }
  if (code === 'ELOOP') return new UserError('The symbolic link leads back to itself.', { file });
  return new UserError(`The file cannot be read (${code ?? 'unknown error'}).`, { file });
}

/** Reads a regular file, named `name` in messages, whose size is within the limit, or throws a UserError; devices, pipes and folders are refused before they are opened. */
export function readRegular(file: string, name: string, maxBytes: number): Uint8Array {
  let descriptor: number | undefined;
  try {
    // Asked before opening: to open a pipe would wait for its writer.
    if (!statSync(file).isFile()) throw new UserError('This is no regular file.', { file: name });
    descriptor = openSync(file, 'r');
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) throw new UserError('This is no regular file.', { file: name });
    refuseSize(stat.size, maxBytes, name);
    const bytes = Buffer.allocUnsafe(stat.size + 1);
    let length = 0;
    for (let count = -1; count !== 0 && length < bytes.length; length += count) {
      count = readSync(descriptor, bytes, length, bytes.length - length, null);
    }
    if (length > stat.size) throw new UserError('The file grew while it was read; run again.', { file: name });
    return bytes.subarray(0, length);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw unreadable(error, name, () => '');
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Throws a LimitError for a file above the size limit. */
export function refuseSize(size: number, maxBytes: number, name: string): void {
  if (size <= maxBytes) return;
  const shown = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
  throw new LimitError(`The file has ${shown(size)}; the limit is ${shown(maxBytes)} (--max-file-size raises it).`, {
    file: name,
  });
}

/** Files of one commit, named `REF:path`. Throws a UserError where `ref` names no commit. */
export function gitSpace(ref: string, cwd: string): FileSpace {
  const { commit, top } = resolveCommit(ref, cwd);
  const name = (relative: string): string => `${ref}:${relative}`;
  return {
    id: relative => `git:${commit}:${relative}`,
    name,
    read: (relative, maxBytes) => readBlob(top, commit, relative, name(relative), maxBytes),
  };
}
