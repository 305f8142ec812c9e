/** A kind of change: a default is another in a request. */
import { defineSchemaChange } from '../change.ts';
import { defaultChanged } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'request-default-changed',
  title: 'A default is another in a request',
  sender: 'client',
  level: 'warning',
  bump: 'minor',
  why: 'Requests that leave it out mean something else than before. Of a parameter that is breaking: the same call does something else.',
  remedy: 'Keep what happens when it is left out, or release a new major version.',
  oasdiff: [
    'request-body-default-value-changed',
    'request-property-default-value-changed',
    'request-parameter-default-value-changed',
  ],
  judge: ({ place }, _effect, { area }) =>
    area.parameter && place.length === 0 ? { breaking: true, level: 'error' } : undefined,
  ...defaultChanged,
});
