/** A kind of change: if with then or else was set in a request. */
import { defineSchemaChange } from '../change.ts';
import { conditionAdded } from '../twins/composition.ts';

export default defineSchemaChange({
  id: 'request-condition-added',
  title: 'if with then or else was set in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests with values that do not meet the condition were valid and are refused now.',
  remedy: 'Go on accepting values that do not meet the condition, or release a new major version.',
  oasdiff: [
    'request-body-if-added',
    'request-property-if-added',
    'request-body-then-added',
    'request-property-then-added',
    'request-body-else-added',
    'request-property-else-added',
  ],
  ...conditionAdded,
});
