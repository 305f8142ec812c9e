/** Response keys that are no status codes of HTTP (G-11). */
import type { Path } from '../../../document/pointer.ts';
import { operations, pushes } from '../../openapi.ts';
import type { RuleFunction } from '../../rule.ts';
import { amount, oneFinding } from './places.ts';

interface Options {
  /** The codes of the IANA registry "HTTP Status Code". */
  registered: number[];
}

/** One finding for the document; a generator that makes up codes makes up many. */
const unregisteredStatusCodes: RuleFunction<Options> = (_value, { registered }, context) => {
  const known = new Set(['default', ...registered.map(String)]);
  const places: Path[] = [];
  const codes = new Set<string>();
  for (const { code, at } of [...operations(context), ...pushes(context)].flatMap(one => one.responses)) {
    if (known.has(code) || /^[1-5]XX$/.test(code)) continue;
    codes.add(code);
    places.push(at);
  }
  const shown = [...codes].slice(0, 3).map(code => `"${code}"`);
  if (codes.size > 3) shown.push(`${codes.size - 3} more`);
  const list = shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)} are` : `${shown.join()} is`;
  return oneFinding(
    places,
    `${list} not among the status codes that HTTP registers (${amount(places.length, 'response')}).`,
  );
};
export default unregisteredStatusCodes;
