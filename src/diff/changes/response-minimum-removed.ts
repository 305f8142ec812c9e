/** A kind of change: minimum was lifted in a response. */
import { defineSchemaChange } from '../change.ts';
import { minimumRemoved } from '../twins/bounds.ts';

export default defineSchemaChange({
  id: 'response-minimum-removed',
  title: 'minimum was lifted in a response',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Responses may hold smaller numbers now, which clients never had to handle.',
  remedy: 'Do not send smaller numbers within this major version, or release a new one.',
  ...minimumRemoved,
});
