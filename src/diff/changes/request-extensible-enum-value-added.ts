/** A kind of change: a value was added to an open list in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-extensible-enum-value-added',
  title: 'A value was added to an open list in a request',
  sender: 'client',
  kind: 'extensible-enum-value-added',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} may be {value} now',
  why: 'Clients may send it.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  examples: [
    {
      base: '{type: string, x-extensible-enum: [a]}',
      revision: '{type: string, x-extensible-enum: [a, b]}',
      finds: true,
    },
    {
      base: '{type: string, x-extensible-enum: [a]}',
      revision: '{type: string, x-extensible-enum: [a]}',
      finds: false,
    },
  ],
});
