/** A kind of change: minimum was set in a request. */
import { defineSchemaChange } from '../change.ts';
import { minimumAdded } from '../twins/bounds.ts';

export default defineSchemaChange({
  id: 'request-minimum-added',
  title: 'minimum was set in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests with smaller numbers were valid and are refused now.',
  remedy: 'Go on accepting smaller numbers, or release a new major version.',
  oasdiff: [
    'request-body-min-set',
    'request-property-min-set',
    'request-parameter-min-set',
    'request-body-exclusive-min-set',
    'request-property-exclusive-min-set',
    'request-parameter-exclusive-min-set',
  ],
  ...minimumAdded,
});
