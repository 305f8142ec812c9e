/** Keywords for values of every type, in the order in which Ajv runs them. */

import { isEqual } from '../equality.ts';
import type { Keyword, Rule } from '../keyword.ts';
import { isNext } from '../keyword.ts';
import { addEvaluated, compositely, fail, forgetErrors, nothingEvaluated, type Run, silently, spend } from '../run.ts';
import { aSchema, aString, hasDuplicates, schemas } from '../shapes.ts';

const jsonTypes = ['string', 'number', 'integer', 'boolean', 'null', 'object', 'array'];

/** `$ref` itself is met before keywords are read: see compile.ts. */
const dynamicReference = (name: string): Keyword<string> => ({
  isKnown: isNext,
  shape: aString,
  rule: value => (data, run, evaluated) => {
    spend(run, 1);
    const target =
      name === '$recursiveRef' || value === '#' ? run.rootSchema : run.validator.anchor(run.rootSchema, value);
    return run.validator.check(target, data, run, evaluated);
  },
});

const type: Keyword = {
  shape(value) {
    const list = Array.isArray(value) ? value : [value];
    const isKnown = list.length > 0 && list.every(one => jsonTypes.includes(one));
    if (!isKnown) return `must be one of ${jsonTypes.join(', ')}`;
    return new Set(list).size === list.length ? undefined : 'must not name the same type twice';
  },
};

const nullable: Keyword = {
  shape(value, _dialect, schema) {
    if (typeof value !== 'boolean') return 'must be true or false';
    if (schema.type === undefined) return 'cannot be used without "type"';
    const hasNull = [schema.type].flat().includes('null');
    return value === false && hasNull ? 'contradicts the type "null"' : undefined;
  },
};

const constant: Keyword<unknown> = {
  rule: (value, schema) => (data, run) =>
    isEqual(data, value) || fail(run, 'const', schema, 'must be equal to constant', { allowedValue: value }),
};

const enumeration: Keyword<unknown[]> = {
  shape(value, dialect) {
    if (!Array.isArray(value) || value.length === 0) return 'must be a list that is not empty';
    return dialect.name === 'draft4' && hasDuplicates(value) ? 'must not have duplicate items' : undefined;
  },
  rule(values, schema) {
    const scalars = new Set(values.filter(one => typeof one !== 'object' || one === null));
    const others = values.filter(one => typeof one === 'object' && one !== null);
    return (data, run) => {
      spend(run, 1 + others.length);
      if (scalars.has(data) || others.some(one => isEqual(data, one))) return true;
      return fail(run, 'enum', schema, 'must be equal to one of the allowed values', { allowedValues: values });
    };
  },
};

const not: Keyword<unknown> = {
  shape: aSchema,
  children: value => [value],
  rule: (value, schema) => (data, run) => {
    const outer = run.insideNot;
    run.insideNot = true;
    const isValid = silently(run, () => run.validator.check(value, data, run, undefined));
    run.insideNot = outer;
    return !isValid || fail(run, 'not', schema, 'must NOT be valid', {});
  },
};

const anyOf: Keyword<unknown[]> = {
  shape: schemas,
  children: value => value,
  rule: (branches, schema) => (data, run, evaluated) => {
    const count = run.errors?.length ?? 0;
    let isValid = false;
    for (const branch of branches) {
      const own = evaluated && nothingEvaluated();
      if (!compositely(run, () => run.validator.check(branch, data, run, own))) continue;
      isValid = true;
      if (!evaluated) break;
      addEvaluated(evaluated, own!);
    }
    if (!isValid) return fail(run, 'anyOf', schema, 'must match a schema in anyOf', {});
    forgetErrors(run, count);
    return true;
  },
};

const oneOf: Keyword<unknown[]> = {
  shape: schemas,
  children: value => value,
  rule: (branches, schema) => (data, run, evaluated) => {
    const count = run.errors?.length ?? 0;
    let passing: number | undefined;
    for (let index = 0; index < branches.length; index++) {
      const own = evaluated && nothingEvaluated();
      if (!compositely(run, () => run.validator.check(branches[index], data, run, own))) continue;
      if (passing !== undefined) return oneOfError(run, schema, [passing, index]);
      passing = index;
      if (evaluated) addEvaluated(evaluated, own!);
    }
    if (passing === undefined) return oneOfError(run, schema, null);
    forgetErrors(run, count);
    return true;
  },
};

function oneOfError(run: Run, schema: unknown, passingSchemas: number[] | null): false {
  return fail(run, 'oneOf', schema, 'must match exactly one schema in oneOf', { passingSchemas });
}

const allOf: Keyword<unknown[]> = {
  shape: schemas,
  children: value => value,
  rule: parts => (data, run, evaluated) => {
    let isValid = true;
    for (const part of parts) {
      if (run.validator.check(part, data, run, evaluated)) continue;
      if (!run.allErrors) return false;
      isValid = false;
    }
    return isValid;
  },
};

const condition: Keyword<unknown> = {
  isKnown: dialect => dialect.name !== 'draft4',
  shape: aSchema,
  children: value => [value],
  rule(value, schema): Rule | undefined {
    if (schema.then === undefined && schema.else === undefined) return undefined;
    return (data, run, evaluated) => {
      const own = evaluated && nothingEvaluated();
      const holds = silently(run, () => run.validator.check(value, data, run, own));
      if (holds && evaluated) addEvaluated(evaluated, own!);
      const clause = holds ? 'then' : 'else';
      if (schema[clause] === undefined || run.validator.check(schema[clause], data, run, evaluated)) return true;
      if (!run.allErrors && !run.isComposite) return false; // Ajv is then done with the error of the clause.
      return fail(run, 'if', schema, `must match "${clause}" schema`, { failingKeyword: clause });
    };
  },
};

const clause: Keyword<unknown> = {
  isKnown: dialect => dialect.name !== 'draft4',
  shape: aSchema,
  children: value => [value],
};

export const anyKeywords: Record<string, Keyword> = {
  $dynamicRef: dynamicReference('$dynamicRef'),
  $recursiveRef: dynamicReference('$recursiveRef'),
  $comment: {},
  type,
  nullable,
  const: constant,
  enum: enumeration,
  not,
  anyOf,
  oneOf,
  allOf,
  if: condition,
  then: clause,
  else: clause,
};
