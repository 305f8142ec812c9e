/** A kind of change: an enum value was taken away in a response. */
import { defineSchemaChange } from '../change.ts';
import { enumValueRemoved } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'response-enum-value-removed',
  title: 'An enum value was taken away in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Responses hold less than before: the value no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-property-enum-value-removed', 'response-mediatype-enum-value-removed'],
  ...enumValueRemoved,
});
