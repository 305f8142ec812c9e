/** A kind of change: patternProperties has an entry less in a request. */
import { defineSchemaChange } from '../change.ts';
import { patternPropertyRemoved } from '../twins/other-properties.ts';

export default defineSchemaChange({
  id: 'request-pattern-property-removed',
  title: 'patternProperties has an entry less in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests that were valid stay valid; properties of such names with other values may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-body-pattern-property-removed', 'request-property-pattern-property-removed'],
  ...patternPropertyRemoved,
});
