/** A kind of change: a default was added in a response. */
import { defineSchemaChange } from '../change.ts';
import { defaultAdded } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'response-default-added',
  title: 'A default was added in a response',
  sender: 'api',
  level: 'info',
  bump: 'patch',
  why: 'What is missing may be read otherwise; the responses are the same.',
  remedy: 'Nothing to do; raise the patch version.',
  oasdiff: ['response-body-default-value-added', 'response-property-default-value-added'],
  ...defaultAdded,
});
