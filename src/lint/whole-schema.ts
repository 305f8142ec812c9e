/** Reads a schema that is another one with something added as one schema, for rules that judge single values. */
import { isObject, own } from '../document/pointer.ts';
import { oncePerDocument } from './once-per-document.ts';
import type { RuleContext } from './rule.ts';

/** By what is written: what it says as a whole. Made anew for each document, since references belong to it. */
const knownOf = oncePerDocument(() => new WeakMap<object, unknown>());

/** No author composes deeper; it bounds the recursion. */
const deepest = 50;

/**
 * What `{allOf: [X], maxLength: 5}`, `{anyOf: [X, {type: 'null'}]}` or, from OpenAPI 3.1 on, `{$ref: X, maxLength: 5}` says
 * as a whole: one flat schema, where the outer word stands before the inner one. A schema without composition, and the
 * target of a plain reference, comes back as the object that it is; so does a choice of several.
 */
export function wholeSchema(context: RuleContext, raw: unknown, depth = 0): unknown {
  const schema = context.deref(raw);
  if (!isObject(schema) || depth > deepest) return schema;
  const added = isObject(raw) && raw !== schema && hasWordsBeside(raw, context) ? raw : undefined;
  const members = membersOf(schema, context);
  if (!added && !members.length) return schema;
  const known = knownOf(context);
  const key = added ?? schema;
  if (known.has(key)) return known.get(key);
  known.set(key, schema); // Within a ring a schema adds nothing to itself.
  const whole: Record<string, unknown> = {};
  for (const part of [added, schema, ...members.map(member => wholeSchema(context, member, depth + 1))]) {
    if (!isObject(part)) continue;
    for (const word of Object.keys(part)) {
      if (!composing.has(word) && !Object.hasOwn(whole, word)) whole[word] = part[word];
    }
  }
  known.set(key, whole);
  return whole;
}

/** `__proto__` is no word of a schema, and setting it would be another thing. */
const composing = new Set(['$ref', 'allOf', 'anyOf', 'oneOf', '__proto__']);

/** Before 3.1 whatever stands beside a `$ref` is ignored. */
function hasWordsBeside(reference: Record<string, unknown>, { version }: RuleContext): boolean {
  return version !== '2.0' && version !== '3.0' && Object.keys(reference).length > 1;
}

/** What `wholeSchema` joins to a schema, as it holds in any case: the members of `allOf`, and the one variant that is not `null`. */
export function membersOf(schema: Record<string, unknown>, context: RuleContext): unknown[] {
  const members: unknown[] = [];
  const all = own(schema, 'allOf');
  if (Array.isArray(all)) members.push(...all);
  for (const word of ['anyOf', 'oneOf']) {
    const variants = own(schema, word);
    if (!Array.isArray(variants)) continue;
    const values = variants.filter(one => own(context.deref(one), 'type') !== 'null');
    // A choice of several is no single value.
    if (values.length !== 1) return [];
    members.push(values[0]);
  }
  return members;
}
