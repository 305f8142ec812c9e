/** A kind of change: unevaluatedProperties is another in a request. */
import { defineSchemaChange } from '../change.ts';
import { unevaluatedPropertiesChanged } from '../twins/other-properties.ts';

export default defineSchemaChange({
  id: 'request-unevaluated-properties-changed',
  title: 'unevaluatedProperties is another in a request',
  sender: 'client',
  why: 'Requests with further properties were valid and are refused now.',
  remedy: 'Go on accepting further properties, or release a new major version.',
  ...unevaluatedPropertiesChanged,
});
