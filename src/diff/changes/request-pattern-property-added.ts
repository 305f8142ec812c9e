/** A kind of change: patternProperties has a further entry in a request. */
import { defineSchemaChange } from '../change.ts';
import { patternPropertyAdded } from '../twins/other-properties.ts';

export default defineSchemaChange({
  id: 'request-pattern-property-added',
  title: 'patternProperties has a further entry in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests with properties of such names with other values were valid and are refused now.',
  remedy: 'Go on accepting properties of such names with other values, or release a new major version.',
  oasdiff: ['request-body-pattern-property-added', 'request-property-pattern-property-added'],
  ...patternPropertyAdded,
});
