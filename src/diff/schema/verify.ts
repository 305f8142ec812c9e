/** The last word on a witness: Ajv, a JSON Schema validator that knows nothing of our reasoning. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { bundle } from './bundle.ts';
import { compare, decimal } from './decimal.ts';
import { numberFormats, stringFormats } from './formats.ts';
import type { SchemaNode } from './node.ts';
import { matches } from './patterns.ts';

class Undecided extends Error {}

/** By schema, then by value: answers to one question are one object. */
const kept = new WeakMap<SchemaNode, Map<unknown, boolean | undefined>>();
/** By the text of the schema: many values of one schema meet the same parts of it. */
const compiled = new Map<string, ValidateFunction>();
const maxCompiled = 500;
const validators = new Map<string, Ajv2020>();

/** Whether the validator accepts the value; undefined where it cannot be asked (a dead reference, a pattern that cannot be run). */
export function verify(node: SchemaNode, value: unknown): boolean | undefined {
  let known = kept.get(node);
  if (!known) {
    known = new Map();
    kept.set(node, known);
  }
  if (!known.has(value)) known.set(value, validate(node, value));
  return known.get(value);
}

function validate(node: SchemaNode, value: unknown): boolean | undefined {
  try {
    const schema = bundle(node, value);
    return typeof schema === 'object' ? compile(schema)(value) : schema;
  } catch {
    // Undecided, too deep for its recursion, or a slip in the code that Ajv made (it has some about unevaluated
    // properties): whatever it was, nothing was confirmed.
    return undefined;
  }
}

/** Longer schemas can be too wide for the short code. */
const maxShort = 20_000;

function compile(schema: Record<string, unknown>): ValidateFunction {
  const text = JSON.stringify(schema);
  let check = compiled.get(text);
  if (!check) {
    if (compiled.size >= maxCompiled) compiled.clear();
    // Keeping count of what was evaluated costs a third of the compilation.
    const validator = validatorFor(text.length > maxShort, /"unevaluated(Items|Properties)":/.test(text));
    check = validator.compile(schema);
    validator.removeSchema(schema);
    compiled.set(text, check);
  }
  return check;
}

function validatorFor(allErrors: boolean, unevaluated: boolean): Ajv2020 {
  const key = `${allErrors} ${unevaluated}`;
  const known = validators.get(key) ?? createAjv(allErrors, unevaluated);
  validators.set(key, known);
  return known;
}

/** `allErrors`: else each property's check stands inside the one before, and wide objects nest too deep to compile. */
function createAjv(allErrors: boolean, unevaluated: boolean): Ajv2020 {
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
    allErrors,
    unevaluated,
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
