/** The list that a JSON body is, or that it holds in an envelope (G-36, G-87). */
import { own, type Path } from '../../../document/pointer.ts';
import { mayBeJson, type Operation } from '../../openapi.ts';
import type { RuleContext } from '../../rule.ts';
import { wholeSchema } from '../../whole-schema.ts';
import { isEnumerated, propertiesOf, type SchemaPlace, typesOf } from './schemas.ts';
import { normaliseName } from './words.ts';

export interface List {
  /** Of the array, read as a whole. */
  schema: unknown;
  /** The normalised name of its property; empty where the body itself is the array. */
  name: string;
  /** The normalised names of what the envelopes hold beside it. */
  beside: string[];
}

/** Normalised names of properties that hold the list in an envelope, whatever stands beside it. */
export const listNames = ['items', 'data', 'results', 'records', 'content', 'features', 'value', 'entries', 'list'];

/** Properties that hold the envelope of others (HAL, JSend). */
const outerEnvelopes = ['embedded', 'data', 'result', 'results', 'response', 'payload'];

/** Undefined where the body has no list or several, and for GeoJSON, which gives one geometry in many parts. */
export function listOf(context: RuleContext, schema: unknown, at: SchemaPlace | Path, depth = 0): List | undefined {
  const whole = wholeSchema(context, schema);
  if (isArray(whole)) return { schema: whole, name: '', beside: [] };
  const properties = [...propertiesOf(context, schema, at).values()];
  const names = properties.map(one => normaliseName(one.property!));
  const arrays = properties.filter(one => isArray(wholeSchema(context, one.schema)));
  if (arrays.length > 1 || isFeatureCollection(names)) return undefined;
  const [array] = arrays;
  if (array) {
    const name = normaliseName(array.property!);
    return { schema: wholeSchema(context, array.schema), name, beside: names.filter(one => one !== name) };
  }
  const inner = depth < 1 ? properties.find(one => outerEnvelopes.includes(normaliseName(one.property!))) : undefined;
  const list = inner && listOf(context, inner.schema, inner, depth + 1);
  const beside = names.filter(one => one !== normaliseName(inner?.property ?? ''));
  return list && { ...list, beside: [...list.beside, ...beside] };
}

/** An array of objects without an upper bound; arrays of plain values (names, codes) stay small. */
export function canGrow(context: RuleContext, schema: unknown): boolean {
  if (own(schema, 'maxItems') !== undefined || isEnumerated(schema)) return false;
  const items = wholeSchema(context, own(schema, 'items'));
  return typesOf(items).includes('object') || ['allOf', 'oneOf', 'anyOf'].some(key => own(items, key) !== undefined);
}

/** True where the path of a GET is that of a collection, as its JSON response shows. */
export function givesList(context: RuleContext, operation: Operation): boolean {
  if (operation.method !== 'get') return false;
  const success = operation.responses.find(one => /^2(00|XX)$/.test(one.code));
  const body = success?.contents.find(one => mayBeJson(one.mediaType));
  const list = body && listOf(context, body.schema, body.schemaAt);
  return list !== undefined && (list.name === '' || listNames.includes(list.name)) && canGrow(context, list.schema);
}

function isArray(schema: unknown): boolean {
  return typesOf(schema).includes('array');
}

function isFeatureCollection(names: string[]): boolean {
  return names.includes('features') && (names.includes('type') || names.includes('crs'));
}
