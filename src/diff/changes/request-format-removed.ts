/** A kind of change: a format was lifted in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-format-removed',
  title: 'A format was lifted in a request',
  sender: 'client',
  kind: 'format-removed',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} need not be a {from} any more',
  why: 'Requests that were valid stay valid; texts that are not of the format may be sent besides.',
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
  examples: [
    { base: '{type: string, format: date}', revision: '{type: string}', finds: true },
    { base: '{type: string, format: date}', revision: '{type: string, format: date}', finds: false },
  ],
});
