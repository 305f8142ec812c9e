/** The named values that stand in the URI of a request: path and query parameters, and the properties of those that are objects. */
import { isObject, own } from '../../../document/pointer.ts';
import type { Operation, Parameter } from '../../openapi.ts';
import type { RuleContext } from '../../rule.ts';
import { wholeSchema } from '../../whole-schema.ts';
import { propertiesOf, typesOf } from './schemas.ts';

/** `?filter[sin]=…` and `?page=2` of an object `pageable` are query parameters by another way of writing. */
export function uriValues(context: RuleContext, { parameters }: Operation): Parameter[] {
  return parameters
    .filter(one => one.in === 'query' || one.in === 'path')
    .flatMap(one =>
      one.in === 'query' && typesOf(one.schema).includes('object') ? [one, ...parts(context, one)] : [one],
    );
}

function parts(context: RuleContext, parameter: Parameter): Parameter[] {
  // One that is sent as JSON (`content`) is no set of parameters.
  if (!isObject(own(parameter.value, 'schema'))) return [];
  const properties = propertiesOf(context, parameter.written, [...parameter.at, 'schema']);
  return [...properties.values()].map(place => ({
    name: place.property!,
    in: 'query',
    value: place.schema,
    description: own(place.schema, 'description'),
    schema: wholeSchema(context, place.schema),
    written: place.schema,
    at: place.at,
  }));
}
