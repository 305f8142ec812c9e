/** A kind of change: a reference leads nowhere in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-reference-unresolved',
  title: 'A reference leads nowhere in a request',
  sender: 'client',
  kind: 'reference-unresolved',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: 'a reference in {subject} leads nowhere',
  why: 'What is accepted is not known, so that nothing can be said.',
  remedy: 'Mend the reference.',
  oasdiff: [],
  examples: [
    { base: '{type: string}', revision: "{$ref: '#/components/schemas/Missing'}", finds: true },
    { base: '{type: string}', revision: '{type: string}', finds: false },
  ],
});
