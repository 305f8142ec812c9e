/** Finds the OpenAPI documents of a working tree, for `specgate init`. */
import { closeSync, type Dirent, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from '../../document/parse.ts';
import { own } from '../../document/pointer.ts';
import { openapiVersion } from '../../document/version.ts';
import { UserError } from '../../errors.ts';
import { compareText } from '../../finding.ts';

export interface FoundDocument {
  /** Relative to the root, with `/`. */
  file: string;
  /** `info.title`, where it is text. */
  title: string | undefined;
}

/** Bounds the search in a tree that holds far more than a repository does. */
const maxEntries = 200_000;

/**
 * The files under `root` that say `openapi: 3…` or `swagger: 2…` in their root, sorted by path. Folders named
 * `node_modules` or beginning with a dot are left out, so are files above `maxBytes`; symbolic links are not followed.
 */
export function findDocuments(root: string, maxBytes: number): FoundDocument[] {
  const found: FoundDocument[] = [];
  const folders = [''];
  let entries = 0;
  for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
    for (const entry of entriesOf(path.join(root, folder))) {
      if (++entries > maxEntries) {
        throw new UserError(
          `There are more than ${maxEntries} files here; run specgate init in the folder of the APIs.`,
        );
      }
      const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.')) folders.push(file);
      if (!entry.isFile() || !/\.(ya?ml|json)$/i.test(entry.name)) continue;
      const document = recognise(path.join(root, file), file, maxBytes);
      if (document) found.push(document);
    }
  }
  return found.sort((a, b) => compareText(a.file, b.file));
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // A folder that may not be read holds nothing that could be linted.
    return [];
  }
}

function recognise(full: string, file: string, maxBytes: number): FoundDocument | undefined {
  const bytes = readWithin(full, maxBytes);
  // Cheap, before parsing: most YAML and JSON files of a repository are something else.
  if (!bytes || !/^["']?(openapi|swagger)["']?\s*:|"(openapi|swagger)"\s*:/m.test(bytes.toString('latin1'))) {
    return undefined;
  }
  try {
    const { data } = parseDocument(bytes, file);
    if (openapiVersion(data) === undefined) return undefined;
    const title = own(own(data, 'info'), 'title');
    return { file, title: typeof title === 'string' ? title : undefined };
  } catch (error) {
    // What cannot be read is not known to be an OpenAPI document; lint says what is wrong with it when it is named.
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function readWithin(full: string, maxBytes: number): Buffer | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(full, 'r');
    const { size } = fstatSync(descriptor);
    if (size > maxBytes) return undefined;
    const bytes = Buffer.alloc(size);
    return bytes.subarray(0, readSync(descriptor, bytes, 0, size, 0));
  } catch {
    // As above: not readable, so not known.
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
