/** JSON bodies of responses that are arrays, or may be (G-14). */
import { isObject, own, type Path } from '../../../document/pointer.ts';
import { mayBeJson, operations } from '../../openapi.ts';
import type { RuleContext, RuleFunction } from '../../rule.ts';
import { errorResponses } from './error-responses.ts';
import { amount, oneFinding } from './places.ts';
import { typesOf } from './schemas.ts';

interface Options {
  of: 'success' | 'error';
  /** `always`: nothing but an array. `sometimes`: an array is one of the alternatives. */
  isArray: 'always' | 'sometimes';
}

/** One finding for the document with all responses; the schema that says nothing is no violation. */
const arrayBodies: RuleFunction<Options> = (_value, { of, isArray }, context) => {
  const places: Path[] = [];
  let bodies = 0;
  for (const operation of operations(context)) {
    const errors = new Set(errorResponses(operation));
    for (const response of operation.responses) {
      if (errors.has(response) !== (of === 'error')) continue;
      const json = response.contents.filter(one => mayBeJson(one.mediaType));
      if (!json.length) continue;
      bodies++;
      const hit = json.find(one => arrayness(context, one.schema, new Map()) === isArray);
      if (hit) places.push(hit.schemaAt);
    }
  }
  const noun = of === 'error' ? 'error response' : 'response';
  const what = isArray === 'always' ? 'an array' : 'either an array or something else';
  return oneFinding(
    places,
    places.length === 1
      ? `The body of the ${noun} is ${what}, not an object.`
      : `${amount(places.length, noun)} of ${bodies} have ${what} as body, not an object.`,
  );
};
export default arrayBodies;

type Arrayness = 'always' | 'sometimes' | 'never';

/** A body made of more schemas than this by composition alone belongs to no real document; it bounds the recursion. */
const mostSchemas = 200;

/** Whether values of a schema are arrays, through references and compositions; `known` holds the schemas seen so far. */
function arrayness(context: RuleContext, raw: unknown, known: Map<unknown, Arrayness>): Arrayness {
  const schema = context.deref(raw);
  if (!isObject(schema) || known.size > mostSchemas) return 'never';
  let result = known.get(schema);
  if (result === undefined) {
    // Within a ring of references the schema adds nothing to itself.
    known.set(schema, 'never');
    result = judge(context, schema, known);
    known.set(schema, result);
  }
  return result;
}

function judge(context: RuleContext, schema: Record<string, unknown>, known: Map<unknown, Arrayness>): Arrayness {
  const types = typesOf(schema).filter(type => type !== 'null');
  if (types.includes('array')) return types.length === 1 ? 'always' : 'sometimes';
  if (types.length) return 'never';
  const all = own(schema, 'allOf');
  if (Array.isArray(all)) {
    const kinds = all.map(one => arrayness(context, one, known));
    return kinds.find(kind => kind === 'always') ?? kinds.find(kind => kind === 'sometimes') ?? 'never';
  }
  for (const key of ['oneOf', 'anyOf']) {
    const variants = own(schema, key);
    if (!Array.isArray(variants)) continue;
    const kinds = variants.filter(one => !isNull(context.deref(one))).map(one => arrayness(context, one, known));
    if (kinds.length && kinds.every(kind => kind === 'always')) return 'always';
    if (kinds.some(kind => kind !== 'never')) return 'sometimes';
  }
  return 'never';
}

function isNull(schema: unknown): boolean {
  return typesOf(schema).join() === 'null';
}
