/** A kind of change: a property became optional in a response. */
import { defineSchemaChange } from '../change.ts';
import { propertyBecameOptional } from '../twins/objects.ts';

export default defineSchemaChange({
  id: 'response-property-became-optional',
  title: 'A property became optional in a response',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Clients could rely on it; now it may be missing.',
  remedy: 'Go on sending it always, or release a new major version.',
  oasdiff: [
    'response-property-became-optional',
    'response-header-became-optional',
    'response-write-only-property-became-optional',
  ],
  ...propertyBecameOptional,
});
