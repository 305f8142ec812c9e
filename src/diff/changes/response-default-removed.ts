/** A kind of change: a default was taken away in a response. */
import { defineSchemaChange } from '../change.ts';
import { defaultRemoved } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'response-default-removed',
  title: 'A default was taken away in a response',
  sender: 'api',
  level: 'info',
  bump: 'patch',
  why: 'What is missing may be read otherwise; the responses are the same.',
  remedy: 'Nothing to do; raise the patch version.',
  oasdiff: ['response-body-default-value-removed', 'response-property-default-value-removed'],
  ...defaultRemoved,
});
