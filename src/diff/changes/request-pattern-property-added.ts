/** A kind of change: patternProperties has a further entry in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-pattern-property-added',
  title: 'patternProperties has a further entry in a request',
  sender: 'client',
  kind: 'pattern-property-added',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: 'the properties of {subject} that match {name} are limited now',
  why: 'Requests with properties of such names with other values were valid and are refused now.',
  remedy: 'Go on accepting properties of such names with other values, or release a new major version.',
  oasdiff: ['request-body-pattern-property-added', 'request-property-pattern-property-added'],
  examples: [
    { base: '{type: object}', revision: "{type: object, patternProperties: {'^x': {type: string}}}", finds: true },
    {
      base: "{type: object, patternProperties: {'^x': {}}}",
      revision: "{type: object, patternProperties: {'^x': {}}}",
      finds: false,
    },
  ],
});
