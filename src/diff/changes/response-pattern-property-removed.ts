/** A kind of change: patternProperties has an entry less in a response. */
import { defineSchemaChange } from '../change.ts';
import { patternPropertyRemoved } from '../twins/other-properties.ts';

export default defineSchemaChange({
  id: 'response-pattern-property-removed',
  title: 'patternProperties has an entry less in a response',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Responses may hold properties of such names with other values now, which clients never had to handle.',
  remedy: 'Do not send properties of such names with other values within this major version, or release a new one.',
  oasdiff: ['response-body-pattern-property-removed', 'response-property-pattern-property-removed'],
  ...patternPropertyRemoved,
});
