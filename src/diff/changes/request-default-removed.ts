/** A kind of change: a default was taken away in a request. */
import { defineSchemaChange } from '../change.ts';
import { defaultRemoved } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'request-default-removed',
  title: 'A default was taken away in a request',
  sender: 'client',
  level: 'warning',
  bump: 'minor',
  why: 'Requests that leave it out may mean something else than before.',
  remedy: 'Keep what happens when it is left out, or release a new major version.',
  oasdiff: [
    'request-body-default-value-removed',
    'request-property-default-value-removed',
    'request-parameter-default-value-removed',
  ],
  ...defaultRemoved,
});
