/** Which documents of a folder are one API in several major versions: by title, by path, or one the successor of the other. */

import type { Document } from '../document/document.ts';
import { own } from '../document/pointer.ts';
import type { Pair } from './pair.ts';
import type { FolderDocument } from './sides.ts';

/** The documents of one API. */
export interface Family {
  readonly revision: readonly Document[];
}

const families = new WeakMap<Document, Family>();

/** The family of a document of the base; undefined where only two documents are compared, so that nobody knows of others. */
export function familyOf(document: Document): Family | undefined {
  return families.get(document);
}

/** Groups the paired documents of two folders, for `familyOf`. */
export function rememberFamilies(pairs: readonly Pair<FolderDocument>[]): void {
  const groups = new Map<string, Set<Pair<FolderDocument>>>();
  for (const pair of pairs) {
    const keys = [pair.base, pair.revision].flatMap(document => (document ? keysOf(document) : []));
    const group = new Set([pair]);
    for (const known of new Set(keys.map(key => groups.get(key))))
      for (const other of known ?? []) {
        group.add(other);
        for (const side of [other.base, other.revision]) if (side) keys.push(...keysOf(side));
      }
    for (const key of keys) groups.set(key, group);
  }
  for (const group of new Set(groups.values())) {
    const family = { revision: [...group].flatMap(({ revision }) => (revision ? [revision.document] : [])) };
    for (const { base } of group) if (base) families.set(base.document, family);
  }
}

function keysOf({ path, document }: FolderDocument): string[] {
  const title = own(own(document.data, 'info'), 'title');
  const name = typeof title === 'string' ? withoutVersion(title) : '';
  return [`path ${withoutVersion(path)}`, ...(name === '' ? [] : [`title ${name}`])];
}

/** `Routes API v2.1` → `routes api`, `apis/v1/routes.yaml` → `apis routes yaml`. */
function withoutVersion(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? [];
  return words
    .flatMap(word => (/^(?:v|version|release)?[\d.]*$/.test(word) ? [] : word.split('.')))
    .filter(word => !/^(?:v?\d*)$/.test(word))
    .join(' ');
}
