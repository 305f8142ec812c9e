/** Spectral's `schema`: a value matches the JSON Schema in the options. */
import { fromPointer, getAt, isObject, own, type Path } from '../../document/pointer.ts';
import type { RuleContext, RuleResult } from '../rule.ts';
import { dialectOf, dialects } from '../schema/dialect.ts';
import { resultsOf } from '../schema/results.ts';
import type { SchemaError } from '../schema/run.ts';
import { createValidator, type Validator } from '../schema/validator.ts';
import { type OptionsCheck, optionsOf } from './options.ts';

export interface SchemaOptions {
  /** Any JSON Schema; its references are to its own parts. */
  schema: unknown;
  /** By default the one that `$schema` names, else draft 7. */
  dialect?: 'auto' | 'draft4' | 'draft6' | 'draft7' | 'draft2019-09' | 'draft2020-12';
  /** All errors of a value; by default those up to the first that decides. */
  allErrors?: boolean;
  /** For functions built on this one: may change the errors before they become results. */
  prepareResults?(errors: SchemaError[]): void;
}

const drafts = ['auto', 'draft4', 'draft6', 'draft7', 'draft2019-09', 'draft2020-12'];

export const checkOptions: OptionsCheck = optionsOf('schema', {
  example:
    '{ "schema": { /* any JSON Schema can be defined here */ } , { "schema": { "type": "object" }, "dialect": "auto" }',
  required: ['schema'],
  options: {
    schema: {
      accepts: isObject,
      problem: '"schema" function and its "schema" option accepts only the following types: object',
    },
    dialect: {
      accepts: value => typeof value === 'string' && drafts.includes(value),
      problem: `"schema" function and its "dialect" option accepts only the following values: ${drafts.join(', ')}`,
    },
    allErrors: 'boolean',
    prepareResults: {
      accepts: value => typeof value === 'function',
      problem: '"schema" function and its "prepareResults" option is internal',
    },
  },
});

export default function schema(value: unknown, options: SchemaOptions, context: RuleContext): RuleResult[] | undefined {
  const { path } = context;
  if (value === undefined) return [{ message: '#{{print("property")}}must exist', path }];
  const verdict = validatorOf(options).validate(options.schema, value, { allErrors: options.allErrors ?? false });
  switch (verdict.kind) {
    case 'valid':
      return [];
    case 'invalid':
      options.prepareResults?.(verdict.errors);
      return resultsOf(verdict.errors, value, path);
    case 'wrong-schema':
      return [{ message: `schema is invalid: ${verdict.problem}`, path }];
    case 'undecided':
      return verdict.isSilent ? [] : [{ message: `This value was not checked: ${verdict.reason}`, path }];
  }
}

const validators = new WeakMap<object, Validator>();

function validatorOf(options: SchemaOptions): Validator {
  const known = validators.get(options);
  if (known) return known;
  const root = options.schema;
  const named = options.dialect === undefined || options.dialect === 'auto' ? undefined : dialects[options.dialect];
  const dialect = named ?? dialectOf(own(root, '$schema')) ?? dialects.draft7!;
  const validator = createValidator({ dialect, deref: value => derefWithin(root, value), hasReferenceSiblings: true });
  validators.set(options, validator);
  return validator;
}

/** The part of a schema that a reference in it names, by pointer, anchor or `$id`; the reference where there is none. */
function derefWithin(root: unknown, value: unknown): unknown {
  const ref = own(value, '$ref');
  return typeof ref === 'string' ? (partNamed(root, ref) ?? value) : value;
}

function partNamed(root: unknown, ref: string): unknown {
  const [base, fragment = ''] = ref.split('#', 2) as [string, string?];
  const start = base === '' || base === own(root, '$id') ? root : partWith(root, '$id', base);
  if (fragment === '') return start;
  const pointer = fragment.startsWith('/') ? pathOf(fragment) : undefined;
  return pointer
    ? getAt(start, pointer)
    : (partWith(start, '$anchor', fragment) ?? partWith(start, '$dynamicAnchor', fragment));
}

function pathOf(fragment: string): Path | undefined {
  try {
    return fromPointer(decodeURIComponent(fragment));
  } catch {
    return undefined;
  }
}

/** The first object in a schema that has a key with a value; depth is bounded by the loader. */
function partWith(part: unknown, key: string, value: string): unknown {
  if (typeof part !== 'object' || part === null) return undefined;
  if (own(part, key) === value) return part;
  for (const inner of Object.values(part)) {
    const found = partWith(inner, key, value);
    if (found !== undefined) return found;
  }
  return undefined;
}
