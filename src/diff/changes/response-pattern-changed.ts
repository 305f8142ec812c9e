/** A kind of change: a pattern is another in a response. */
import { defineSchemaChange } from '../change.ts';
import { patternChanged } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'response-pattern-changed',
  title: 'A pattern is another in a response',
  sender: 'api',
  why: 'Responses may hold texts that match one pattern alone now, which clients never had to handle.',
  remedy: 'Do not send texts that match one pattern alone within this major version, or release a new one.',
  oasdiff: ['response-property-pattern-changed'],
  ...patternChanged,
});
