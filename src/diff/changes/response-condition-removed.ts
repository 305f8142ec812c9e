/** A kind of change: if with then or else was lifted in a response. */
import { defineSchemaChange } from '../change.ts';
import { conditionRemoved } from '../twins/composition.ts';

export default defineSchemaChange({
  id: 'response-condition-removed',
  title: 'if with then or else was lifted in a response',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Responses may hold values that do not meet the condition now, which clients never had to handle.',
  remedy: 'Do not send values that do not meet the condition within this major version, or release a new one.',
  oasdiff: [
    'response-body-if-removed',
    'response-property-if-removed',
    'response-body-then-removed',
    'response-property-then-removed',
    'response-body-else-removed',
    'response-property-else-removed',
  ],
  ...conditionRemoved,
});
