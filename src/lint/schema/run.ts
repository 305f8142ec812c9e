/** One validation of one instance: its errors, its path, how far its work may go. */
import type { Validator } from './validator.ts';

export interface SchemaError {
  keyword: string;
  /** From the instance's root; array indexes are numbers. */
  instancePath: (string | number)[];
  /** In Ajv's words: `must be string`. */
  message: string;
  /** As Ajv's. */
  params: Record<string, unknown>;
  /** The schema object that holds the keyword. */
  schema: unknown;
}

/** What has been evaluated of one object or array, for `unevaluatedProperties` and `unevaluatedItems`. */
export interface Evaluated {
  properties: Set<string> | true;
  /** The number of items from the start, or true for all. */
  items: number | true;
  /** Items that `contains` matched. */
  contained: Set<number>;
}

export function nothingEvaluated(): Evaluated {
  return { properties: new Set(), items: 0, contained: new Set() };
}

export function addEvaluated(to: Evaluated, from: Evaluated): void {
  if (from.properties === true) to.properties = true;
  else if (to.properties !== true) for (const name of from.properties) to.properties.add(name);
  to.items = to.items === true || from.items === true ? true : Math.max(to.items, from.items);
  for (const index of from.contained) to.contained.add(index);
}

/** Which required properties are let off: those of a request that are `readOnly`, those of a response that are `writeOnly`. */
export type Relaxation = 'readOnly' | 'writeOnly' | undefined;

export interface Run {
  readonly validator: Validator;
  /** The schema at which the validation began. */
  readonly rootSchema: unknown;
  readonly allErrors: boolean;
  readonly relaxation: Relaxation;
  /** Undefined while errors are of no interest (`not`, `if`). */
  errors: SchemaError[] | undefined;
  path: (string | number)[];
  /** Within anyOf and the like, where Ajv goes on in places where it else stops at the first error. */
  isComposite: boolean;
  insideNot: boolean;
  depth: number;
  steps: number;
  readonly maxSteps: number;
}

/** Thrown inside a run that cannot be decided, caught by `validate`. */
export class Undecided extends Error {
  readonly isSilent: boolean;
  /** `isSilent`: another rule reports the cause, such as a reference that leads nowhere. */
  constructor(reason: string, isSilent = false) {
    super(reason);
    this.isSilent = isSilent;
  }
}

/** Notes an error where errors are wanted; always false, the verdict of the keyword. */
export function fail(
  run: Run,
  keyword: string,
  schema: unknown,
  message: string,
  params: Record<string, unknown>,
): false {
  run.errors?.push({ keyword, instancePath: [...run.path], message, params, schema });
  return false;
}

/** Counts work that is proportional to the size of the instance or the schema. */
export function spend(run: Run, steps: number): void {
  run.steps += steps;
  if (run.steps > run.maxSteps) throw new Undecided('comparing it with its schema takes too many steps');
}

/** Runs a part of a schema below whose verdict the parent decides, as anyOf does. */
export function compositely<Result>(run: Run, check: () => Result): Result {
  const outer = run.isComposite;
  run.isComposite = true;
  const result = check();
  run.isComposite = outer;
  return result;
}

/** The verdict of a part of a schema whose errors nobody asks for. */
export function silently(run: Run, check: () => boolean): boolean {
  const outer = run.errors;
  run.errors = undefined;
  const result = compositely(run, check);
  run.errors = outer;
  return result;
}

/** Forgets the errors of parts that failed without harm. */
export function forgetErrors(run: Run, count: number): void {
  if (run.errors && run.errors.length > count) run.errors.length = count;
}
