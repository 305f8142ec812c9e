/** A kind of change: oneOf was set in a response. */
import { defineSchemaChange } from '../change.ts';
import { oneOfAdded } from '../twins/composition.ts';

export default defineSchemaChange({
  id: 'response-one-of-added',
  title: 'oneOf was set in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Responses hold less than before: values that fit no branch no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-body-wrapped-in-one-of'],
  ...oneOfAdded,
});
