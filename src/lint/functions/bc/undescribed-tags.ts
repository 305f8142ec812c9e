/** Tags that nothing explains (G-10). */
import { isObject, own, type Path } from '../../../document/pointer.ts';
import { operations } from '../../openapi.ts';
import type { RuleContext, RuleFunction } from '../../rule.ts';
import { amount, oneFinding } from './places.ts';

/** Each tag once: at its declaration, or at its first use where the root does not declare it. */
const undescribedTags: RuleFunction = (_value, _options, context) => {
  const { described, silent } = declaredTags(context);
  for (const operation of operations(context)) {
    const used = own(operation.value, 'tags');
    if (!Array.isArray(used)) continue;
    used.forEach((name, index) => {
      if (typeof name !== 'string' || described.has(name) || silent.has(name)) return;
      silent.set(name, [...operation.at, 'tags', index]);
    });
  }
  const names = [...silent.keys()];
  const shown =
    names
      .slice(0, 3)
      .map(name => `"${name}"`)
      .join(', ') + (names.length > 3 ? ', …' : '');
  return oneFinding([...silent.values()], `${amount(names.length, 'tag')} without a description: ${shown}.`);
};
export default undescribedTags;

function declaredTags(context: RuleContext): { described: Set<string>; silent: Map<string, Path> } {
  const described = new Set<string>();
  const silent = new Map<string, Path>();
  const tags = own(context.root, 'tags');
  if (!Array.isArray(tags)) return { described, silent };
  tags.forEach((raw, index) => {
    const tag = context.deref(raw);
    const name = own(tag, 'name');
    if (!isObject(tag) || typeof name !== 'string') return;
    // A tag of OpenAPI 3.2 may have a summary instead.
    if ([tag.description, tag.summary].some(text => typeof text === 'string' && text.trim() !== ''))
      described.add(name);
    else silent.set(name, ['tags', index]);
  });
  return { described, silent };
}
