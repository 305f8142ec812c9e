/** Differences in what arrays hold: items by place, the rest, `contains`. */
import type { Keywords, SchemaNode } from './node.ts';
import { descend, keyed, pathOf, reportFacet, type Survey } from './survey.ts';
import { type Part, partWith, type View } from './view.ts';

/** Compares everything about arrays. */
export function compareArrays(survey: Survey): void {
  const { pair } = survey;
  const [base, revision] = [arrayOf(pair.base), arrayOf(pair.revision)];
  if (base.prefix.length + revision.prefix.length + base.rest.length + revision.rest.length > 0) {
    const places = Math.max(base.prefix.length, revision.prefix.length);
    for (let index = 0; index < places; index++) comparePlace(survey, base, revision, index);
    compareRest(survey, base.rest, revision.rest, places);
  }
  compareContains(survey);
  compareUnevaluated(survey);
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

function comparePlace(survey: Survey, base: ArrayShape, revision: ArrayShape, index: number): void {
  const { pair } = survey;
  const [before, after] = [base.prefix[index] ?? base.rest, revision.prefix[index] ?? revision.rest];
  if (before.length > 0 && after.length > 0 && Boolean(base.prefix[index]) === Boolean(revision.prefix[index])) {
    descend(survey, before, after, [String(index)], placeStep(survey, index));
    return;
  }
  const kind = revision.prefix[index] ? 'prefix-item-added' : 'prefix-item-removed';
  const facet = (parts: Part[]): Keywords | undefined => {
    const schema = conjunction(survey, parts);
    return schema && { prefixItems: [...anythings(survey, index), schema] };
  };
  const path = (parts: Part[], view: View) => parts[0]?.path ?? view.path;
  const paths = { base: path(before, pair.base), revision: path(after, pair.revision) };
  reportFacet(
    survey,
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
function placeStep(survey: Survey, index: number) {
  const { space } = survey.solver;
  return (inner: SchemaNode, sub: SchemaNode) => ({
    yes: [sub, space.make({ someItem: { from: index, to: index, breaks: space.make({ not: inner }) } })],
    no: [],
  });
}

function anythings(survey: Survey, count: number): SchemaNode[] {
  return Array.from({ length: count }, () => survey.solver.space.anything);
}

function conjunction(survey: Survey, parts: Part[]): SchemaNode | undefined {
  if (parts.length === 0) return undefined;
  return parts.length === 1 ? parts[0]!.node : survey.solver.space.make({ allOf: parts.map(part => part.node) });
}

function compareRest(survey: Survey, before: Part[], after: Part[], places: number): void {
  const { pair } = survey;
  if (before.length === 0 && after.length === 0) return;
  if (before.length > 0 && after.length > 0) {
    descend(survey, before, after, ['*'], placeStep(survey, places));
    return;
  }
  const facet = (parts: Part[]): Keywords | undefined => {
    const schema = conjunction(survey, parts);
    return schema && { prefixItems: anythings(survey, places), items: schema };
  };
  const kind = after.length > 0 ? 'items-added' : 'items-removed';
  const said = (parts: Part[]) => (parts.length === 0 ? undefined : !parts.some(part => part.node.never));
  reportFacet(
    survey,
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

function compareContains(survey: Survey): void {
  const { pair } = survey;
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
    survey,
    { kind: `contains-${action}`, keyword: 'contains', from: counts(before), to: counts(after), ...paths },
    facet(before),
    facet(after),
  );
}

function compareUnevaluated(survey: Survey): void {
  const { pair } = survey;
  const [before, after] = [partWith(pair.base, 'unevaluatedItems'), partWith(pair.revision, 'unevaluatedItems')];
  if (before?.node.unevaluatedItems?.id === after?.node.unevaluatedItems?.id) return;
  const action = before && after ? 'changed' : after ? 'added' : 'removed';
  const facet = (part: Part | undefined): Keywords | undefined => part && { allOf: [part.node] };
  const paths = { base: pathOf(pair.base, 'unevaluatedItems'), revision: pathOf(pair.revision, 'unevaluatedItems') };
  reportFacet(
    survey,
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
