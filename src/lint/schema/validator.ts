/**
 * Checks instances against schemas where they stand in a document: references are followed in place, each schema object
 * is read once, and the work for one instance is bounded. Verdicts and the order of errors are Ajv's.
 */
import { isObject, own, toText } from '../../document/pointer.ts';
import { compileSchema, isKeyword, type Node } from './compile.ts';
import type { Dialect } from './dialect.ts';
import type { Schema } from './keyword.ts';
import { findProblems } from './problems.ts';
import {
  addEvaluated,
  type Evaluated,
  fail,
  nothingEvaluated,
  type Relaxation,
  type Run,
  type SchemaError,
  spend,
  Undecided,
} from './run.ts';
import { isOfType } from './type.ts';

export interface ValidatorOptions {
  dialect: Dialect;
  /** Gives the target of a reference object (through chains), any other value, and what leads nowhere, as it is. */
  deref(value: unknown): unknown;
  /** Keywords beside `$ref` count, as JSON Schema since 2019-09 and OpenAPI 3.1 say. */
  hasReferenceSiblings: boolean;
  /** OpenAPI 2.0 documents say `x-nullable`. */
  hasVendorNullable?: boolean;
}

export interface ValidateOptions {
  /** All errors, or those up to where Ajv stops by default: the first that decides. */
  allErrors?: boolean;
  relaxation?: Relaxation;
}

export type Verdict =
  | { kind: 'valid' }
  | { kind: 'invalid'; errors: SchemaError[] }
  /** The schema is no schema: what is wrong, as a sentence without a full stop. */
  | { kind: 'wrong-schema'; problem: string }
  /** The check was given up. `isSilent` where another rule reports the cause. */
  | { kind: 'undecided'; reason: string; isSilent: boolean };

export interface Validator {
  /** Never throws; the schema may be anything. */
  validate(schema: unknown, instance: unknown, options?: ValidateOptions): Verdict;
  /** For keywords: the verdict of a schema inside another. */
  check(schema: unknown, data: unknown, run: Run, evaluated: Evaluated | undefined): boolean;
  /** The value itself, or what a reference leads to. */
  target(value: unknown): unknown;
  /** The first schema reached from a schema that carries the `$dynamicAnchor` or `$anchor` of a reference like `#node`. */
  anchor(root: unknown, reference: string): unknown;
}

/** Nesting of schema, instance and references together; a reference ring ends here. */
const maxDepth = 800;
/** For one instance, while the document as a whole stays below `documentSteps`; then the small allowance. */
const instanceSteps = 200_000;
const documentSteps = 5_000_000;
const smallAllowance = 5_000;
/** From here on it is worth remembering which (schema, value) pairs passed: `allOf` fan-out over shared references. */
const memoAfter = 2_000;

/** A validator for the schemas of one document (or one ruleset option) in one dialect; it keeps what it has read. */
export function createValidator(options: ValidatorOptions): Validator {
  const { dialect, deref, hasReferenceSiblings } = options;
  const nodes = new WeakMap<object, Node | boolean>();
  const problems = new WeakMap<Node, string | false>();
  let passed = new Map<Node, Set<unknown>>();
  let spent = 0;

  const target = (value: unknown): unknown => (typeof own(value, '$ref') === 'string' ? deref(value) : value);

  /** What a schema is; undefined for a reference that leads nowhere and for what is no schema. */
  const nodeOf = (schema: unknown): Node | boolean | undefined => {
    if (typeof schema !== 'object' || schema === null) return typeof schema === 'boolean' ? schema : undefined;
    const known = nodes.get(schema);
    if (known !== undefined) return known;
    if (!isObject(schema)) return undefined;
    const node = readNode(schema);
    if (node !== undefined) nodes.set(schema, node);
    return node;
  };

  const readNode = (schema: Schema): Node | boolean | undefined => {
    if (typeof own(schema, '$ref') !== 'string') return compileSchema(withNullable(schema), dialect, target, undefined);
    if (!countsSiblings(schema)) return nodeOf(chainEnd(schema));
    const to = deref(schema);
    if (to === schema) return undefined;
    const node = compileSchema(schema, dialect, target, (data, run, evaluated) => check(to, data, run, evaluated));
    node.children.push(to);
    return node;
  };

  const countsSiblings = (schema: Schema): boolean =>
    hasReferenceSiblings && Object.keys(schema).some(key => key !== '$ref' && isKeyword(key, dialect));

  /** Where bare references lead in the end; undefined for rings and dead ends. */
  const chainEnd = (schema: Schema): unknown => {
    const seen = new Set<unknown>();
    let current: unknown = schema;
    while (isObject(current) && typeof own(current, '$ref') === 'string' && !countsSiblings(current)) {
      const next = deref(current);
      if (next === current || seen.has(current)) return undefined;
      seen.add(current);
      current = next;
    }
    return current;
  };

  const withNullable = (schema: Schema): Schema =>
    options.hasVendorNullable && own(schema, 'x-nullable') === true ? { ...schema, nullable: true } : schema;

  const check = (schema: unknown, data: unknown, run: Run, evaluated: Evaluated | undefined): boolean => {
    spend(run, 1);
    const node = nodeOf(schema);
    if (node === true) return true;
    if (node === false) return fail(run, 'false schema', schema, 'boolean schema is false', {});
    if (node === undefined) throw new Undecided('its schema has a reference that leads to no schema', true);
    if (isMemoised(run) && !evaluated && passed.get(node)?.has(data)) return true;
    if (++run.depth > maxDepth) throw new Undecided('its schema refers to itself without end, or is nested too deeply');
    const isValid = node.tracksEvaluated
      ? checkTracked(node, data, run, evaluated)
      : checkNode(node, data, run, evaluated);
    run.depth--;
    if (isValid && isMemoised(run)) remember(node, data);
    return isValid;
  };

  const checkTracked = (node: Node, data: unknown, run: Run, evaluated: Evaluated | undefined): boolean => {
    const here = nothingEvaluated();
    const isValid = checkNode(node, data, run, here);
    if (evaluated) addEvaluated(evaluated, here);
    return isValid;
  };

  // A schema inside `not` asks for properties that it lets off elsewhere.
  const isMemoised = (run: Run): boolean => run.steps > memoAfter && !(run.relaxation && run.insideNot);

  const remember = (node: Node, data: unknown): void => {
    const values = passed.get(node);
    if (values) values.add(data);
    else passed.set(node, new Set([data]));
  };

  const validate = (schema: unknown, instance: unknown, wanted: ValidateOptions = {}): Verdict => {
    const node = nodeOf(schema);
    if (typeof node === 'object') {
      const problem = problems.get(node) ?? findProblems(node, problems, nodeOf);
      if (problem !== false) return { kind: 'wrong-schema', problem };
    }
    const run: Run = {
      validator,
      rootSchema: schema,
      allErrors: wanted.allErrors ?? false,
      relaxation: wanted.relaxation,
      errors: [],
      path: [],
      isComposite: false,
      insideNot: false,
      depth: 0,
      steps: 0,
      maxSteps: Math.max(smallAllowance, Math.min(instanceSteps, documentSteps - spent)),
    };
    try {
      return check(schema, instance, run, undefined)
        ? { kind: 'valid' }
        : { kind: 'invalid', errors: run.errors ?? [] };
    } catch (error) {
      if (error instanceof Undecided) return { kind: 'undecided', reason: error.message, isSilent: error.isSilent };
      throw error;
    } finally {
      spent += run.steps;
      if (passed.size > 0) passed = new Map();
    }
  };

  const anchors = new Map<string, { root: unknown; schema: unknown }>();

  const anchor = (root: unknown, reference: string): unknown => {
    const known = anchors.get(reference);
    if (known && known.root === root) return known.schema;
    const schema = findAnchor(root, reference.slice(reference.indexOf('#') + 1));
    anchors.set(reference, { root, schema });
    return schema;
  };

  const findAnchor = (root: unknown, name: string): unknown => {
    const seen = new Set<Node>();
    const queue = [nodeOf(root)];
    for (const node of queue) {
      if (typeof node !== 'object' || seen.has(node)) continue;
      seen.add(node);
      if (node.schema.$dynamicAnchor === name || node.schema.$anchor === name) return node.schema;
      for (const child of node.children) queue.push(nodeOf(child));
    }
    return undefined;
  };

  const validator: Validator = { validate, check, target, anchor };
  return validator;
}

function checkNode(node: Node, data: unknown, run: Run, evaluated: Evaluated | undefined): boolean {
  const { types, groups } = node;
  let isValid = true;
  if (node.isTypeFirst && !types.some(type => isOfType(data, type))) {
    isValid = wrongType(node, run);
    if (!run.allErrors && !run.isComposite) return false;
  }
  for (const { type, rules } of groups) {
    if (type === 'any' || isOfType(data, type)) {
      for (const rule of rules) {
        if (rule(data, run, evaluated)) continue;
        isValid = false;
        if (!run.allErrors) break;
      }
    } else if (!node.isTypeFirst && types.length === 1 && types[0] === type) {
      isValid = wrongType(node, run);
    }
    if (!isValid && !run.allErrors) return false;
  }
  return isValid;
}

function wrongType(node: Node, run: Run): false {
  const { type } = node.schema;
  return fail(run, 'type', node.schema, `must be ${toText(type)}`, { type });
}
