/** A kind of change: maxProperties was lowered in a request. */
import { defineSchemaChange } from '../change.ts';
import { maxPropertiesLowered } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'request-max-properties-lowered',
  title: 'maxProperties was lowered in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests with objects with more properties were valid and are refused now.',
  remedy: 'Go on accepting objects with more properties, or release a new major version.',
  ...maxPropertiesLowered,
});
