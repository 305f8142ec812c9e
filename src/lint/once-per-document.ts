/** What several rules ask of a document is found once for it: rules see it one after the other. */
import type { RuleContext } from './rule.ts';

/** The same function, that looks at each document once. `find` must depend on the document alone, not on the path of the context. */
export function oncePerDocument<Found>(find: (context: RuleContext) => Found): (context: RuleContext) => Found {
  const known = new WeakMap<object, Found>();
  return context => {
    const { root } = context;
    if (typeof root !== 'object' || root === null) return find(context);
    let found = known.get(root);
    if (found === undefined) {
      found = find(context);
      known.set(root, found);
    }
    return found;
  };
}
