/** All the ways in which a value of one type can break a schema, each as schemas to accept or refuse. */
import { clash } from './clash.ts';
import { unevaluatedCases } from './coverage.ts';
import { numberFormats, stringFormats } from './formats.ts';
import { ANY, ARRAY, type Keywords, NUMBER, OBJECT, type SchemaNode, STRING } from './node.ts';
import { apart } from './siblings.ts';
import type { SchemaSpace } from './space.ts';

/** One way for a value to be: accepted by all of `yes`, by none of `no`, breaking all of `leaf` (each of one plain keyword). */
export interface Way {
  readonly yes: readonly SchemaNode[];
  readonly no: readonly SchemaNode[];
  readonly leaf: readonly SchemaNode[];
  /**
   * Its schemas are parts of what accepts the value. Others stand in what refuses it: in the open world the value holds
   * no property that these alone speak of (index.ts).
   */
  readonly isOwn?: boolean;
}

/** What is known of the value already, so that hopeless ways need not be made. */
export interface Known {
  /** Schemas that accept the value. */
  readonly yes: ReadonlyMap<number, SchemaNode>;
  /** Ids of schemas that refuse it. */
  readonly denied: ReadonlySet<number>;
}

/** The ways for a value of `type` to break `node`; undefined where they cannot be listed. `isBranchwise`: see `siblings.ts`. */
export function reasonsAgainst(
  node: SchemaNode,
  type: number,
  known: Known,
  space: SchemaSpace,
  isBranchwise = false,
): Way[] | undefined {
  const ways: Way[] = [];
  const accept = (...yes: SchemaNode[]) => ways.push({ yes, no: [], leaf: [] });
  const refuse = (...no: SchemaNode[]) => ways.push({ yes: [], no, leaf: [] });
  const make = (keywords: Keywords) => accept(space.make(keywords));
  const breakLeaf = (keywords: Keywords) => ways.push({ yes: [], no: [], leaf: [space.make(keywords)] });
  const canHold = (child: SchemaNode) =>
    ((child.types ?? ANY) & type) !== 0 &&
    !known.denied.has(child.id) &&
    !child.never &&
    !some(known, other => clash(other, child, type));

  if (node.values) breakLeaf({ values: node.values });
  if (node.ref) refuse(node.ref);
  for (const member of node.allOf ?? []) if (!known.yes.has(member.id)) refuse(member);
  if (node.anyOf && !node.anyOf.some(member => known.yes.has(member.id)))
    refuse(...(isBranchwise ? apart(node.anyOf, space) : node.anyOf));
  if (node.oneOf) {
    refuse(...(isBranchwise ? apart(node.oneOf, space) : node.oneOf));
    if (!isBranchwise && !addOverlaps(node.oneOf, type, canHold, ways)) return undefined;
  }
  if (node.not && canHold(node.not)) accept(node.not);
  if (node.if) {
    if (node.then && canHold(node.if)) ways.push({ yes: [node.if], no: [node.then], leaf: [] });
    if (node.else) refuse(node.if, node.else);
  }
  switch (type) {
    case NUMBER:
      addNumber(node, make, breakLeaf);
      break;
    case STRING:
      if (node.minLength !== undefined) make({ maxLength: node.minLength - 1 });
      if (node.maxLength !== undefined) make({ minLength: node.maxLength + 1 });
      if (node.pattern !== undefined) breakLeaf({ pattern: node.pattern });
      if (node.format !== undefined && stringFormats.has(node.format)) breakLeaf({ format: node.format });
      break;
    case ARRAY:
      addArray(node, make, known, space);
      break;
    case OBJECT:
      addObject(node, ways, known, space);
      break;
  }
  if ((type === OBJECT && node.unevaluatedProperties) || (type === ARRAY && node.unevaluatedItems)) {
    const cases = unevaluatedCases(node, type, space);
    if (!cases) return undefined;
    for (const { yes, no, closing } of cases)
      if (closing !== space.anything) ways.push({ yes, no: [...no, closing], leaf: [] });
  }
  return ways;
}

/** Pairs of members that are looked at. */
const maxPairs = 3000;

/** Two of the members hold. False where there are too many pairs. */
function addOverlaps(
  members: readonly SchemaNode[],
  type: number,
  canHold: (node: SchemaNode) => boolean,
  ways: Way[],
): boolean {
  const able = members.filter(canHold);
  if ((able.length * (able.length - 1)) / 2 > maxPairs) return false;
  for (const [index, member] of able.entries()) {
    for (const other of able.slice(index + 1))
      if (!clash(member, other, type)) ways.push({ yes: [member, other], no: [], leaf: [] });
  }
  return true;
}

function addNumber(
  node: SchemaNode,
  make: (keywords: Keywords) => void,
  breakLeaf: (keywords: Keywords) => void,
): void {
  if (node.minimum !== undefined) make({ exclusiveMaximum: node.minimum });
  if (node.exclusiveMinimum !== undefined) make({ maximum: node.exclusiveMinimum });
  if (node.maximum !== undefined) make({ exclusiveMinimum: node.maximum });
  if (node.exclusiveMaximum !== undefined) make({ minimum: node.exclusiveMaximum });
  if (node.multipleOf !== undefined) breakLeaf({ multipleOf: node.multipleOf });
  const range = node.format === undefined ? undefined : numberFormats.get(node.format);
  if (node.integer || range?.whole) breakLeaf({ integer: true });
  if (!range) return;
  make({ exclusiveMaximum: Number(range.min) });
  // The first whole number above: a power of two, which a double holds exactly.
  if (range.whole) make({ minimum: Number(range.max) + (Number(range.max) < 2 ** 53 ? 1 : 0) });
  else make({ exclusiveMinimum: Number(range.max) });
}

function addArray(node: SchemaNode, make: (keywords: Keywords) => void, known: Known, space: SchemaSpace): void {
  if (node.minItems !== undefined) make({ maxItems: node.minItems - 1 });
  if (node.maxItems !== undefined) make({ minItems: node.maxItems + 1 });
  if (node.uniqueItems && !some(known, other => other.uniqueItems)) make({ repeats: true });
  const prefix = node.prefixItems ?? [];
  for (const [index, child] of prefix.entries()) {
    if (child.id === space.anything.id || some(known, other => other.prefixItems?.[index]?.id === child.id)) continue;
    make({ someItem: { from: index, to: index, breaks: child } });
  }
  const { items, contains } = node;
  const isKept = (other: SchemaNode) =>
    other.items?.id === items?.id && (other.prefixItems?.length ?? 0) <= prefix.length;
  if (items && items.id !== space.anything.id && !some(known, isKept))
    make({ someItem: { from: prefix.length, breaks: items } });
  if (!contains) return;
  const min = node.minContains ?? 1;
  if (min === 1) make({ items: space.make({ not: contains }) });
  else if (min > 1) make({ contains, minContains: 0, maxContains: min - 1 });
  if (node.maxContains !== undefined) make({ contains, minContains: node.maxContains + 1 });
}

function addObject(node: SchemaNode, ways: Way[], known: Known, space: SchemaSpace): void {
  const make = (keywords: Keywords) => ways.push({ yes: [space.make(keywords)], no: [], leaf: [] });
  for (const name of node.required ?? []) {
    if (!some(known, other => other.required?.includes(name))) make({ properties: new Map([[name, space.nothing]]) });
  }
  for (const [name, child] of node.properties ?? []) {
    if (child.id === space.anything.id || some(known, other => other.properties?.get(name)?.id === child.id)) continue;
    const broken = child.never ? space.anything : space.make({ not: child });
    make({ required: [name], properties: new Map([[name, broken]]) });
  }
  for (const [pattern, child] of node.patternProperties ?? []) {
    if (child.id === space.anything.id || some(known, other => other.patternProperties?.get(pattern)?.id === child.id))
      continue;
    make({ someProperty: { except: new Set(), outside: [], inside: pattern, breaks: child } });
  }
  const { additional } = node;
  if (additional && additional.id !== space.anything.id && !some(known, other => closesAsMuch(other, node))) {
    const outside = [...(node.patternProperties?.keys() ?? [])];
    make({
      someProperty: { except: new Set(node.properties?.keys()), outside, inside: undefined, breaks: additional },
    });
  }
  if (node.minProperties !== undefined) make({ maxProperties: node.minProperties - 1 });
  if (node.maxProperties !== undefined) make({ minProperties: node.maxProperties + 1 });
  const { propertyNames } = node;
  if (propertyNames && !some(known, other => other.propertyNames?.id === propertyNames.id))
    make({ someName: propertyNames });
  for (const [name, others] of node.dependentRequired ?? []) {
    for (const other of others) make({ required: [name], properties: new Map([[other, space.nothing]]) });
  }
  for (const [name, child] of node.dependentSchemas ?? []) {
    ways.push({ yes: [space.make({ required: [name] })], no: [child], leaf: [] });
  }
}

/** Every name that `node` leaves to its `additionalProperties`, `other` leaves to an equal one. */
function closesAsMuch(other: SchemaNode, node: SchemaNode): boolean {
  if (other.additional?.id !== node.additional?.id) return false;
  for (const name of other.properties?.keys() ?? []) if (!node.properties?.has(name)) return false;
  for (const pattern of other.patternProperties?.keys() ?? []) if (!node.patternProperties?.has(pattern)) return false;
  return true;
}

function some(known: Known, test: (node: SchemaNode) => unknown): boolean {
  for (const node of known.yes.values()) if (test(node)) return true;
  return false;
}
