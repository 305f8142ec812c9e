/** Spectral's `pattern`: a string matches one regular expression, or does not match another. */
import { compilePattern, type Pattern, type PatternProblem } from '../../pattern.ts';
import type { RuleResult } from '../rule.ts';
import { type OptionsCheck, optionsOf } from './options.ts';
import { printValue } from './print.ts';

export interface PatternOptions {
  /** A regular expression, bare or as `/source/flags`. */
  match?: string;
  notMatch?: string;
}

const checkShape = optionsOf('pattern', {
  example: '{ "match": "^Stoplight" }, { "notMatch": "Swagger" }, { "match": "Stoplight", "notMatch": "Swagger" }',
  atLeastOne: true,
  options: { match: regularExpression('match'), notMatch: regularExpression('notMatch') },
});

export const checkOptions: OptionsCheck = options => {
  const problems = checkShape(options);
  if (problems.length > 0) return problems;
  return Object.entries(options as PatternOptions).flatMap(([name, source]) => {
    if (source === undefined) return [];
    const compiled = compile(source);
    return 'problem' in compiled ? [`"pattern" function and its "${name}" option: ${compiled.problem}`] : [];
  });
};

export default function pattern(value: unknown, options: PatternOptions): RuleResult[] | undefined {
  if (typeof value !== 'string') return undefined;
  const { match, notMatch } = compiledOf(options);
  const results: RuleResult[] = [];
  if (match && !match.test(value))
    results.push({ message: `#{{print("value")}} must match the pattern ${printValue(options.match)}` });
  // A text too long to be decided gives true, which must not become a finding here.
  if (notMatch && value.length <= notMatch.maxLength && notMatch.test(value))
    results.push({ message: `#{{print("value")}} must not match the pattern ${printValue(options.notMatch)}` });
  return results;
}

interface Compiled {
  match: Pattern | undefined;
  notMatch: Pattern | undefined;
}

const compiledByOptions = new WeakMap<PatternOptions, Compiled>();

function compiledOf(options: PatternOptions): Compiled {
  const known = compiledByOptions.get(options);
  if (known) return known;
  const compiled = { match: usable(options.match), notMatch: usable(options.notMatch) };
  compiledByOptions.set(options, compiled);
  return compiled;
}

/** What `checkOptions` refused is not run. */
function usable(source: string | undefined): Pattern | undefined {
  const compiled = source === undefined ? undefined : compile(source);
  return compiled === undefined || 'problem' in compiled ? undefined : compiled;
}

function compile(source: string): Pattern | PatternProblem {
  const delimited = /^\/(.+)\/([a-z]*)$/.exec(source);
  return delimited ? compilePattern(delimited[1]!, delimited[2]) : compilePattern(source);
}

function regularExpression(name: string) {
  return {
    accepts: (value: unknown) => typeof value === 'string',
    problem: `"pattern" function and its "${name}" option must be string or RegExp instance`,
  };
}
