/** A kind of change: further properties were allowed in a response. */
import { defineSchemaChange } from '../change.ts';
import { additionalPropertiesOpened } from '../twins/other-properties.ts';

export default defineSchemaChange({
  id: 'response-additional-properties-opened',
  title: 'Further properties were allowed in a response',
  sender: 'api',
  level: 'warning',
  breaking: true,
  why: 'Responses may hold further properties now, which clients never had to handle.',
  remedy: 'Do not send further properties within this major version, or release a new one.',
  ...additionalPropertiesOpened,
});
