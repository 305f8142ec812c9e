/** Responses that may hold anything (G-40). */
import { isObject, own } from '../../../document/pointer.ts';
import { operations } from '../../openapi.ts';
import type { RuleFunction } from '../../rule.ts';
import { membersOf } from '../../whole-schema.ts';
import { amount, oneFinding } from './places.ts';
import { schemasUnder, typesOf } from './schemas.ts';

/** One finding for the document: objects with no property of their own that take any other. A schema that says nothing at all is unknown. */
const freeFormResponses: RuleFunction = (_value, _options, context) => {
  const roots = operations(context)
    .flatMap(one => one.responses.filter(response => /^2/.test(response.code)))
    .flatMap(response => response.contents.map(body => ({ schema: body.schema, at: body.schemaAt })));
  const all = schemasUnder(context, roots);
  // What a member of a composition leaves open, the others may say.
  const members = new Set(all.flatMap(({ schema }) => membersOf(schema, context)).map(context.deref));
  const places = all
    .filter(({ schema }) => isAnything(schema) && !saysMore(schema) && !members.has(schema))
    .map(place => place.at);
  return oneFinding(
    places,
    `${amount(places.length, 'object')} in responses may hold anything: no properties, and additionalProperties is true or absent.`,
  );
};
export default freeFormResponses;

function isAnything(schema: Record<string, unknown>): boolean {
  const additional = own(schema, 'additionalProperties');
  if (additional === undefined) return typesOf(schema).includes('object') && own(schema, 'const') === undefined;
  return additional === true || (isObject(additional) && Object.keys(additional).length === 0);
}

function saysMore(schema: Record<string, unknown>): boolean {
  const properties = own(schema, 'properties');
  if (isObject(properties) && Object.keys(properties).length > 0) return true;
  return [
    'allOf',
    'oneOf',
    'anyOf',
    'patternProperties',
    'propertyNames',
    'discriminator',
    'then',
    'unevaluatedProperties',
  ].some(key => own(schema, key) !== undefined);
}
