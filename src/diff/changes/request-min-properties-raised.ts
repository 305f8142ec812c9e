/** A kind of change: minProperties was raised in a request. */
import { defineSchemaChange } from '../change.ts';
import { minPropertiesRaised } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'request-min-properties-raised',
  title: 'minProperties was raised in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests with objects with fewer properties were valid and are refused now.',
  remedy: 'Go on accepting objects with fewer properties, or release a new major version.',
  ...minPropertiesRaised,
});
