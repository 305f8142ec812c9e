/** Bodies whose objects nest too deep to be understood (G-40). */
import { isObject, own } from '../../../document/pointer.ts';
import { operations } from '../../openapi.ts';
import type { RuleContext, RuleFunction } from '../../rule.ts';
import { amount, oneFinding } from './places.ts';
import { type SchemaPlace, schemasUnder, subschemas, typesOf } from './schemas.ts';

interface Options {
  /** The greatest number of objects inside one another that passes. */
  maximum: number;
}

/** One finding for the document. Schemas that lead to a ring have no depth of their own and pass. */
const deepSchemas: RuleFunction<Options> = (_value, { maximum }, context) => {
  const bodies = operations(context).flatMap(one => [...one.request, ...one.responses.flatMap(two => two.contents)]);
  const roots = bodies.map(body => ({ schema: body.schema, at: body.schemaAt }));
  const depths = depthsOf(context, schemasUnder(context, roots));
  const deep = new Map<unknown, { depth: number; at: (typeof roots)[number]['at'] }>();
  for (const { schema, at } of roots) {
    const depth = depths.get(schema) ?? 0;
    if (depth > maximum && !deep.has(schema)) deep.set(schema, { depth, at });
  }
  const found = [...deep.values()].sort((a, b) => b.depth - a.depth);
  return oneFinding(
    found.map(one => one.at),
    `${amount(found.length, 'body schema')} with more than ${maximum} objects inside one another ` +
      `(${found[0]?.depth} in the deepest).`,
  );
};
export default deepSchemas;

/** Counts from the leaves up, so that each schema is visited once and rings are never entered. */
function depthsOf(context: RuleContext, places: SchemaPlace[]): Map<unknown, number> {
  const parents = new Map<unknown, unknown[]>();
  const open = new Map<unknown, number>();
  const below = new Map<unknown, number>();
  for (const { schema } of places) {
    const children = subschemas(schema)
      .map(child => context.deref(child.value))
      .filter(isObject);
    open.set(schema, children.length);
    for (const child of children) {
      const list = parents.get(child);
      if (list) list.push(schema);
      else parents.set(child, [schema]);
    }
  }
  const depths = new Map<unknown, number>();
  const ready = places.map(place => place.schema).filter(schema => open.get(schema) === 0);
  for (let schema = ready.pop(); schema; schema = ready.pop()) {
    const depth = (below.get(schema) ?? 0) + (isRecord(schema) ? 1 : 0);
    depths.set(schema, depth);
    for (const parent of parents.get(schema) ?? []) {
      below.set(parent, Math.max(below.get(parent) ?? 0, depth));
      const left = open.get(parent)! - 1;
      open.set(parent, left);
      if (left === 0) ready.push(parent as Record<string, unknown>);
    }
  }
  return depths;
}

/** Only what has properties is a level to a reader; a composition shares the level of its members. */
function isRecord(schema: unknown): boolean {
  return typesOf(schema).includes('object') && isObject(own(schema, 'properties'));
}
