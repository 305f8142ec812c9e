/** Spectral's `oasSchema`: a value matches a JSON Schema of the dialect that the document's OpenAPI version uses. */
import { isObject, own, type Path } from '../../document/pointer.ts';
import type { RuleContext, RuleResult } from '../rule.ts';
import { dialectOf, dialects } from '../schema/dialect.ts';
import { resultsOf } from '../schema/results.ts';
import type { Relaxation } from '../schema/run.ts';
import { createValidator, type Validator } from '../schema/validator.ts';
import { type OptionsCheck, optionsOf } from './options.ts';

export interface OasSchemaOptions {
  /** A schema object; references in it are followed by the document. */
  schema: unknown;
}

export const checkOptions: OptionsCheck = optionsOf('oasSchema', {
  example: '{ "schema": { "type": "string" } }',
  options: {
    schema: {
      accepts: isObject,
      problem: '"oasSchema" function and its "schema" option accepts only the following types: object',
    },
  },
});

export default function oasSchema(value: unknown, options: OasSchemaOptions, context: RuleContext): RuleResult[] {
  return checkAgainst(options.schema, value, context, context.path);
}

const validators = new WeakMap<object, Validator>();

function validatorOf(context: RuleContext): Validator {
  const key = isObject(context.root) ? context.root : context;
  const known = validators.get(key);
  if (known) return known;
  const { version } = context;
  const isModern = version === '3.1' || version === '3.2';
  const stated = isModern ? dialectOf(own(context.root, 'jsonSchemaDialect')) : undefined;
  const validator = createValidator({
    dialect: stated ?? (isModern ? dialects['draft2020-12']! : version ? dialects.draft4! : dialects.draft7!),
    deref: value => context.deref(value),
    hasReferenceSiblings: isModern,
    hasVendorNullable: version === '2.0',
  });
  validators.set(key, validator);
  return validator;
}

/**
 * Results for a value at a path of the document that is checked against a schema of the document. A value that could
 * not be checked gives one result that says why, unless another rule reports the cause.
 */
export function checkAgainst(
  schema: unknown,
  value: unknown,
  context: RuleContext,
  path: Path,
  relaxation?: Relaxation,
): RuleResult[] {
  if (value === undefined) return [{ message: '#{{print("property")}}must exist', path }];
  const verdict = validatorOf(context).validate(schema, value, { relaxation });
  switch (verdict.kind) {
    case 'valid':
      return [];
    case 'invalid':
      return resultsOf(verdict.errors.map(withNull), value, path);
    case 'wrong-schema':
      return [{ message: `This value was not checked because its schema is not valid: ${verdict.problem}`, path }];
    case 'undecided':
      return verdict.isSilent ? [] : [{ message: `This value was not checked: ${verdict.reason}`, path }];
  }
}

/** A nullable value may also be null, which the type alone does not say. */
function withNull<Error extends { keyword: string; message: string; schema: unknown }>(error: Error): Error {
  return error.keyword === 'type' && own(error.schema, 'nullable') === true
    ? { ...error, message: `${error.message},null` }
    : error;
}
