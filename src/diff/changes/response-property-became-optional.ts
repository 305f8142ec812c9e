/** A kind of change: a property became optional in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-property-became-optional',
  title: 'A property became optional in a response',
  sender: 'api',
  kind: 'property-became-optional',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: 'the property {name} of {parent} may be missing now',
  why: 'Clients could rely on it; now it may be missing.',
  remedy: 'Go on sending it always, or release a new major version.',
  oasdiff: [
    'response-property-became-optional',
    'response-header-became-optional',
    'response-write-only-property-became-optional',
  ],
  examples: [
    {
      base: '{type: object, properties: {a: {type: string}}, required: [a]}',
      revision: '{type: object, properties: {a: {type: string}}}',
      finds: true,
    },
    {
      base: '{type: object, properties: {a: {type: string}}, required: [a]}',
      revision: '{type: object, properties: {a: {type: string}}, required: [a]}',
      finds: false,
    },
  ],
});
