/** The schemas that a document names: `components.schemas`, or `definitions` in 2.0. */
import { isObject, own, type Path } from '../../../document/pointer.ts';
import type { RuleContext } from '../../rule.ts';

/** In the order of the document, each as it is written (it may be a reference). */
export function namedSchemas(context: RuleContext): { name: string; raw: unknown; at: Path }[] {
  const at: Path = context.version === '2.0' ? ['definitions'] : ['components', 'schemas'];
  const map = at.reduce<unknown>((value, key) => context.deref(own(value, key)), context.root);
  return isObject(map) ? Object.entries(map).map(([name, raw]) => ({ name, raw, at: [...at, name] })) : [];
}
