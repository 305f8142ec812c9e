/** A kind of change: unevaluatedProperties was set in a request. */
import { defineSchemaChange } from '../change.ts';
import { unevaluatedPropertiesAdded } from '../twins/other-properties.ts';

export default defineSchemaChange({
  id: 'request-unevaluated-properties-added',
  title: 'unevaluatedProperties was set in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests with further properties were valid and are refused now.',
  remedy: 'Go on accepting further properties, or release a new major version.',
  oasdiff: ['request-body-unevaluated-properties-added', 'request-property-unevaluated-properties-added'],
  ...unevaluatedPropertiesAdded,
});
