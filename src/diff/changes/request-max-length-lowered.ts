/** A kind of change: maxLength was lowered in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-max-length-lowered',
  title: 'maxLength was lowered in a request',
  sender: 'client',
  kind: 'max-length-lowered',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} went down from {from} to {to}',
  why: 'Requests with longer texts were valid and are refused now.',
  remedy: 'Go on accepting longer texts, or release a new major version.',
  oasdiff: [
    'request-body-max-length-decreased',
    'request-property-max-length-decreased',
    'request-parameter-max-length-decreased',
    'request-read-only-property-max-length-decreased',
  ],
  examples: [
    { base: '{type: string, maxLength: 4}', revision: '{type: string, maxLength: 2}', finds: true },
    { base: '{type: string, maxLength: 2}', revision: '{type: string, maxLength: 2}', finds: false },
  ],
});
