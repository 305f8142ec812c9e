/** The last word on a witness: Ajv, a JSON Schema validator that knows nothing of our reasoning. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { bundle, type Names } from './bundle.ts';
import { compare, decimal } from './decimal.ts';
import { numberFormats, stringFormats } from './formats.ts';
import { listKeywords, type SchemaNode } from './node.ts';
import { matches } from './patterns.ts';
import { type Reached, reachedBy } from './reached.ts';
import type { Solver } from './solver.ts';

class Undecided extends Error {}

/** By schema, then by value: answers to one question are one object. */
const kept = new WeakMap<SchemaNode, Map<unknown, boolean | undefined>>();

/** Whether the validator accepts the value; undefined where it cannot be asked (a dead reference, a pattern that cannot be run). */
export function verify(node: SchemaNode, value: unknown, solver: Pick<Solver, 'charge'>): boolean | undefined {
  let known = kept.get(node);
  if (!known) {
    known = new Map();
    kept.set(node, known);
  }
  if (!known.has(value)) known.set(value, validate(node, value, solver));
  return known.get(value);
}

/** To compile a schema, and to write one schema of a value. */
const compilationSteps = 60;
const writingSteps = 0.5;

function validate(node: SchemaNode, value: unknown, { charge }: Pick<Solver, 'charge'>): boolean | undefined {
  try {
    const reached = reachedBy(node, value);
    if (!reached) return undefined;
    charge(reached.size * writingSteps);
    const validator = validatorFor(reached);
    const before = validator.size;
    const result = validator.validate(node, reached, value);
    charge((validator.size - before) * compilationSteps);
    return result;
  } catch {
    // Undecided, too deep for its recursion, or a slip in the code that Ajv made (it has some about unevaluated
    // properties): whatever it was, nothing was confirmed.
    return undefined;
  }
}

const maxNames = 2000;
/** Objects and lists of schemas that are wider need the longer code. */
const maxShort = 200;
const validators = new Map<string, Validator>();

/** Keeping count of what was evaluated costs a third of the compilation: only where it is asked for. */
function validatorFor(reached: Reached): Validator {
  let isWide = false;
  let isCounting = false;
  for (const [node, names] of reached) {
    isWide ||= names.size > maxShort || Math.max(0, ...listKeywords.map(key => node[key]?.length ?? 0)) > maxShort;
    isCounting ||= node.unevaluatedItems !== undefined || node.unevaluatedProperties !== undefined;
  }
  const key = `${isWide} ${isCounting}`;
  let validator = validators.get(key);
  if (!validator || validator.size > maxNames) {
    validator = new Validator(createAjv(isWide, isCounting));
    validators.set(key, validator);
  }
  return validator;
}

/** Compiles each schema once, whatever refers to it. */
class Validator implements Names {
  size = 0;
  readonly #ajv: Ajv2020;
  readonly #names = new Map<string, string>();

  constructor(ajv: Ajv2020) {
    this.#ajv = ajv;
  }

  validate(node: SchemaNode, reached: Reached, value: unknown): boolean | undefined {
    const written = bundle(node, reached, this);
    if (!written) return undefined;
    for (const [name, schema] of written.definitions) this.#ajv.addSchema(schema, name);
    const { entry } = written;
    return typeof entry === 'boolean'
      ? entry
      : (this.#ajv.getSchema(String(entry.$ref))?.(value) as boolean | undefined);
  }

  nameOf(text: string): { name: string; isNew: boolean } {
    const known = this.#names.get(text);
    if (known !== undefined) return { name: known, isNew: false };
    const name = this.fresh();
    this.#names.set(text, name);
    return { name, isNew: true };
  }

  fresh(): string {
    return `s${this.size++}`;
  }
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
