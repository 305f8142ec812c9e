/** A kind of change: minProperties was lifted in a request. */
import { defineSchemaChange } from '../change.ts';
import { minPropertiesRemoved } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'request-min-properties-removed',
  title: 'minProperties was lifted in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests that were valid stay valid; objects with fewer properties may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  ...minPropertiesRemoved,
});
