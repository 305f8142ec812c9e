/** A kind of change: what further properties hold is another in a response. */
import { defineSchemaChange } from '../change.ts';
import { additionalPropertiesChanged } from '../twins/other-properties.ts';

export default defineSchemaChange({
  id: 'response-additional-properties-changed',
  title: 'What further properties hold is another in a response',
  sender: 'api',
  why: 'Responses may hold further properties of another kind now, which clients never had to handle.',
  remedy: 'Do not send further properties of another kind within this major version, or release a new one.',
  ...additionalPropertiesChanged,
});
