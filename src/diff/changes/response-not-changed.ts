/** A kind of change: not is another in a response. */
import { defineSchemaChange } from '../change.ts';
import { notChanged } from '../twins/composition.ts';

export default defineSchemaChange({
  id: 'response-not-changed',
  title: 'not is another in a response',
  sender: 'api',
  why: 'Responses may hold what is excluded now, which clients never had to handle.',
  remedy: 'Do not send what is excluded within this major version, or release a new one.',
  ...notChanged,
});
