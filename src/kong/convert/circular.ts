/** Schemas that no finite value can satisfy: each demands itself. */
import { isObject, own, toText } from '../../document/pointer.ts';
import type { Tree } from '../../document/tree.ts';
import { at, child, keysOf, type Place, problemAt, rootOf } from './place.ts';

/**
 * Throws a UserError for a component that refers to itself through required properties (and items of lists) alone. A loop
 * that an optional property, `allOf`, `oneOf` or `anyOf` leads through is none: openapi2kong takes those.
 */
export function refuseEndlessSchemas(tree: Tree): void {
  const components = at(tree, rootOf(tree), 'components');
  const schemas = components && at(tree, components, 'schemas');
  const done = new Set<unknown>();
  for (const name of keysOf(schemas)) {
    const schema = child(schemas!, name)!;
    const loop = endlessLoop(tree, schema, done);
    if (loop) {
      throw problemAt(
        schema,
        `The schema "${name}" demands itself without end (infinite circular reference); --ignore-circular-refs converts it all the same.`,
      );
    }
  }
}

/** Looks for a loop among the schemas that one demands, without recursion: chains of references may be long. */
function endlessLoop(tree: Tree, start: Place, done: Set<unknown>): boolean {
  const open = new Set<unknown>();
  const stack: { value: unknown; next: Iterator<Place> }[] = [];
  const enter = (place: Place): void => {
    open.add(place.value);
    stack.push({ value: place.value, next: demandedBy(place) });
  };
  if (!done.has(start.value)) enter(start);
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const step = top.next.next();
    if (step.done) {
      stack.pop();
      open.delete(top.value);
      done.add(top.value);
      continue;
    }
    const target = tree.target(step.value.value) ?? step.value;
    if (open.has(target.value)) return true;
    if (!done.has(target.value)) enter(target);
  }
  return false;
}

/** What a value of the schema must hold: the schema of a reference, and those of required properties and their items. */
function* demandedBy(schema: Place): Generator<Place> {
  if (!isObject(schema.value)) return;
  if (typeof schema.value.$ref === 'string') {
    yield schema;
    return;
  }
  const required = own(schema.value, 'required');
  const properties = child(schema, 'properties');
  if (!Array.isArray(required) || !properties) return;
  for (const name of new Set(required.map(toText))) {
    let property = child(properties, name);
    while (property && isObject(property.value) && isObject(property.value.items)) property = child(property, 'items');
    if (property) yield property;
  }
}
