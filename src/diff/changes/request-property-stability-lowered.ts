/** A kind of change: the stability of a property dropped in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-property-stability-lowered',
  title: 'The stability of a property dropped in a request',
  sender: 'client',
  kind: 'property-stability-lowered',
  level: 'error',
  breaking: false,
  bump: 'minor',
  says: '',
  why: 'Consumers relied on the level that was promised; it is withdrawn.',
  remedy: 'Keep x-stability-level; it may only rise: draft, alpha, beta, stable.',
  oasdiff: ['request-property-stability-decreased'],
  examples: [
    {
      base: '{type: object, properties: {a: {type: string, x-stability-level: stable}}}',
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
