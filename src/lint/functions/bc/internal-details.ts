/** Errors that show how the service is built (G-43). */
import { isObject, own, type Path } from '../../../document/pointer.ts';
import { operations } from '../../openapi.ts';
import type { RuleContext, RuleFunction, RuleResult } from '../../rule.ts';
import { errorBodies, errorResponses } from './error-responses.ts';
import { schemasUnder } from './schemas.ts';
import { normaliseName } from './words.ts';

interface Options {
  /** Normalised names of properties; whole names, so that a trace id for support passes. */
  names: string[];
}

/** Text that only a stack trace or a database has; each pattern reads a text in linear time. */
const leaks: [RegExp, string][] = [
  [/\bat [\w.$<>]+\(\w+\.java:\d+\)/, 'a Java stack trace'],
  [/Traceback \(most recent/, 'a Python stack trace'],
  [/\bORA-\d{5}/, 'an error of the Oracle database'],
  [/\bSystem\.\w+Exception\b/, 'an exception of .NET'],
];
const longestText = 20_000;

const internalDetails: RuleFunction<Options> = (_value, { names }, context) => {
  const results: RuleResult[] = [];
  const roots = errorBodies(context).map(body => ({ schema: body.schema, at: body.schemaAt }));
  for (const { property, at } of schemasUnder(context, roots)) {
    if (property === undefined || !names.includes(normaliseName(property))) continue;
    results.push({ path: at, message: `Errors carry "${property}", a detail of the service's inside.` });
  }
  for (const { value, at } of errorExamples(context)) {
    const leak = textOf(context, value)
      .map(text => leaks.find(([pattern]) => pattern.test(text)))
      .find(Boolean);
    if (leak) results.push({ path: at, message: `The example of an error shows ${leak[1]}.` });
  }
  return results;
};
export default internalDetails;

function errorExamples(context: RuleContext): { value: unknown; at: Path }[] {
  const found: { value: unknown; at: Path }[] = [];
  for (const response of operations(context).flatMap(errorResponses)) {
    for (const owner of [{ value: response.value, at: response.at }, ...response.contents]) {
      for (const key of ['example', 'examples']) {
        const value = own(owner.value, key);
        if (value !== undefined) found.push({ value, at: [...owner.at, key] });
      }
    }
    for (const body of response.contents) {
      const value = own(body.schema, 'example');
      if (value !== undefined) found.push({ value, at: [...body.schemaAt, 'example'] });
    }
  }
  return found;
}

/** The strings of an example, to a bound that no honest example reaches. */
function textOf(context: RuleContext, value: unknown): string[] {
  const texts: string[] = [];
  const queue: unknown[] = [value];
  for (let index = 0; index < queue.length && index < 1000; index++) {
    const next = context.deref(queue[index]);
    if (typeof next === 'string') texts.push(next.slice(0, longestText));
    else if (Array.isArray(next) || isObject(next)) queue.push(...Object.values(next).slice(0, 1000));
  }
  return texts;
}
