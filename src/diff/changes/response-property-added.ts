/** A kind of change: an optional property was added in a response. */
import { defineSchemaChange } from '../change.ts';
import { isClosed } from '../closed.ts';

export default defineSchemaChange({
  id: 'response-property-added',
  title: 'An optional property was added in a response',
  sender: 'api',
  kind: 'property-added',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: 'the property {name} of {parent} is new',
  why: 'Clients pass over properties that they do not know.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-optional-property-added', 'response-optional-write-only-property-added'],
  judge: (difference, _effect, finding) =>
    isClosed(difference, finding) ? { breaking: false, level: 'warning' } : undefined,
  examples: [
    {
      base: '{type: object, properties: {a: {}}}',
      revision: '{type: object, properties: {a: {}, b: {type: string}}}',
      finds: true,
    },
    {
      base: '{type: object, properties: {a: {}, b: {}}}',
      revision: '{type: object, properties: {b: {}, a: {}}}',
      finds: false,
    },
  ],
});
