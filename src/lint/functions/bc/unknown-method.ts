/** Keys of a path item that look like methods and are none (G-35). */
import { isObject, own, type Path } from '../../../document/pointer.ts';
import { methods, pushItems } from '../../openapi.ts';
import type { OpenapiVersion, RuleContext, RuleFunction, RuleResult } from '../../rule.ts';

/** What a path item may have beside methods. */
const others = ['$ref', 'summary', 'description', 'servers', 'parameters'];

/** Each such key, since no tool sees the operation under it. OpenAPI 3.2 adds `query` and `additionalOperations`. */
const unknownMethods: RuleFunction = (_value, _options, context) => {
  const isNew = context.version === '3.2';
  const results: RuleResult[] = [];
  const seen = new Set<unknown>();
  for (const { item: raw, at } of [...pathItems(context), ...pushItems(context)]) {
    const item = context.deref(raw);
    if (!isObject(item) || seen.has(item)) continue;
    seen.add(item);
    for (const key of Object.keys(item)) {
      const isMethod = methods.some(method => method === key && isKnown(method, context.version));
      const isOther = others.includes(key) || key.startsWith('x-') || (isNew && key === 'additionalOperations');
      if (isMethod || isOther || !isObject(item[key])) continue;
      const lower = key.toLowerCase();
      const message = methods.some(method => method === lower && method !== key)
        ? `The method "${key}" must be written "${lower}", or no tool sees its operation.`
        : `"${key}" is no method of HTTP that this version of OpenAPI knows, so no tool sees its operation.`;
      results.push({ path: [...at, key], message });
    }
  }
  return results;
};
export default unknownMethods;

/** Those under `paths`, and the shared ones that 3.1 has. */
function pathItems(context: RuleContext): { item: unknown; at: Path }[] {
  return [['paths'], ['components', 'pathItems']].flatMap(at => {
    const map = at.reduce<unknown>((value, key) => context.deref(own(value, key)), context.root);
    if (!isObject(map)) return [];
    const names = Object.keys(map).filter(name => at.length > 1 || name.startsWith('/'));
    return names.map(name => ({ item: map[name], at: [...at, name] }));
  });
}

/** TRACE came with OpenAPI 3.0, QUERY with 3.2. */
function isKnown(method: string, version: OpenapiVersion | undefined): boolean {
  if (method === 'query') return version === '3.2';
  return method !== 'trace' || version !== '2.0';
}
