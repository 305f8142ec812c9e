/** A kind of change: minProperties was set in a request. */
import { defineSchemaChange } from '../change.ts';
import { minPropertiesAdded } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'request-min-properties-added',
  title: 'minProperties was set in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests with objects with fewer properties were valid and are refused now.',
  remedy: 'Go on accepting objects with fewer properties, or release a new major version.',
  ...minPropertiesAdded,
});
