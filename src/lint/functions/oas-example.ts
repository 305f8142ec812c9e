/** Spectral's `oasExample`: examples and defaults match the schema that they stand beside. */
import { isObject, own, type Path } from '../../document/pointer.ts';
import type { RuleContext, RuleResult } from '../rule.ts';
import type { Relaxation } from '../schema/run.ts';
import { checkAgainst } from './oas-schema.ts';
import { type OptionsCheck, optionsOf } from './options.ts';

export interface OasExampleOptions {
  oasVersion: 2 | 3;
  /** The field of the value that holds the schema; `$` where the value is the schema. */
  schemaField: string;
  /** Examples beside a schema (media type, parameter, header, 2.0 response) or inside one. */
  type: 'media' | 'schema';
}

export const checkOptions: OptionsCheck = optionsOf('oasExample', {
  example: '{ "oasVersion": 3, "schemaField": "schema", "type": "media" }',
  options: {
    oasVersion: {
      accepts: value => value === 2 || value === 3,
      problem: '"oasExample" function and its "oasVersion" option accept the following values: 2, 3',
    },
    schemaField: 'string',
    type: {
      accepts: value => value === 'media' || value === 'schema',
      problem: '"oasExample" function and its "type" option accept the following values: media, schema',
    },
  },
});

/** The engine tells these places apart: the same media type may be judged otherwise in a request and in a response. */
export const contexts: readonly string[] = [
  '$.components.requestBodies',
  '$.components.responses',
  '$.responses',
  '$.paths[*][*].requestBody',
  '$.paths[*][*].responses',
];

interface Example {
  value: unknown;
  path: Path;
}

export default function oasExample(
  value: unknown,
  options: OasExampleOptions,
  context: RuleContext,
): RuleResult[] | undefined {
  if (!isObject(value)) return undefined;
  const { oasVersion, type } = options;
  const stated = options.schemaField === '$' ? value : own(value, options.schemaField);
  const schema = oasVersion === 2 ? withoutFlag(stated) : stated;
  const relaxation = type === 'media' ? relaxationAt(context.path, oasVersion) : undefined;
  const examples = type === 'schema' ? schemaExamples(value, oasVersion) : mediaExamples(value, oasVersion, context);
  return examples.flatMap(example =>
    checkAgainst(schema, context.deref(example.value), context, [...context.path, ...example.path], relaxation),
  );
}

/** A 2.0 parameter is its own schema, in which `required` is a flag of the parameter. One copy for each parameter. */
function withoutFlag(schema: unknown): unknown {
  if (!isObject(schema) || typeof own(schema, 'required') !== 'boolean') return schema;
  const known = flagless.get(schema);
  if (known) return known;
  const { required: _, ...rest } = schema;
  flagless.set(schema, rest);
  return rest;
}

const flagless = new WeakMap<object, object>();

function schemaExamples(value: Record<string, unknown>, oasVersion: 2 | 3): Example[] {
  const fields = oasVersion === 2 ? ['example', 'x-example', 'default'] : ['example', 'default'];
  return fields.filter(field => Object.hasOwn(value, field)).map(field => ({ value: value[field], path: [field] }));
}

/** `example` where there is one; else the values of `examples`, which in 2.0 are keyed by media type. */
function mediaExamples(value: Record<string, unknown>, oasVersion: 2 | 3, context: RuleContext): Example[] {
  if (oasVersion === 3 && Object.hasOwn(value, 'example')) return [{ value: value.example, path: ['example'] }];
  const examples = context.deref(own(value, 'examples'));
  if (typeof examples !== 'object' || examples === null) return [];
  return Object.entries(examples).flatMap(([name, raw]) => {
    if (oasVersion === 2) return [{ value: raw, path: ['examples', name] }];
    const example = context.deref(raw);
    const field = isObject(example) ? valueField(example, context) : undefined;
    return field === undefined ? [] : [{ value: own(example, field), path: ['examples', name, field] }];
  });
}

/** Where an Example Object holds its value: since 3.2 also in `dataValue`; undefined where it is elsewhere or a text. */
function valueField(example: Record<string, unknown>, context: RuleContext): string | undefined {
  if (Object.hasOwn(example, 'externalValue') || typeof own(example, '$ref') === 'string') return undefined;
  if (context.version !== '3.2' || Object.hasOwn(example, 'value')) return 'value';
  if (Object.hasOwn(example, 'dataValue')) return 'dataValue';
  return Object.hasOwn(example, 'serializedValue') ? undefined : 'value';
}

/** What required properties an example is let off, by where it stands: as Spectral's function judges it from the path. */
function relaxationAt(path: Path, oasVersion: 2 | 3): Relaxation {
  const isPlace = (...place: string[]): boolean => place.every((key, index) => key === '*' || key === path[index]);
  if (oasVersion === 3 && (isPlace('components', 'requestBodies') || isPlace('paths', '*', '*', 'requestBody'))) {
    return 'readOnly';
  }
  const shared = oasVersion === 3 ? isPlace('components', 'responses') : isPlace('responses');
  return shared || isPlace('paths', '*', '*', 'responses') ? 'writeOnly' : undefined;
}
