/** Random schemas: nothing that the comparison says may be refuted by Ajv, which reads the schemas as written. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createComparison } from '../../../src/diff/schema/index.ts';
import { pairs, relation, schemas, use, values } from './support.ts';

const seed = 20260821;
const samples = fc.sample(values, { numRuns: 1000, seed });

const ajv = new Ajv2020({ strict: false, logger: false, multipleOfPrecision: 9, code: { optimize: false } });

function validator(schema: boolean | object): (value: unknown) => boolean {
  const validate = ajv.compile(schema);
  if (typeof schema === 'object') ajv.removeSchema(schema);
  return value => {
    try {
      return validate(value) as boolean;
    } catch {
      // A slip in the code that Ajv makes for some unevaluated properties: it then says nothing.
      throw new fc.PreconditionFailure();
    }
  };
}

test('containment holds for 1,000 sampled values, and every witness is one; few pairs stay open', () => {
  const counts = { contained: 0, refuted: 0, unknown: 0 };
  const check = fc.property(pairs, ([a, b]) => {
    const verdict = createComparison({ world: 'strict' }).contains(use(a), use(b));
    counts[verdict.verdict]++;
    if (verdict.verdict === 'unknown') return;
    const [isA, isB] = [validator(a), validator(b)];
    if (verdict.verdict === 'refuted') expect([isA(verdict.witness), isB(verdict.witness)]).toEqual([true, false]);
    else expect(samples.filter(value => isA(value) && !isB(value))).toEqual([]);
  });
  fc.assert(check, { numRuns: 200, seed, endOnFailure: true });
  expect(counts.refuted).toBeGreaterThan(40);
  expect(counts.contained).toBeGreaterThan(40);
  expect(counts.unknown).toBeLessThanOrEqual(4);
});

test('each proved difference has a witness of its own, and the proofs agree with the verdict for the whole', () => {
  let proved = 0;
  const check = fc.property(pairs, ([a, b]) => {
    const result = createComparison({ world: 'strict' }).differences(use(a), use(b));
    const [isA, isB] = [validator(a), validator(b)];
    for (const difference of result.differences) {
      const [narrows, widens] = [difference.narrows(), difference.widens()];
      if (narrows.is === 'proved') expect([isA(narrows.witness), isB(narrows.witness)]).toEqual([true, false]);
      if (widens.is === 'proved') expect([isA(widens.witness), isB(widens.witness)]).toEqual([false, true]);
      proved += Number(narrows.is === 'proved') + Number(widens.is === 'proved');
    }
    const open = (verdict: string, effects: string[]) =>
      verdict === 'contained' || effects.some(effect => effect !== 'none');
    expect(
      open(
        result.narrowed().verdict,
        result.differences.map(difference => difference.narrows().is),
      ),
    ).toBe(true);
    expect(
      open(
        result.widened().verdict,
        result.differences.map(difference => difference.widens().is),
      ),
    ).toBe(true);
    if (result.narrowed().verdict === 'contained')
      expect(result.differences.every(difference => difference.narrows().is === 'none')).toBe(true);
  });
  fc.assert(check, { numRuns: 100, seed, endOnFailure: true });
  expect(proved).toBeGreaterThan(40);
});

test('a schema differs from itself in nothing, and each difference mirrors when the sides are swapped', () => {
  const check = fc.property(pairs, ([a, b]) => {
    const comparison = createComparison();
    expect(comparison.differences(use(a), use(structuredClone(a))).differences).toEqual([]);
    const forward = comparison.differences(use(a), use(b));
    const back = comparison.differences(use(b), use(a));
    expect(back.narrowed().verdict).toBe(forward.widened().verdict);
    expect(back.widened().verdict).toBe(forward.narrowed().verdict);
  });
  fc.assert(check, { numRuns: 80, seed, endOnFailure: true });
});

/** The same schema in other words. */
const rewrites: Record<string, (schema: object) => unknown> = {
  'wrapped in allOf': schema => ({ allOf: [schema] }),
  'wrapped in allOf beside an empty schema': schema => ({ allOf: [{}, schema, true] }),
  'extracted into $defs': schema => ({ $ref: '#/$defs/it', $defs: { it: schema } }),
  'twice in anyOf': schema => ({ anyOf: [schema, { description: 'again', ...schema }] }),
  'alone in oneOf': schema => ({ oneOf: [schema] }),
  'negated twice': schema => ({ not: { not: schema } }),
  'with keys and members in reverse': schema => reversed(schema),
  'with const for enum': schema => reworded(schema),
};

function reversed(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map(item => reversed(item));
    return ['enum', 'required', 'anyOf', 'oneOf', 'allOf'].includes(key) ? items.reverse() : items;
  }
  if (typeof value !== 'object' || value === null || key === 'const') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, child]) => [name, reversed(child, name)]),
  );
}

/** `const` for a list of one, a list for `const`, a type array for a type, `anyOf` for a type array. */
function reworded(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return key === 'enum' ? value : value.map(item => reworded(item));
  if (typeof value !== 'object' || value === null || key === 'const') return value;
  const { const: constant, type, ...rest } = value as Record<string, unknown>;
  const entries = Object.entries(rest).map(([name, child]) => [name, reworded(child, name)]);
  if ('const' in value) entries.push(['enum', [constant]]);
  if (typeof type === 'string') entries.push(['type', [type]]);
  if (Array.isArray(type))
    entries.push(['allOf', [{ anyOf: type.map(one => ({ type: one })) }, ...((rest.allOf as []) ?? [])]]);
  return Object.fromEntries(entries);
}

for (const [name, rewrite] of Object.entries(rewrites)) {
  test(`a schema ${name} accepts the same`, () => {
    let unknown = 0;
    const check = fc.property(schemas, schema => {
      if (typeof schema === 'boolean') return;
      const found = relation(schema, rewrite(schema));
      if (found === '?') unknown++;
      else expect(found).toBe('=');
    });
    fc.assert(check, { numRuns: 60, seed, endOnFailure: true });
    expect(unknown).toBeLessThanOrEqual(2);
  });
}
