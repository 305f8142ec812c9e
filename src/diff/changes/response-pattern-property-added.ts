/** A kind of change: patternProperties has a further entry in a response. */
import { defineSchemaChange } from '../change.ts';
import { patternPropertyAdded } from '../twins/other-properties.ts';

export default defineSchemaChange({
  id: 'response-pattern-property-added',
  title: 'patternProperties has a further entry in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Responses hold less than before: properties of such names with other values no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-body-pattern-property-added', 'response-property-pattern-property-added'],
  ...patternPropertyAdded,
});
