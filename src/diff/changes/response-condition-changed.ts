/** A kind of change: if with then or else is another in a response. */
import { defineSchemaChange } from '../change.ts';
import { conditionChanged } from '../twins/composition.ts';

export default defineSchemaChange({
  id: 'response-condition-changed',
  title: 'if with then or else is another in a response',
  sender: 'api',
  why: 'Responses may hold values that do not meet the condition now, which clients never had to handle.',
  remedy: 'Do not send values that do not meet the condition within this major version, or release a new one.',
  ...conditionChanged,
});
