/** A kind of change: a required property was added in a response. */
import { defineSchemaChange } from '../change.ts';
import { isClosed } from '../closed.ts';

export default defineSchemaChange({
  id: 'response-required-property-added',
  title: 'A required property was added in a response',
  sender: 'api',
  kind: 'required-property-added',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: 'the required property {name} of {parent} is new',
  why: 'Clients pass over properties that they do not know.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-required-property-added', 'response-required-write-only-property-added'],
  judge: (difference, _effect, finding) =>
    isClosed(difference, finding) ? { breaking: false, level: 'warning' } : undefined,
  examples: [
    {
      base: '{type: object, properties: {a: {}}}',
      revision: '{type: object, properties: {a: {}, b: {}}, required: [b]}',
      finds: true,
    },
    {
      base: '{type: object, properties: {a: {}, b: {}}}',
      revision: '{type: object, properties: {b: {}, a: {}}}',
      finds: false,
    },
  ],
});
