/** Response descriptions that are blank, or that only repeat the status code (G-75, G-78). */
import { own, type Path } from '../../../document/pointer.ts';
import { operations } from '../../openapi.ts';
import type { RuleFunction } from '../../rule.ts';
import { amount, oneFinding } from './places.ts';
import { saysOnlyTheCode } from './reason-phrases.ts';

interface Options {
  of: 'success' | 'error';
  problems: ('blank' | 'thin')[];
}

const thinDescriptions: RuleFunction<Options> = (_value, options, context) => {
  const places: Path[] = [];
  const seen = new Set<object>();
  for (const operation of operations(context)) {
    for (const response of operation.responses) {
      if (isError(response.code) !== (options.of === 'error')) continue;
      // A shared response counts once, but for what each place says of its own.
      const key = response.description === own(response.value, 'description') ? response.value : response;
      if (seen.has(key)) continue;
      seen.add(key);
      const found = problem(response.code, response.description, context.version);
      if (found === undefined || !options.problems.includes(found)) continue;
      const written = typeof response.description === 'string';
      places.push(written ? [...response.at, 'description'] : response.at);
    }
  }
  const words = { blank: 'no description', thin: 'a description that only repeats the status code' };
  const what = `with ${options.problems.map(one => words[one]).join(', or ')}`;
  return oneFinding(places, `${amount(places.length, `${options.of} response`)} of ${seen.size} ${what}.`);
};
export default thinDescriptions;

function isError(code: string): boolean {
  return /^[45]/.test(code) || code === 'default';
}

/** A missing description is `oas3-schema`'s finding up to 3.1, where the format demands one. */
function problem(code: string, description: unknown, version: string | undefined): 'blank' | 'thin' | undefined {
  if (description === undefined) return version === '3.2' ? 'blank' : undefined;
  if (typeof description !== 'string') return undefined;
  if (description.trim() === '') return 'blank';
  // What a server can say of its own failure is said by the code.
  return code !== '500' && saysOnlyTheCode(code, description) ? 'thin' : undefined;
}
