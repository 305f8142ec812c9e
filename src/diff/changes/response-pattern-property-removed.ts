/** A kind of change: patternProperties has an entry less in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-pattern-property-removed',
  title: 'patternProperties has an entry less in a response',
  sender: 'api',
  kind: 'pattern-property-removed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: 'the properties of {subject} that match {name} are no longer limited',
  why: 'Responses may hold properties of such names with other values now, which clients never had to handle.',
  remedy: 'Do not send properties of such names with other values within this major version, or release a new one.',
  oasdiff: ['response-body-pattern-property-removed', 'response-property-pattern-property-removed'],
  examples: [
    { base: "{type: object, patternProperties: {'^x': {type: string}}}", revision: '{type: object}', finds: true },
    {
      base: "{type: object, patternProperties: {'^x': {}}}",
      revision: "{type: object, patternProperties: {'^x': {}}}",
      finds: false,
    },
  ],
});
