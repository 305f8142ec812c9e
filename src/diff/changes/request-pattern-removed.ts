/** A kind of change: a pattern was lifted in a request. */
import { defineSchemaChange } from '../change.ts';
import { patternRemoved } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'request-pattern-removed',
  title: 'A pattern was lifted in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests that were valid stay valid; texts that do not match the old pattern may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [
    'request-property-pattern-removed',
    'request-parameter-pattern-removed',
    'request-property-pattern-generalized',
    'request-parameter-pattern-generalized',
  ],
  ...patternRemoved,
});
