/** A kind of change: unevaluatedProperties was lifted in a response. */
import { defineSchemaChange } from '../change.ts';
import { unevaluatedPropertiesRemoved } from '../twins/other-properties.ts';

export default defineSchemaChange({
  id: 'response-unevaluated-properties-removed',
  title: 'unevaluatedProperties was lifted in a response',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Responses may hold further properties now, which clients never had to handle.',
  remedy: 'Do not send further properties within this major version, or release a new one.',
  oasdiff: ['response-body-unevaluated-properties-removed', 'response-property-unevaluated-properties-removed'],
  ...unevaluatedPropertiesRemoved,
});
