/** A kind of change: maxLength was set in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-max-length-added',
  title: 'maxLength was set in a request',
  sender: 'client',
  kind: 'max-length-added',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} has got {keyword} {to}',
  why: 'Requests with longer texts were valid and are refused now.',
  remedy: 'Go on accepting longer texts, or release a new major version.',
  oasdiff: ['request-body-max-length-set', 'request-property-max-length-set', 'request-parameter-max-length-set'],
  examples: [
    { base: '{type: string}', revision: '{type: string, maxLength: 2}', finds: true },
    { base: '{type: string, maxLength: 2}', revision: '{type: string, maxLength: 2}', finds: false },
  ],
});
