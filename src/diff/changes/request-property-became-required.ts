/** A kind of change: a property became required in a request. */
import { defineSchemaChange } from '../change.ts';
import { propertyBecameRequired } from '../twins/objects.ts';

export default defineSchemaChange({
  id: 'request-property-became-required',
  title: 'A property became required in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests without it were valid and are refused now; a default does not help, since what is required must be sent.',
  remedy: 'Go on accepting no such property, or release a new major version.',
  oasdiff: [
    'request-body-became-required',
    'request-property-became-required',
    'request-parameter-became-required',
    'request-header-property-became-required',
    'request-property-became-required-with-default',
  ],
  ...propertyBecameRequired,
});
