/** A kind of change: dependentRequired was set in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-dependent-required-added',
  title: 'dependentRequired was set in a response',
  sender: 'api',
  kind: 'dependent-required-added',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} has got {keyword}',
  why: 'Responses hold less than before: one property without the other no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-body-dependent-required-added', 'response-property-dependent-required-added'],
  examples: [
    { base: '{type: object}', revision: '{type: object, dependentRequired: {a: [b]}}', finds: true },
    {
      base: '{type: object, dependentRequired: {a: [b]}}',
      revision: '{type: object, dependentRequired: {a: [b]}}',
      finds: false,
    },
  ],
});
