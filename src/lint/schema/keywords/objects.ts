/** Keywords for objects, in the order in which Ajv runs them. All look-ups are of own properties. */
import { isObject, own } from '../../../document/pointer.ts';
import { isNext, type Keyword, type Rule, type Schema } from '../keyword.ts';
import { addEvaluated, compositely, type Evaluated, fail, nothingEvaluated, type Run, spend } from '../run.ts';
import { aCount, aRegularExpression, aSchema, aSchemaOrBoolean, isSchema, namedSchemas, names } from '../shapes.ts';
import { matches } from './scalars.ts';

type Data = Record<string, unknown>;

function size(name: string, comparison: string, holds: (count: number, limit: number) => boolean): Keyword<number> {
  return {
    shape: aCount,
    rule: (value, schema) => (data, run) =>
      holds(Object.keys(data).length, value) ||
      fail(run, name, schema, `must NOT have ${comparison} than ${value} properties`, { limit: value }),
  };
}

const required: Keyword<string[]> = {
  shape: names,
  rule: (value, schema) => (data: Data, run) => {
    spend(run, value.length / 8);
    let isValid = true;
    for (const name of value) {
      if (Object.hasOwn(data, name) && data[name] !== undefined) continue;
      if (isLetOff(name, schema, run)) continue;
      fail(run, 'required', schema, `must have required property '${name}'`, { missingProperty: name });
      if (!run.allErrors) return false;
      isValid = false;
    }
    return isValid;
  },
};

/** OpenAPI: a required readOnly property is not sent in a request, a writeOnly one not in a response. */
function isLetOff(name: string, schema: Schema, run: Run): boolean {
  if (!run.relaxation || run.insideNot) return false;
  const property = run.validator.target(own(run.validator.target(schema.properties), name));
  return own(property, run.relaxation) === true;
}

const propertyNames: Keyword<unknown> = {
  isKnown: dialect => dialect.name !== 'draft4',
  shape: aSchema,
  children: value => [value],
  rule: (value, schema) => (data: Data, run) => {
    let isValid = true;
    for (const name of Object.keys(data)) {
      if (compositely(run, () => run.validator.check(value, name, run, undefined))) continue;
      fail(run, 'propertyNames', schema, 'property name must be valid', { propertyName: name });
      if (!run.allErrors) return false;
      isValid = false;
    }
    return isValid;
  },
};

/** Checks the value of one property against a schema. */
function checkProperty(schema: unknown, data: Data, name: string, run: Run): boolean {
  const at = run.path.length;
  run.path.push(name);
  const passes = run.validator.check(schema, data[name], run, undefined);
  run.path.length = at;
  return passes;
}

const additionalProperties: Keyword<unknown> = {
  shape: aSchemaOrBoolean,
  children: value => [value],
  rule: (value, schema): Rule => {
    const patterns = isObject(schema.patternProperties) ? Object.keys(schema.patternProperties) : [];
    return (data: Data, run, evaluated) => {
      if (evaluated) evaluated.properties = true;
      if (value === true) return true;
      const known = run.validator.target(schema.properties);
      let isValid = true;
      for (const name of Object.keys(data)) {
        spend(run, 0.25);
        if (isObject(known) && Object.hasOwn(known, name)) continue;
        if (patterns.some(pattern => matches(pattern, name))) continue;
        const passes =
          value === false
            ? fail(run, 'additionalProperties', schema, 'must NOT have additional properties', {
                additionalProperty: name,
              })
            : checkProperty(value, data, name, run);
        if (passes) continue;
        if (!run.allErrors) return false;
        isValid = false;
      }
      return isValid;
    };
  },
};

type Dependencies = Record<string, unknown>;

function checkRequired(dependencies: Dependencies, keyword: string, schema: Schema, data: Data, run: Run): boolean {
  let isValid = true;
  for (const [property, list] of Object.entries(dependencies)) {
    if (!Array.isArray(list) || !Object.hasOwn(data, property)) continue;
    for (const missingProperty of list) {
      if (Object.hasOwn(data, missingProperty)) continue;
      const all = list.join(', ');
      const message = `must have ${list.length === 1 ? 'property' : 'properties'} ${all} when property ${property} is present`;
      fail(run, keyword, schema, message, { property, missingProperty, depsCount: list.length, deps: all });
      if (!run.allErrors) return false;
      isValid = false;
    }
  }
  return isValid;
}

function checkDependentSchemas(
  dependencies: Dependencies,
  data: Data,
  run: Run,
  evaluated: Evaluated | undefined,
): boolean {
  let isValid = true;
  for (const [property, schema] of Object.entries(dependencies)) {
    if (Array.isArray(schema) || !Object.hasOwn(data, property)) continue;
    const found = evaluated && nothingEvaluated();
    if (run.validator.check(schema, data, run, found)) {
      if (evaluated) addEvaluated(evaluated, found!);
      continue;
    }
    if (!run.allErrors) return false;
    isValid = false;
  }
  return isValid;
}

const dependencies: Keyword<Dependencies> = {
  isMap: true,
  shape: (value, dialect) =>
    isObject(value) &&
    Object.values(value).every(one => (Array.isArray(one) ? names(one, dialect) === undefined : isSchema(one, dialect)))
      ? undefined
      : 'must map names to schemas or lists of names',
  children: value => Object.values(value).filter(one => !Array.isArray(one)),
  rule: (value, schema) => (data, run, evaluated) => {
    const hasRequired = checkRequired(value, 'dependencies', schema, data, run);
    if (!hasRequired && !run.allErrors) return false;
    return checkDependentSchemas(value, data, run, evaluated) && hasRequired;
  },
};

const dependentRequired: Keyword<Dependencies> = {
  isKnown: isNext,
  isMap: true,
  shape: (value, dialect) =>
    isObject(value) && Object.values(value).every(one => names(one, dialect) === undefined)
      ? undefined
      : 'must map names to lists of names',
  rule: (value, schema) => (data, run) => checkRequired(value, 'dependentRequired', schema, data, run),
};

const dependentSchemas: Keyword<Dependencies> = {
  isKnown: isNext,
  isMap: true,
  shape: namedSchemas,
  children: value => Object.values(value),
  rule: value => (data, run, evaluated) => checkDependentSchemas(value, data, run, evaluated),
};

const properties: Keyword<Record<string, unknown>> = {
  isMap: true,
  shape: namedSchemas,
  children: value => Object.values(value),
  rule: value => {
    const known = Object.keys(value);
    return (data: Data, run, evaluated) => {
      if (evaluated && evaluated.properties !== true) for (const name of known) evaluated.properties.add(name);
      spend(run, known.length / 8);
      let isValid = true;
      for (const name of known) {
        if (!Object.hasOwn(data, name) || data[name] === undefined) continue;
        if (checkProperty(value[name], data, name, run)) continue;
        if (!run.allErrors) return false;
        isValid = false;
      }
      return isValid;
    };
  },
};

const patternProperties: Keyword<Record<string, unknown>> = {
  isMap: true,
  shape(value, dialect) {
    if (!isObject(value)) return namedSchemas(value, dialect);
    for (const pattern of Object.keys(value)) {
      const problem = aRegularExpression(pattern, dialect);
      if (problem) return `: "${pattern}" ${problem}`;
    }
    return namedSchemas(value, dialect);
  },
  children: value => Object.values(value),
  rule: value => (data: Data, run, evaluated) => {
    let isValid = true;
    for (const [pattern, schema] of Object.entries(value)) {
      for (const name of Object.keys(data)) {
        spend(run, 1);
        if (!matches(pattern, name)) continue;
        if (evaluated && evaluated.properties !== true) evaluated.properties.add(name);
        if (checkProperty(schema, data, name, run)) continue;
        if (!run.allErrors) return false;
        isValid = false;
      }
    }
    return isValid;
  },
};

const unevaluatedProperties: Keyword<unknown> = {
  isKnown: isNext,
  shape: aSchema,
  children: value => [value],
  rule: (value, schema) => (data: Data, run, evaluated) => {
    if (!evaluated || evaluated.properties === true) return true;
    const known = evaluated.properties;
    evaluated.properties = true;
    let isValid = true;
    for (const name of Object.keys(data)) {
      spend(run, 0.25);
      if (known.has(name)) continue;
      const passes =
        value === false
          ? fail(run, 'unevaluatedProperties', schema, 'must NOT have unevaluated properties', {
              unevaluatedProperty: name,
            })
          : checkProperty(value, data, name, run);
      if (passes) continue;
      if (!run.allErrors) return false;
      isValid = false;
    }
    return isValid;
  },
};

export const objectKeywords: Record<string, Keyword> = {
  maxProperties: size('maxProperties', 'more', (count, limit) => count <= limit),
  minProperties: size('minProperties', 'fewer', (count, limit) => count >= limit),
  required,
  propertyNames,
  additionalProperties,
  dependencies,
  properties,
  patternProperties,
  dependentRequired,
  dependentSchemas,
  unevaluatedProperties,
};
