/** A kind of change: a property became required in a response. */
import { defineSchemaChange } from '../change.ts';
import { propertyBecameRequired } from '../twins/objects.ts';

export default defineSchemaChange({
  id: 'response-property-became-required',
  title: 'A property became required in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'It always comes now.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-property-became-required', 'response-write-only-property-became-required'],
  ...propertyBecameRequired,
});
