/** A kind of change: a property became required in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-property-became-required',
  title: 'A property became required in a response',
  sender: 'api',
  kind: 'property-became-required',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: 'the property {name} of {parent} is required now',
  why: 'It always comes now.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-property-became-required', 'response-write-only-property-became-required'],
  examples: [
    {
      base: '{type: object, properties: {a: {type: string}}}',
      revision: '{type: object, properties: {a: {type: string}}, required: [a]}',
      finds: true,
    },
    {
      base: '{type: object, properties: {a: {type: string}}, required: [a]}',
      revision: '{type: object, properties: {a: {type: string}}, required: [a]}',
      finds: false,
    },
  ],
});
