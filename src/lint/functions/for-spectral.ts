/** Gives a rule function the interface of the stock Spectral CLI, so that the assembled rulesets run there too. */
import { fromPointer, getAt, isObject, type Path } from '../../document/pointer.ts';
import { openapiVersion } from '../../document/version.ts';
import type { RuleContext, RuleFunction, RuleResult } from '../rule.ts';

interface SpectralContext {
  path: Path;
  documentInventory: { resolved: unknown };
}

/** In Spectral the document is already dereferenced; only circular references are left, and those are local. */
export function forSpectral(
  run: RuleFunction<never> | undefined,
): (value: unknown, options: unknown, context: SpectralContext) => RuleResult[] | undefined {
  return (value, options, { path, documentInventory }) => {
    const root = documentInventory.resolved;
    const context: RuleContext = { path, root, version: openapiVersion(root), deref: one => follow(one, root) };
    return run?.(value, options as never, context);
  };
}

function follow(value: unknown, root: unknown): unknown {
  const seen = new Set<unknown>();
  let current = value;
  while (isObject(current) && typeof current.$ref === 'string' && current.$ref.startsWith('#') && !seen.has(current)) {
    seen.add(current);
    const target = getAt(root, fromPointer(decodeURIComponent(current.$ref.slice(1))) ?? []);
    if (target === undefined) return current;
    current = target;
  }
  return current;
}
