/** A kind of change: oneOf was set in a request. */
import { defineSchemaChange } from '../change.ts';
import { oneOfAdded } from '../twins/composition.ts';

export default defineSchemaChange({
  id: 'request-one-of-added',
  title: 'oneOf was set in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests with values that fit no branch were valid and are refused now.',
  remedy: 'Go on accepting values that fit no branch, or release a new major version.',
  oasdiff: ['request-body-wrapped-in-one-of'],
  ...oneOfAdded,
});
