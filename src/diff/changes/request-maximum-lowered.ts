/** A kind of change: maximum was lowered in a request. */
import { defineSchemaChange } from '../change.ts';
import { maximumLowered } from '../twins/bounds.ts';

export default defineSchemaChange({
  id: 'request-maximum-lowered',
  title: 'maximum was lowered in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests with larger numbers were valid and are refused now.',
  remedy: 'Go on accepting larger numbers, or release a new major version.',
  oasdiff: [
    'request-body-max-decreased',
    'request-property-max-decreased',
    'request-parameter-max-decreased',
    'request-read-only-property-max-decreased',
    'request-body-exclusive-max-decreased',
    'request-property-exclusive-max-decreased',
    'request-parameter-exclusive-max-decreased',
    'request-read-only-property-exclusive-max-decreased',
  ],
  ...maximumLowered,
});
