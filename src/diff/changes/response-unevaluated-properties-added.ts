/** A kind of change: unevaluatedProperties was set in a response. */
import { defineSchemaChange } from '../change.ts';
import { unevaluatedPropertiesAdded } from '../twins/other-properties.ts';

export default defineSchemaChange({
  id: 'response-unevaluated-properties-added',
  title: 'unevaluatedProperties was set in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Responses hold less than before: further properties no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-body-unevaluated-properties-added', 'response-property-unevaluated-properties-added'],
  ...unevaluatedPropertiesAdded,
});
