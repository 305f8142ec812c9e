/** A kind of change: an enum value was added in a response. */
import { defineSchemaChange } from '../change.ts';
import { isOpenEnum } from '../extensible.ts';

export default defineSchemaChange({
  id: 'response-enum-value-added',
  title: 'An enum value was added in a response',
  sender: 'api',
  kind: 'enum-value-added',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} may be {value} now',
  why: 'Responses may hold the new value now, which clients never had to handle.',
  remedy: 'Mark open lists with x-extensible-enum from the start, or release a new major version.',
  oasdiff: ['response-property-enum-value-added', 'response-write-only-property-enum-value-added'],
  judge: (difference, _effect, finding) => (isOpenEnum(difference, finding) ? { breaking: false } : undefined),
  examples: [
    { base: '{type: string, enum: [a, b]}', revision: '{type: string, enum: [a, b, c]}', finds: true },
    { base: '{type: string, enum: [a, b]}', revision: '{type: string, enum: [b, a]}', finds: false },
  ],
});
