/** Differences in what objects hold: properties, which are required, and what the others may be. */

import type { Path } from '../../document/pointer.ts';
import { compareAdditional, comparePatterns } from './additional.ts';
import { childrenFor, decided } from './evaluate.ts';
import { canonical } from './json.ts';
import type { Keywords, SchemaNode } from './node.ts';
import { namesIn } from './siblings.ts';
import { descend, keyed, pathOf, report, reportFacet, type Survey, schemaOf } from './survey.ts';
import { describe, type Part, partWith, type View } from './view.ts';

/** Compares everything about objects. */
export function compareObjects(survey: Survey): void {
  compareNamed(survey);
  compareRequired(survey);
  compareAdditional(survey);
  comparePatterns(survey);
  for (const [keyword, kind] of wholes) compareWhole(survey, keyword, kind);
}

/** A property's schema and the schema object that names it. */
interface Property {
  readonly node: SchemaNode;
  readonly owner: Part;
}

const properties = new WeakMap<View, Map<string, Property[]>>();

/** Paths are made for the few properties that differ. */
function propertiesOf(view: View): ReadonlyMap<string, readonly Property[]> {
  const known = properties.get(view);
  if (known) return known;
  const all = new Map<string, Property[]>();
  properties.set(view, all);
  for (const owner of view.parts) {
    if (owner.node.isPick) continue;
    for (const [name, node] of owner.node.properties ?? []) {
      const list = all.get(name);
      if (list) list.push({ node, owner });
      else all.set(name, [{ node, owner }]);
    }
  }
  return all;
}

/** True where the view itself, branches of unions apart, names the property. */
export function isNamed(view: View, name: string): boolean {
  return propertiesOf(view).has(name);
}

const namesInPlace = new WeakMap<View, ReadonlySet<string>>();

/** The properties that a view describes anywhere, in branches too; what `not` and `if` look at is not described there. */
function namesOf(view: View): ReadonlySet<string> {
  let names = namesInPlace.get(view);
  if (!names) {
    names = namesIn(view.parts.map(part => part.node));
    namesInPlace.set(view, names);
  }
  return names;
}

function placeOf({ owner }: Property, name: string): Path {
  return keyed(owner, 'properties', name);
}

function partsOf(list: readonly Property[], name: string): Part[] {
  return list.map(property => ({ node: property.node, path: placeOf(property, name) }));
}

function firstPlace(view: View, name: string): Path | undefined {
  const first = propertiesOf(view).get(name)?.[0];
  return first && placeOf(first, name);
}

function isRequired(view: View, name: string): boolean {
  return requiredOf(view).has(name);
}

function isLeftOut(view: View, name: string): boolean {
  return view.parts.some(part => part.node.leftOut?.has(name));
}

function compareNamed(survey: Survey): void {
  const { pair } = survey;
  const before = propertiesOf(pair.base);
  const after = propertiesOf(pair.revision);
  const { space } = survey.solver;
  for (const [name, base] of before) {
    const revision = after.get(name);
    if (!revision || isLeftOut(pair.base, name) || isLeftOut(pair.revision, name)) continue;
    if (base.length === 1 && revision.length === 1 && base[0]!.node.fullId === revision[0]!.node.fullId) continue;
    const step = (inner: SchemaNode, sub: SchemaNode) => ({
      yes: [sub, space.make({ required: [name], properties: new Map([[name, inner]]) })],
      no: [],
    });
    descend(survey, partsOf(base, name), partsOf(revision, name), [name], step);
  }
  for (const name of new Set([
    ...before.keys(),
    ...after.keys(),
    ...leftOutOf(pair.base),
    ...leftOutOf(pair.revision),
  ])) {
    const outBefore = isLeftOut(pair.base, name);
    const outAfter = isLeftOut(pair.revision, name);
    const has = { base: before.has(name) && !outBefore, revision: after.has(name) && !outAfter };
    if (has.base === has.revision) continue;
    // What moved into branches or out of them is told by these.
    if (!outBefore && !outAfter && namesOf(has.base ? pair.revision : pair.base).has(name)) continue;
    reportProperty(survey, name, has.revision, outBefore || outAfter);
  }
}

function leftOutOf(view: View): string[] {
  return view.parts.flatMap(part => [...(part.node.leftOut ?? [])]);
}

/** A property that only one side names. */
function reportProperty(survey: Survey, name: string, isAdded: boolean, isLeftOutOnOneSide: boolean): void {
  const { pair } = survey;
  const required = { base: isRequired(pair.base, name), revision: isRequired(pair.revision, name) };
  const schemas = { base: schemaFor(survey, pair.base, name), revision: schemaFor(survey, pair.revision, name) };
  const place = (view: View) => firstPlace(view, name) ?? view.path;
  const raw = (view: View) => propertiesOf(view).get(name)?.[0]?.node;
  const kind = isLeftOutOnOneSide
    ? isAdded
      ? 'property-taken-in'
      : 'property-left-out'
    : isAdded
      ? required.revision && !required.base
        ? 'required-property-added'
        : 'property-added'
      : 'property-removed';
  const facet = (schema: SchemaNode | undefined, isNeeded: boolean, isNeededThere: boolean): Keywords | undefined => {
    if (!schema && !(isNeeded && !isNeededThere)) return undefined;
    return {
      ...(schema ? { properties: new Map([[name, schema]]) } : {}),
      ...(isNeeded && !isNeededThere ? { required: [name] } : {}),
    };
  };
  reportFacet(
    survey,
    {
      kind,
      keyword: 'properties',
      name,
      required,
      base: place(pair.base),
      revision: place(pair.revision),
      from: describe(raw(pair.base)),
      to: describe(raw(pair.revision)),
    },
    facet(schemas.base, required.base, required.revision),
    facet(schemas.revision, required.revision, required.base),
    true,
  );
}

/** Reports what a branch that is gone named, and nothing of the revision does: whoever sends it sends something else now. */
export function reportLostNames(survey: Survey, branch: Part): void {
  const { pair } = survey;
  const { ask } = survey.solver;
  const kept = namesOf(pair.revision);
  const lost = [...namesIn([branch.node])].filter(name => !kept.has(name) && !isLeftOut(pair.revision, name));
  if (lost.length === 0 || ask([schemaOf(survey, pair.base), branch.node], []).is === 'none') return;
  for (const name of lost) {
    const what = { kind: 'property-removed', keyword: 'properties', name, isOfBranch: true } as const;
    const required = { base: false, revision: false };
    const texts = { from: undefined, to: undefined, base: branch.path, revision: pair.revision.path };
    report(survey, { ...what, required, ...texts }, undefined, undefined, true);
  }
}

/** The names that are told as gained, so that several branches with the same one tell it once. */
const told = new WeakMap<Survey['findings'], Set<string>>();

/** Reports what a branch that is new names, and nothing of the base did: what was open before holds it now. */
export function reportGainedNames(survey: Survey, branch: Part): void {
  const { pair, findings } = survey;
  const known = namesOf(pair.base);
  const before = told.get(findings) ?? new Set<string>();
  told.set(findings, before);
  const gained = [...namesIn([branch.node])].filter(
    name => !known.has(name) && !before.has(name) && !isLeftOut(pair.base, name),
  );
  if (gained.length === 0 || survey.solver.ask([schemaOf(survey, pair.revision), branch.node], []).is === 'none')
    return;
  for (const name of gained) {
    before.add(name);
    const what = { kind: 'property-added', keyword: 'properties', name } as const;
    const required = { base: false, revision: false };
    const texts = { from: undefined, to: undefined, base: pair.base.path, revision: branch.path };
    report(survey, { ...what, required, ...texts }, undefined, undefined, true);
  }
}

/** All that a view demands of a property, be it by `additionalProperties` or a pattern. */
function schemaFor(survey: Survey, view: View, name: string): SchemaNode | undefined {
  const children = decided(() => view.parts.flatMap(part => childrenFor(part.node, name))) ?? [];
  if (children.length === 0) return undefined;
  return children.length === 1 ? children[0] : survey.solver.space.make({ allOf: children });
}

function compareRequired(survey: Survey): void {
  const { pair } = survey;
  const [before, after] = [requiredOf(pair.base), requiredOf(pair.revision)];
  const [had, has] = [propertiesOf(pair.base), propertiesOf(pair.revision)];
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const required = { base: before.has(name), revision: after.has(name) };
    if (required.base === required.revision) continue;
    // What came or went as a whole is reported as that.
    if (had.has(name) !== has.has(name)) continue;
    reportFacet(
      survey,
      {
        kind: required.revision ? 'property-became-required' : 'property-became-optional',
        keyword: 'required',
        name,
        required,
        base: firstPlace(pair.base, name) ?? pathOf(pair.base, 'required'),
        revision: firstPlace(pair.revision, name) ?? pathOf(pair.revision, 'required'),
        from: required.base,
        to: required.revision,
      },
      required.base ? { required: [name] } : undefined,
      required.revision ? { required: [name] } : undefined,
    );
  }
}

const requirements = new WeakMap<View, Set<string>>();

function requiredOf(view: View): ReadonlySet<string> {
  let names = requirements.get(view);
  if (!names) {
    names = new Set(view.parts.flatMap(part => part.node.required ?? []));
    requirements.set(view, names);
  }
  return names;
}

const wholes = [
  ['propertyNames', 'property-names'],
  ['dependentRequired', 'dependent-required'],
  ['dependentSchemas', 'dependent-schemas'],
  ['unevaluatedProperties', 'unevaluated-properties'],
] as const;

/** Keywords that are compared as a whole: what breaks one side's, all of it. */
function compareWhole(survey: Survey, keyword: (typeof wholes)[number][0], kind: (typeof wholes)[number][1]): void {
  const { pair } = survey;
  const { space } = survey.solver;
  const [before, after] = [partWith(pair.base, keyword), partWith(pair.revision, keyword)];
  if (!before && !after) return;
  const key = (part: Part | undefined) => {
    const value = part?.node[keyword];
    if (value instanceof Map)
      return canonical(
        [...value].map(([name, child]) => [name, Array.isArray(child) ? child : (child as SchemaNode).id]),
      );
    return String((value as SchemaNode | undefined)?.id);
  };
  if (key(before) === key(after)) return;
  // What is unevaluated depends on all the rest of the schema: it cannot be taken out of it.
  const facet = (part: Part | undefined): Keywords | undefined =>
    part &&
    (keyword === 'unevaluatedProperties' ? { allOf: [part.node] } : space.make({ [keyword]: part.node[keyword] }));
  const action = before && after ? 'changed' : after ? 'added' : 'removed';
  reportFacet(
    survey,
    {
      kind: `${kind}-${action}`,
      keyword,
      from: before && true,
      to: after && true,
      base: pathOf(pair.base, keyword),
      revision: pathOf(pair.revision, keyword),
    },
    facet(before),
    facet(after),
  );
}
