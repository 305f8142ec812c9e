/** Responses that may hold anything (G-40). */
import { isObject, own } from '../../../document/pointer.ts';
import { operations } from '../../openapi.ts';
import type { RuleFunction } from '../../rule.ts';
import { amount, oneFinding } from './places.ts';
import { schemasUnder } from './schemas.ts';

/** One finding for the document: objects with `additionalProperties: true` and no property of their own. */
const freeFormResponses: RuleFunction = (_value, _options, context) => {
  const roots = operations(context)
    .flatMap(one => one.responses.filter(response => /^2/.test(response.code)))
    .flatMap(response => response.contents.map(body => ({ schema: body.schema, at: body.schemaAt })));
  const places = schemasUnder(context, roots)
    .filter(({ schema }) => isAnything(own(schema, 'additionalProperties')) && !saysMore(schema))
    .map(place => place.at);
  return oneFinding(
    places,
    `${amount(places.length, 'object')} in responses may hold anything (additionalProperties: true).`,
  );
};
export default freeFormResponses;

function isAnything(additional: unknown): boolean {
  return additional === true || (isObject(additional) && Object.keys(additional).length === 0);
}

function saysMore(schema: Record<string, unknown>): boolean {
  const properties = own(schema, 'properties');
  if (isObject(properties) && Object.keys(properties).length > 0) return true;
  return ['allOf', 'oneOf', 'anyOf', 'patternProperties', 'propertyNames'].some(key => own(schema, key) !== undefined);
}
