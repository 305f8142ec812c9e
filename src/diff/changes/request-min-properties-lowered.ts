/** A kind of change: minProperties was lowered in a request. */
import { defineSchemaChange } from '../change.ts';
import { minPropertiesLowered } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'request-min-properties-lowered',
  title: 'minProperties was lowered in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests that were valid stay valid; objects with fewer properties may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  ...minPropertiesLowered,
});
