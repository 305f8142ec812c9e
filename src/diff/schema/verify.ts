/** The last word on a witness: Ajv, a JSON Schema validator that knows nothing of our reasoning. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { isObject } from '../../document/pointer.ts';
import { bundle } from './bundle.ts';
import { compare, decimal } from './decimal.ts';
import { numberFormats, stringFormats } from './formats.ts';
import type { SchemaNode } from './node.ts';
import { matches } from './patterns.ts';

class Undecided extends Error {}

const ajv = createAjv();
const maxKept = 20;
/** By schema, then by the property names that the compiled form knows. */
const kept = new WeakMap<SchemaNode, Map<string, ValidateFunction | undefined>>();

/** Whether the validator accepts the value; undefined where it cannot be asked (a dead reference, a pattern that cannot be run). */
export function verify(node: SchemaNode, value: unknown): boolean | undefined {
  const names = new Set<string>();
  try {
    collectNames(value, names, 0);
    const key = JSON.stringify([...names].sort());
    let forms = kept.get(node);
    if (!forms || forms.size >= maxKept) {
      forms = new Map();
      kept.set(node, forms);
    }
    if (!forms.has(key)) forms.set(key, compile(node, names));
    return forms.get(key)?.(value);
  } catch {
    // Undecided, too deep for its recursion, or a slip in the code that Ajv made (it has some about unevaluated
    // properties): whatever it was, nothing was confirmed.
    return undefined;
  }
}

function compile(node: SchemaNode, names: ReadonlySet<string>): ValidateFunction | undefined {
  const schema = bundle(node, names);
  if (schema === undefined) return undefined;
  const validate = ajv.compile(schema);
  if (typeof schema === 'object') ajv.removeSchema(schema);
  return validate;
}

function collectNames(value: unknown, names: Set<string>, depth: number): void {
  if (depth > 1000) throw new Undecided();
  if (Array.isArray(value)) for (const item of value) collectNames(item, names, depth + 1);
  else if (isObject(value)) {
    for (const name of Object.keys(value)) {
      names.add(name);
      collectNames(value[name], names, depth + 1);
    }
  }
}

function createAjv(): Ajv2020 {
  const regExp = Object.assign(
    (pattern: string) => ({
      test(text: string): boolean {
        const result = matches(pattern, text);
        if (result === undefined) throw new Undecided();
        return result;
      },
      // Ajv tells compiled patterns apart by their text.
      toString: () => pattern,
    }),
    { code: 'guardedRegExp' },
  );
  const validator = new Ajv2020({
    strict: false,
    validateSchema: false,
    addUsedSchema: false,
    meta: false,
    // All errors: else each property's check stands inside the one before, and wide objects nest too deep to compile.
    allErrors: true,
    logger: false,
    messages: false,
    // To tell whether a part can stand inline, Ajv walks nested lists twice on each level: without end in deep ones.
    inlineRefs: false,
    multipleOfPrecision: 9,
    // Each compiled form serves a handful of values: the pass that makes it faster costs more than it gives.
    code: { regExp, optimize: false },
  });
  for (const [name, format] of stringFormats)
    if (!numberFormats.has(name)) validator.addFormat(name, { type: 'string', validate: format.test });
  for (const [name, range] of numberFormats) {
    const [min, max] = [decimal(range.min)!, decimal(range.max)!];
    const validate = (value: number): boolean => {
      const exact = decimal(value);
      if (!exact || (range.whole && !Number.isInteger(value))) return false;
      return compare(exact, min) >= 0 && compare(exact, max) <= 0;
    };
    validator.addFormat(name, { type: 'number', validate });
  }
  return validator;
}
