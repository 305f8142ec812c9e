/** A kind of change: not was set in a request. */
import { defineSchemaChange } from '../change.ts';
import { notAdded } from '../twins/composition.ts';

export default defineSchemaChange({
  id: 'request-not-added',
  title: 'not was set in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests with what is excluded were valid and are refused now.',
  remedy: 'Go on accepting what is excluded, or release a new major version.',
  ...notAdded,
});
