/** Half a pagination pair: where to begin without how much, or the reverse (G-37, G-38, G-39). */
import { own, type Path } from '../../../document/pointer.ts';
import type { Content, Operation, Parameter } from '../../openapi.ts';
import type { RuleContext, RuleFunction } from '../../rule.ts';
import { type PaginationRole, paginations } from './pagination.ts';
import { oneFindingEach } from './places.ts';
import { descriptionOf, perSchema, propertiesOf } from './schemas.ts';
import { normaliseName } from './words.ts';

interface Options {
  /** The parameter that says where to begin. */
  begin: PaginationRole;
  /** Names of `size` parameters that make no sense alone; absent where any size may stand alone. */
  lonelySizes?: string[];
}

/** A begin without a size passes where its text, or a property of the response, says how large a part is. */
const incompletePagination: RuleFunction<Options> = (_value, options, context) => {
  const results: { message: string; path: Path }[] = [];
  const seen = new Set<unknown>();
  const statesSize = perSchema((schema, at) => hasSizeDefault(context, schema, at));
  const report = (parameter: Parameter, message: string) => {
    if (seen.has(parameter.value)) return;
    seen.add(parameter.value);
    results.push({ path: parameter.at, message });
  };
  for (const { operation, roles } of paginations(context)) {
    const begin = roles.get(options.begin);
    const size = roles.get('size');
    if (begin && !size && !speaksOfSize(begin, operation) && !firstBody(operation).some(statesSize)) {
      report(begin, `"${begin.name}" has no parameter beside it that says how many results to give.`);
    }
    const others = [...roles.keys()].filter(role => role !== 'size');
    if (size && others.length === 0 && options.lonelySizes?.includes(normaliseName(size.name))) {
      report(size, `"${size.name}" has no parameter beside it that leads to the next results.`);
    }
  }
  return oneFindingEach(results);
};
export default incompletePagination;

function speaksOfSize(begin: Parameter, operation: Operation): boolean {
  const text = `${descriptionOf(begin.value)} ${descriptionOf(begin.schema)} ${descriptionOf(operation.value)}`;
  return /\bpage(s|d)?\b/i.test(text) && /\b\d{2,}\b/.test(text);
}

function firstBody(operation: Operation): Content[] {
  return operation.responses[0]?.contents.slice(0, 1) ?? [];
}

function hasSizeDefault(context: RuleContext, schema: unknown, at: Path): boolean {
  return [...propertiesOf(context, schema, at).values()].some(one => {
    const isSize = /^(perpage|pagesize|limit|size)$/.test(normaliseName(one.property!));
    return isSize && own(one.schema, 'default') !== undefined;
  });
}
