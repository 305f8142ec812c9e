/** A kind of change: a property became optional in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-property-became-optional',
  title: 'A property became optional in a request',
  sender: 'client',
  kind: 'property-became-optional',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: 'the property {name} of {parent} may be missing now',
  why: 'Requests that send it stay valid.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-body-became-optional', 'request-property-became-optional', 'request-parameter-became-optional'],
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
