/** A kind of change: minLength was lowered in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-min-length-lowered',
  title: 'minLength was lowered in a request',
  sender: 'client',
  kind: 'min-length-lowered',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{keyword} of {subject} went down from {from} to {to}',
  why: 'Requests that were valid stay valid; shorter texts may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [
    'request-body-min-length-decreased',
    'request-property-min-length-decreased',
    'request-parameter-min-length-decreased',
  ],
  examples: [
    { base: '{type: string, minLength: 4}', revision: '{type: string, minLength: 2}', finds: true },
    { base: '{type: string, minLength: 2}', revision: '{type: string, minLength: 2}', finds: false },
  ],
});
