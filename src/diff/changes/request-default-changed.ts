/** A kind of change: a default is another in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-default-changed',
  title: 'A default is another in a request',
  sender: 'client',
  kind: 'default-changed',
  level: 'warning',
  breaking: false,
  bump: 'minor',
  says: 'the default of {subject} changed from {from} to {to}',
  why: 'Requests that leave it out mean something else than before. Of a parameter that is breaking: the same call does something else.',
  remedy: 'Keep what happens when it is left out, or release a new major version.',
  oasdiff: [
    'request-body-default-value-changed',
    'request-property-default-value-changed',
    'request-parameter-default-value-changed',
  ],
  judge: ({ place }, _effect, { area }) =>
    area.parameter && place.length === 0 ? { breaking: true, level: 'error' } : undefined,
  examples: [
    { base: '{type: integer, default: 10}', revision: '{type: integer, default: 20}', finds: true },
    { base: '{type: integer, default: 20}', revision: '{type: integer, default: 20}', finds: false },
  ],
});
