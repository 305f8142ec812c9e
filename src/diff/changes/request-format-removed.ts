/** A kind of change: a format was lifted in a request. */
import { defineSchemaChange } from '../change.ts';
import { formatRemoved } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'request-format-removed',
  title: 'A format was lifted in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests that were valid stay valid; values that are not of the format may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [
    'request-body-type-changed',
    'request-property-type-changed',
    'request-parameter-type-changed',
    'request-parameter-property-type-changed',
    'request-body-type-generalized',
    'request-property-type-generalized',
    'request-parameter-type-generalized',
    'request-parameter-property-type-generalized',
  ],
  ...formatRemoved,
});
