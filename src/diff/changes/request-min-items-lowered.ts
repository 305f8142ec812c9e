/** A kind of change: minItems was lowered in a request. */
import { defineSchemaChange } from '../change.ts';
import { minItemsLowered } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'request-min-items-lowered',
  title: 'minItems was lowered in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests that were valid stay valid; shorter lists may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-parameter-min-items-decreased'],
  ...minItemsLowered,
});
