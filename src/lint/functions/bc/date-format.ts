/** Fields whose name says date or time, and whose schema does not say ISO 8601 (G-69, G-70). */
import { isObject, own, type Path } from '../../../document/pointer.ts';
import type { RuleContext, RuleFunction } from '../../rule.ts';
import { type Field, fields } from './fields.ts';
import { amount, oneFinding } from './places.ts';
import { descriptionOf, isEnumerated, typesOf } from './schemas.ts';
import { foreignPattern, isForeignForm } from './temporal-forms.ts';
import { type TemporalKind, temporalKind } from './temporal-names.ts';

interface Options {
  kind: TemporalKind;
  /** `undeclared`: nothing says how it is written. `foreign`: an example or the description shows another form. */
  problem: 'undeclared' | 'foreign';
}

const misdeclaredDates: RuleFunction<Options> = (_value, options, context) => {
  const causes = new Map<string, Path[]>();
  for (const field of fields(context)) {
    // Header fields carry HTTP dates (RFC 9110), whatever their name.
    if (field.in === 'header' || temporalKind(field.name) !== options.kind) continue;
    const found = judge(field, options.kind, context);
    if (found?.problem !== options.problem) continue;
    const cause = `"${field.name}" ${found.text}`;
    const known = causes.get(cause);
    if (known) known.push(field.at);
    else causes.set(cause, [field.at]);
  }
  return [...causes].flatMap(([cause, places]) =>
    oneFinding(places, places.length > 1 ? `${cause} (${amount(places.length, 'place')}).` : `${cause}.`),
  );
};
export default misdeclaredDates;

/** What is wrong with one field; undefined where it is right, or where its schema leaves too much open to tell. */
function judge(field: Field, kind: TemporalKind, context: RuleContext) {
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
  const formats = formatsOf(schema, context);
  if (formats.some(format => ['date', 'date-time', 'time', 'duration'].includes(format))) return undefined;
  const shown = examplesOf(field, context).find(isForeignForm);
  if (shown !== undefined)
    return { problem: 'foreign' as const, text: `has the example "${shown}", which is not ISO 8601` };
  const asked = foreignPattern(descriptionOf(field.value)) ?? foreignPattern(descriptionOf(schema));
  if (asked !== undefined) return { problem: 'foreign' as const, text: `asks for ${asked}, which is not ISO 8601` };
  if (typeof own(schema, 'pattern') === 'string') return undefined;
  if (formats.length) return { problem: 'undeclared' as const, text: `has format "${formats[0]}"; write ${wanted}` };
  if (examplesOf(field, context).some(isPartial)) return undefined;
  return { problem: 'undeclared' as const, text: `is text without a format; write ${wanted}` };
}

function saysEpoch(field: Field): boolean {
  return /\b(epoch|unix)\b|since 1970/i.test(`${descriptionOf(field.value)} ${descriptionOf(field.schema)}`);
}

/** A year, a month or a time of day alone: no format has a name for the first two. */
function isPartial(example: unknown): boolean {
  return typeof example === 'string' && /^(\d{4}(-\d{2})?|\d{2}:\d{2}(:\d{2})?)$/.test(example);
}

/** The formats of a schema and of its `allOf` members one level down, where generators put a reference. */
function formatsOf(schema: Record<string, unknown>, context: RuleContext): string[] {
  const members = own(schema, 'allOf');
  const all = [schema, ...(Array.isArray(members) ? members.map(one => context.deref(one)) : [])];
  return all.map(one => own(one, 'format')).filter(one => typeof one === 'string');
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
