/** A kind of change: if with then or else was set in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-condition-added',
  title: 'if with then or else was set in a response',
  sender: 'api',
  kind: 'condition-added',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} has got {keyword}',
  why: 'Responses hold less than before: values that do not meet the condition no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [
    'response-body-if-added',
    'response-property-if-added',
    'response-body-then-added',
    'response-property-then-added',
    'response-body-else-added',
    'response-property-else-added',
  ],
  examples: [
    { base: '{type: object}', revision: '{type: object, if: {required: [a]}, then: {required: [b]}}', finds: true },
    {
      base: '{type: object, if: {required: [a]}, then: {required: [b]}}',
      revision: '{type: object, if: {required: [a]}, then: {required: [b]}}',
      finds: false,
    },
  ],
});
