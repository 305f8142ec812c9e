/** Whether a schema accepts a value: an interpreter for every keyword, the made ones too. */
import { compare, decimal, isMultiple } from './decimal.ts';
import { numberFormats, stringFormats } from './formats.ts';
import { canonical, lengthOf } from './json.ts';
import { ANY, ARRAY, NUMBER, OBJECT, type SchemaNode, type SomeItem, STRING, typeOf } from './node.ts';
import { matches } from './patterns.ts';

/** Thrown inside where a reference leads nowhere, a pattern cannot be run, or the budget is spent. */
class Undecided extends Error {}

/** What a schema has looked at, for the unevaluated keywords; `all` where everything was. */
interface Seen {
  names: Set<string> | 'all';
  items: Set<number> | 'all';
}

const maxDepth = 400;
const maxSteps = 200_000;

/** Checks that go on one step of a budget. */
export const checksPerStep = 30;

/** True or false where it can be told, else undefined. Never throws. */
export function evaluate(node: SchemaNode, value: unknown): boolean | undefined {
  return evaluateWithCost(node, value).result;
}

interface Outcome {
  readonly result: boolean;
  readonly cost: number;
}

/** What was checked before: by object or list, then by schema. Values are not changed once they are made. */
export type Memory = WeakMap<object, Map<number, Outcome>>;

/** `cost`: about how many checks a validator makes that remembers nothing from one branch to the next. */
export function evaluateWithCost(
  node: SchemaNode,
  value: unknown,
  memory: Memory = new WeakMap(),
): { result: boolean | undefined; cost: number } {
  const run = new Run(memory);
  const result = decided(() => run.check(node, value, undefined, 0));
  return { result, cost: run.cost };
}

class Run {
  cost = 0;
  #steps = 0;
  readonly #memory: Memory;
  readonly #plain = new Map<unknown, Map<number, Outcome>>();

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  check(node: SchemaNode, value: unknown, seen: Seen | undefined, depth: number): boolean {
    // What a schema looks at is not kept, so only plain questions are answered from memory.
    if (seen) return this.#checkAnew(node, value, seen, depth);
    const known = this.#knownOf(value);
    const before = known.get(node.id);
    if (before) {
      this.cost += before.cost;
      return before.result;
    }
    const costBefore = this.cost;
    const result = this.#checkAnew(node, value, undefined, depth);
    known.set(node.id, { result, cost: this.cost - costBefore });
    return result;
  }

  #knownOf(value: unknown): Map<number, Outcome> {
    const known = typeof value === 'object' && value !== null ? this.#memory.get(value) : this.#plain.get(value);
    if (known) return known;
    const fresh = new Map<number, Outcome>();
    if (typeof value === 'object' && value !== null) this.#memory.set(value, fresh);
    else this.#plain.set(value, fresh);
    return fresh;
  }

  #checkAnew(node: SchemaNode, value: unknown, seen: Seen | undefined, depth: number): boolean {
    if (depth > maxDepth || this.#steps++ > maxSteps || node.unresolved !== undefined) throw new Undecided();
    this.cost++;
    const type = typeOf(value);
    if (node.never || !((node.types ?? ANY) & type)) return false;
    if (node.values && !textsOf(node.values).has(canonical(value))) return false;
    if (type === NUMBER && !checkNumber(node, value as number)) return false;
    if (type === STRING) {
      this.cost += (value as string).length / 20;
      if (!checkString(node, value as string)) return false;
    }
    const needsSeen =
      seen !== undefined || node.unevaluatedProperties !== undefined || node.unevaluatedItems !== undefined;
    const own: Seen | undefined = needsSeen ? { names: new Set(), items: new Set() } : undefined;
    if (!this.#checkInPlace(node, value, own, depth + 1)) return false;
    if (type === ARRAY && !this.#checkArray(node, value as unknown[], own, depth + 1)) return false;
    if (type === OBJECT && !this.#checkObject(node, value as Record<string, unknown>, own, depth + 1)) return false;
    if (seen && own) merge(seen, own);
    return true;
  }

  #checkInPlace(node: SchemaNode, value: unknown, own: Seen | undefined, depth: number): boolean {
    const fresh = (): Seen | undefined => (own ? { names: new Set(), items: new Set() } : undefined);
    const passes = (child: SchemaNode): boolean => {
      const inner = fresh();
      if (!this.check(child, value, inner, depth)) return false;
      if (own && inner) merge(own, inner);
      return true;
    };
    if (node.ref && !passes(node.ref)) return false;
    for (const child of distinct(node.allOf ?? [])) if (!passes(child)) return false;
    if (node.anyOf) {
      let any = false;
      for (const child of distinct(node.anyOf)) {
        any = passes(child) || any;
        if (any && !own) break;
      }
      if (!any) return false;
    }
    if (node.oneOf) {
      let count = 0;
      for (const child of node.oneOf) if (passes(child)) count++;
      if (count !== 1) return false;
    }
    if (node.not && this.check(node.not, value, undefined, depth)) return false;
    if (node.if) {
      const branch = passes(node.if) ? node.then : node.else;
      if (branch && !passes(branch)) return false;
    }
    if (node.dependentSchemas && typeOf(value) === OBJECT) {
      for (const [name, child] of node.dependentSchemas)
        if (Object.hasOwn(value as object, name) && !passes(child)) return false;
    }
    return true;
  }

  #checkArray(node: SchemaNode, value: unknown[], own: Seen | undefined, depth: number): boolean {
    if (value.length < (node.minItems ?? 0) || value.length > (node.maxItems ?? Number.POSITIVE_INFINITY)) return false;
    if ((node.uniqueItems || node.repeats) && isUnique(value) === Boolean(node.repeats)) return false;
    const prefix = node.prefixItems ?? [];
    for (const [index, item] of value.entries()) {
      const child = prefix[index] ?? (index >= prefix.length ? node.items : undefined);
      if (child && !this.check(child, item, undefined, depth)) return false;
      if (own && own.items !== 'all' && index < prefix.length) own.items.add(index);
    }
    if (own && node.items) own.items = 'all';
    if (node.contains) {
      let count = 0;
      for (const [index, item] of value.entries()) {
        if (!this.check(node.contains, item, undefined, depth)) continue;
        count++;
        if (own && own.items !== 'all') own.items.add(index);
      }
      if (count < (node.minContains ?? 1) || count > (node.maxContains ?? Number.POSITIVE_INFINITY)) return false;
    }
    const { someItem } = node;
    if (
      someItem &&
      !value.some((item, index) => isWithin(index, someItem) && !this.check(someItem.breaks, item, undefined, depth))
    )
      return false;
    if (node.unevaluatedItems && own && own.items !== 'all') {
      for (const [index, item] of value.entries()) {
        if (!own.items.has(index) && !this.check(node.unevaluatedItems, item, undefined, depth)) return false;
      }
      own.items = 'all';
    }
    return true;
  }

  #checkObject(node: SchemaNode, value: Record<string, unknown>, own: Seen | undefined, depth: number): boolean {
    const names = Object.keys(value);
    this.cost += (names.length * (1 + (node.patternProperties?.size ?? 0)) + (node.required?.length ?? 0)) / 10;
    if (names.length < (node.minProperties ?? 0) || names.length > (node.maxProperties ?? Number.POSITIVE_INFINITY))
      return false;
    for (const name of node.required ?? []) if (!Object.hasOwn(value, name)) return false;
    for (const [name, others] of node.dependentRequired ?? []) {
      if (Object.hasOwn(value, name) && others.some(other => !Object.hasOwn(value, other))) return false;
    }
    for (const name of names) {
      if (node.propertyNames && !this.check(node.propertyNames, name, undefined, depth)) return false;
      for (const child of childrenFor(node, name)) if (!this.check(child, value[name], undefined, depth)) return false;
      if (own && own.names !== 'all' && isEvaluated(node, name)) own.names.add(name);
    }
    if (node.someName && names.every(name => this.check(node.someName!, name, undefined, depth))) return false;
    const { someProperty: some } = node;
    if (some) {
      const hit = names.some(
        name =>
          !some.except.has(name) &&
          (some.inside === undefined || test(some.inside, name)) &&
          !some.outside.some(pattern => test(pattern, name)) &&
          !this.check(some.breaks, value[name], undefined, depth),
      );
      if (!hit) return false;
    }
    if (node.unevaluatedProperties && own && own.names !== 'all') {
      for (const name of names) {
        if (!own.names.has(name) && !this.check(node.unevaluatedProperties, value[name], undefined, depth))
          return false;
      }
      own.names = 'all';
    }
    return true;
  }
}

/** Without the members that equal the one before them. */
function distinct(nodes: readonly SchemaNode[]): readonly SchemaNode[] {
  return nodes.some((node, index) => index > 0 && node.id === nodes[index - 1]!.id)
    ? nodes.filter((node, index) => index === 0 || node.id !== nodes[index - 1]!.id)
    : nodes;
}

const texts = new WeakMap<readonly unknown[], ReadonlySet<string>>();

function textsOf(values: readonly unknown[]): ReadonlySet<string> {
  let known = texts.get(values);
  if (!known) {
    known = new Set(values.map(value => canonical(value)));
    texts.set(values, known);
  }
  return known;
}

/** The schemas that one object schema puts on the value of a property. Throws where a pattern cannot be run. */
export function childrenFor(node: SchemaNode, name: string): SchemaNode[] {
  const children: SchemaNode[] = [];
  const own = node.properties?.get(name);
  if (own) children.push(own);
  for (const [pattern, child] of node.patternProperties ?? []) if (test(pattern, name)) children.push(child);
  if (children.length === 0 && node.additional) children.push(node.additional);
  return children;
}

/** Runs `search`; undefined where a pattern in it could not be run. */
export function decided<T>(search: () => T): T | undefined {
  try {
    return search();
  } catch (error) {
    if (error instanceof Undecided) return undefined;
    throw error;
  }
}

/** True where the text matches. Throws (for `decided`) where the pattern cannot be run. */
export function test(pattern: string, text: string): boolean {
  const result = matches(pattern, text);
  if (result === undefined) throw new Undecided();
  return result;
}

function isEvaluated(node: SchemaNode, name: string): boolean {
  if (node.additional || node.properties?.has(name)) return true;
  for (const pattern of node.patternProperties?.keys() ?? []) if (test(pattern, name)) return true;
  return false;
}

function checkNumber(node: SchemaNode, value: number): boolean {
  if (node.integer && !Number.isInteger(value)) return false;
  if (value < (node.minimum ?? value) || value > (node.maximum ?? value)) return false;
  if (node.exclusiveMinimum !== undefined && value <= node.exclusiveMinimum) return false;
  if (node.exclusiveMaximum !== undefined && value >= node.exclusiveMaximum) return false;
  if (node.multipleOf !== undefined) {
    const [exact, step] = [decimal(value), decimal(node.multipleOf)];
    if (!exact || !step) throw new Undecided();
    if (!isMultiple(exact, step)) return false;
  }
  const range = node.format === undefined ? undefined : numberFormats.get(node.format);
  if (!range) return true;
  const exact = decimal(value)!;
  if (range.whole && !Number.isInteger(value)) return false;
  return compare(exact, decimal(range.min)!) >= 0 && compare(exact, decimal(range.max)!) <= 0;
}

function checkString(node: SchemaNode, value: string): boolean {
  if (node.minLength !== undefined || node.maxLength !== undefined) {
    const length = lengthOf(value);
    if (length < (node.minLength ?? 0) || length > (node.maxLength ?? Number.POSITIVE_INFINITY)) return false;
  }
  if (node.pattern !== undefined && !test(node.pattern, value)) return false;
  const format = node.format === undefined ? undefined : stringFormats.get(node.format);
  return format === undefined || format.test(value);
}

function isUnique(items: readonly unknown[]): boolean {
  return new Set(items.map(item => canonical(item))).size === items.length;
}

function merge(into: Seen, from: Seen): void {
  if (into.names !== 'all') {
    if (from.names === 'all') into.names = 'all';
    else for (const name of from.names) into.names.add(name);
  }
  if (into.items !== 'all') {
    if (from.items === 'all') into.items = 'all';
    else for (const index of from.items) into.items.add(index);
  }
}

function isWithin(index: number, { from, to = Number.POSITIVE_INFINITY }: SomeItem): boolean {
  return index >= from && index <= to;
}
