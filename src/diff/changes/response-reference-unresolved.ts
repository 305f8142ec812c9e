/** A kind of change: a reference leads nowhere in a response. */
import { defineSchemaChange } from '../change.ts';
import { referenceUnresolved } from '../twins/composition.ts';

export default defineSchemaChange({
  id: 'response-reference-unresolved',
  title: 'A reference leads nowhere in a response',
  sender: 'api',
  why: 'What comes is not known, so that nothing can be said.',
  ...referenceUnresolved,
});
