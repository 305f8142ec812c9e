/** A kind of change: a property was removed in a request. */
import { defineSchemaChange } from '../change.ts';
import { propertyRemovalRuling } from '../deprecation.ts';

export default defineSchemaChange({
  id: 'request-property-removed',
  title: 'A property was removed in a request',
  sender: 'client',
  kind: 'property-removed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: 'the property {name} of {parent} is gone',
  why: 'Clients that send it are refused, or it is passed over and their request means something else.',
  remedy: 'Keep it and mark it deprecated, or release a new major version.',
  oasdiff: ['request-property-removed'],
  judge: (difference, effect, finding) => ({
    ...(effect.is !== 'proved' && {
      breaking: true,
      proof: 'rule',
      level: difference.required?.base ? 'error' : 'warning',
    }),
    ...propertyRemovalRuling(difference, finding),
  }),
  examples: [
    {
      base: '{type: object, properties: {a: {}, b: {type: string}}}',
      revision: '{type: object, properties: {a: {}}}',
      finds: true,
    },
    {
      base: '{type: object, properties: {a: {}, b: {}}}',
      revision: '{type: object, properties: {b: {}, a: {}}}',
      finds: false,
    },
  ],
});
