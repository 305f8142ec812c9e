/** A kind of change: maximum was raised in a response. */
import { defineSchemaChange } from '../change.ts';
import { maximumRaised } from '../twins/bounds.ts';

export default defineSchemaChange({
  id: 'response-maximum-raised',
  title: 'maximum was raised in a response',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Responses may hold larger numbers now, which clients never had to handle.',
  remedy: 'Do not send larger numbers within this major version, or release a new one.',
  oasdiff: [
    'response-body-max-increased',
    'response-property-max-increased',
    'response-body-exclusive-max-increased',
    'response-property-exclusive-max-increased',
  ],
  ...maximumRaised,
});
