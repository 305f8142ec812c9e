/** A kind of change: a value was taken from an open list in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-extensible-enum-value-removed',
  title: 'A value was taken from an open list in a response',
  sender: 'api',
  kind: 'extensible-enum-value-removed',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} is never {value} any more',
  why: 'It no longer comes.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  examples: [
    {
      base: '{type: string, x-extensible-enum: [a, b]}',
      revision: '{type: string, x-extensible-enum: [a]}',
      finds: true,
    },
    {
      base: '{type: string, x-extensible-enum: [a]}',
      revision: '{type: string, x-extensible-enum: [a]}',
      finds: false,
    },
  ],
});
