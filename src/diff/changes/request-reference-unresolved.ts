/** A kind of change: a reference leads nowhere in a request. */
import { defineSchemaChange } from '../change.ts';
import { referenceUnresolved } from '../twins/composition.ts';

export default defineSchemaChange({
  id: 'request-reference-unresolved',
  title: 'A reference leads nowhere in a request',
  sender: 'client',
  why: 'What is accepted is not known, so that nothing can be said.',
  ...referenceUnresolved,
});
