/** A kind of change: a value was added to an open list in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-extensible-enum-value-added',
  title: 'A value was added to an open list in a response',
  sender: 'api',
  kind: 'extensible-enum-value-added',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} may be {value} now',
  why: 'Clients were told that the list may grow.',
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
