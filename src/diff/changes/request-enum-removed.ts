/** A kind of change: a list of values was lifted in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-enum-removed',
  title: 'A list of values was lifted in a request',
  sender: 'client',
  kind: 'enum-removed',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} is no longer limited to {from}',
  why: 'Requests that were valid stay valid; other values may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-body-const-removed', 'request-property-const-removed'],
  examples: [
    { base: '{type: string, enum: [a, b]}', revision: '{type: string}', finds: true },
    { base: '{type: string, enum: [a]}', revision: '{type: string, enum: [a]}', finds: false },
  ],
});
