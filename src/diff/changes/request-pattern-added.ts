/** A kind of change: a pattern was set in a request. */
import { defineSchemaChange } from '../change.ts';
import { patternAdded } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'request-pattern-added',
  title: 'A pattern was set in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests with texts that do not match the pattern were valid and are refused now.',
  remedy: 'Go on accepting texts that do not match the pattern, or release a new major version.',
  oasdiff: ['request-property-pattern-added', 'request-parameter-pattern-added'],
  ...patternAdded,
});
