/** Error schemas that lack a part of a good error (G-42 in the edition of 2022): status, reference, message. */
import { own, type Path } from '../../../document/pointer.ts';
import type { RuleContext, RuleFunction } from '../../rule.ts';
import { errorBodies } from './error-responses.ts';
import { amount, oneFinding } from './places.ts';
import { propertiesOf, typesOf } from './schemas.ts';
import { normaliseName } from './words.ts';

interface Options {
  /** What the part is called in the message, with the names (normalised) that it may have. */
  parts: { part: string; names: string[] }[];
  /** Properties whose object or items hold the error itself. */
  envelopes: string[];
}

/** One finding for each set of missing parts; an error wrapped once (`{errors: [{…}]}`) counts with its wrapper. */
const errorContent: RuleFunction<Options> = (_value, options, context) => {
  const lacking = new Map<string, Path[]>();
  for (const body of errorBodies(context)) {
    const names = namesOf(context, body.schema, body.schemaAt, options.envelopes);
    const missing = options.parts.filter(one => !one.names.some(name => names.has(name))).map(one => one.part);
    if (names.size === 0 || missing.length === 0) continue;
    const key = missing.join(' and no ');
    const places = lacking.get(key);
    if (places) places.push(body.schemaAt);
    else lacking.set(key, [body.schemaAt]);
  }
  return [...lacking].flatMap(([missing, places]) =>
    oneFinding(places, `${amount(places.length, 'error schema')} with no ${missing}.`),
  );
};
export default errorContent;

function namesOf(context: RuleContext, schema: unknown, at: Path, envelopes: string[]): Set<string> {
  const names = new Set<string>();
  for (const property of propertiesOf(context, schema, at).values()) {
    const name = normaliseName(property.property!);
    names.add(isStatus(name, property.schema) ? 'status' : name);
    if (!envelopes.includes(name)) continue;
    const inner = typesOf(property.schema).includes('array') ? own(property.schema, 'items') : property.schema;
    for (const key of propertiesOf(context, inner, property.at).keys()) names.add(normaliseName(key));
  }
  return names;
}

/** A whole number called `code` is the HTTP status, not a reference into the documentation. */
function isStatus(name: string, schema: unknown): boolean {
  return name === 'code' && typesOf(schema).some(type => type === 'integer' || type === 'number');
}
