/** Bodies whose objects nest too deep to be understood (G-40). */
import { isObject, own, type Path } from '../../../document/pointer.ts';
import { operations } from '../../openapi.ts';
import type { RuleFunction } from '../../rule.ts';
import { amount, oneFinding } from './places.ts';
import { type SchemaPlace, schemasUnder, typesOf } from './schemas.ts';

interface Options {
  /** The greatest number of objects inside one another that passes. */
  maximum: number;
}

/** One finding for the document. Schemas that lead to a ring have no depth of their own and pass. */
const deepSchemas: RuleFunction<Options> = (_value, { maximum }, context) => {
  const bodies = operations(context).flatMap(one => [...one.request, ...one.responses.flatMap(two => two.contents)]);
  const places = schemasUnder(
    context,
    bodies.map(body => ({ schema: body.schema, at: body.schemaAt })),
  );
  const depths = depthsOf(places);
  const depthOf = new Map(places.map((place, index) => [place.schema as unknown, depths[index]!]));
  const deep = new Map<unknown, { depth: number; at: Path }>();
  for (const { schema, schemaAt } of bodies) {
    const depth = depthOf.get(schema) ?? 0;
    if (depth > maximum && !deep.has(schema)) deep.set(schema, { depth, at: schemaAt });
  }
  const found = [...deep.values()].sort((a, b) => b.depth - a.depth);
  return oneFinding(
    found.map(one => one.at),
    `${amount(found.length, 'body schema')} with more than ${maximum} objects inside one another ` +
      `(${found[0]?.depth} in the deepest).`,
  );
};
export default deepSchemas;

/**
 * The depth of each place of one walk; 0 for schemas that lead to a ring. Counts from the leaves up, so that each schema
 * is visited once and rings are never entered.
 */
function depthsOf(places: readonly SchemaPlace[]): Int32Array {
  const parents = new Map<number, number[]>();
  const open = new Int32Array(places.length);
  const below = new Int32Array(places.length);
  const depths = new Int32Array(places.length);
  const ready: number[] = [];
  for (const [index, place] of places.entries()) {
    for (const { node } of place.node.edges) {
      if (!node || places[node.index]?.node !== node) continue;
      open[index]!++;
      const list = parents.get(node.index);
      if (list) list.push(index);
      else parents.set(node.index, [index]);
    }
    if (open[index] === 0) ready.push(index);
  }
  for (let index = ready.pop(); index !== undefined; index = ready.pop()) {
    const depth = below[index]! + (isRecord(places[index]!.schema) ? 1 : 0);
    depths[index] = depth;
    for (const parent of parents.get(index) ?? []) {
      below[parent] = Math.max(below[parent]!, depth);
      open[parent]!--;
      if (open[parent] === 0) ready.push(parent);
    }
  }
  return depths;
}

/** Only what has properties is a level to a reader; a composition shares the level of its members. */
function isRecord(schema: unknown): boolean {
  return typesOf(schema).includes('object') && isObject(own(schema, 'properties'));
}
