/** How much of an API's input its document bounds: parameters and body properties with limits, of all that there are (G-54). */
import { isObject, own, toText } from '../document/pointer.ts';
import type { Context } from './context.ts';

export interface Coverage {
  inputs: number;
  bounded: number;
  /** The first few without bounds, such as `query parameter name of GET /routes`. */
  unbounded: readonly string[];
}

/** More inputs than that are counted no further: the share does not change any more. */
const mostInputs = 5000;
const deepest = 20;
const methods = ['get', 'put', 'post', 'delete', 'patch', 'options', 'head', 'trace'];

/** Formats that bound a text by themselves. */
const boundingFormats = new Set(['uuid', 'date', 'date-time', 'time', 'ipv4', 'ipv6', 'duration']);

/** Counts each schema once, however often it is used. */
export function inputCoverage(context: Context): Coverage {
  const counter = new Counter(context.resolve);
  const paths = own(context.document?.data, 'paths');
  for (const [path, written] of isObject(paths) ? Object.entries(paths) : []) {
    const item = context.resolve(written);
    for (const method of methods) {
      const operation = own(item, method);
      if (isObject(operation)) counter.operation(`${method.toUpperCase()} ${path}`, item, operation);
    }
  }
  return counter;
}

class Counter implements Coverage {
  inputs = 0;
  bounded = 0;
  readonly unbounded: string[] = [];
  readonly #resolve: (value: unknown) => unknown;
  readonly #seen = new Set<unknown>();

  constructor(resolve: (value: unknown) => unknown) {
    this.#resolve = resolve;
  }

  operation(name: string, item: unknown, operation: Record<string, unknown>): void {
    for (const list of [own(item, 'parameters'), operation.parameters]) {
      for (const one of Array.isArray(list) ? list : []) this.#parameter(this.#resolve(one), name);
    }
    const content = own(this.#resolve(operation.requestBody), 'content');
    for (const media of isObject(content) ? Object.values(content) : [])
      this.#schema(own(media, 'schema'), `body of ${name}`, 0);
  }

  #parameter(parameter: unknown, operation: string): void {
    if (!isObject(parameter) || this.#seen.has(parameter)) return;
    this.#seen.add(parameter);
    const name = `${toText(parameter.in)} parameter ${toText(parameter.name)} of ${operation}`;
    const content = own(parameter, 'content');
    const [media] = isObject(content) ? Object.values(content) : [];
    // In 2.0 the keywords stand in the parameter itself; a body has a schema.
    this.#schema(parameter.schema ?? own(media, 'schema') ?? parameter, name, 0);
  }

  #schema(written: unknown, name: string, depth: number): void {
    const schema = this.#resolve(written);
    if (!isObject(schema) || schema.readOnly === true || depth > deepest || this.inputs >= mostInputs) return;
    const isShared = schema !== written || depth > 0;
    if (isShared && this.#seen.has(schema)) return;
    this.#seen.add(schema);
    const parts = ['allOf', 'oneOf', 'anyOf'].flatMap(key =>
      Array.isArray(schema[key]) ? (schema[key] as unknown[]) : [],
    );
    for (const part of parts) this.#schema(part, name, depth + 1);
    const properties = isObject(schema.properties) ? Object.entries(schema.properties) : [];
    for (const [key, property] of properties) this.#schema(property, `property ${key} in ${name}`, depth + 1);
    if (schema.items !== undefined) this.#schema(schema.items, `items of ${name}`, depth + 1);
    if (parts.length > 0 || properties.length > 0) return;
    this.#count(isBounded(schema), name);
  }

  #count(isOne: boolean, name: string): void {
    this.inputs++;
    if (isOne) this.bounded++;
    else if (this.unbounded.length < 3) this.unbounded.push(name.slice(0, 120));
  }
}

/** Whether a schema without parts says how long, how many or which. */
function isBounded(schema: Record<string, unknown>): boolean {
  const has = (...keys: string[]): boolean => keys.some(key => schema[key] !== undefined);
  if (has('enum', 'const')) return true;
  const types = (Array.isArray(schema.type) ? schema.type : [schema.type]).filter(type => type !== 'null');
  if (types.length === 0) return false;
  return types.every(type => {
    switch (type) {
      case 'boolean':
        return true;
      case 'string':
      case 'file':
        return has('maxLength', 'pattern') || boundingFormats.has(toText(schema.format));
      case 'integer':
      case 'number':
        return has('minimum', 'exclusiveMinimum') && has('maximum', 'exclusiveMaximum');
      case 'array':
        return has('maxItems');
      default:
        return schema.additionalProperties === false || has('maxProperties');
    }
  });
}
