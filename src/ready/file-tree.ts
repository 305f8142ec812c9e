/** The files of one state of the repository: of the working tree, of a commit, or of an example. */
import { decodeText } from '../document/parse.ts';
import type { FileSpace } from '../document/space.ts';
import { MissingFileError, UserError } from '../errors.ts';
import { compareText } from '../finding.ts';

export interface FileTree {
  /** Paths from the top of the repository, with `/`, sorted. */
  readonly files: readonly string[];
  /** The text of a file, read once; undefined where there is none, it is larger than the limit, or it is no UTF-8 text. */
  text(path: string): string | undefined;
  /** How messages name a file: relative to the working directory, with `/`; `REF:path` for a commit. */
  name(path: string): string;
  /** False where git keeps none of them. */
  readonly isVersioned: boolean;
  /** Where documents are read from. */
  readonly space: FileSpace;
}

/** A tree over a space; `maxBytes` bounds one file. */
export function fileTree(files: readonly string[], space: FileSpace, maxBytes: number, isVersioned = true): FileTree {
  const known = new Set(files);
  const texts = new Map<string, string | undefined>();
  return {
    files: [...files].sort(compareText),
    isVersioned,
    space,
    name: path => space.name(path),
    text(path) {
      if (!known.has(path)) return undefined;
      if (!texts.has(path)) texts.set(path, readText(path, space, maxBytes));
      return texts.get(path);
    },
  };
}

function readText(path: string, space: FileSpace, maxBytes: number): string | undefined {
  try {
    return decodeText(space.read(path, maxBytes), space.name(path));
  } catch (error) {
    // A picture, an archive, a file too large: no evidence can be in it that an item looks for.
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** A tree of texts that are at hand: examples and tests. */
export function memoryTree(files: Readonly<Record<string, string>>): FileTree {
  const space: FileSpace = {
    id: relative => relative,
    name: relative => relative,
    read(relative) {
      if (!Object.hasOwn(files, relative)) throw new MissingFileError('There is no such file.', { file: relative });
      return new TextEncoder().encode(files[relative]);
    },
  };
  return fileTree(Object.keys(files), space, Number.POSITIVE_INFINITY);
}
