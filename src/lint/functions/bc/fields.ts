/** Every named value that a document describes with a schema: properties of bodies, and parameters; each written place once. */
import { isObject, own, type Path } from '../../../document/pointer.ts';
import { oncePerDocument } from '../../once-per-document.ts';
import { componentBodies, operations, pushes } from '../../openapi.ts';
import type { RuleContext } from '../../rule.ts';
import { wholeSchema } from '../../whole-schema.ts';
import { type SchemaPlace, schemasUnder } from './schemas.ts';

export interface Field {
  name: string;
  /** `property`, or the place of a parameter: `query`, `path`, `header`, `cookie`, `formData`. */
  in: string;
  /** As written under the name, which may be a reference; the parameter object for a parameter. */
  value: Record<string, unknown>;
  /** What describes the value, read as a whole; the parameter itself in 2.0. */
  schema: Record<string, unknown>;
  readonly at: Path;
}

/** A property; its path is only made when a finding asks for it. */
class PropertyField implements Field {
  readonly name: string;
  readonly in = 'property';
  readonly value: Record<string, unknown>;
  readonly schema: Record<string, unknown>;
  readonly #place: SchemaPlace;

  constructor(name: string, value: Record<string, unknown>, schema: Record<string, unknown>, place: SchemaPlace) {
    this.name = name;
    this.value = value;
    this.schema = schema;
    this.#place = place;
  }

  get at(): Path {
    return [...this.#place.at, 'properties', this.name];
  }
}

/**
 * The fields of a document: parameters in the order of their operations, then properties: those of shared schemas first,
 * then of operations, of what the API sends to consumers, of shared bodies that nothing uses.
 */
export const fields = oncePerDocument(collect);

function collect(context: RuleContext): Field[] {
  const found: Field[] = [];
  const roots = sharedSchemas(context);
  const seen = new Set<object>();
  for (const operation of operations(context)) {
    for (const { name, in: place, value, schema, written, at } of operation.parameters) {
      if (seen.has(value) || !isObject(schema)) continue;
      seen.add(value);
      found.push({ name, in: place, value, schema, at });
      if (written !== value) roots.push({ schema: written, at: [...at, 'schema'] });
    }
    for (const body of [...operation.request, ...operation.responses.flatMap(response => response.contents)]) {
      roots.push({ schema: body.schema, at: body.schemaAt });
    }
  }
  for (const { request, responses } of pushes(context)) {
    for (const body of [...request, ...responses.flatMap(response => response.contents)]) {
      roots.push({ schema: body.schema, at: body.schemaAt });
    }
  }
  for (const body of componentBodies(context)) roots.push({ schema: body.schema, at: body.schemaAt });
  for (const place of schemasUnder(context, roots)) {
    for (const { property, value, node } of place.node.edges) {
      const schema = property === undefined ? undefined : wholeSchema(context, value);
      if (property === undefined || !isObject(value) || !node || !isObject(schema)) continue;
      found.push(new PropertyField(property, value, schema, place));
    }
  }
  return found;
}

function sharedSchemas(context: RuleContext): { schema: unknown; at: Path }[] {
  const at: Path = context.version === '2.0' ? ['definitions'] : ['components', 'schemas'];
  const map = at.reduce<unknown>((value, key) => context.deref(own(value, key)), context.root);
  return isObject(map) ? Object.entries(map).map(([name, schema]) => ({ schema, at: [...at, name] })) : [];
}
