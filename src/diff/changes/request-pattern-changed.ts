/** A kind of change: a pattern is another in a request. */
import { defineSchemaChange } from '../change.ts';
import { patternChanged } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'request-pattern-changed',
  title: 'A pattern is another in a request',
  sender: 'client',
  why: 'Requests with texts that match one pattern alone were valid and are refused now.',
  remedy: 'Go on accepting texts that match one pattern alone, or release a new major version.',
  oasdiff: [
    'request-property-pattern-changed',
    'request-parameter-pattern-changed',
    'request-property-pattern-generalized',
    'request-parameter-pattern-generalized',
  ],
  ...patternChanged,
});
