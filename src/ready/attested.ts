/** What the attestations file of one state of the repository says, and its entries as they are written. */
import type { Document } from '../document/document.ts';
import { decodeText, parseDocument } from '../document/parse.ts';
import { own } from '../document/pointer.ts';
import { MissingFileError, UserError } from '../errors.ts';
import type { InputError } from '../finding.ts';
import {
  type Attested,
  attestationsFile,
  isBlank,
  type Known,
  nothingAttested,
  readAttestations,
} from './attestations.ts';
import type { FileTree } from './file-tree.ts';

export interface AttestedState extends Attested {
  errors: readonly InputError[];
  /** Every entry as it is written, whatever it holds: what stands in the base is not new. */
  contents: ReadonlySet<string>;
}

/** Reads it from a tree; `path` counts from the top. A file that cannot be read attests nothing, and is told in `errors`. */
export function attestedIn(tree: FileTree, path: string, known: Known, maxBytes: number): AttestedState {
  const nothing = { ...nothingAttested, contents: new Set<string>() };
  let document: Document | undefined;
  try {
    const bytes = tree.space.read(path, maxBytes);
    const name = tree.name(path);
    if (!isBlank(decodeText(bytes, name))) document = parseDocument(bytes, name);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const isMissing = error instanceof MissingFileError;
    const told = { file: attestationsFile, ...error.place, message: error.message };
    return { ...nothing, errors: isMissing ? [] : [told] };
  }
  if (!document) return { ...nothing, errors: [] };
  return { ...readAttestations(document, known), contents: contentsOf(document.data) };
}

function contentsOf(data: unknown): Set<string> {
  const lists = [own(data, 'attestations'), own(data, 'waivers')];
  return new Set(lists.flatMap(list => (Array.isArray(list) ? list.map(entry => JSON.stringify(entry)) : [])));
}
