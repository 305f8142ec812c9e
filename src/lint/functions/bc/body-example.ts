/** JSON bodies without an example: those of requests, or of the main success responses (G-75). */
import { isObject, own, type Path } from '../../../document/pointer.ts';
import { type Content, isJson, mayBeJson, operations, type Response } from '../../openapi.ts';
import type { RuleContext, RuleFunction } from '../../rule.ts';
import { amount, oneFinding } from './places.ts';

interface Options {
  of: 'request' | 'response';
}

const bodiesWithoutExample: RuleFunction<Options> = (_value, options, context) => {
  const without: Path[] = [];
  const seen = new Set<object>();
  let bodies = 0;
  for (const operation of operations(context)) {
    const responses = operation.responses.filter(one => /^2(\d\d|XX)$/i.test(one.code));
    const main = responses.slice(0, 1);
    const contents = options.of === 'request' ? operation.request : main.flatMap(one => one.contents);
    const body = contents.find(one => isJson(one.mediaType)) ?? contents.find(one => mayBeJson(one.mediaType));
    if (!body || seen.has(body.value)) continue;
    seen.add(body.value);
    bodies += 1;
    const shown =
      hasExample(body, context) || (options.of === 'response' && main.some(one => hasResponseExample(one, context)));
    if (!shown) without.push(body.at);
  }
  return oneFinding(
    without,
    `${amount(without.length, `JSON ${options.of}`)} of ${bodies} without an example, neither whole nor one for every property.`,
  );
};
export default bodiesWithoutExample;

function hasExample(body: Content, context: RuleContext): boolean {
  return holdsExample(body.value) || isShown(body.schema, context);
}

/** 2.0 writes them by media type beside the schema. */
function hasResponseExample(response: Response, context: RuleContext): boolean {
  const examples = context.deref(own(response.value, 'examples'));
  return isObject(examples) && Object.keys(examples).length > 0;
}

function holdsExample(value: Record<string, unknown>): boolean {
  if (own(value, 'example') !== undefined || own(value, 'x-example') !== undefined) return true;
  const examples = own(value, 'examples') ?? own(value, 'x-examples');
  return typeof examples === 'object' && examples !== null && Object.keys(examples).length > 0;
}

const shown = new WeakMap<object, boolean>();

/** True where a whole example can be made from the schema: its own, or one of every part; a boolean explains itself. */
function isShown(raw: unknown, context: RuleContext, depth = 0): boolean {
  const schema = context.deref(raw);
  if (!isObject(schema) || depth > 200) return false;
  const known = shown.get(schema);
  if (known !== undefined) return known;
  shown.set(schema, true); // A ring adds nothing that its other parts do not show.
  const result = isShownAlone(schema, context, depth + 1);
  shown.set(schema, result);
  return result;
}

function isShownAlone(schema: Record<string, unknown>, context: RuleContext, depth: number): boolean {
  if (holdsExample(schema) || ['default', 'enum', 'const'].some(key => own(schema, key) !== undefined)) return true;
  if (own(schema, 'type') === 'boolean') return true;
  const all = list(schema, 'allOf').filter(one => !isRemark(context.deref(one)));
  const variants = [...list(schema, 'oneOf'), ...list(schema, 'anyOf')];
  const properties = own(schema, 'properties');
  const parts: boolean[] = [];
  if (all.length) parts.push(all.every(one => isShown(one, context, depth)));
  if (variants.length) parts.push(variants.some(one => isShown(one, context, depth)));
  if (isObject(properties) && Object.keys(properties).length) {
    parts.push(Object.values(properties).every(one => isShown(one, context, depth)));
  }
  if (isObject(own(schema, 'items'))) parts.push(isShown(schema.items, context, depth));
  return parts.length > 0 && parts.every(Boolean);
}

/** A member of `allOf` that adds a description, or says `type: object` once more. */
function isRemark(schema: unknown): boolean {
  const type = own(schema, 'type');
  const holds = ['properties', 'items', 'allOf', 'oneOf', 'anyOf', 'additionalProperties'].some(
    key => own(schema, key) !== undefined,
  );
  return !holds && (type === undefined || type === 'object');
}

function list(schema: Record<string, unknown>, key: string): unknown[] {
  const value = own(schema, key);
  return Array.isArray(value) ? value : [];
}
