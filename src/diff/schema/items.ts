/** Differences in what arrays hold: items by place, the rest, `contains`. */
import type { Keywords, SchemaNode } from './node.ts';
import { type Part, partWith, type View, viewOf } from './view.ts';
import { descend, keyed, type Pair, pathOf, reportFacet, type Walk } from './walk.ts';

/** Compares everything about arrays. */
export function compareArrays(walk: Walk, pair: Pair): void {
  const [base, revision] = [arrayOf(pair.base), arrayOf(pair.revision)];
  if (base.prefix.length + revision.prefix.length + base.rest.length + revision.rest.length > 0) {
    const places = Math.max(base.prefix.length, revision.prefix.length);
    for (let index = 0; index < places; index++) comparePlace(walk, pair, base, revision, index);
    compareRest(walk, pair, base.rest, revision.rest, places);
  }
  compareContains(walk, pair);
  compareUnevaluated(walk, pair);
}

interface ArrayShape {
  /** By place, what every part says about it. */
  prefix: Part[][];
  rest: Part[];
}

function arrayOf(view: View): ArrayShape {
  const length = Math.max(0, ...view.parts.map(part => part.node.prefixItems?.length ?? 0));
  const prefix: Part[][] = Array.from({ length }, () => []);
  const rest: Part[] = [];
  for (const part of view.parts) {
    const { prefixItems = [], items } = part.node;
    for (const [index, node] of prefixItems.entries())
      prefix[index]!.push({ node, path: keyed(part, 'prefixItems', index) });
    if (!items) continue;
    const other = { node: items, path: keyed(part, 'items') };
    rest.push(other);
    for (let index = prefixItems.length; index < length; index++) prefix[index]!.push(other);
  }
  return { prefix, rest };
}

function comparePlace(walk: Walk, pair: Pair, base: ArrayShape, revision: ArrayShape, index: number): void {
  const [before, after] = [base.prefix[index] ?? base.rest, revision.prefix[index] ?? revision.rest];
  if (before.length > 0 && after.length > 0 && Boolean(base.prefix[index]) === Boolean(revision.prefix[index])) {
    descend(walk, pair, viewOf(before), viewOf(after), [String(index)], placeStep(walk, index));
    return;
  }
  const kind = revision.prefix[index] ? 'prefix-item-added' : 'prefix-item-removed';
  const facet = (parts: Part[]): Keywords | undefined => {
    const schema = conjunction(walk, parts);
    return schema && { prefixItems: [...anythings(walk, index), schema] };
  };
  const path = (parts: Part[], view: View) => parts[0]?.path ?? view.path;
  const paths = { base: path(before, pair.base), revision: path(after, pair.revision) };
  reportFacet(
    walk,
    pair,
    {
      kind,
      keyword: 'prefixItems',
      value: index,
      from: base.prefix[index] && index,
      to: revision.prefix[index] && index,
      ...paths,
    },
    facet(before),
    facet(after),
  );
}

/** From an item to the array that has it at this place. */
function placeStep(walk: Walk, index: number) {
  const { space } = walk.whole.solver;
  return (inner: SchemaNode, sub: SchemaNode) => ({
    yes: [sub, space.make({ minItems: index + 1, prefixItems: [...anythings(walk, index), inner] })],
    no: [],
  });
}

function anythings(walk: Walk, count: number): SchemaNode[] {
  return Array.from({ length: count }, () => walk.whole.solver.space.anything);
}

function conjunction(walk: Walk, parts: Part[]): SchemaNode | undefined {
  if (parts.length === 0) return undefined;
  return parts.length === 1 ? parts[0]!.node : walk.whole.solver.space.make({ allOf: parts.map(part => part.node) });
}

function compareRest(walk: Walk, pair: Pair, before: Part[], after: Part[], places: number): void {
  if (before.length === 0 && after.length === 0) return;
  if (before.length > 0 && after.length > 0) {
    descend(walk, pair, viewOf(before), viewOf(after), ['*'], placeStep(walk, places));
    return;
  }
  const facet = (parts: Part[]): Keywords | undefined => {
    const schema = conjunction(walk, parts);
    return schema && { prefixItems: anythings(walk, places), items: schema };
  };
  const kind = after.length > 0 ? 'items-added' : 'items-removed';
  const said = (parts: Part[]) => (parts.length === 0 ? undefined : !parts.some(part => part.node.never));
  reportFacet(
    walk,
    pair,
    {
      kind,
      keyword: 'items',
      from: said(before),
      to: said(after),
      base: pathOf(pair.base, 'items'),
      revision: pathOf(pair.revision, 'items'),
    },
    facet(before),
    facet(after),
  );
}

function compareContains(walk: Walk, pair: Pair): void {
  const [before, after] = [partWith(pair.base, 'contains'), partWith(pair.revision, 'contains')];
  if (!before && !after) return;
  const facet = (part: Part | undefined): Keywords | undefined => {
    if (!part) return undefined;
    const { contains, minContains, maxContains } = part.node;
    return {
      contains: contains!,
      ...(minContains === undefined ? {} : { minContains }),
      ...(maxContains === undefined ? {} : { maxContains }),
    };
  };
  const counts = (part: Part | undefined) =>
    part && { minContains: part.node.minContains ?? 1, maxContains: part.node.maxContains };
  const action = before && after ? 'changed' : after ? 'added' : 'removed';
  const paths = { base: pathOf(pair.base, 'contains'), revision: pathOf(pair.revision, 'contains') };
  reportFacet(
    walk,
    pair,
    { kind: `contains-${action}`, keyword: 'contains', from: counts(before), to: counts(after), ...paths },
    facet(before),
    facet(after),
  );
}

function compareUnevaluated(walk: Walk, pair: Pair): void {
  const [before, after] = [partWith(pair.base, 'unevaluatedItems'), partWith(pair.revision, 'unevaluatedItems')];
  if (before?.node.unevaluatedItems?.id === after?.node.unevaluatedItems?.id) return;
  const action = before && after ? 'changed' : after ? 'added' : 'removed';
  const facet = (part: Part | undefined): Keywords | undefined => part && { allOf: [part.node] };
  const paths = { base: pathOf(pair.base, 'unevaluatedItems'), revision: pathOf(pair.revision, 'unevaluatedItems') };
  reportFacet(
    walk,
    pair,
    {
      kind: `unevaluated-items-${action}`,
      keyword: 'unevaluatedItems',
      from: before && true,
      to: after && true,
      ...paths,
    },
    facet(before),
    facet(after),
  );
}
