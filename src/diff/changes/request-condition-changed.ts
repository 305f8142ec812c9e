/** A kind of change: if with then or else is another in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-condition-changed',
  title: 'if with then or else is another in a request',
  sender: 'client',
  kind: 'condition-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} changed',
  why: 'Requests with values that do not meet the condition were valid and are refused now.',
  remedy: 'Go on accepting values that do not meet the condition, or release a new major version.',
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
