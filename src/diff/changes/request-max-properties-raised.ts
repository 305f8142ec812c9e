/** A kind of change: maxProperties was raised in a request. */
import { defineSchemaChange } from '../change.ts';
import { maxPropertiesRaised } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'request-max-properties-raised',
  title: 'maxProperties was raised in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests that were valid stay valid; objects with more properties may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  ...maxPropertiesRaised,
});
