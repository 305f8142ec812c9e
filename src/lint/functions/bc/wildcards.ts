/** Which parameters take wildcards, as their documentation says (G-62). */
import { own } from '../../../document/pointer.ts';
import { type Operation, operations, type Parameter } from '../../openapi.ts';
import type { RuleContext } from '../../rule.ts';
import { descriptionOf, isEnumerated, typesOf } from './schemas.ts';
import { normaliseName } from './words.ts';

const names = /\bwild[ -]?cards?\b/i;
/** `*` and `%` set apart (a bullet of a list begins its line, a share follows a number), where the text speaks of matching: alone they may stand for "all". */
const marks =
  /\basterisks?\b|["'`][*%]["'`]|\b(use|add|append|with|an?|the) [*%](?=[\s.,)]|$)|(^|[\s;(])[*%] (stands?|means|matches|represents|acts|replaces)\b/i;
const matching =
  /\b(match(es|ing)?|partial(ly)?|characters?|starts?|begins?|ends?|contains?|prefix|suffix|patterns?|any)\b/i;
const denies =
  /\b(no|not|without|cannot|don't|doesn't)\b[^.]{0,40}\bwild[ -]?cards?\b|\bwild[ -]?cards?\b[^.]{0,30}\b(not|never)\b/i;

/** The parameters of the URI that take one, for operations that have any. */
export function wildcardParameters(context: RuleContext): { operation: Operation; parameters: Parameter[] }[] {
  return operations(context)
    .map(operation => ({ operation, parameters: operation.parameters.filter(takesWildcard) }))
    .filter(one => one.parameters.length > 0);
}

function takesWildcard(parameter: Parameter): boolean {
  if (
    (parameter.in !== 'query' && parameter.in !== 'path') ||
    isEnumerated(parameter.schema) ||
    isSelection(parameter.name)
  )
    return false;
  const types = typesOf(parameter.schema);
  if (types.length > 0 && !types.includes('string')) return false;
  const text = `${descriptionOf(parameter.value)} ${descriptionOf(parameter.schema)}`.slice(0, 10_000);
  if (names.test(text) || (marks.test(text) && matching.test(text))) return !denies.test(text);
  const example = own(parameter.value, 'example') ?? own(parameter.schema, 'example');
  return typeof example === 'string' && /^[*%]\w|\w[*%]$/.test(example);
}

/** `fields=*` asks for all columns, not for all rows. */
function isSelection(name: string): boolean {
  return /^(fields?|select|expand|include|exclude|sort|orderby|embed)$/.test(normaliseName(name));
}
