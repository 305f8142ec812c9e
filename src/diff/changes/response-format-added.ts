/** A kind of change: a format was set in a response. */
import { defineSchemaChange } from '../change.ts';
import { formatAdded } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'response-format-added',
  title: 'A format was set in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Responses hold less than before: values that are not of the format no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [
    'response-body-type-changed',
    'response-property-type-changed',
    'response-header-type-changed',
    'response-body-type-specialized',
    'response-property-type-specialized',
    'response-header-type-specialized',
  ],
  ...formatAdded,
});
