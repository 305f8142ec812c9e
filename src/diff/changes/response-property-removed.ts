/** A kind of change: a property was removed in a response. */
import { defineSchemaChange } from '../change.ts';
import { propertyRemovalRuling } from '../deprecation.ts';

export default defineSchemaChange({
  id: 'response-property-removed',
  title: 'A property was removed in a response',
  sender: 'api',
  kind: 'property-removed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: 'the property {name} of {parent} is gone',
  why: 'Clients that read it get nothing.',
  remedy: 'Keep it and mark it deprecated, or release a new major version.',
  oasdiff: [
    'response-optional-property-removed',
    'response-required-property-removed',
    'response-optional-write-only-property-removed',
    'response-required-write-only-property-removed',
  ],
  judge: (difference, effect, finding) => ({
    breaking: true,
    ...(effect.is === 'proved' ? {} : { proof: 'rule' }),
    level: difference.required?.base ? 'error' : 'warning',
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
