/** A kind of change: unevaluatedProperties is another in a response. */
import { defineSchemaChange } from '../change.ts';
import { unevaluatedPropertiesChanged } from '../twins/other-properties.ts';

export default defineSchemaChange({
  id: 'response-unevaluated-properties-changed',
  title: 'unevaluatedProperties is another in a response',
  sender: 'api',
  why: 'Responses may hold further properties now, which clients never had to handle.',
  remedy: 'Do not send further properties within this major version, or release a new one.',
  ...unevaluatedPropertiesChanged,
});
