/** What subscribers of a plan would lose with the plan of the same name in a later version of the product. */
import { type CatalogProduct, type Plan, refText } from './model.ts';

/** One sentence for each API or set of operations that a plan opened and its successor does not. */
export function planNarrowings(old: CatalogProduct, next: CatalogProduct): string[] {
  return old.plans.flatMap(plan => {
    const successor = next.plans.find(one => one.name === plan.name);
    if (!successor) return [];
    return old.apis.flatMap(({ name }) => {
      const [before, after] = [openedBy(plan, name), openedBy(successor, name)];
      if (before === 'none' || after === 'all') return [];
      const where = `the plan ${plan.name} of ${refText(next)}`;
      if (after === 'none') return [`Subscribers would lose the API ${name}: ${where} does not open it.`];
      if (before === 'all') return [`Subscribers would lose operations of the API ${name}: ${where} opens only some.`];
      const lost = before.filter(one => !after.some(other => other.method === one.method && other.path === one.path));
      const shown = lost.map(({ method, path }) => `${method} ${path}`).join(', ');
      return lost.length === 0
        ? []
        : [`Subscribers would lose ${shown} of the API ${name}: ${where} does not open it.`];
    });
  });
}

function openedBy({ apis }: Plan, api: string): 'all' | 'none' | readonly { method: string; path: string }[] {
  return apis ? (apis.get(api) ?? 'none') : 'all';
}
