/** A kind of change: minItems was set in a request. */
import { defineSchemaChange } from '../change.ts';
import { minItemsAdded } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'request-min-items-added',
  title: 'minItems was set in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests with shorter lists were valid and are refused now.',
  remedy: 'Go on accepting shorter lists, or release a new major version.',
  oasdiff: ['request-body-min-items-set', 'request-property-min-items-set', 'request-parameter-min-items-set'],
  ...minItemsAdded,
});
