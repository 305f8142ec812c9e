/** A kind of change: patternProperties has a further entry in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-pattern-property-added',
  title: 'patternProperties has a further entry in a response',
  sender: 'api',
  kind: 'pattern-property-added',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: 'the properties of {subject} that match {name} are limited now',
  why: 'Responses hold less than before: properties of such names with other values no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-body-pattern-property-added', 'response-property-pattern-property-added'],
  examples: [
    { base: '{type: object}', revision: "{type: object, patternProperties: {'^x': {type: string}}}", finds: true },
    {
      base: "{type: object, patternProperties: {'^x': {}}}",
      revision: "{type: object, patternProperties: {'^x': {}}}",
      finds: false,
    },
  ],
});
