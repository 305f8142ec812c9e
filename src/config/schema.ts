/** The JSON Schema of the config, for editors: made from the description that validates it. */
import { configShape, type Shape } from './shape.ts';

type Schema = Record<string, unknown>;

/** A JSON Schema of draft 7, the newest that the YAML language server reads whole. */
export function configSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    // As SchemaStore wants it: where the newest one is read.
    $id: 'https://raw.githubusercontent.com/bcgov/specgate/main/docs/specgate.schema.json',
    title: 'The config of specgate (specgate.yaml)',
    ...schemaOf(configShape),
  };
}

function schemaOf(shape: Shape): Schema {
  const description = shape.help;
  switch (shape.type) {
    case 'flag':
      return { type: 'boolean', description };
    case 'choice':
      return { enum: [...shape.choices], description };
    case 'open-choice':
      return {
        anyOf: [{ enum: [...shape.choices] }, { type: 'string', pattern: shape.form.pattern }],
        description,
      };
    case 'list':
      return { type: 'array', description, items: schemaOf(shape.of) };
    case 'map':
      return {
        type: 'object',
        description,
        propertyNames: { pattern: shape.names.pattern },
        additionalProperties: schemaOf(shape.of),
      };
    case 'object':
      return {
        type: 'object',
        description,
        properties: Object.fromEntries(Object.entries(shape.keys).map(([key, value]) => [key, schemaOf(value)])),
        ...(shape.required.length > 0 && { required: [...shape.required] }),
        additionalProperties: false,
      };
    default:
      return { type: 'string', description, ...(shape.form ? { pattern: shape.form.pattern } : { minLength: 1 }) };
  }
}
