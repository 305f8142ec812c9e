/** A kind of change: dependentRequired was set in a response. */
import { defineSchemaChange } from '../change.ts';
import { dependentRequiredAdded } from '../twins/objects.ts';

export default defineSchemaChange({
  id: 'response-dependent-required-added',
  title: 'dependentRequired was set in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Responses hold less than before: one property without the other no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-body-dependent-required-added', 'response-property-dependent-required-added'],
  ...dependentRequiredAdded,
});
