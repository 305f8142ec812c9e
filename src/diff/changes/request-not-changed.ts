/** A kind of change: not is another in a request. */
import { defineSchemaChange } from '../change.ts';
import { notChanged } from '../twins/composition.ts';

export default defineSchemaChange({
  id: 'request-not-changed',
  title: 'not is another in a request',
  sender: 'client',
  why: 'Requests with what is excluded were valid and are refused now.',
  remedy: 'Go on accepting what is excluded, or release a new major version.',
  ...notChanged,
});
