/** Response keys that are no status codes of HTTP (G-11). */
import { operations } from '../../openapi.ts';
import type { RuleFunction } from '../../rule.ts';
import { addPlace, type Causes, findingPerCause } from './causes.ts';

interface Options {
  /** The codes of the IANA registry "HTTP Status Code". */
  registered: number[];
}

/** One finding for each such code, with all its places. */
const unregisteredStatusCodes: RuleFunction<Options> = (_value, { registered }, context) => {
  const known = new Set(['default', ...registered.map(String)]);
  const causes: Causes = new Map();
  for (const { responses } of operations(context)) {
    for (const { code, at } of responses) {
      if (known.has(code) || /^[1-5]XX$/.test(code)) continue;
      addPlace(causes, `"${code}" is not a status code that HTTP registers`, at);
    }
  }
  return findingPerCause(causes, 'operation');
};
export default unregisteredStatusCodes;
