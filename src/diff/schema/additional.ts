/** Differences in what objects may hold besides the properties that they name. */
import type { Keywords, SchemaNode } from './node.ts';
import { descend, keyed, pathOf, reportFacet, type Survey } from './survey.ts';
import { describe, type Part, type View } from './view.ts';

/** The parts that say something about other properties. */
function closingParts(survey: Survey, view: View): Part[] {
  const { anything } = survey.solver.space;
  return view.parts.filter(part => part.node.additional && part.node.additional.id !== anything.id);
}

/** Compares `additionalProperties`. */
export function compareAdditional(survey: Survey): void {
  const { pair } = survey;
  const { space } = survey.solver;
  const before = closingParts(survey, pair.base);
  const after = closingParts(survey, pair.revision);
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
    const [inside, instead] = [base!, revision!].map(part => [
      { node: part.node.additional!, path: keyed(part, 'additionalProperties') },
    ]);
    descend(survey, inside!, instead!, ['*'], step);
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
    survey,
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
export function comparePatterns(survey: Survey): void {
  const { pair } = survey;
  const { space } = survey.solver;
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
      descend(survey, [base], [revision], ['*'], step);
      continue;
    }
    const kind = revision ? 'pattern-property-added' : 'pattern-property-removed';
    const facet = (part: Part | undefined) => part && { patternProperties: new Map([[pattern, part.node]]) };
    const paths = { base: base?.path ?? pair.base.path, revision: revision?.path ?? pair.revision.path };
    reportFacet(
      survey,
      { kind, keyword: 'patternProperties', name: pattern, from: base && pattern, to: revision && pattern, ...paths },
      facet(base),
      facet(revision),
    );
  }
}
