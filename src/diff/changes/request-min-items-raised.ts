/** A kind of change: minItems was raised in a request. */
import { defineSchemaChange } from '../change.ts';
import { minItemsRaised } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'request-min-items-raised',
  title: 'minItems was raised in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests with shorter lists were valid and are refused now.',
  remedy: 'Go on accepting shorter lists, or release a new major version.',
  oasdiff: [
    'request-body-min-items-increased',
    'request-property-min-items-increased',
    'request-parameter-min-items-increased',
  ],
  ...minItemsRaised,
});
