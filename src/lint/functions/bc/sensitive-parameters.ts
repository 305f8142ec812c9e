/** Parameters of the URI that carry data which logs and histories must not keep (G-56). */
import type { Parameter } from '../../openapi.ts';
import { operations } from '../../openapi.ts';
import type { RuleFunction, RuleResult } from '../../rule.ts';
import { descriptionOf, isEnumerated, typesOf } from './schemas.ts';
import { normaliseName, splitWords } from './words.ts';

interface Options {
  /** Words of a name, such as `birth date`; a parameter is meant where its name ends with them. */
  names: string[];
  /** Words before a name that make it another thing (`ip` before `address`). */
  except?: string[];
}

/** Switches and enumerations are no data of a person (`sendEmail: true`); neither is the id of one (`emailId`). */
const sensitiveParameters: RuleFunction<Options> = (_value, { names, except = [] }, context) => {
  const results: RuleResult[] = [];
  const wanted = names.map(name => name.split(' '));
  const seen = new Set<unknown>();
  for (const operation of operations(context)) {
    for (const parameter of operation.parameters) {
      if (seen.has(parameter.value) || (parameter.in !== 'query' && parameter.in !== 'path')) continue;
      seen.add(parameter.value);
      if (typesOf(parameter.schema).includes('boolean') || isEnumerated(parameter.schema)) continue;
      const hit = wanted.find(one => endsWith(parameter.name, one, except));
      if (!hit || isSine(parameter, operation.parameters)) continue;
      results.push({ path: parameter.at, message: `"${parameter.name}" puts ${hit.join(' ')} into the URI.` });
    }
  }
  return results;
};
export default sensitiveParameters;

/** `applicantBirthDate` and `BIRTHDATE` end with `birth date`; `businessNumber` does not end with `sin`. */
function endsWith(name: string, wanted: string[], except: string[]): boolean {
  if (normaliseName(name) === wanted.join('')) return true;
  const words = splitWords(name);
  const tail = words.slice(-wanted.length);
  const before = words.at(-wanted.length - 1);
  if (before !== undefined && except.includes(before)) return false;
  return tail.join(' ') === wanted.join(' ') || (words.length > 1 && words.at(-1) === wanted.join(''));
}

/** `sin` beside `cos`, or explained as an angle, is the function. */
function isSine(parameter: Parameter, others: Parameter[]): boolean {
  if (normaliseName(parameter.name) !== 'sin') return false;
  const text = `${descriptionOf(parameter.value)} ${descriptionOf(parameter.schema)}`;
  return (
    /\b(sine|angle|radians?|trigonometr\w*)\b/i.test(text) || others.some(one => normaliseName(one.name) === 'cos')
  );
}
