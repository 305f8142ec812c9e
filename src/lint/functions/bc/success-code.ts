/** Operations whose success is a status code that does not fit the method (G-28, G-29, G-31). */
import { operations } from '../../openapi.ts';
import type { RuleFunction } from '../../rule.ts';
import { addPlace, type Causes, findingPerCause } from './causes.ts';

interface Options {
  method: string;
  /** Any one of them is enough; so is a range (`2XX`), a redirect, or no success at all, which has a rule of its own. */
  codes: string[];
}

/** One finding for each set of codes. */
const unfitSuccessCodes: RuleFunction<Options> = (_value, { method, codes }, context) => {
  const causes: Causes = new Map();
  for (const operation of operations(context)) {
    if (operation.method !== method) continue;
    const successes = operation.responses.map(one => one.code).filter(code => /^[23]/.test(code));
    const isFit = successes.some(code => codes.includes(code) || /^([23]XX|3\d\d)$/.test(code));
    if (!successes.length || isFit) continue;
    const shown = successes.length > 1 ? `${successes.slice(0, -1).join(', ')} or ${successes.at(-1)}` : successes[0];
    addPlace(causes, `The ${method.toUpperCase()} succeeds with ${shown} alone`, operation.at);
  }
  return findingPerCause(causes, 'operation');
};
export default unfitSuccessCodes;
