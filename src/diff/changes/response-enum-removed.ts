/** A kind of change: a list of values was lifted in a response. */
import { defineSchemaChange } from '../change.ts';
import { isOpenEnum } from '../extensible.ts';

export default defineSchemaChange({
  id: 'response-enum-removed',
  title: 'A list of values was lifted in a response',
  sender: 'api',
  kind: 'enum-removed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} is no longer limited to {from}',
  why: 'Responses may hold other values now, which clients never had to handle.',
  remedy: 'Do not send other values within this major version, or release a new one.',
  oasdiff: ['response-body-const-removed', 'response-property-const-removed'],
  judge: (difference, _effect, finding) => (isOpenEnum(difference, finding) ? { breaking: false } : undefined),
  examples: [
    { base: '{type: string, enum: [a, b]}', revision: '{type: string}', finds: true },
    { base: '{type: string, enum: [a]}', revision: '{type: string, enum: [a]}', finds: false },
  ],
});
