/** A kind of change: a list of values was lifted in a response. */
import { defineSchemaChange } from '../change.ts';
import { isOpenEnum } from '../extensible.ts';
import { enumRemoved } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'response-enum-removed',
  title: 'A list of values was lifted in a response',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Responses may hold other values now, which clients never had to handle.',
  remedy: 'Do not send other values within this major version, or release a new one.',
  oasdiff: ['response-body-const-removed', 'response-property-const-removed'],
  judge: (difference, _effect, finding) => (isOpenEnum(difference, finding) ? { breaking: false } : undefined),
  ...enumRemoved,
});
