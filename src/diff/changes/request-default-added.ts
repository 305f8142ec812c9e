/** A kind of change: a default was added in a request. */
import { defineSchemaChange } from '../change.ts';
import { defaultAdded } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'request-default-added',
  title: 'A default was added in a request',
  sender: 'client',
  level: 'warning',
  bump: 'minor',
  why: 'Requests that leave it out may mean something else than before.',
  remedy: 'Keep what happens when it is left out, or release a new major version.',
  oasdiff: [
    'request-body-default-value-added',
    'request-property-default-value-added',
    'request-parameter-default-value-added',
  ],
  ...defaultAdded,
});
