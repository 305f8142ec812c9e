/** A kind of change: maxLength was raised in a request. */
import { defineSchemaChange } from '../change.ts';
import { maxLengthRaised } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'request-max-length-raised',
  title: 'maxLength was raised in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests that were valid stay valid; longer texts may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [
    'request-body-max-length-increased',
    'request-property-max-length-increased',
    'request-parameter-max-length-increased',
  ],
  ...maxLengthRaised,
});
