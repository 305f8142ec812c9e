/** A kind of change: a property is no longer deprecated in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-property-reactivated',
  title: 'A property is no longer deprecated in a response',
  sender: 'api',
  kind: 'property-reactivated',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '',
  why: 'It works as before, and stays.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-property-reactivated'],
  examples: [
    {
      base: '{type: object, properties: {a: {type: string, deprecated: true}}}',
      revision: '{type: object, properties: {a: {type: string}}}',
      finds: true,
    },
    {
      base: '{type: object, properties: {a: {type: string}}}',
      revision: '{type: object, properties: {a: {type: string}}}',
      finds: false,
    },
  ],
});
