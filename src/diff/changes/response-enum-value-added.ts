/** A kind of change: an enum value was added in a response. */
import { defineSchemaChange } from '../change.ts';
import { isOpenEnum } from '../extensible.ts';
import { enumValueAdded } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'response-enum-value-added',
  title: 'An enum value was added in a response',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Responses may hold the new value now, which clients never had to handle.',
  remedy: 'Mark open lists with x-extensible-enum from the start, or release a new major version.',
  oasdiff: ['response-property-enum-value-added', 'response-write-only-property-enum-value-added'],
  judge: (difference, _effect, finding) => (isOpenEnum(difference, finding) ? { breaking: false } : undefined),
  ...enumValueAdded,
});
