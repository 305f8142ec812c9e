/** A kind of change: minItems was set in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-min-items-added',
  title: 'minItems was set in a request',
  sender: 'client',
  kind: 'min-items-added',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} has got {keyword} {to}',
  why: 'Requests with shorter lists were valid and are refused now.',
  remedy: 'Go on accepting shorter lists, or release a new major version.',
  oasdiff: ['request-body-min-items-set', 'request-property-min-items-set', 'request-parameter-min-items-set'],
  examples: [
    { base: '{type: array, items: {}}', revision: '{type: array, items: {}, minItems: 2}', finds: true },
    { base: '{type: array, items: {}, minItems: 2}', revision: '{type: array, items: {}, minItems: 2}', finds: false },
  ],
});
