/** A kind of change: unevaluatedProperties was set in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-unevaluated-properties-added',
  title: 'unevaluatedProperties was set in a response',
  sender: 'api',
  kind: 'unevaluated-properties-added',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} has got {keyword}',
  why: 'Responses hold less than before: further properties no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-body-unevaluated-properties-added', 'response-property-unevaluated-properties-added'],
  examples: [
    { base: '{type: object}', revision: '{type: object, unevaluatedProperties: false}', finds: true },
    {
      base: '{type: object, unevaluatedProperties: false}',
      revision: '{type: object, unevaluatedProperties: false}',
      finds: false,
    },
  ],
});
