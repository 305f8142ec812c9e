/** Every value that requests carry, with the schema that holds for it (G-54). */
import { isObject, own, type Path } from '../../../document/pointer.ts';
import { oncePerDocument } from '../../once-per-document.ts';
import { operations } from '../../openapi.ts';
import { membersOf, wholeSchema } from '../../whole-schema.ts';
import { schemasUnder } from './schemas.ts';

export interface RequestValue {
  /** Read as a whole, so that the bounds of an outer schema hold for the inner one. */
  schema: unknown;
  /** True for what several schemas make, and for those that make it. */
  isComposed: boolean;
  /** Made when a finding asks for it. */
  at: () => Path;
}

/** OpenAPI 3 ignores the first three as parameters, and HTTP itself bounds the last. */
const ignored = ['accept', 'content-type', 'authorization', 'content-length'];

/** Each schema once, parameters first; what is read-only is no part of a request. */
export const requestValues = oncePerDocument(context => {
  const roots: { schema: unknown; written: unknown; at: Path }[] = [];
  for (const operation of operations(context)) {
    for (const parameter of operation.parameters) {
      if (parameter.in === 'header' && ignored.includes(parameter.name.toLowerCase())) continue;
      const at = Object.hasOwn(parameter.value, 'schema') ? [...parameter.at, 'schema'] : parameter.at;
      roots.push({ schema: parameter.written, written: own(parameter.value, 'schema'), at });
    }
    for (const body of operation.request) {
      roots.push({ schema: body.schema, written: own(body.value, 'schema'), at: body.schemaAt });
    }
  }
  const isSent = (schema: unknown): boolean => own(schema, 'readOnly') !== true;
  const places = schemasUnder(context, roots, isSent);
  const placeOf = new Map(places.map(place => [place.schema as unknown, place]));
  // The members of a composition are no values of their own.
  const members = new Set(places.flatMap(({ schema }) => membersOf(schema, context)));
  const joined = new Set([...members].map(context.deref));
  const found = new Map<unknown, RequestValue>();
  const add = (raw: unknown, at: () => Path): void => {
    if (!isSent(wholeSchema(context, raw))) return;
    // Words beside a reference that bound nothing make no schema of their own.
    const schema = wholeSchema(context, isBounding(raw) ? raw : context.deref(raw));
    if (found.has(schema)) return;
    // A shared schema is told where it is written, one that is made of several where it is used.
    const place = placeOf.get(schema);
    found.set(schema, { schema, isComposed: !place || joined.has(schema), at: place ? () => place.at : at });
  };
  for (const { schema, written, at } of roots) add(written ?? schema, () => at);
  for (const place of places) {
    for (const { value, keys } of place.node.edges) {
      if (!members.has(value)) add(value, () => [...place.at, ...keys]);
    }
  }
  return [...found.values()];
});

const remarks = new Set(
  '$comment $ref default deprecated description example examples externalDocs nullable readOnly summary title writeOnly xml'.split(
    ' ',
  ),
);

function isBounding(raw: unknown): boolean {
  return isObject(raw) && Object.keys(raw).some(word => !remarks.has(word) && !word.startsWith('x-'));
}
