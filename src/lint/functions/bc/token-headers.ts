/** Tokens in headers of their own instead of Authorization (G-58). */
import { own, type Path } from '../../../document/pointer.ts';
import { operations, securitySchemes } from '../../openapi.ts';
import type { RuleFunction } from '../../rule.ts';
import { oneFindingEach } from './places.ts';
import { splitWords } from './words.ts';

interface Options {
  /** Words that make a header one for tokens. */
  words: string[];
  /** Words of tokens that are no credentials: of forms, of pages. */
  except: string[];
}

const tokenHeaders: RuleFunction<Options> = (_value, { words, except }, context) => {
  const results: { message: string; path: Path }[] = [];
  const isToken = (name: string) => {
    const parts = splitWords(name);
    return parts.some(part => words.includes(part)) && !parts.some(part => except.includes(part));
  };
  for (const [key, { value, at }] of securitySchemes(context)) {
    const name = own(value, 'name');
    if (own(value, 'type') !== 'apiKey' || own(value, 'in') !== 'header' || typeof name !== 'string') continue;
    if (isToken(name)) results.push({ path: at, message: `The security scheme "${key}" sends a token in ${name}.` });
  }
  const seen = new Set<unknown>();
  for (const parameter of operations(context).flatMap(one => one.parameters)) {
    if (seen.has(parameter.value) || parameter.in !== 'header') continue;
    seen.add(parameter.value);
    if (isToken(parameter.name)) results.push({ path: parameter.at, message: `${parameter.name} carries a token.` });
  }
  return oneFindingEach(results);
};
export default tokenHeaders;
