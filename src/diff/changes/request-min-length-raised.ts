/** A kind of change: minLength was raised in a request. */
import { defineSchemaChange } from '../change.ts';
import { minLengthRaised } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'request-min-length-raised',
  title: 'minLength was raised in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests with shorter texts were valid and are refused now.',
  remedy: 'Go on accepting shorter texts, or release a new major version.',
  oasdiff: [
    'request-body-min-length-increased',
    'request-property-min-length-increased',
    'request-parameter-min-length-increased',
  ],
  ...minLengthRaised,
});
