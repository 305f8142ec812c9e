/** A kind of change: further properties were forbidden in a response. */
import { defineSchemaChange } from '../change.ts';
import { additionalPropertiesClosed } from '../twins/other-properties.ts';

export default defineSchemaChange({
  id: 'response-additional-properties-closed',
  title: 'Further properties were forbidden in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Responses hold less than before: further properties no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  ...additionalPropertiesClosed,
});
