/** A kind of change: if with then or else is another in a request. */
import { defineSchemaChange } from '../change.ts';
import { conditionChanged } from '../twins/composition.ts';

export default defineSchemaChange({
  id: 'request-condition-changed',
  title: 'if with then or else is another in a request',
  sender: 'client',
  why: 'Requests with values that do not meet the condition were valid and are refused now.',
  remedy: 'Go on accepting values that do not meet the condition, or release a new major version.',
  ...conditionChanged,
});
