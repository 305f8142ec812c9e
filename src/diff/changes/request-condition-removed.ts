/** A kind of change: if with then or else was lifted in a request. */
import { defineSchemaChange } from '../change.ts';
import { conditionRemoved } from '../twins/composition.ts';

export default defineSchemaChange({
  id: 'request-condition-removed',
  title: 'if with then or else was lifted in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests that were valid stay valid; values that do not meet the condition may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [
    'request-body-if-removed',
    'request-property-if-removed',
    'request-body-then-removed',
    'request-property-then-removed',
    'request-body-else-removed',
    'request-property-else-removed',
  ],
  ...conditionRemoved,
});
