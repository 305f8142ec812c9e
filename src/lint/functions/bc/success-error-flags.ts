/** Successful responses that may say that the request failed (G-42). */
import { own, type Path } from '../../../document/pointer.ts';
import { mayBeJson, operations } from '../../openapi.ts';
import type { RuleContext, RuleFunction } from '../../rule.ts';
import { amount, oneFinding } from './places.ts';
import { propertiesOf, typesOf } from './schemas.ts';
import { normaliseName } from './words.ts';

/**
 * Only the top of a body counts, and only a flag `success`, an `error` beside data, or a status of ok or error.
 * A resource that has an id and a status of its own (a job) tells about itself; 202 and 207 carry results by design.
 */
const successErrorFlags: RuleFunction = (_value, _options, context) => {
  const places: Path[] = [];
  const seen = new Set<unknown>();
  for (const response of operations(context).flatMap(one => one.responses)) {
    if (!/^2/.test(response.code) || response.code === '202' || response.code === '207') continue;
    for (const body of response.contents) {
      if (seen.has(body.schema) || !mayBeJson(body.mediaType)) continue;
      seen.add(body.schema);
      const flag = flagOf(context, body.schema, body.schemaAt);
      if (flag) places.push(flag);
    }
  }
  return oneFinding(places, `${amount(places.length, 'successful response')} can also tell of a failure.`);
};
export default successErrorFlags;

function flagOf(context: RuleContext, schema: unknown, at: Path): Path | undefined {
  const properties = propertiesOf(context, schema, at);
  const byName = new Map([...properties.values()].map(one => [normaliseName(one.property!), one]));
  if ([...byName.keys()].some(name => /id$/.test(name))) return undefined;
  const success = byName.get('success') ?? byName.get('issuccess') ?? byName.get('succeeded');
  if (success && typesOf(success.schema).includes('boolean')) return success.at;
  const error = byName.get('error');
  if (error && ['data', 'result', 'results', 'items', 'message'].some(name => byName.has(name))) return error.at;
  const status = byName.get('status');
  const values = own(status?.schema, 'enum');
  if (!status || !Array.isArray(values)) return undefined;
  const words = values.map(value => (typeof value === 'string' ? value.toLowerCase() : ''));
  const failures = words.filter(word => /^(error|fail|failed|failure)$/.test(word)).length;
  const tells = failures > 0 && (failures === words.length || words.some(word => /^(success|ok)$/.test(word)));
  return tells ? status.at : undefined;
}
