/** A kind of change: contains was lifted in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-contains-removed',
  title: 'contains was lifted in a request',
  sender: 'client',
  kind: 'contains-removed',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} need not hold an item of a certain kind any more',
  why: 'Requests that were valid stay valid; lists without such an item may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-body-contains-removed', 'request-property-contains-removed'],
  examples: [
    { base: '{type: array, contains: {type: string}}', revision: '{type: array}', finds: true },
    { base: '{type: array}', revision: '{type: array}', finds: false },
  ],
});
