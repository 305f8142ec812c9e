/** Where a rule looks: its `given`, with aliases replaced, as parsed expressions. */
import { didYouMean } from '../suggest.ts';
import { type JsonPath, JsonPathError, parseJsonPath } from './jsonpath/path.ts';
import { mistake, type Place, type Rule } from './ruleset.ts';

// An alias may name several others; more expressions than this come from nobody who means well.
const mostExpressions = 1000;

/** The expressions of a rule for a document's formats, aliases replaced, parsed. Throws a UserError for unknown and circular aliases and for what the grammar does not know (T-10). */
export function queriesOf(rule: Rule, formats: ReadonlySet<string>): JsonPath[] {
  const found: JsonPath[] = [];
  const expand = (expression: string, stack: readonly string[], place: Place): void => {
    if (!expression.startsWith('#')) {
      if (found.length === mostExpressions)
        throw mistake(place, `the aliases stand for more than ${mostExpressions} expressions`);
      found.push(parsedAt(expression, place));
      return;
    }
    const name = /^#([A-Za-z0-9_-]+)/.exec(expression)?.[1] ?? '';
    const alias = rule.aliases.get(name);
    if (!alias) throw mistake(place, `there is no alias \`${name}\`${didYouMean(name, rule.aliases.keys())}`);
    if (stack.includes(name)) throw mistake(place, `the alias \`${name}\` leads back to itself`);
    let given: readonly string[] = [];
    if (!('targets' in alias)) given = alias;
    else given = alias.targets.findLast(target => target.formats.some(format => formats.has(format)))?.given ?? [];
    for (const one of given) expand(one + expression.slice(name.length + 1), [...stack, name], place);
  };
  const base = [...rule.place.path, 'given'];
  rule.given.forEach((expression, index) => {
    expand(expression, [], { source: rule.place.source, path: rule.given.length > 1 ? [...base, index] : base });
  });
  return found;
}

const parsed = new Map<string, JsonPath>();

/** An expression of a ruleset, parsed. Throws a UserError at its place for what the grammar does not know. */
export function parsedAt(expression: string, place: Place): JsonPath {
  const known = parsed.get(expression);
  if (known) return known;
  try {
    const path = parseJsonPath(expression);
    parsed.set(expression, path);
    return path;
  } catch (error) {
    throw error instanceof JsonPathError
      ? mistake(place, `${error.message} (column ${error.column} of the expression)`)
      : error;
  }
}
