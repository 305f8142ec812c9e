/** What a discriminator says: by which property, and which value means which schema. */
import { isObject } from '../../document/pointer.ts';

export interface Discriminator {
  readonly propertyName: unknown;
  /** As written, values → references. */
  readonly mapping: Readonly<Record<string, unknown>>;
  /** The branches that no mapping names go by the names of their schemas, names → references. */
  readonly names: Readonly<Record<string, string>>;
  /** OpenAPI 3.2: the schema of all other values. */
  readonly defaultMapping: unknown;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** The discriminator of a schema as written; in 2.0 it is the name of the property alone. */
export function discriminatorOf(value: unknown, schema: Record<string, unknown>): Discriminator {
  if (!isObject(value))
    return { propertyName: value, mapping: {}, names: {}, defaultMapping: undefined, extensions: {} };
  const written = isObject(value.mapping) ? value.mapping : {};
  const mapping = Object.fromEntries(Object.entries(written).map(([key, target]) => [key, referenceOf(target)]));
  const mapped = new Set(Object.values(mapping));
  const names = [schema.oneOf, schema.anyOf].flatMap(members =>
    (Array.isArray(members) ? members : []).flatMap(member => {
      const reference = isObject(member) && typeof member.$ref === 'string' ? member.$ref : '';
      const name = /#\/components\/schemas\/([^/]+)$/.exec(reference)?.[1];
      return name === undefined || mapped.has(reference) ? [] : [[name, reference] as const];
    }),
  );
  const { propertyName, defaultMapping } = value;
  return {
    propertyName,
    mapping,
    names: Object.fromEntries(names),
    defaultMapping: referenceOf(defaultMapping),
    extensions: Object.fromEntries(Object.entries(value).filter(([key]) => key.startsWith('x-'))),
  };
}

/** A name alone is that of a component. */
function referenceOf(target: unknown): unknown {
  return typeof target === 'string' && /^[\w.-]+$/.test(target) && !/\.(?:json|ya?ml)$/i.test(target)
    ? `#/components/schemas/${target}`
    : target;
}
