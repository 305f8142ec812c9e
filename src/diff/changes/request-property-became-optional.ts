/** A kind of change: a property became optional in a request. */
import { defineSchemaChange } from '../change.ts';
import { propertyBecameOptional } from '../twins/objects.ts';

export default defineSchemaChange({
  id: 'request-property-became-optional',
  title: 'A property became optional in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests that send it stay valid.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-body-became-optional', 'request-property-became-optional', 'request-parameter-became-optional'],
  ...propertyBecameOptional,
});
