/** A kind of change: further properties were allowed in a request. */
import { defineSchemaChange } from '../change.ts';
import { additionalPropertiesOpened } from '../twins/other-properties.ts';

export default defineSchemaChange({
  id: 'request-additional-properties-opened',
  title: 'Further properties were allowed in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests that were valid stay valid; further properties may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  ...additionalPropertiesOpened,
});
