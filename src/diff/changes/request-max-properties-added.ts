/** A kind of change: maxProperties was set in a request. */
import { defineSchemaChange } from '../change.ts';
import { maxPropertiesAdded } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'request-max-properties-added',
  title: 'maxProperties was set in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests with objects with more properties were valid and are refused now.',
  remedy: 'Go on accepting objects with more properties, or release a new major version.',
  ...maxPropertiesAdded,
});
