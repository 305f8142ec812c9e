/** A kind of change: minLength was set in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-min-length-added',
  title: 'minLength was set in a request',
  sender: 'client',
  kind: 'min-length-added',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} has got {keyword} {to}',
  why: 'Requests with shorter texts were valid and are refused now.',
  remedy: 'Go on accepting shorter texts, or release a new major version.',
  oasdiff: [],
  examples: [
    { base: '{type: string}', revision: '{type: string, minLength: 2}', finds: true },
    { base: '{type: string, minLength: 2}', revision: '{type: string, minLength: 2}', finds: false },
  ],
});
