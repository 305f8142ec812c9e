/** A kind of change: maximum was set in a request. */
import { defineSchemaChange } from '../change.ts';
import { maximumAdded } from '../twins/bounds.ts';

export default defineSchemaChange({
  id: 'request-maximum-added',
  title: 'maximum was set in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests with larger numbers were valid and are refused now.',
  remedy: 'Go on accepting larger numbers, or release a new major version.',
  oasdiff: [
    'request-body-max-set',
    'request-property-max-set',
    'request-parameter-max-set',
    'request-body-exclusive-max-set',
    'request-property-exclusive-max-set',
    'request-parameter-exclusive-max-set',
  ],
  ...maximumAdded,
});
