/** A kind of change: maximum was raised in a request. */
import { defineSchemaChange } from '../change.ts';
import { maximumRaised } from '../twins/bounds.ts';

export default defineSchemaChange({
  id: 'request-maximum-raised',
  title: 'maximum was raised in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests that were valid stay valid; larger numbers may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [
    'request-body-max-increased',
    'request-property-max-increased',
    'request-parameter-max-increased',
    'request-body-exclusive-max-increased',
    'request-property-exclusive-max-increased',
    'request-parameter-exclusive-max-increased',
  ],
  ...maximumRaised,
});
