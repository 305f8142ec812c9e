/** A kind of change: what further properties hold is another in a request. */
import { defineSchemaChange } from '../change.ts';
import { additionalPropertiesChanged } from '../twins/other-properties.ts';

export default defineSchemaChange({
  id: 'request-additional-properties-changed',
  title: 'What further properties hold is another in a request',
  sender: 'client',
  why: 'Requests with further properties of another kind were valid and are refused now.',
  remedy: 'Go on accepting further properties of another kind, or release a new major version.',
  ...additionalPropertiesChanged,
});
