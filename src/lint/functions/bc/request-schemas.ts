/** Every schema of what requests carry: parameters and bodies (G-54). */
import { own, type Path } from '../../../document/pointer.ts';
import { oncePerDocument } from '../../once-per-document.ts';
import { operations } from '../../openapi.ts';
import { schemasUnder } from './schemas.ts';

/** OpenAPI 3 ignores the first three as parameters, and HTTP itself bounds the last. */
const ignored = ['accept', 'content-type', 'authorization', 'content-length'];

/** Each schema once, parameters first; properties that are read-only are not part of a request. */
export const requestSchemas = oncePerDocument(context => {
  const roots: { schema: unknown; at: Path }[] = [];
  for (const operation of operations(context)) {
    for (const parameter of operation.parameters) {
      if (parameter.in === 'header' && ignored.includes(parameter.name.toLowerCase())) continue;
      const at = Object.hasOwn(parameter.value, 'schema') ? [...parameter.at, 'schema'] : parameter.at;
      roots.push({ schema: parameter.schema, at });
    }
    for (const body of operation.request) roots.push({ schema: body.schema, at: body.schemaAt });
  }
  return schemasUnder(context, roots).filter(place => own(place.schema, 'readOnly') !== true);
});
