/** Pagination parameters that take what no list has: no integer, no lower or no upper bound (G-38, G-62). */
import { own, type Path } from '../../../document/pointer.ts';
import type { RuleFunction } from '../../rule.ts';
import { type PaginationRole, paginations } from './pagination.ts';
import { amount, oneFinding } from './places.ts';
import { isEnumerated, typesOf } from './schemas.ts';

interface Options {
  roles: PaginationRole[];
  needs: ('integer' | 'minimum' | 'maximum')[];
}

/** One finding for the document; a parameter that many operations share counts once. */
const paginationBounds: RuleFunction<Options> = (_value, options, context) => {
  const places: Path[] = [];
  const lacking = new Set<string>();
  const seen = new Set<unknown>();
  for (const { roles } of paginations(context)) {
    for (const role of options.roles) {
      const parameter = roles.get(role);
      if (!parameter || seen.has(parameter.value)) continue;
      seen.add(parameter.value);
      const missing = options.needs.filter(need => !has(parameter.schema, need));
      if (missing.length > 0) places.push(parameter.at);
      for (const one of missing) lacking.add(one);
    }
  }
  const what = options.needs
    .filter(need => lacking.has(need))
    .map(need => (need === 'integer' ? 'type integer' : need));
  return oneFinding(
    places,
    `${amount(places.length, 'pagination parameter')} of ${seen.size} without ${what.join(' or ')}.`,
  );
};
export default paginationBounds;

function has(schema: unknown, need: Options['needs'][number]): boolean {
  if (isEnumerated(schema)) return true;
  if (need === 'integer') return typesOf(schema).includes('integer');
  const exclusive = need === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum';
  return typeof own(schema, need) === 'number' || typeof own(schema, exclusive) === 'number';
}
