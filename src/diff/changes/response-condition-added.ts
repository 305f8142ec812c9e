/** A kind of change: if with then or else was set in a response. */
import { defineSchemaChange } from '../change.ts';
import { conditionAdded } from '../twins/composition.ts';

export default defineSchemaChange({
  id: 'response-condition-added',
  title: 'if with then or else was set in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
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
  ...conditionAdded,
});
