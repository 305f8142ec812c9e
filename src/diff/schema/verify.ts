/** The last word on a witness: Ajv, a JSON Schema validator that knows nothing of our reasoning. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Budget } from './budget.ts';
import { bundle, type Names } from './bundle.ts';
import { compare, decimal } from './decimal.ts';
import { numberFormats, stringFormats } from './formats.ts';
import { listKeywords, type SchemaNode } from './node.ts';
import { matches } from './patterns.ts';
import { type Reached, reachedBy } from './reached.ts';

class Undecided extends Error {}

const maxKey = 1000;

/** Equal values have one key where they are small; else the value itself is its key. */
function keyOf(value: unknown): unknown {
  const text = JSON.stringify(value);
  return text.length > maxKey ? value : text;
}

/** To look at one schema that a value meets; to write a character of it, and to compile one. */
const meetingSteps = 0.3;
const writingSteps = 0.01;
const compilationSteps = 0.2;
const leastCharacters = 150;

/** Asks the validator. What it compiles is kept, and counted, for one comparison. */
export class Verifier {
  readonly #budget: Budget;
  /** By schema, then by value. */
  readonly #known = new WeakMap<SchemaNode, Map<unknown, boolean | undefined>>();
  readonly #validators = new Map<string, Validator>();

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /** Whether the validator accepts the value; undefined where it cannot be asked (a dead reference, a pattern that cannot be run, no steps left). */
  accepts(node: SchemaNode, value: unknown): boolean | undefined {
    let known = this.#known.get(node);
    if (!known) {
      known = new Map();
      this.#known.set(node, known);
    }
    const key = keyOf(value);
    if (!known.has(key)) known.set(key, this.#validate(node, value));
    return known.get(key);
  }

  #validate(node: SchemaNode, value: unknown): boolean | undefined {
    try {
      const reached = reachedBy(node, value);
      if (!reached) return undefined;
      const validator = this.#validatorFor(reached);
      const [written, compiled] = [validator.written, validator.compiled];
      const entry = validator.take(node, reached);
      this.#budget.spend(
        reached.size * meetingSteps +
          (validator.written - written) * writingSteps +
          (validator.compiled - compiled) * compilationSteps * (isLongTuple(reached) ? tupleFactor : 1),
      );
      if (this.#budget.isSpent) return undefined;
      return typeof entry === 'string' ? validator.validate(entry, value) : entry;
    } catch {
      // Undecided, too deep for its recursion, or a slip in the code that Ajv made (it has some about unevaluated
      // properties): whatever it was, nothing was confirmed.
      return undefined;
    }
  }

  /** Keeping count of what was evaluated costs a third of the compilation: only where it is asked for. */
  #validatorFor(reached: Reached): Validator {
    let isWide = false;
    let isCounting = false;
    for (const [node, names] of reached) {
      isWide ||= names.size > maxShort || Math.max(0, ...listKeywords.map(key => node[key]?.length ?? 0)) > maxShort;
      isCounting ||= node.unevaluatedItems !== undefined || node.unevaluatedProperties !== undefined;
    }
    const key = `${isWide} ${isCounting}`;
    let validator = this.#validators.get(key);
    if (!validator || validator.size > maxNames) {
      validator = new Validator(createAjv(isWide, isCounting));
      this.#validators.set(key, validator);
    }
    return validator;
  }
}

/** Ajv writes the check of each place into one function, which takes the longer the more there are. */
const tupleFactor = 8;

function isLongTuple(reached: Reached): boolean {
  for (const node of reached.keys()) if ((node.prefixItems?.length ?? 0) > maxShort) return true;
  return false;
}

const maxNames = 2000;
/** Objects and lists of schemas that are wider need the longer code. */
const maxShort = 200;
/** Compiles each schema once, whatever refers to it. */
class Validator implements Names {
  size = 0;
  /** Characters. */
  written = 0;
  compiled = 0;
  readonly #ajv: Ajv2020;
  readonly #names = new Map<string, string>();

  constructor(ajv: Ajv2020) {
    this.#ajv = ajv;
  }

  /** The name of the schema as far as the value meets it, or what it comes to; undefined where it cannot be asked. */
  take(node: SchemaNode, reached: Reached): string | boolean | undefined {
    const written = bundle(node, reached, this);
    if (!written) return undefined;
    for (const [name, schema] of written.definitions) this.#ajv.addSchema(schema, name);
    const { entry } = written;
    return typeof entry === 'boolean' ? entry : String(entry.$ref);
  }

  validate(name: string, value: unknown): boolean | undefined {
    return this.#ajv.getSchema(name)?.(value) as boolean | undefined;
  }

  nameOf(text: string): { name: string; isNew: boolean } {
    const known = this.#names.get(text);
    if (known !== undefined) return { name: known, isNew: false };
    const name = this.fresh();
    this.#names.set(text, name);
    return { name, isNew: true };
  }

  write(characters: number): void {
    this.written += characters;
  }

  compile(characters: number): void {
    this.compiled += leastCharacters + characters;
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
