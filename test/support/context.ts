/** A rule context over one document given as an object: for unit tests of rule functions. */
import { fromPointer, getAt, isObject, type Path } from '../../src/document/pointer.ts';
import type { OpenapiVersion, RuleContext } from '../../src/lint/rule.ts';

export function contextOf(root: unknown, path: Path = []): RuleContext {
  const stated = isObject(root) ? String(root.openapi ?? root.swagger ?? '').slice(0, 3) : '';
  return {
    path,
    root,
    version: (stated || undefined) as OpenapiVersion | undefined,
    deref(value) {
      const seen = new Set<unknown>();
      let current = value;
      while (isObject(current) && typeof current.$ref === 'string' && !seen.has(current)) {
        seen.add(current);
        const target = getAt(root, fromPointer(current.$ref.slice(1)) ?? []);
        if (target === undefined) return current;
        current = target;
      }
      return current;
    },
  };
}
