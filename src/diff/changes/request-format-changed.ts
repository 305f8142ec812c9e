/** A kind of change: a format is another in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-format-changed',
  title: 'A format is another in a request',
  sender: 'client',
  kind: 'format-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} is a {to}, no longer a {from}',
  why: 'Requests with values of the other format were valid and are refused now.',
  remedy: 'Go on accepting values of the other format, or release a new major version.',
  oasdiff: [
    'request-body-type-changed',
    'request-property-type-changed',
    'request-parameter-type-changed',
    'request-parameter-property-type-changed',
    'request-body-type-compatible',
    'request-property-type-compatible',
  ],
  examples: [
    { base: '{type: string, format: date}', revision: '{type: string, format: date-time}', finds: true },
    { base: '{type: string, format: date}', revision: '{type: string, format: date}', finds: false },
  ],
});
