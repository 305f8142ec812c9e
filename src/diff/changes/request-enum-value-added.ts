/** A kind of change: an enum value was added in a request. */
import { defineSchemaChange } from '../change.ts';
import { enumValueAdded } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'request-enum-value-added',
  title: 'An enum value was added in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests that were valid stay valid; the new value may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [
    'request-property-enum-value-added',
    'request-parameter-enum-value-added',
    'request-parameter-property-enum-value-added',
  ],
  ...enumValueAdded,
});
