/** Fields whose name says date or time, and whose schema does not say ISO 8601 (G-69, G-70). */
import { isObject, own } from '../../../document/pointer.ts';
import { oncePerDocument } from '../../once-per-document.ts';
import { operations } from '../../openapi.ts';
import type { RuleContext, RuleFunction } from '../../rule.ts';
import { wholeSchema } from '../../whole-schema.ts';
import { addPlace, type Causes, findingPerCause } from './causes.ts';
import { type Field, fields } from './fields.ts';
import { descriptionOf, isEnumerated, textAt, typesOf } from './schemas.ts';
import { foreignPattern, hasForeignMarks, isForeignForm } from './temporal-forms.ts';
import { type TemporalKind, temporalKind } from './temporal-names.ts';

interface Options {
  kind: TemporalKind;
  /** `undeclared`: nothing says how it is written. `foreign`: an example or the description shows another form. */
  problem: 'undeclared' | 'foreign';
}

const misdeclaredDates: RuleFunction<Options> = (_value, options, context) => {
  const causes: Causes = new Map();
  const shown = bodyExamples(context);
  for (const written of fields(context)) {
    // Header fields carry HTTP dates (RFC 9110), whatever their name.
    const field = written.in === 'header' ? undefined : single(written, context);
    if (!field || temporalKind(field.name) !== options.kind) continue;
    const found = judge(field, options.kind, shown.get(written.name) ?? [], context);
    if (found?.problem === options.problem) addPlace(causes, `"${written.name}" ${found.text}`, written.at);
  }
  return findingPerCause(causes, 'place');
};
export default misdeclaredDates;

/** The items of a list of dates (`closureDates`), judged by the name of one; any other field as it is. */
function single(field: Field, context: RuleContext): Field {
  const items = typesOf(field.schema).includes('array') ? wholeSchema(context, own(field.schema, 'items')) : undefined;
  if (!isObject(items) || !/[a-z]s$/i.test(field.name)) return field;
  return { name: field.name.slice(0, -1), in: field.in, value: field.value, schema: items, at: [] };
}

/** What is wrong with one field; undefined where it is right, or where its schema leaves too much open to tell. */
function judge(field: Field, kind: TemporalKind, inBodies: readonly unknown[], context: RuleContext) {
  const { schema } = field;
  if (isEnumerated(schema)) return undefined;
  const types = typesOf(schema).filter(type => type !== 'null');
  const wanted = kind === 'date' ? 'format: date or date-time' : 'format: date-time';
  if (types.length === 1 && (types[0] === 'integer' || types[0] === 'number')) {
    // A bare `time` counts seconds as often as it is a moment.
    if (/time$/i.test(field.name) && !/date_?time$/i.test(field.name) && !saysEpoch(field)) return undefined;
    return { problem: 'undeclared' as const, text: `is declared as a number; send text with ${wanted} (ISO 8601)` };
  }
  if (types.length !== 1 || types[0] !== 'string') return undefined;
  const format = textAt(schema, 'format');
  if (['date', 'date-time', 'time', 'duration'].includes(format)) return undefined;
  const examples = [...examplesOf(field, context), ...inBodies];
  const shown = examples.find(isForeignForm);
  if (shown !== undefined)
    return { problem: 'foreign' as const, text: `has the example "${shown}", which is not ISO 8601` };
  const asked = [format, descriptionOf(field.value), descriptionOf(schema)].map(foreignPattern).find(Boolean);
  if (asked !== undefined) return { problem: 'foreign' as const, text: `asks for ${asked}, which is not ISO 8601` };
  const pattern = textAt(schema, 'pattern');
  if (hasForeignMarks(pattern)) {
    return { problem: 'foreign' as const, text: `has the pattern ${pattern.slice(0, 60)}, which is not ISO 8601` };
  }
  if (pattern) return undefined;
  if (format) return { problem: 'undeclared' as const, text: `has format "${format}"; write ${wanted}` };
  if (examples.some(isPartial)) return undefined;
  return { problem: 'undeclared' as const, text: `is text without a format; write ${wanted}` };
}

function saysEpoch(field: Field): boolean {
  return /\b(epoch|unix)\b|since 1970/i.test(`${descriptionOf(field.value)} ${descriptionOf(field.schema)}`);
}

/** A year, a month or a time of day alone: no format has a name for the first two. */
function isPartial(example: unknown): boolean {
  return typeof example === 'string' && /^(\d{4}(-\d{2})?|\d{2}:\d{2}(:\d{2})?)$/.test(example);
}

function examplesOf(field: Field, context: RuleContext): unknown[] {
  const found: unknown[] = [];
  for (const owner of new Set([field.value, field.schema])) {
    found.push(own(owner, 'example'), own(owner, 'x-example'));
    const examples = context.deref(own(owner, 'examples'));
    if (Array.isArray(examples)) found.push(...examples);
    else if (isObject(examples))
      for (const one of Object.values(examples)) found.push(own(context.deref(one), 'value'));
  }
  return found.filter(one => one !== undefined && one !== null);
}

/** The values that the examples of bodies show, by the name of the property. */
const bodyExamples = oncePerDocument(context => {
  const found = new Map<string, unknown[]>();
  const queue: unknown[] = [];
  for (const operation of operations(context)) {
    for (const body of [...operation.request, ...operation.responses.flatMap(one => one.contents)]) {
      queue.push(own(body.value, 'example'));
      const examples = context.deref(own(body.value, 'examples'));
      if (isObject(examples)) for (const one of Object.values(examples)) queue.push(own(context.deref(one), 'value'));
    }
  }
  const seen = new Set<unknown>();
  for (let index = 0; index < queue.length && index < mostExamples; index++) {
    const value = queue[index];
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const [key, child] of Object.entries(value)) {
      if (typeof child === 'object') queue.push(child);
      else if (typeof child === 'string' && temporalKind(key))
        found.set(key, [...(found.get(key) ?? []), child].slice(-20));
    }
  }
  return found;
});

/** Beyond this examples are data, and show nothing new. */
const mostExamples = 10_000;
