/** A kind of change: unevaluatedProperties was lifted in a request. */
import { defineSchemaChange } from '../change.ts';
import { unevaluatedPropertiesRemoved } from '../twins/other-properties.ts';

export default defineSchemaChange({
  id: 'request-unevaluated-properties-removed',
  title: 'unevaluatedProperties was lifted in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests that were valid stay valid; further properties may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-body-unevaluated-properties-removed', 'request-property-unevaluated-properties-removed'],
  ...unevaluatedPropertiesRemoved,
});
