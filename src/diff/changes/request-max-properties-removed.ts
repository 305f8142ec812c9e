/** A kind of change: maxProperties was lifted in a request. */
import { defineSchemaChange } from '../change.ts';
import { maxPropertiesRemoved } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'request-max-properties-removed',
  title: 'maxProperties was lifted in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests that were valid stay valid; objects with more properties may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  ...maxPropertiesRemoved,
});
