/** A kind of change: maxLength was raised in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-max-length-raised',
  title: 'maxLength was raised in a request',
  sender: 'client',
  kind: 'max-length-raised',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{keyword} of {subject} went up from {from} to {to}',
  why: 'Requests that were valid stay valid; longer texts may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [
    'request-body-max-length-increased',
    'request-property-max-length-increased',
    'request-parameter-max-length-increased',
  ],
  examples: [
    { base: '{type: string, maxLength: 2}', revision: '{type: string, maxLength: 4}', finds: true },
    { base: '{type: string, maxLength: 2}', revision: '{type: string, maxLength: 2}', finds: false },
  ],
});
