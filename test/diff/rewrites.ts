/** Rewrites of a document that mean the same; each takes the data and gives new data, or the same where it finds nothing. */
import { isObject } from '../../src/document/pointer.ts';

type Json = Record<string, unknown>;
export type Rewrite = (data: Json, random: () => number) => Json;

const clone = <T>(value: T): T => structuredClone(value);

const isData = (key: string, parent: string | undefined): boolean =>
  key.startsWith('x-') || (['example', 'examples', 'default', 'enum', 'const'].includes(key) && parent !== 'responses');

function each(
  value: unknown,
  visit: (node: Json, path: readonly string[]) => void,
  path: readonly string[] = [],
): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) each(item, visit, [...path, String(index)]);
  } else if (isObject(value)) {
    visit(value, path);
    for (const [key, child] of Object.entries(value)) if (!isData(key, path.at(-1))) each(child, visit, [...path, key]);
  }
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map(item => [random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

/** Keys in another order, everywhere. */
const reorderKeys: Rewrite = (data, random) => {
  const reorder = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reorder);
    if (!isObject(value)) return value;
    return Object.fromEntries(shuffled(Object.entries(value), random).map(([key, child]) => [key, reorder(child)]));
  };
  return reorder(data) as Json;
};

/** Lists whose order says nothing, in another order. */
const reorderLists: Rewrite = (data, random) => {
  const copy = clone(data);
  each(copy, node => {
    for (const key of ['required', 'enum', 'parameters', 'anyOf', 'oneOf', 'allOf']) {
      if (Array.isArray(node[key])) node[key] = shuffled(node[key] as unknown[], random);
    }
  });
  return copy;
};

const schemasAt = (data: Json): { map: Json; prefix: string } => {
  if (data.swagger !== undefined) {
    if (!isObject(data.definitions)) data.definitions = {};
    return { map: data.definitions as Json, prefix: '#/definitions/' };
  }
  if (!isObject(data.components)) data.components = {};
  const components = data.components as Json;
  if (!isObject(components.schemas)) components.schemas = {};
  return { map: components.schemas as Json, prefix: '#/components/schemas/' };
};

/** Inline properties and items become components. */
const extractSchemas: Rewrite = (data, random) => {
  const copy = clone(data);
  const { map, prefix } = schemasAt(copy);
  let count = Object.keys(map).length;
  each(copy.paths, node => {
    for (const key of ['schema', 'items']) {
      const schema = node[key];
      if (!isObject(schema) || schema.$ref !== undefined || random() < 0.5 || JSON.stringify(schema).includes('"#'))
        continue;
      const name = `Extracted${count++}`;
      map[name] = schema;
      node[key] = { $ref: prefix + name };
    }
  });
  return copy;
};

/** References to schemas that refer to nothing themselves are written out. */
const inlineSchemas: Rewrite = (data, random) => {
  const copy = clone(data);
  const { map, prefix } = schemasAt(copy);
  each(copy.paths, node => {
    for (const key of ['schema', 'items']) {
      const reference = isObject(node[key]) ? (node[key] as Json).$ref : undefined;
      if (typeof reference !== 'string' || !reference.startsWith(prefix) || random() < 0.3) continue;
      const target = map[reference.slice(prefix.length)];
      if (isObject(target) && Object.keys(node[key] as Json).length === 1 && !JSON.stringify(target).includes('$ref'))
        node[key] = clone(target);
    }
  });
  return copy;
};

/** Components of schemas get other names. A discriminator names them on the wire. */
const renameSchemas: Rewrite = data => {
  if (JSON.stringify(data).includes('"discriminator"')) return data;
  const copy = clone(data);
  const { map, prefix } = schemasAt(copy);
  each(copy, node => {
    if (typeof node.$ref === 'string' && node.$ref.startsWith(prefix))
      node.$ref = node.$ref.replace(prefix, `${prefix}Renamed`);
  });
  for (const name of Object.keys(map)) {
    map[`Renamed${name}`] = map[name];
    delete map[name];
  }
  return copy;
};

/** Path-level parameters stand at each operation. */
const lowerParameters: Rewrite = data => {
  const copy = clone(data);
  for (const item of Object.values(isObject(copy.paths) ? copy.paths : {})) {
    if (
      !isObject(item) ||
      !Array.isArray(item.parameters) ||
      item.parameters.some(one => isObject(one) && one.$ref !== undefined)
    )
      continue;
    for (const method of ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']) {
      const operation = item[method];
      if (!isObject(operation)) continue;
      const own = Array.isArray(operation.parameters) ? operation.parameters : [];
      if (own.some(one => isObject(one) && one.$ref !== undefined)) return data;
      const isOwn = (one: Json) => own.some(other => isObject(other) && other.name === one.name && other.in === one.in);
      operation.parameters = [...own, ...clone(item.parameters as Json[]).filter(one => !isOwn(one))];
    }
    delete item.parameters;
  }
  return copy;
};

/** Schemas wrapped in an allOf, anyOf or oneOf of one. */
const wrapSchemas: Rewrite = (data, random) => {
  const copy = clone(data);
  each(copy.paths, node => {
    const { schema } = node;
    if (!isObject(schema) || schema.discriminator !== undefined || random() < 0.5) return;
    node.schema = { [['allOf', 'anyOf', 'oneOf'][Math.floor(random() * 3)]!]: [schema] };
  });
  // 2.0 has allOf alone.
  return data.swagger === undefined ? copy : data;
};

/** What is the default is written out. */
const spellDefaults: Rewrite = data => {
  const copy = clone(data);
  each(copy.paths, (node, path) => {
    if (path.at(-2) === 'properties' && node.type === 'string' && node.minLength === undefined) node.minLength = 0;
    if (node.type === 'array' && node.items !== undefined && node.minItems === undefined) node.minItems = 0;
    if (path.length === 2 && node.responses !== undefined && node.deprecated === undefined) node.deprecated = false;
  });
  return copy;
};

export const rewrites: Readonly<Record<string, Rewrite>> = {
  reorderKeys,
  reorderLists,
  extractSchemas,
  inlineSchemas,
  renameSchemas,
  lowerParameters,
  wrapSchemas,
  spellDefaults,
};
