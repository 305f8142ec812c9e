/** Every schema of what requests carry: parameters and bodies (G-54). */
import { own, type Path } from '../../../document/pointer.ts';
import { operations } from '../../openapi.ts';
import type { RuleContext } from '../../rule.ts';
import { type SchemaPlace, schemasUnder } from './schemas.ts';

/** OpenAPI 3 ignores the first three as parameters, and HTTP itself bounds the last. */
const ignored = ['accept', 'content-type', 'authorization', 'content-length'];

const cache = new WeakMap<object, SchemaPlace[]>();

/** Each schema once, parameters first; properties that are read-only are not part of a request. */
export function requestSchemas(context: RuleContext): SchemaPlace[] {
  const key = context.root as object;
  const known = cache.get(key);
  if (known) return known;
  const roots: { schema: unknown; at: Path }[] = [];
  for (const operation of operations(context)) {
    for (const parameter of operation.parameters) {
      if (parameter.in === 'header' && ignored.includes(parameter.name.toLowerCase())) continue;
      const at = Object.hasOwn(parameter.value, 'schema') ? [...parameter.at, 'schema'] : parameter.at;
      roots.push({ schema: parameter.schema, at });
    }
    for (const body of operation.request) roots.push({ schema: body.schema, at: body.schemaAt });
  }
  const found = schemasUnder(context, roots).filter(place => own(place.schema, 'readOnly') !== true);
  if (typeof key === 'object' && key !== null) cache.set(key, found);
  return found;
}
