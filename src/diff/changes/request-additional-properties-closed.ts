/** A kind of change: further properties were forbidden in a request. */
import { defineSchemaChange } from '../change.ts';
import { additionalPropertiesClosed } from '../twins/other-properties.ts';

export default defineSchemaChange({
  id: 'request-additional-properties-closed',
  title: 'Further properties were forbidden in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests with further properties were valid and are refused now.',
  remedy: 'Go on accepting further properties, or release a new major version.',
  ...additionalPropertiesClosed,
});
