/** A kind of change: minItems was lowered in a response. */
import { defineSchemaChange } from '../change.ts';
import { minItemsLowered } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'response-min-items-lowered',
  title: 'minItems was lowered in a response',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Responses may hold shorter lists now, which clients never had to handle.',
  remedy: 'Do not send shorter lists within this major version, or release a new one.',
  oasdiff: ['response-body-min-items-decreased', 'response-property-min-items-decreased'],
  ...minItemsLowered,
});
