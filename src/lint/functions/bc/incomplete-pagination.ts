/** Half a pagination pair: where to begin without how much, or the reverse (G-37, G-38, G-39). */
import { own } from '../../../document/pointer.ts';
import type { Operation, Parameter } from '../../openapi.ts';
import type { RuleContext, RuleFunction, RuleResult } from '../../rule.ts';
import { type PaginationRole, paginations } from './pagination.ts';
import { descriptionOf, propertiesOf } from './schemas.ts';
import { normaliseName } from './words.ts';

interface Options {
  /** The parameter that says where to begin. */
  begin: PaginationRole;
  /** Names of `size` parameters that make no sense alone; absent where any size may stand alone. */
  lonelySizes?: string[];
}

/** A begin without a size passes where its text, or a property of the response, says how large a part is. */
const incompletePagination: RuleFunction<Options> = (_value, options, context) => {
  const results: RuleResult[] = [];
  const seen = new Set<unknown>();
  const report = (parameter: Parameter, message: string) => {
    if (seen.has(parameter.value)) return;
    seen.add(parameter.value);
    results.push({ path: parameter.at, message });
  };
  for (const { operation, roles } of paginations(context)) {
    const begin = roles.get(options.begin);
    const size = roles.get('size');
    if (begin && !size && !saysSize(context, begin, operation)) {
      report(begin, `"${begin.name}" has no parameter beside it that says how many results to give.`);
    }
    const others = [...roles.keys()].filter(role => role !== 'size');
    if (size && others.length === 0 && options.lonelySizes?.includes(normaliseName(size.name))) {
      report(size, `"${size.name}" has no parameter beside it that leads to the next results.`);
    }
  }
  return results;
};
export default incompletePagination;

function saysSize(context: RuleContext, begin: Parameter, operation: Operation): boolean {
  const text = `${descriptionOf(begin.value)} ${descriptionOf(begin.schema)} ${descriptionOf(operation.value)}`;
  if (/\bpage(s|d)?\b/i.test(text) && /\b\d{2,}\b/.test(text)) return true;
  const content = operation.responses[0]?.contents[0];
  if (!content) return false;
  const properties = propertiesOf(context, content.schema, content.schemaAt);
  return [...properties.values()].some(
    one =>
      /^(perpage|pagesize|limit|size)$/.test(normaliseName(one.property!)) && own(one.schema, 'default') !== undefined,
  );
}
