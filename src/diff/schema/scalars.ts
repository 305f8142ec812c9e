/** Differences in types, listed values, bounds, patterns, formats and the other keywords that hold no schemas. */
import type { Path } from '../../document/pointer.ts';
import type { Bound } from './difference.ts';
import { canonical } from './json.ts';
import { ANY, type Keywords, NULL, NUMBER, type SchemaNode, typeBits, typeNames } from './node.ts';
import type { What } from './opposites.ts';
import { keyed, pathOf, report, reportFacet, type Survey, schemaOf } from './survey.ts';
import { type Part, partWith, typesOf, type View } from './view.ts';

/** Compares everything about the value itself. */
export function compareScalars(survey: Survey): void {
  const { pair } = survey;
  compareTypes(survey);
  compareValues(survey);
  for (const bound of bounds) compareBound(survey, bound);
  for (const [keyword, kind] of texts) compareText(survey, keyword, kind);
  const [before, after] = [partWith(pair.base, 'uniqueItems'), partWith(pair.revision, 'uniqueItems')];
  if (!before !== !after) {
    const fact = {
      kind: after ? 'unique-items-added' : 'unique-items-removed',
      keyword: 'uniqueItems',
      from: Boolean(before),
      to: Boolean(after),
    } as const;
    const paths = { base: pathOf(pair.base, 'uniqueItems'), revision: pathOf(pair.revision, 'uniqueItems') };
    reportFacet(survey, { ...fact, ...paths }, before && { uniqueItems: true }, after && { uniqueItems: true });
  }
}

function compareTypes(survey: Survey): void {
  const { pair } = survey;
  const before = typesOf(pair.base);
  const after = typesOf(pair.revision);
  if (before.types === after.types && before.integer === after.integer) return;
  const { space } = survey.solver;
  const [base, revision] = [schemaOf(survey, pair.base), schemaOf(survey, pair.revision)];
  const from = before.types === ANY ? undefined : typeNames(before.types, before.integer);
  const to = after.types === ANY ? undefined : typeNames(after.types, after.integer);
  const shared = {
    keyword: 'type',
    from,
    to,
    base: pathOf(pair.base, 'types', 'type'),
    revision: pathOf(pair.revision, 'types', 'type'),
  };
  if ((before.types & after.types) === 0 && before.types !== 0 && after.types !== 0) {
    report(
      survey,
      { kind: 'type-changed', ...shared },
      { yes: [base], no: [revision] },
      { yes: [revision], no: [base] },
    );
    return;
  }
  if ((from === undefined) !== (to === undefined)) {
    compareNamed(survey, shared, base, revision);
    return;
  }
  for (const bit of typeBits) {
    const had = before.types & bit;
    const has = after.types & bit;
    if (had === has) continue;
    const [value] = typeNames(bit, had ? before.integer : after.integer);
    const only = space.make({ types: bit });
    const kind = bit === NULL ? (has ? 'became-nullable' : 'became-not-nullable') : has ? 'type-added' : 'type-removed';
    const narrowing = had ? { yes: [base, only], no: [revision] } : undefined;
    const widening = has ? { yes: [revision, only], no: [base] } : undefined;
    report(survey, { kind, ...shared, value }, narrowing, widening);
  }
  if (before.types & after.types & NUMBER && before.integer !== after.integer) {
    const kind = after.integer ? 'type-removed' : 'type-added';
    const integer: Keywords = { integer: true };
    reportFacet(
      survey,
      { kind, ...shared, value: 'number' },
      before.integer ? integer : undefined,
      after.integer ? integer : undefined,
    );
  }
}

/** A type that came or went altogether is one change, however many types it let in or shut out. */
function compareNamed(
  survey: Survey,
  shared: Pick<What, 'keyword' | 'from' | 'to' | 'base' | 'revision'>,
  base: SchemaNode,
  revision: SchemaNode,
): void {
  const { space } = survey.solver;
  const named = typesOf(shared.from === undefined ? survey.pair.revision : survey.pair.base);
  // Fractions are numbers besides integers.
  const others = (ANY & ~named.types) | (named.integer ? NUMBER : 0);
  const value = typeNames(others, false);
  const only = space.make({ types: others });
  if (shared.from === undefined)
    report(survey, { kind: 'type-removed', ...shared, value }, { yes: [base, only], no: [revision] }, undefined);
  else report(survey, { kind: 'type-added', ...shared, value }, undefined, { yes: [revision, only], no: [base] });
}

/** The listed values that every part allows. */
function valuesOf(view: View): readonly unknown[] | undefined {
  let values: readonly unknown[] | undefined;
  for (const { node } of view.parts) {
    if (!node.values) continue;
    const texts = new Set(node.values.map(value => canonical(value)));
    values = values ? values.filter(value => texts.has(canonical(value))) : node.values;
  }
  return values;
}

function compareValues(survey: Survey): void {
  const { pair } = survey;
  const before = valuesOf(pair.base);
  const after = valuesOf(pair.revision);
  if (!before && !after) return;
  const { space } = survey.solver;
  const [base, revision] = [schemaOf(survey, pair.base), schemaOf(survey, pair.revision)];
  const shared = {
    keyword: 'enum',
    from: before,
    to: after,
    base: pathOf(pair.base, 'values', 'enum'),
    revision: pathOf(pair.revision, 'values', 'enum'),
  };
  if (!before || !after) {
    const kind = after ? 'enum-added' : 'enum-removed';
    reportFacet(survey, { kind, ...shared }, before && { values: before }, after && { values: after });
    return;
  }
  const [had, has] = [new Set(before.map(value => canonical(value))), new Set(after.map(value => canonical(value)))];
  const removed = before.filter(value => !has.has(canonical(value)));
  const added = after.filter(value => !had.has(canonical(value)));
  if (before.length === 1 && after.length === 1 && removed.length === 1) {
    const narrowing = { yes: [base, space.make({ values: removed })], no: [revision] };
    const widening = { yes: [revision, space.make({ values: added })], no: [base] };
    report(survey, { kind: 'const-changed', ...shared }, narrowing, widening);
    return;
  }
  for (const value of listed(removed)) {
    report(
      survey,
      { kind: 'enum-value-removed', ...shared, value: value.what },
      { yes: [base, space.make({ values: value.all })], no: [revision] },
      undefined,
    );
  }
  for (const value of listed(added)) {
    report(survey, { kind: 'enum-value-added', ...shared, value: value.what }, undefined, {
      yes: [revision, space.make({ values: value.all })],
      no: [base],
    });
  }
}

/** So many values that came or went are told one by one, further ones together. */
const maxListed = 200;

function listed(values: readonly unknown[]): { what: unknown; all: readonly unknown[] }[] {
  const single = values.slice(0, values.length > maxListed ? maxListed - 1 : maxListed);
  const rest = values.slice(single.length);
  return [
    ...single.map(value => ({ what: value, all: [value] })),
    ...(rest.length > 0 ? [{ what: rest, all: rest }] : []),
  ];
}

type BoundKeyword =
  | 'minimum'
  | 'maximum'
  | 'minLength'
  | 'maxLength'
  | 'minItems'
  | 'maxItems'
  | 'minProperties'
  | 'maxProperties';

interface BoundKind {
  keyword: BoundKeyword;
  name: Bound;
  isLower: boolean;
  strict?: 'exclusiveMinimum' | 'exclusiveMaximum';
}

const bounds: readonly BoundKind[] = [
  { keyword: 'minimum', name: 'minimum', isLower: true, strict: 'exclusiveMinimum' },
  { keyword: 'maximum', name: 'maximum', isLower: false, strict: 'exclusiveMaximum' },
  { keyword: 'minLength', name: 'min-length', isLower: true },
  { keyword: 'maxLength', name: 'max-length', isLower: false },
  { keyword: 'minItems', name: 'min-items', isLower: true },
  { keyword: 'maxItems', name: 'max-items', isLower: false },
  { keyword: 'minProperties', name: 'min-properties', isLower: true },
  { keyword: 'maxProperties', name: 'max-properties', isLower: false },
];

interface Limit {
  part: Part;
  value: number;
  keyword: BoundKeyword | 'exclusiveMinimum' | 'exclusiveMaximum';
}

/** The tightest bound of all parts. */
function limitOf(view: View, bound: BoundKind): Limit | undefined {
  let tightest: Limit | undefined;
  for (const part of view.parts) {
    for (const keyword of [bound.keyword, bound.strict]) {
      if (keyword === undefined) continue;
      const { [keyword]: value } = part.node;
      if (value === undefined) continue;
      const isTighter =
        !tightest ||
        (bound.isLower ? value > tightest.value : value < tightest.value) ||
        (value === tightest.value && keyword === bound.strict);
      if (isTighter) tightest = { part, value, keyword };
    }
  }
  return tightest;
}

function compareBound(survey: Survey, bound: BoundKind): void {
  const { pair } = survey;
  const before = limitOf(pair.base, bound);
  const after = limitOf(pair.revision, bound);
  if (before?.value === after?.value && before?.keyword === after?.keyword) return;
  const isRaised =
    before &&
    after &&
    (after.value > before.value ||
      (after.value === before.value && (after.keyword === bound.strict) === bound.isLower));
  const action = !before ? 'added' : !after ? 'removed' : isRaised ? 'raised' : 'lowered';
  reportFacet(
    survey,
    {
      kind: `${bound.name}-${action}`,
      keyword: after?.keyword ?? before!.keyword,
      from: before?.value,
      to: after?.value,
      base: before ? keyed(before.part, before.keyword) : pair.base.path,
      revision: after ? keyed(after.part, after.keyword) : pair.revision.path,
    },
    before && { [before.keyword]: before.value },
    after && { [after.keyword]: after.value },
  );
}

const texts = [
  ['pattern', 'pattern'],
  ['format', 'format'],
  ['multipleOf', 'multiple-of'],
] as const;

/** Keywords of which several can hold at once: what only one side has is compared. */
function compareText(
  survey: Survey,
  keyword: 'pattern' | 'format' | 'multipleOf',
  kind: 'pattern' | 'format' | 'multiple-of',
): void {
  const { pair } = survey;
  const before = [...new Set(pair.base.parts.map(part => part.node[keyword]).filter(value => value !== undefined))];
  const after = [...new Set(pair.revision.parts.map(part => part.node[keyword]).filter(value => value !== undefined))];
  const lost = before.filter(value => !after.includes(value));
  const gained = after.filter(value => !before.includes(value));
  if (lost.length === 0 && gained.length === 0) return;
  const action = lost.length > 0 && gained.length > 0 ? 'changed' : gained.length > 0 ? 'added' : 'removed';
  const all = (values: (string | number)[]): Keywords | undefined => {
    if (values.length === 0) return undefined;
    const nodes = values.map(value => survey.solver.space.make({ [keyword]: value }));
    return nodes.length === 1 ? nodes[0] : { allOf: nodes };
  };
  const [from, to] = [lost[0] ?? before[0], gained[0] ?? after[0]];
  const path = (view: View, value: typeof from): Path => {
    const part = view.parts.find(({ node }) => value !== undefined && node[keyword] === value);
    return part ? keyed(part, keyword) : view.path;
  };
  reportFacet(
    survey,
    { kind: `${kind}-${action}`, keyword, from, to, base: path(pair.base, from), revision: path(pair.revision, to) },
    all(lost),
    all(gained),
  );
}
