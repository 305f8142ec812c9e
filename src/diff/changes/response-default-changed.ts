/** A kind of change: a default is another in a response. */
import { defineSchemaChange } from '../change.ts';
import { defaultChanged } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'response-default-changed',
  title: 'A default is another in a response',
  sender: 'api',
  level: 'info',
  bump: 'patch',
  why: 'What is missing may be read otherwise; the responses are the same.',
  remedy: 'Nothing to do; raise the patch version.',
  oasdiff: ['response-body-default-value-changed', 'response-property-default-value-changed'],
  ...defaultChanged,
});
