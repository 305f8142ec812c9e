/** A kind of change: a format that no specification defines changed. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'format-annotation-changed',
  title: 'A format that no specification defines changed',
  kind: 'format-annotation-changed',
  level: 'warning',
  breaking: false,
  bump: 'patch',
  says: 'the format of {subject} changed from {from} to {to}',
  why: 'Validators pass over it, but tools that know it may refuse values now.',
  remedy: 'Check that every value fits it.',
  oasdiff: [],
  examples: [
    { base: '{type: string}', revision: '{type: string, format: licence-plate}', finds: true },
    { base: '{type: string, format: licence-plate}', revision: '{type: string, format: licence-plate}', finds: false },
  ],
});
