/** Random bodies with readOnly, writeOnly, nullable, formats and discriminators: what is called compatible holds for values. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyOf, changesBetween } from './support.ts';

// biome-ignore lint/suspicious/noExplicitAny: schemas and values of any shape.
type Any = any;
type Sender = 'client' | 'api';

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });
const leaf: fc.Arbitrary<Any> = fc.oneof(
  fc.record({
    type: fc.constant('string'),
    format: optional(fc.constantFrom('date', 'uuid', 'password')),
    maxLength: optional(fc.constantFrom(4, 10, 40)),
    nullable: optional(fc.boolean()),
  }),
  fc.record({
    type: fc.constantFrom('integer', 'number'),
    format: optional(fc.constantFrom('int32', 'int64')),
    minimum: optional(fc.constantFrom(0, 3)),
    nullable: optional(fc.boolean()),
  }),
  fc.record({ type: fc.constant('string'), enum: fc.subarray(['x', 'y', 'z'], { minLength: 1 }) }),
);
const name = fc.constantFrom('a', 'b', 'c');
const object: fc.Arbitrary<Any> = fc.letrec<Record<string, Any>>(tie => ({
  object: fc
    .record({
      type: fc.constant('object'),
      properties: fc.dictionary(
        name,
        fc
          .tuple(
            fc.oneof({ maxDepth: 2 }, leaf, tie('object')),
            fc.constantFrom(undefined, undefined, 'readOnly', 'writeOnly'),
          )
          .map(([schema, mode]) => (mode === undefined ? schema : { ...schema, [mode]: true })),
        { maxKeys: 3, noNullPrototype: true },
      ),
      required: fc.uniqueArray(name, { maxLength: 2 }),
      additionalProperties: optional(fc.constant(false)),
      nullable: optional(fc.boolean()),
    })
    // What is demanded and forbidden at once is not meant.
    .map(one => ({ ...one, required: one.required.filter((key: string) => key in one.properties) })),
})).object!;
const kinds = fc.record({
  oneOf: fc.tuple(object, object).map(objects =>
    objects.map((one, index) => ({
      ...one,
      properties: { ...one.properties, kind: { type: 'string', enum: [`k${index}`] } },
      required: [...new Set([...one.required, 'kind'])],
    })),
  ),
  discriminator: fc.constant({ propertyName: 'kind' }),
});
const body = fc.oneof({ arbitrary: object, weight: 3 }, { arbitrary: kinds, weight: 1 });
/** Two bodies, mostly with much in common. */
const pairs: fc.Arbitrary<[Any, Any]> = fc.tuple(body, body, fc.boolean()).map(([one, other, isNear]) => {
  if (!isNear || !one.properties || !other.properties) return [one, other];
  return [one, { ...one, properties: { ...one.properties, ...other.properties }, required: [...other.required] }];
});

const values: Any[] = fc.sample(
  fc.letrec<Record<string, Any>>(tie => ({
    value: fc.oneof(
      { maxDepth: 3, depthSize: 'medium' },
      fc.constantFrom<Any>(
        null,
        'x',
        'y',
        'k0',
        'k1',
        '2024-01-31',
        '123e4567-e89b-12d3-a456-426614174000',
        'longer than ten',
      ),
      fc.constantFrom<Any>(0, 3, 3.5, -1, 3_000_000_000),
      fc
        .tuple(fc.dictionary(name, tie('value'), { noNullPrototype: true }), optional(fc.constantFrom('k0', 'k1')))
        .map(([fields, kind]) => (kind === undefined ? fields : { ...fields, kind })),
    ),
  })).value!,
  { numRuns: 600, seed: 7 },
);

/** JSON leaves undefined out. */
const plain = (schema: Any): Any => JSON.parse(JSON.stringify(schema));
/** The same in the words of 3.1. */
function in31(schema: Any): Any {
  const { nullable, properties, oneOf, ...rest } = schema;
  return {
    ...rest,
    ...(nullable === true && { type: [rest.type, 'null'] }),
    ...(properties && { properties: mapValues(properties, in31) }),
    ...(oneOf && { oneOf: oneOf.map(in31) }),
  };
}

function mapValues(map: Record<string, Any>, make: (value: Any) => Any): Record<string, Any> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, make(value)]));
}

/** What a validator reads, by an own reading of the specification: without what belongs in the other direction. */
function asSent(schema: Any, sender: Sender): Any {
  const mode = sender === 'client' ? 'readOnly' : 'writeOnly';
  const { properties, required, oneOf, discriminator: _discriminator, ...rest } = schema;
  if (oneOf) return { ...rest, oneOf: oneOf.map((one: Any) => asSent(one, sender)) };
  if (!properties) return rest;
  const hidden = Object.keys(properties).filter(key => properties[key][mode] === true);
  const kept = Object.entries(properties).map(([key, one]) => [key, hidden.includes(key) ? true : asSent(one, sender)]);
  return {
    ...rest,
    properties: Object.fromEntries(kept),
    required: required.filter((key: string) => !hidden.includes(key)),
  };
}

/** The value without the properties that a schema does not name: clients pass over them, even where it is closed. */
function asRead(schema: Any, value: Any): Any {
  if (typeof value !== 'object' || value === null) return value;
  if (schema.oneOf) {
    const branch = schema.oneOf.find((one: Any) => one.properties.kind.enum[0] === value.kind);
    return branch ? asRead(branch, value) : value;
  }
  const known = Object.entries(value).filter(([key]) => schema.properties?.[key] !== undefined);
  return Object.fromEntries(known.map(([key, one]) => [key, asRead(schema.properties[key], one)]));
}

/** True where the value holds no property that the schema does not name, or that is not of this direction. */
function isOwn(schema: Any, value: Any, sender: Sender): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (schema.oneOf)
    return schema.oneOf.some((one: Any) => one.properties.kind.enum[0] === value.kind && isOwn(one, value, sender));
  const mode = sender === 'client' ? 'readOnly' : 'writeOnly';
  return Object.entries(value).every(([key, one]) => {
    const property = schema.properties?.[key];
    return property !== undefined && property[mode] !== true && isOwn(property, one, sender);
  });
}

const ajv = new Ajv2020({ strict: false, logger: false });
ajv.addFormat('date', /^\d{4}-\d\d-\d\d$/);
ajv.addFormat('uuid', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
ajv.addFormat('password', true);
ajv.addFormat('int32', {
  type: 'number',
  validate: value => Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31,
});
ajv.addFormat('int64', {
  type: 'number',
  validate: value => Number.isInteger(value) && value >= -(2 ** 63) && value < 2 ** 63,
});

describe.each(['3.0.3', '3.1.0'])('bodies of %s', openapi => {
  it.each(['client', 'api'] as const)('obey what is said of them where the %s sends them', async sender => {
    const counts = { compatible: 0, shown: 0 };
    const check = fc.asyncProperty(pairs, async ([one, other]) => {
      const written = [one, other].map(schema => (openapi === '3.1.0' ? in31(plain(schema)) : plain(schema)));
      const [base, revision] = written.map(schema => bodyOf(schema, { sender, openapi }));
      const changes = await changesBetween(base, revision);
      const [old, next] = [one, other].map(schema => asSent(in31(plain(schema)), sender));
      const [isOld, isNext] = [ajv.compile(old), ajv.compile(next)];
      // A request of old must be taken now, a response of now must have been promised.
      const [sends, takes] = sender === 'client' ? [isOld, isNext] : [isNext, isOld];
      const sent = in31(plain(sender === 'client' ? one : other));
      for (const { witness } of changes.filter(change => change.proof === 'witness')) {
        counts.shown++;
        expect([sends(witness!.instance), takes(witness!.instance)]).toEqual([true, false]);
      }
      if (!changes.some(change => change.breaking)) {
        counts.compatible++;
        const received = (value: Any) => (sender === 'client' ? value : asRead(in31(plain(one)), value));
        const refused = values.filter(value => sends(value) && isOwn(sent, value, sender) && !takes(received(value)));
        expect(refused).toEqual([]);
      }
      ajv.removeSchema(old);
      ajv.removeSchema(next);
    });
    await fc.assert(check, { numRuns: 60 });
    expect(counts.compatible).toBeGreaterThan(0);
    expect(counts.shown).toBeGreaterThan(10);
  });

  it('narrow one way and widen the other', async () => {
    /** What is read there is written here. */
    const turned = (schema: Any): Any =>
      JSON.parse(
        JSON.stringify(schema)
          .replaceAll('readOnly', '?')
          .replaceAll('writeOnly', 'readOnly')
          .replaceAll('?', 'writeOnly'),
      );
    const isShown = async (from: Any, to: Any, sender: Sender) => {
      const sides = [from, to].map(schema => (openapi === '3.1.0' ? in31(schema) : schema));
      const [base, revision] = sides.map(schema => bodyOf(schema, { sender, openapi }));
      const changes = await changesBetween(base, revision);
      // What moves from one direction to the other is judged by rule.
      fc.pre(!changes.some(change => /-property-(left-out|taken-in)$/.test(change.id)));
      return changes.some(change => change.proof === 'witness');
    };
    const check = fc.asyncProperty(pairs, async ([one, other]) => {
      // Closed objects are read otherwise in responses than in requests.
      const [from, to] = [one, other].map(schema =>
        JSON.parse(JSON.stringify(schema, (key, value) => (key === 'additionalProperties' ? undefined : value))),
      );
      expect(await isShown(from, to, 'client')).toBe(await isShown(turned(to), turned(from), 'api'));
    });
    await fc.assert(check, { numRuns: 40 });
  });
});
