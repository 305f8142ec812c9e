/** A kind of change: the stability of a property rose in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-property-stability-raised',
  title: 'The stability of a property rose in a request',
  sender: 'client',
  kind: 'property-stability-raised',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '',
  why: 'It promises more than before.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-property-stability-increased'],
  examples: [
    {
      base: '{type: object, properties: {a: {type: string, x-stability-level: alpha}}}',
      revision: '{type: object, properties: {a: {type: string, x-stability-level: beta}}}',
      finds: true,
    },
    {
      base: '{type: object, properties: {a: {type: string}}}',
      revision: '{type: object, properties: {a: {type: string}}}',
      finds: false,
    },
  ],
});
