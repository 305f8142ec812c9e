/** What the parts of a filter mean: each reads a value of the place that is asked about, as JavaScript would, without calling anything of it. */
import { toText } from '../../document/pointer.ts';

/** What a filter may see. One object is reused for all calls. */
export interface Scope {
  value: unknown;
  /** The key or index of the value in its parent. */
  key: string | number;
  parent: unknown;
  root: unknown;
  /** Keys from the root to the value; read only by filters that are `contextual`. */
  path: readonly (string | number)[];
  /** Follows references where the rule sees the resolved document. */
  deref(value: unknown): unknown;
}

/** A part of a filter, compiled to a closure. */
export interface Node {
  read(scope: Scope): unknown;
  needsObject: boolean;
  contextual: boolean;
  /** Set for literals. */
  literal?: { value: unknown };
  /** Set for a regular expression literal. */
  pattern?: Matcher;
  /** Set for `@`, the value itself. */
  isValue?: true;
  /** Set for `@property`, and for `@property === 'name'`. */
  isKey?: true;
  keyName?: string;
}

export type Matcher = (text: string) => boolean;

/** A value that the filter itself writes. */
export function literal(value: unknown): Node {
  return { read: () => value, needsObject: false, contextual: false, literal: { value } };
}

/** What `@`, `@property`, `@parent`, `@parentProperty`, `@path`, `@root` and `$` stand for. */
export function query(start: string): Node {
  const node = (read: Node['read'], contextual = false): Node => ({ read, needsObject: false, contextual });
  switch (start) {
    case '@property':
      return { ...node(scope => scope.key), isKey: true };
    case '@parent':
      return node(scope => scope.parent);
    case '@parentProperty':
      return node(scope => scope.path.at(-2), true);
    case '@path':
      return node(
        scope => `$${scope.path.map(key => `[${typeof key === 'number' ? key : `'${key}'`}]`).join('')}`,
        true,
      );
    case '@root':
    case '$':
      return node(scope => scope.root);
    default:
      return { ...node(scope => scope.value), isValue: true };
  }
}

/** An own member by its key, with references followed. */
export function member(node: Node, key: string | number): Node {
  return {
    read(scope) {
      const value = node.read(scope);
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
      return scope.deref((value as Record<string | number, unknown>)[key]);
    },
    needsObject: node.needsObject || node.isValue === true,
    contextual: node.contextual,
  };
}

/** `.length` of texts and lists, and the key of that name. */
export function lengthOf(node: Node): Node {
  return {
    read(scope) {
      const value = node.read(scope);
      if (typeof value === 'string' || Array.isArray(value)) return value.length;
      return typeof value === 'object' && value !== null && Object.hasOwn(value, 'length')
        ? (value as { length: unknown }).length
        : undefined;
    },
    needsObject: node.needsObject,
    contextual: node.contextual,
  };
}

/** The methods that a filter may call on a value, with their one argument. */
export const methods = {
  includes: (value: unknown, argument: unknown) =>
    typeof value === 'string' ? value.includes(toText(argument)) : Array.isArray(value) && value.includes(argument),
  startsWith: (value: unknown, argument: unknown) => typeof value === 'string' && value.startsWith(toText(argument)),
  endsWith: (value: unknown, argument: unknown) => typeof value === 'string' && value.endsWith(toText(argument)),
  indexOf: (value: unknown, argument: unknown) =>
    typeof value === 'string' ? value.indexOf(toText(argument)) : Array.isArray(value) ? value.indexOf(argument) : -1,
  toLowerCase: (value: unknown) => (typeof value === 'string' ? value.toLowerCase() : undefined),
  toUpperCase: (value: unknown) => (typeof value === 'string' ? value.toUpperCase() : undefined),
  trim: (value: unknown) => (typeof value === 'string' ? value.trim() : undefined),
};

/** True for texts and numbers that match. */
export function isText(value: unknown, matches: Matcher): boolean {
  return (typeof value === 'string' || typeof value === 'number') && matches(String(value));
}

/** What `.constructor.name` says, for plain data alone. */
export function typeName(value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return 'Array';
  return { string: 'String', number: 'Number', boolean: 'Boolean', object: 'Object' }[typeof value as 'string'];
}

/** What an operator says of its two sides. */
export function comparison(operator: string): (a: unknown, b: unknown) => boolean {
  switch (operator) {
    case '===':
      return (a, b) => a === b;
    case '!==':
      return (a, b) => a !== b;
    case '==':
      return looselyEqual;
    case '!=':
      return (a, b) => !looselyEqual(a, b);
    case '<':
      return ordered((a, b) => a < b);
    case '<=':
      return ordered((a, b) => a <= b);
    case '>':
      return ordered((a, b) => a > b);
    default:
      return ordered((a, b) => a >= b);
  }
}

/** As JavaScript's `==`. */
function looselyEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a === null || a === undefined || b === null || b === undefined) return (a ?? undefined) === (b ?? undefined);
  if (typeof a === 'object' && typeof b === 'object') return false;
  const [left, right] = [scalarOf(a), scalarOf(b)];
  return typeof left === typeof right ? left === right : Number(left) === Number(right);
}

/** As JavaScript compares: texts by their letters, all else as numbers. */
function ordered(compare: (a: number | string, b: number | string) => boolean): (a: unknown, b: unknown) => boolean {
  return (a, b) => {
    const [left, right] = [scalarOf(a), scalarOf(b)];
    const areTexts = typeof left === 'string' && typeof right === 'string';
    return areTexts ? compare(left, right) : compare(Number(left), Number(right));
  };
}

/** What JavaScript compares in place of an object or array, without calling what its keys (`toString`) put in the way. */
function scalarOf(value: unknown): string | number | boolean | null | undefined {
  if (Array.isArray(value)) return value.map(one => scalarOf(one) ?? '').join();
  return typeof value === 'object' && value !== null ? '[object Object]' : (value as string | number | boolean | null);
}

/** The name in `@property === 'name'`. */
export function keyNameOf(operator: string, left: Node, right: Node): { keyName?: string } {
  const name = left.isKey ? right.literal?.value : right.isKey ? left.literal?.value : undefined;
  // The index of an array is a number, which equals no text.
  return operator === '===' && typeof name === 'string' && !/^\d+$/.test(name) ? { keyName: name } : {};
}

/** True where the comparison is false for every value that is no object, as one side is undefined there. */
export function comparisonNeedsObject(operator: string, left: Node, right: Node): boolean {
  const side = left.needsObject ? right : right.needsObject ? left : undefined;
  if (!side?.literal) return false;
  const { value } = side.literal;
  const missingIsEqual = operator.length === 3 ? value === undefined : value === undefined || value === null;
  if (operator.startsWith('=')) return !missingIsEqual;
  if (operator.startsWith('!')) return missingIsEqual;
  return true;
}
