/** A kind of change: not was lifted in a response. */
import { defineSchemaChange } from '../change.ts';
import { notRemoved } from '../twins/composition.ts';

export default defineSchemaChange({
  id: 'response-not-removed',
  title: 'not was lifted in a response',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Responses may hold what is excluded now, which clients never had to handle.',
  remedy: 'Do not send what is excluded within this major version, or release a new one.',
  ...notRemoved,
});
