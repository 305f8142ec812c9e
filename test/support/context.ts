/** A rule context over one document given as an object: for unit tests of rule functions. */
import type { Document } from '../../src/document/document.ts';
import { fromPointer, getAt, isObject, type Path } from '../../src/document/pointer.ts';
import type { Target, Tree } from '../../src/document/tree.ts';
import { openapiVersion } from '../../src/document/version.ts';
import type { RuleContext } from '../../src/lint/rule.ts';

export function contextOf(root: unknown, path: Path = []): RuleContext {
  const document = {
    id: '/openapi.json',
    file: 'openapi.json',
    data: root,
    get text() {
      return written(root);
    },
  } as Document;
  const target = (value: unknown): Target | undefined => {
    if (!isObject(value) || typeof value.$ref !== 'string' || !value.$ref.startsWith('#')) return undefined;
    const at = fromPointer(value.$ref.slice(1));
    const found = at && getAt(root, at);
    return found === undefined ? undefined : { document, path: at!, value: found };
  };
  return {
    path,
    root,
    version: openapiVersion(root),
    tree: {
      root: document,
      documents: new Map([[document.id, document]]),
      target,
      references: () => [] as [object, Target][],
    } as unknown as Tree,
    deref(value) {
      const seen = new Set<unknown>();
      let current = value;
      for (let next = target(current); next && !seen.has(current); next = target(current)) {
        seen.add(current);
        current = next.value;
      }
      return current;
    },
  };
}

/** The document as it would be written: what stands in several places, or in a ring, once. */
function written(root: unknown): string {
  const seen = new Set<unknown>();
  const once = (_key: string, value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    return seen.has(value) ? undefined : seen.add(value) && value;
  };
  return JSON.stringify(root, once) ?? '';
}
