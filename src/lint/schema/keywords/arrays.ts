/** Keywords for arrays, in the order in which Ajv runs them. */
import { own, toText } from '../../../document/pointer.ts';
import type { Dialect } from '../dialect.ts';
import { canonical } from '../equality.ts';
import { isNext, type Keyword, type Rule, type Schema } from '../keyword.ts';
import { compositely, type Evaluated, fail, forgetErrors, type Run, spend } from '../run.ts';
import { aBoolean, aCount, aSchema, aSchemaOrBoolean, schemas } from '../shapes.ts';
import { isOfType } from '../type.ts';

function size(name: string, comparison: string, holds: (length: number, limit: number) => boolean): Keyword<number> {
  return {
    shape: aCount,
    rule: (value, schema) => (data, run) =>
      holds(data.length, value) ||
      fail(run, name, schema, `must NOT have ${comparison} than ${value} items`, { limit: value }),
  };
}

/** Checks each item from an index on against one schema. */
function checkItems(item: unknown, data: unknown[], from: number, run: Run): boolean {
  let isValid = true;
  const at = run.path.length;
  for (let index = from; index < data.length; index++) {
    run.path.push(index);
    const passes = run.validator.check(item, data[index], run, undefined);
    run.path.length = at;
    if (passes) continue;
    if (!run.allErrors) return false;
    isValid = false;
  }
  return isValid;
}

/** The items after those that have a schema of their own. */
function checkRest(rest: unknown, taken: number, schema: Schema, keyword: string, data: unknown[], run: Run): boolean {
  if (rest !== false) return checkItems(rest, data, taken, run);
  return data.length <= taken || fail(run, keyword, schema, `must NOT have more than ${taken} items`, { limit: taken });
}

const tuple =
  (parts: unknown[]): Rule =>
  (data, run, evaluated) => {
    if (evaluated && evaluated.items !== true) evaluated.items = Math.max(evaluated.items, parts.length);
    let isValid = true;
    const at = run.path.length;
    for (let index = 0; index < parts.length && index < data.length; index++) {
      run.path.push(index);
      const passes = run.validator.check(parts[index], data[index], run, undefined);
      run.path.length = at;
      if (passes) continue;
      if (!run.allErrors) return false;
      isValid = false;
    }
    return isValid;
  };

const additionalItems: Keyword<unknown> = {
  isKnown: dialect => !dialect.hasPrefixItems,
  shape: aSchemaOrBoolean,
  children: value => [value],
  rule: (value, schema) =>
    Array.isArray(schema.items)
      ? (data, run, evaluated) => {
          if (evaluated) evaluated.items = true;
          return checkRest(value, (schema.items as unknown[]).length, schema, 'additionalItems', data, run);
        }
      : undefined,
};

const items: Keyword<unknown> = {
  shape: (value, dialect) =>
    Array.isArray(value) && !dialect.hasPrefixItems ? schemas(value, dialect) : aSchema(value, dialect),
  children: value => (Array.isArray(value) ? value : [value]),
  rule(value, schema) {
    if (Array.isArray(value)) return tuple(value);
    return (data, run, evaluated) => {
      if (evaluated) evaluated.items = true;
      return Array.isArray(schema.prefixItems)
        ? checkRest(value, schema.prefixItems.length, schema, 'items', data, run)
        : checkItems(value, data, 0, run);
    };
  },
};

const contains: Keyword<unknown> = {
  isKnown: dialect => dialect.name !== 'draft4',
  shape: aSchema,
  children: value => [value],
  rule(value, schema, dialect) {
    const { min, max } = containsLimits(schema, dialect);
    if (max === undefined && min === 0) return undefined;
    const message = `must contain at least ${min}${max === undefined ? '' : ` and no more than ${max}`} valid item(s)`;
    const params = { minContains: min, ...(max === undefined ? {} : { maxContains: max }) };
    return (data, run, evaluated) => {
      if (max !== undefined && min > max) return fail(run, 'contains', schema, message, params);
      const errorCount = run.errors?.length ?? 0;
      const matching = compositely(run, () =>
        matchingItems(value, data, run, evaluated, max === undefined ? min : max + 1),
      );
      if (matching >= min && (max === undefined || matching <= max)) {
        forgetErrors(run, errorCount);
        return true;
      }
      if (!run.isComposite && !run.allErrors) forgetErrors(run, errorCount);
      return fail(run, 'contains', schema, message, params);
    };
  },
};

function containsLimits(schema: Schema, dialect: Dialect): { min: number; max: number | undefined } {
  if (!dialect.isNext) return { min: 1, max: undefined };
  // What is no number is refused by its own shape.
  const count = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
  return { min: count(schema.minContains) ?? 1, max: count(schema.maxContains) };
}

/** The number of matching items, counted up to `enough` unless somebody asks which they are. */
function matchingItems(
  value: unknown,
  data: unknown[],
  run: Run,
  evaluated: Evaluated | undefined,
  enough: number,
): number {
  let count = 0;
  const at = run.path.length;
  for (let index = 0; index < data.length; index++) {
    run.path.push(index);
    const passes = run.validator.check(value, data[index], run, undefined);
    run.path.length = at;
    if (!passes) continue;
    count++;
    evaluated?.contained.add(index);
    if (count >= enough && !evaluated) break;
  }
  return count;
}

const uniqueItems: Keyword<boolean> = {
  shape: aBoolean,
  rule(value, schema) {
    if (!value) return undefined;
    const types = scalarTypes(schema.items);
    return (data, run) => {
      const pair = duplicates(data, types, run);
      if (!pair) return true;
      const [i, j] = pair;
      const message = `must NOT have duplicate items (items ## ${j} and ${i} are identical)`;
      return fail(run, 'uniqueItems', schema, message, { i, j });
    };
  },
};

/**
 * Two equal items as `[i, j]`, found in one pass by the text of each item. Ajv tells the last item that an earlier one
 * equals and the nearest such; where the items have to be scalars, the last that equals a later one, and it passes over
 * items of other types, which are wrong already.
 */
function duplicates(data: unknown[], types: string[] | undefined, run: Run): [number, number] | undefined {
  const lastSeen = new Map<string, number>();
  let pair: [number, number] | undefined;
  for (let index = 0; index < data.length; index++) {
    const item = data[index];
    if (types && !types.some(type => isOfType(item, type))) continue;
    const key = canonical(item, steps => spend(run, steps));
    const earlier = lastSeen.get(key);
    if (earlier !== undefined && !types) pair = [index, earlier];
    if (earlier !== undefined && types && (!pair || earlier > pair[0])) pair = [earlier, index];
    lastSeen.set(key, index);
  }
  return pair;
}

/** The types that all items have to be of, where these are scalars alone. */
function scalarTypes(items: unknown): string[] | undefined {
  const types = [own(items, 'type') ?? []].flat().map(toText);
  if (types.length === 0 || types.includes('object') || types.includes('array')) return undefined;
  return own(items, 'nullable') === true ? [...types, 'null'] : types;
}

const unevaluatedItems: Keyword<unknown> = {
  isKnown: isNext,
  shape: aSchema,
  children: value => [value],
  rule: (value, schema) => (data, run, evaluated) => {
    if (!evaluated || evaluated.items === true) return true;
    const from = evaluated.items;
    evaluated.items = true;
    let isValid = true;
    const at = run.path.length;
    for (let index = from; index < data.length; index++) {
      if (evaluated.contained.has(index)) continue;
      if (value === false)
        return fail(run, 'unevaluatedItems', schema, `must NOT have more than ${from} items`, { limit: from });
      run.path.push(index);
      const passes = run.validator.check(value, data[index], run, undefined);
      run.path.length = at;
      if (passes) continue;
      if (!run.allErrors) return false;
      isValid = false;
    }
    return isValid;
  },
};

export const arrayKeywords: Record<string, Keyword> = {
  maxItems: size('maxItems', 'more', (length, limit) => length <= limit),
  minItems: size('minItems', 'fewer', (length, limit) => length >= limit),
  additionalItems,
  prefixItems: {
    isKnown: dialect => dialect.hasPrefixItems,
    shape: schemas,
    children: (value: unknown[]) => value,
    rule: (value: unknown[]) => tuple(value),
  } satisfies Keyword<unknown[]>,
  items,
  contains,
  uniqueItems,
  maxContains: { isKnown: isNext, shape: aCount },
  minContains: { isKnown: isNext, shape: aCount },
  unevaluatedItems,
};
