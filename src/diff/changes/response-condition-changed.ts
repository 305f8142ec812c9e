/** A kind of change: if with then or else is another in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-condition-changed',
  title: 'if with then or else is another in a response',
  sender: 'api',
  kind: 'condition-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} changed',
  why: 'Responses may hold values that do not meet the condition now, which clients never had to handle.',
  remedy: 'Do not send values that do not meet the condition within this major version, or release a new one.',
  oasdiff: [],
  examples: [
    {
      base: '{type: object, if: {required: [a]}, then: {required: [b]}}',
      revision: '{type: object, if: {required: [a]}, then: {required: [c]}}',
      finds: true,
    },
    {
      base: '{type: object, if: {required: [a]}, then: {required: [b]}}',
      revision: '{type: object, if: {required: [a]}, then: {required: [b]}}',
      finds: false,
    },
  ],
});
