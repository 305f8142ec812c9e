/** A kind of change: minLength was set in a request. */
import { defineSchemaChange } from '../change.ts';
import { minLengthAdded } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'request-min-length-added',
  title: 'minLength was set in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests with shorter texts were valid and are refused now.',
  remedy: 'Go on accepting shorter texts, or release a new major version.',
  ...minLengthAdded,
});
