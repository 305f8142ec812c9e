/** Differences in what objects may hold besides the properties that they name. */
import type { Keywords, SchemaNode } from './node.ts';
import { describe, type Part, type View, viewOf } from './view.ts';
import { descend, keyed, type Pair, pathOf, reportFacet, type Walk } from './walk.ts';

/** The parts that say something about other properties. */
function closingParts(walk: Walk, view: View): Part[] {
  const { anything } = walk.whole.solver.space;
  return view.parts.filter(part => part.node.additional && part.node.additional.id !== anything.id);
}

/** Compares `additionalProperties`. */
export function compareAdditional(walk: Walk, pair: Pair): void {
  const { space } = walk.whole.solver;
  const before = closingParts(walk, pair.base);
  const after = closingParts(walk, pair.revision);
  const ids = (parts: Part[]) => [...new Set(parts.map(part => part.node.additional!.fullId))].sort().join();
  if (ids(before) === ids(after)) return;
  const [base, revision] = [before[0], after[0]];
  const [was, is] = [base?.node.additional, revision?.node.additional];
  if (before.length === 1 && after.length === 1 && !was!.never && !is!.never) {
    const step = (inner: SchemaNode, sub: SchemaNode) => {
      const except = new Set([...(base!.node.properties?.keys() ?? []), ...(revision!.node.properties?.keys() ?? [])]);
      const outside = [
        ...(base!.node.patternProperties?.keys() ?? []),
        ...(revision!.node.patternProperties?.keys() ?? []),
      ];
      return {
        yes: [
          sub,
          space.make({ someProperty: { except, outside, inside: undefined, breaks: space.make({ not: inner }) } }),
        ],
        no: [],
      };
    };
    const views = [base!, revision!].map(part =>
      viewOf([{ node: part.node.additional!, path: keyed(part, 'additionalProperties') }]),
    );
    descend(walk, pair, views[0]!, views[1]!, ['*'], step);
    return;
  }
  const closes = (parts: Part[]) => parts.some(part => part.node.additional!.never);
  const kind =
    closes(after) && !closes(before)
      ? 'additional-properties-closed'
      : closes(before) && !closes(after)
        ? 'additional-properties-opened'
        : 'additional-properties-changed';
  const facet = (parts: Part[]): Keywords | undefined => {
    const nodes = parts.map(({ node }) => space.make(closingFacet(node, space.anything)));
    return nodes.length === 0 ? undefined : nodes.length === 1 ? nodes[0] : { allOf: nodes };
  };
  const text = (node: SchemaNode | undefined) => (node === undefined ? true : node.never ? false : describe(node));
  reportFacet(
    walk,
    pair,
    {
      kind,
      keyword: 'additionalProperties',
      from: text(was),
      to: text(is),
      base: pathOf(pair.base, 'additional', 'additionalProperties'),
      revision: pathOf(pair.revision, 'additional', 'additionalProperties'),
    },
    facet(before),
    facet(after),
  );
}

function closingFacet(node: SchemaNode, anything: SchemaNode): Keywords {
  const open = (map: ReadonlyMap<string, SchemaNode> | undefined) =>
    new Map([...(map?.keys() ?? [])].map(key => [key, anything]));
  return {
    ...(node.properties ? { properties: open(node.properties) } : {}),
    ...(node.patternProperties ? { patternProperties: open(node.patternProperties) } : {}),
    additional: node.additional!,
  };
}

/** Compares `patternProperties`, pattern by pattern as written. */
export function comparePatterns(walk: Walk, pair: Pair): void {
  const { space } = walk.whole.solver;
  const collect = (view: View) =>
    new Map(
      view.parts.flatMap(part =>
        [...(part.node.patternProperties ?? [])].map(
          ([pattern, node]) => [pattern, { node, path: keyed(part, 'patternProperties', pattern) }] as const,
        ),
      ),
    );
  const [before, after] = [collect(pair.base), collect(pair.revision)];
  for (const pattern of new Set([...before.keys(), ...after.keys()])) {
    const [base, revision] = [before.get(pattern), after.get(pattern)];
    if (base && revision) {
      if (base.node.fullId === revision.node.fullId) continue;
      const step = (inner: SchemaNode, sub: SchemaNode) => ({
        yes: [
          sub,
          space.make({
            someProperty: {
              except: new Set<string>(),
              outside: [],
              inside: pattern,
              breaks: space.make({ not: inner }),
            },
          }),
        ],
        no: [],
      });
      descend(walk, pair, viewOf([base]), viewOf([revision]), ['*'], step);
      continue;
    }
    const kind = revision ? 'pattern-property-added' : 'pattern-property-removed';
    const facet = (part: Part | undefined) => part && { patternProperties: new Map([[pattern, part.node]]) };
    const paths = { base: base?.path ?? pair.base.path, revision: revision?.path ?? pair.revision.path };
    reportFacet(
      walk,
      pair,
      { kind, keyword: 'patternProperties', name: pattern, from: base && pattern, to: revision && pattern, ...paths },
      facet(base),
      facet(revision),
    );
  }
}
